/** How long anything may take before a test gives it up; generous, since other work may run on the same machine. */
export const PATIENCE = 20_000;

/**
 * Asks again and again until the answer is neither null nor false.
 * @throws with `what` and the last error where it never is
 */
export async function until<Answer>(what: string, ask: () => Promise<Answer | null | false>, patience = PATIENCE): Promise<Answer> {
  const end = Date.now() + patience;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`, last ? { cause: last } : {});
    await new Promise((resolve) => { setTimeout(resolve, 40); });
  }
}
