import fc from "fast-check";
import { expect, test } from "vitest";
import { createPile } from "../../bench/generated-pile.ts";
import { reconcile } from "../../src/reconcile/index.ts";

const pile = createPile({ documents: 12, statementsEach: 8, seed: 11 });
const expected = JSON.stringify(reconcile(pile));

test("documents in any order give the same record", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
      expect(JSON.stringify(reconcile(shuffled))).toBe(expected);
    }),
    { numRuns: 15 },
  );
});

test("adding a document removes no evidence", () => {
  const cited = (count: number): Set<string> =>
    new Set(
      reconcile(pile.slice(0, count)).remarks.flatMap(({ reports }) =>
        reports.map(({ doc, statement }) => `${doc} ${statement}`),
      ),
    );
  const more = cited(pile.length);
  for (const one of cited(pile.length - 1)) expect(more).toContain(one);
});

test("every variant's words stand at its offsets, and every statement is in a remark", () => {
  const texts = new Map(
    pile.flatMap(({ statements }) =>
      statements.map(({ statement }) => [statement.id, statement] as const),
    ),
  );
  const { remarks } = reconcile(pile);
  const reported = new Set(remarks.flatMap(({ reports }) => reports.map((one) => one.statement)));
  expect(reported.size).toBe(texts.size);
  for (const { variants } of remarks) {
    for (const side of variants.flatMap(({ a, b }) => [a, b])) {
      const whole = [...texts.values()].find(
        ({ doc, span }) => doc === side.doc && span.start <= side.start && side.end <= span.end,
      );
      const from = whole?.span.start ?? 0;
      expect(whole?.evidence[0].exact.slice(side.start - from, side.end - from)).toBe(side.exact);
    }
  }
});
