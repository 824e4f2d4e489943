// @vitest-environment happy-dom
/** Who sent an opened message, by what each skin of Outlook shows of a person: markup as captured, names invented. */
import { expect, test } from 'vitest';
import { senderIn } from '../../../src/webmail/outlook/sender.ts';
import { one, show } from '../support/page.ts';

const BODY = '<div role="document">Your message could not be delivered.</div>';

function sender(head: string, tail = ''): ReturnType<typeof senderIn> {
  show(`<div id="around">${head}${BODY}${tail}</div>`);
  return senderIn(one('#around'), one('[role="document"]'));
}

test.each([
  ['the address in the button', '<button>Ann Example&lt;ann@example.org&gt;</button>', { name: 'Ann Example', address: 'ann@example.org' }, 'role:address-in-button'],
  ['a label that says "From:"', '<button aria-label="From: Ann Example">Ann Example</button>', { name: 'Ann Example', address: null }, 'role:prefix-in-label'],
  ['a label in French', '<button aria-label="De : Ann Example">Ann Example</button>', { name: 'Ann Example', address: null }, 'role:prefix-in-label'],
  ['a label in Chinese', '<button aria-label="发件人：Ann Example">Ann Example</button>', { name: 'Ann Example', address: null }, 'role:prefix-in-label'],
  ['a label, and the address as the button’s title', '<button aria-label="From: Ann Example" title="ann@example.org">Ann Example</button>', { name: 'Ann Example', address: 'ann@example.org' }, 'role:prefix-in-label'],
  ['a name whose title is the address', '<span title="ann@example.org">Ann Example</span>', { name: 'Ann Example', address: 'ann@example.org' }, 'attribute:title'],
  ['a title alone', '<span title="ann@example.org"></span>', { name: 'ann@example.org', address: 'ann@example.org' }, 'attribute:title'],
  ['a mark of 2026 with the address as its title', '<span id="MSG_1_FROM" title="ann@example.org">Ann Example</span>', { name: 'Ann Example', address: 'ann@example.org' }, 'id:MSG_FROM'],
  ['a mark of 2026 with the title inside', '<span id="MSG_1_FROM"><span title="ann@example.org">Ann Example</span></span>', { name: 'Ann Example', address: 'ann@example.org' }, 'id:MSG_FROM'],
  ['the picture alone', '<span role="img" aria-label="Ann Example"></span>', { name: 'Ann Example', address: null }, 'role:avatar'],
])('is told by %s', (_what, head, person, way) => {
  expect(sender(head)).toMatchObject({ person, way });
});

test('a "To:" before it is of another person: only the sender has a picture', () => {
  const people = '<button aria-label="To: Ben">Ben</button><button aria-label="From: Ann Example">Ann Example</button>';
  expect(sender(`<span role="img" aria-label="Ann Example"></span>${people}`).person?.name).toBe('Ann Example');
  // The picture of an answer below is not of this message.
  expect(sender(people, '<span role="img" aria-label="Ann Example"></span>').person?.name).toBe('Ben');
});

test.each([
  ['a button that does something', '<button aria-label="Reply">Reply</button>'],
  ['a label that speaks of a person without naming a part', '<button aria-label="Write to Ann">Ann</button>'],
  ['a label that ends otherwise', '<button aria-label="From: Ann Example, online">Ann Example</button>'],
  ['a recipient’s title', '<div data-testid="RecipientWell"><span title="ben@example.org">Ben</span></div>'],
  ['a title that is no address', '<span title="write @ us">Ann</span>'],
  ['nothing', ''],
])('is nobody by %s', (_what, head) => {
  expect(sender(head)).toEqual({ person: null, element: null, way: null });
});

test('is never told by what stands in or behind the text of the mail', () => {
  expect(sender('', '<button aria-label="From: Eve">Eve</button><span title="eve@example.net">Eve</span>').person).toBeNull();
});
