/** The command `explain`: what CONTRACT says. Exit status 0; 1 where something could not be read; 2 for wrong arguments. */
import { once } from 'node:events';
import { classify, explain, read } from '../bounce/index.ts';
import { jsonAnswer, textAnswer } from './answer.ts';
import { readArguments, USAGE } from './arguments.ts';
import { mailsOf } from './mails.ts';

const commandLine = readArguments(process.argv.slice(2));
if (typeof commandLine === 'string') {
  process.stderr.write(`explain: ${commandLine}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  // A reader that closes early (`| head`) ends the command quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  for await (const mail of mailsOf(commandLine.paths)) {
    if ('why' in mail) {
      process.stderr.write(`explain: ${mail.file}: ${mail.why}\n`);
      process.exitCode = 1;
      continue;
    }
    const verdict = classify(read(mail.bytes), { own: commandLine.own });
    const explanation = explain(verdict, commandLine.language);
    const line = commandLine.json ? `${JSON.stringify(jsonAnswer(mail, verdict, explanation))}\n` : textAnswer(mail, explanation);
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}
