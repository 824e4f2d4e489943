import { expect, test } from 'vitest';
import { explain } from '../../src/bounce/explain/index.ts';
import { textAnswer } from '../../src/cli/answer.ts';
import { recipient, verdict } from '../bounce/explain/verdicts.ts';

test('the terminal’s own French has its no-break spaces too', () => {
  const said = textAnswer({ file: '-', bytes: new Uint8Array() }, explain(verdict({ recipients: [recipient({ cause: 'mailbox_full' })] }), 'fr'));
  expect(said).toContain('Renvoyer\u00A0? Renvoyez une fois');
  for (const line of said.split('\n')) expect(line.replace(/https?:\S+|\d\d:\d\d(?::\d\d)?|[«“][^»”]*[»”]|[\w-]+:[\w-]+ \(|FROM:<>/g, 'X')).not.toMatch(/(?<![\u00A0\u202F])[:;?!](?![/\d])/);
});
