import fc from "fast-check";
import { expect, test } from "vitest";
import { type Attribution, createPlainDoc } from "../../doc/index.ts";
import { lowerStages, shippedAttributions, shippedChains } from "../../engine/shipped-stages.ts";
import { timexes } from "../timexes/index.ts";
import { attributions } from "./index.ts";

const below = lowerStages().add(shippedChains()).add(timexes());
const trained = below.add(shippedAttributions());
const plain = below.add(attributions());

const story = `Mayor Ada Orlu opened the bridge on Monday. “It will stand for a century,” she said.

Governor Ivo Brandt said the harbor would reopen in May, as reported by state news agencies.

“The ferry is safe.” – Captain Marek Dol`;

function rowsOf(text: string, stages = trained): readonly Attribution[] {
  return stages.run(createPlainDoc(text)).layers.attributions;
}

test("without a model grammar and layout still find who said what", () => {
  const speakers = rowsOf(story, plain).map((row) => row.speaker);
  expect(speakers).toEqual(["Ada Orlu", "Ivo Brandt", "Marek Dol"]);
});

test("a neutral paragraph in front shifts every span and changes nothing else", () => {
  const front = "The morning was cold and clear.\n\n";
  const shift = (span: { start: number; end: number }): { start: number; end: number } => ({
    start: span.start - front.length,
    end: span.end - front.length,
  });
  const shifted = rowsOf(front + story).map((row) => ({
    ...row,
    source: row.source.map(shift),
    cue: row.cue.map(shift),
    content: row.content.map(shift),
    via: row.via.map((via) => ({ name: via.name, ...shift(via) })),
    speakerChain: null,
    addresseeChain: null,
  }));
  const own = rowsOf(story).map((row) => ({ ...row, speakerChain: null, addresseeChain: null }));
  expect(shifted).toEqual(own);
});

test("rows survive JSON", () => {
  const rows = rowsOf(story);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test("every span lies in the text and holds something, whatever the text", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "said ",
    "Ada Orlu ",
    "he ",
    "that ",
    "according to ",
    "the agency ",
    ", ",
    ". ",
    "\n\n",
    "— ",
    "ORLU: ",
    "will go ",
    "not ",
    "\ud83d\ude00",
    "\ud800",
    "quoted ",
    "as saying ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      for (const row of rowsOf(text)) {
        for (const span of [...row.source, ...row.cue, ...row.content, ...row.via]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(row.confidence).toBeGreaterThan(0);
        expect(row.confidence).toBeLessThanOrEqual(1);
        expect(row.reason).not.toBe("");
      }
    }),
    { numRuns: 150 },
  );
});
