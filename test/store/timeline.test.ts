import fc from "fast-check";
import { expect, test } from "vitest";
import { timeline, timelineOrder } from "../../src/query/index.ts";
import { type CodedEvent, cite, noRecordRows } from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";
import { samplePile, sampleRecord } from "./sample.ts";

const dates = [
  null,
  "2031",
  "2031-03",
  "2031-03-02",
  "2031-03-04",
  "2031-03-01/2031-03-09",
  "../2031-03-02",
  "../2031-12-31",
  "2031-02-28/..",
];

test("the pages of a timeline give it whole, in its order, whatever dates are open", async () => {
  const store = await openStore(":memory:");
  await store.writeDocuments(samplePile().entries);
  const [doc] = samplePile().docs;
  const [remark] = sampleRecord().remarks;
  if (remark === undefined) throw new RangeError("the sample has a remark");
  const event = (date: string | null, at: number): CodedEvent => ({
    id: `d00000000000000${at}`,
    evidence: [cite(doc, { start: 0, end: 3 })],
    by: { stage: "events@1", model: null },
    confidence: 0.5,
    ...{ type: "CONSULT", mode: null, cameo: null, actors: [], recipients: [], date },
    ...{ place: null, realis: "happened", assertedBy: null },
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...dates), { maxLength: 9 }),
      fc.integer({ min: 1, max: 4 }),
      async (chosen, limit) => {
        const events = chosen.map(event);
        await store.replaceRecord({ ...noRecordRows, remarks: [remark], events });
        const whole = (await timelineOrder(store)).map(({ id }) => id);
        const pieces: string[] = [];
        for (let offset = 0; offset < whole.length; offset += limit) {
          const page = await timeline(store, {}, { limit, offset });
          expect(page.total).toBe(whole.length);
          pieces.push(...page.rows.map(({ row }) => row.id));
        }
        expect(pieces).toEqual(whole);
      },
    ),
    { numRuns: 40 },
  );
  await store.close();
});
