/** Reads a mailbox from standard input with the command's own reader, explains each mail, and says how much memory it has. */
import { classify, explain, read } from '../../src/bounce/index.ts';
import { mailsOf } from '../../src/cli/mails.ts';
import { LOOKS, type MemoryLook } from './memory.ts';

let mails = 0;
for await (const mail of mailsOf(['-'])) {
  if (!('bytes' in mail)) throw new Error(mail.why);
  explain(classify(read(mail.bytes)), mails % 2 === 0 ? 'en' : 'fr');
  mails += 1;
  if (!LOOKS.includes(mails)) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const look: MemoryLook = { mails, heapUsed, rss };
  console.log(JSON.stringify(look));
}
