import { addressesIn, domainOf } from './mailbox.ts';
import type { OriginSign, Traces } from './origin-signs.ts';
import { isReadersAddress, type Reader } from './reader.ts';

/** What the addresses of the returned mail say: envelope sender, whom the report was sent to, From. */
export function envelopeSigns({ report: { header, original }, reader, sentTo, from }: Traces, signs: OriginSign[]): void {
  // No mark does without the sign, and most addresses do.
  if (original.returnPath?.includes('=') || header.to?.includes('=')) {
    const envelope = addressesIn(original.returnPath);
    signs.push(...tagSigns(sentTo, envelope, reader), ...forwardSigns([...envelope, ...sentTo], reader));
  }
  if (original.from === null || from.length === 0) return;
  const ours = from.some((address) => isReadersAddress(address, reader));
  signs.push({ weight: ours ? 1 : -1, text: original.from, name: 'from' });
}

/** BATV (prvs=1234abcdef=user@domain) and VERP (user+marie=example.org@domain): the reader's server marks what it sends. */
const TAGGED = /^(?:prvs=[^=@]{4,20}=|btv1==[^=@]{4,60}==|msprvs1=[^=@]{4,40}=)|[+-][^@=]{1,64}=[\w.-]{3,255}@/i;

function tagSigns(sentTo: readonly string[], envelope: readonly string[], reader: Reader): OriginSign[] {
  const text = [...sentTo, ...envelope]
    .find((address) => !FORWARDED.test(address) && TAGGED.test(address) && reader.domains.includes(domainOf(address) ?? ''));
  return text === undefined ? [] : [{ weight: sentTo.includes(text) ? 3 : 2, text, name: 'tag' }];
}

/** SRS: "SRS0=hash=day=example.org=marie@forwarder.example", and "SRS1=…" from the second forwarder on. */
const FORWARDED = /^srs[01][=+-]/i;
const FORWARDED_FOR = /^srs0[=+-][^=@]{1,64}=[^=@]{1,64}=([\w.-]{3,255})=([^@]{1,64})@/i;

/** A forwarder writes into the envelope who had written the mail: the reader (weak: so does a forger), or somebody else. */
function forwardSigns(addresses: readonly string[], reader: Reader): OriginSign[] {
  for (const address of addresses) {
    const parts = FORWARDED_FOR.exec(address);
    if (!parts) continue;
    const written = `${parts[2] ?? ''}@${parts[1] ?? ''}`;
    if (isReadersAddress(written, reader)) return [{ weight: 1, text: address, name: 'forwarded' }];
    if (reader.domains.includes(domainOf(address) ?? '')) return [{ weight: -3, text: address, name: 'forwarded' }];
  }
  return [];
}
