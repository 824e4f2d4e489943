import { h } from '../common/dom.ts';

/**
 * Outlook makes the page's default Trusted Types policy while it starts, and does not start where somebody else made one before.
 * So does this page; and it says so where a test, or a person, will see it.
 */
export function makeDefaultPolicy(): boolean {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
  if (!factory) return true;
  try {
    factory.createPolicy('default', { createHTML: (text: string) => text, createScript: () => null, createScriptURL: () => null });
    return true;
  } catch (error) {
    document.body.append(h('p', { id: 'default-policy-failed', role: 'alert' }, `Something went wrong: ${String(error)}`));
    return false;
  }
}
