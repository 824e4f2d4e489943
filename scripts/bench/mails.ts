import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface MailSet {
  name: string;
  mails: Uint8Array[];
}

/** The mails that everything is measured on: the project's own always, a corpus beside the project where there is one. */
export function mailSets(): MailSet[] {
  const sets = [{ name: 'fixtures', mails: mailsBelow(join('test', 'fixtures', 'mails')) }];
  const corpus = resolve('..', 'shared', 'corpus', 'mails');
  if (existsSync(corpus)) sets.push({ name: 'corpus', mails: mailsBelow(corpus) });
  return sets;
}

function mailsBelow(folder: string): Uint8Array[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => new Uint8Array(readFileSync(join(entry.parentPath, entry.name))));
}

/** A mailbox in mbox form, mail by mail and without end: the project's own mails over and over, each under another number. */
export function* mailbox(): Generator<string> {
  const [{ mails } = { mails: [] }] = mailSets();
  const texts = mails.map((mail) => new TextDecoder('latin1').decode(mail).replaceAll(/^From /gm, '>From '));
  for (let index = 0; ; index += 1) {
    const text = texts[index % texts.length] ?? '';
    yield `From MAILER-DAEMON Mon Nov 16 08:00:00 2026\nX-Number: ${index}\n${text}\n\n`;
  }
}
