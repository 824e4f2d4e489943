/** "Not" in many languages: what is denied neither was wanted of the reader nor happens again. Comparable, as sources of patterns. */

/** Denies wherever it stands beside a verb. */
const NOT = ['not', 'never', 'pas', 'jamais', 'nicht', 'niemals', 'nie', 'nunca', 'niet', 'nooit', 'inte', 'aldrig', 'ikke', 'aldri', 'не', 'никогда', 'ніколи'];

/** Denies right before a verb; elsewhere Spanish "no" is Portuguese "in the" ("clique no link"). "If you do not" asks for it all the more. */
const NOT_BEFORE = ['no(?! (?:link|botao|site|endereco|portal) )', 'non', 'nao', 'mai'].map((word) => String.raw`(?<!(?:si|se|caso|dove|che)(?: \p{L}{1,8})? )${word}`);

/** @returns whether some words hold a "not" between them */
export function deniesWithin(comparable: string): boolean {
  return WITHIN.test(comparable);
}

/** @returns whether the words at the end of `comparable` deny what follows: "do not", "ne faites jamais", "no haga" */
export function deniesAfter(comparable: string): boolean {
  return BEFORE.test(comparable);
}

const WITHIN = new RegExp(String.raw`(?<!\p{L})(?:${NOT.join('|')})(?!\p{L})`, 'u');
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${[...NOT, ...NOT_BEFORE].join('|')}) (?:\p{L}{1,12} )?$`, 'u');
