import { describe, expect, test } from 'vitest';
import { openMail } from '../../src/helper/read/open-mail.ts';

async function marked(text: string): Promise<string[] | undefined> {
  const source = { file: new File([text], 'reply.txt') };
  return (await openMail(source, { source: 0, offset: 0, length: text.length, format: 'mail' }, {}))?.evidence.map((evidence) => evidence.text).filter((words) => text.includes(words));
}

describe('what is marked in the original text', () => {
  test('is the words that told why, not the whole reply around them', async () => {
    expect(await marked('SMTP Error: The following recipients failed: marie@example.org: SMTP server error: DATA END command failed Detail: bulk mail rejected SMTP code: 554 Additional SMTP info: 5.7.1')).toEqual(['bulk']);
    expect(await marked('550 5.1.1 <marie@example.org>: User unknown')).toEqual(['User unknown']);
  });
});
