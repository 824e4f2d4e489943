/** Browsers write pictures fast rather than small; the same pixels, packed again as tightly as deflate goes. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** A chunk is its length, four letters, its data and a checksum (PNG specification, section 5.3). */
const FRAME = 12;

/** @returns the picture without its descriptions (time, software) and with its pixels packed tighter */
export function repack(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [bytes.subarray(0, SIGNATURE)];
  const pixels: Buffer[] = [];
  for (let at = SIGNATURE; at < bytes.length; at += FRAME + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') pixels.push(data);
    if (name === 'IEND') parts.push(chunk('IDAT', deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 })));
    if (['IHDR', 'PLTE', 'tRNS', 'IEND'].includes(name)) parts.push(chunk(name, data));
  }
  return Buffer.concat(parts);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
