import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPile } from "../../bench/generated-pile.ts";
import { createReconciler, type Reconciler, reconcile } from "../../src/reconcile/index.ts";
import type { Judgment } from "../../src/record/index.ts";

const pile = createPile({ documents: 12, statementsEach: 8, seed: 11 });
const expected = JSON.stringify(reconcile(pile));

describe.each<{ readonly name: string; readonly create: () => Reconciler }>([
  { name: "once", create: () => reconcile },
  { name: "by a process that stays", create: createReconciler },
])("reconciling $name", ({ create }) => {
  const run = create();

  test("documents in any order give the same record", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
        expect(JSON.stringify(run(shuffled))).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  test("adding a document removes no evidence", () => {
    const cited = (count: number): Set<string> =>
      new Set(
        run(pile.slice(0, count)).remarks.flatMap(({ reports }) =>
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
    const { remarks } = run(pile);
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
});

/** A decision of people: mentions of somebody joined or parted, or a statement left out. */
const decision = fc
  .record({
    action: fc.constantFrom("merge" as const, "split" as const, "reject" as const),
    at: fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ action, at }): Omit<Judgment, "id" | "when"> => {
    const isReject = action === "reject";
    const [one, other] = at.map((number) => {
      const document = pile[number % pile.length];
      const all = isReject
        ? document?.statements.map(({ statement }) => statement.evidence[0])
        : document?.chains.map(({ evidence }) => evidence[0]);
      const found = all?.[number % (all.length || 1)];
      if (found === undefined) throw new RangeError("nothing there");
      return found;
    });
    if (one === undefined || other === undefined) throw new RangeError("nothing there");
    const target = action === "merge" ? ([one, other] as const) : ([one] as const);
    return {
      action,
      about: isReject ? "statement" : "entity",
      target,
      values: null,
      who: "R. Viewer",
      why: "",
    };
  });

test("what a reconciler remembers changes no row, whatever people decide and whichever documents come and go", () => {
  const round = fc.record({
    documents: fc.oneof(
      { weight: 3, arbitrary: fc.constant(pile) },
      fc.shuffledSubarray(pile, { minLength: 4 }),
    ),
    decisions: fc.array(decision, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(round, { minLength: 2, maxLength: 5 }), (rounds) => {
      const remembering = createReconciler();
      for (const { documents, decisions } of rounds) {
        const judgments = decisions.map((one, i) => ({
          ...one,
          id: `j${i}`,
          when: `2031-06-01T10:00:0${i}Z`,
        }));
        const rows = JSON.stringify(remembering(documents, undefined, judgments));
        expect(rows).toBe(JSON.stringify(reconcile(documents, undefined, judgments)));
      }
    }),
    { numRuns: 20 },
  );
});
