import type { Person } from '../adapter.ts';
import { personOfText } from '../person.ts';
import { oneLine } from '../text.ts';

/** A person from the element that carries the address, or the name alone. */
export function personOf(element: Element): Person {
  const address = [element.getAttribute('email'), element.getAttribute('data-hovercard-id'), element.getAttribute('jid')].find(
    (value) => value?.includes('@'),
  );
  const name = oneLine(element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent);
  return address ? { address: oneLine(address), name: name || null } : personOfText(name);
}
