import type { OriginalAddress } from '../../webmail/adapter.ts';
import type { Page } from '../page.ts';
import type { ReportProblem } from './fetch-original.ts';

/**
 * Has the original of a bounce fetched, at most once, and remembers it, so that the next explanation is made from it.
 * @param key of the row
 */
export async function readReport(page: Page, key: string, addresses: readonly OriginalAddress[]): Promise<'read' | ReportProblem> {
  if (page.memory.originals.get(key) !== undefined) return 'read';
  if (!page.fetchOriginal) return 'gone';
  const answer = await page.fetchOriginal(addresses, page.signal);
  if ('problem' in answer) return answer.problem;
  page.memory.originals.set(key, answer.mail);
  return 'read';
}
