/** Steps to a doubling, and beyond so many doublings. */
const perDoubling = { few: 4, many: 2 } as const;
const many = 4;

/**
 * A binary logarithm in steps: quarters up to 16 times, then halves. What depends on how often
 * something is found in a pile takes it in steps, so that a document more changes it for few
 * things only: a large count of n goes to the next step once in n / 3 times.
 */
export function inSteps(logarithm: number): number {
  const steps = logarithm < many ? perDoubling.few : perDoubling.many;
  return Math.round(logarithm * steps) / steps;
}
