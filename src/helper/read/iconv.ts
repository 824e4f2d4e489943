/**
 * Stands in for iconv-lite in the .msg reader: the browser decodes by itself, and the package's tables would be ten times the
 * size of all the rest. Put in its place by an alias in vite.config.ts.
 */

/** @param encoding a code page ("1252", "cp1252", "windows-1252") or a name that TextDecoder knows */
export function decode(bytes: Uint8Array, encoding: string): string {
  const page = /^(?:cp|windows-?)?(\d{3,4})$/i.exec(encoding)?.[1];
  return decoder(page === '932' ? 'shift_jis' : page === '936' ? 'gbk' : page ? `windows-${page}` : encoding).decode(bytes);
}

/** Only a writer of .msg files would need it. */
export function encode(): never {
  throw new Error('Nothing here writes .msg files.');
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
