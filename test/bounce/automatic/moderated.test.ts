import { expect, test } from 'vitest';
import { classify, explain, read } from '../../../src/bounce/index.ts';

test('a mail that a list’s moderator has yet to read has not arrived: nothing is to be sent again', () => {
  const verdict = classify(read('Your mail to \'talk\' with the subject\n    Hello\nIs being held until the list moderator can review it for approval.\nThe reason it is being held:\n    Post by non-member to a members-only list'));
  expect(explain(verdict, 'en')).toMatchObject({ tone: 'wait', headline: 'Your message waits for the moderator of the list' });
  expect(explain(verdict, 'fr')).toMatchObject({ headline: 'Votre message attend le modérateur de la liste', retry: 'Ne renvoyez pas\u00A0: votre message attend' });
});
