import { locateAttribution } from "../examples/expected/locate.ts";
import { type ExpectedAttribution, parseExpectedDoc } from "../examples/expected/parse.ts";
import {
  type ExpectedAcross,
  parseAcross,
  type Quoted,
} from "../examples/expected/parse-across.ts";
import { expectedNames, readExpected } from "../examples/expected/read-examples.ts";
import { nameKey } from "../src/lang/en/name-key.ts";
import type { RecordedStatement } from "../src/record/index.ts";
import type { Span } from "../src/text/index.ts";
import { f1Of, precisionOf, recallOf } from "./bootstrap.ts";
import { measureExampleEvents } from "./events/example-events.ts";
import { scoreFigures } from "./examples/figures.ts";
import { scorePositions } from "./examples/positions.ts";
import { type Found, type Reading, readRecord } from "./examples/reading.ts";
import { share } from "./examples/share.ts";
import type { Bar, Measure } from "./options.ts";

/** Characters of `a` that also stand in `b`, over those in either. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const x of a) {
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared / Math.max(1, size(a) + size(b) - shared);
}

/** What a careful reader calls a state or its office, and what the text calls it, share their names. */
function isSameSpeaker(found: string, expected: readonly string[]): boolean {
  const parts = (name: string): string[] =>
    nameKey(name)
      .split(" ")
      .filter((part) => part.length > 2);
  const own = parts(found);
  return expected.some((name) => {
    const other = new Set(parts(name));
    return own.some((part) => other.has(part)) || parts(found).join(" ") === [...other].join(" ");
  });
}

interface Score {
  matched: number;
  expected: number;
  found: number;
  speakerRight: number;
  speakerWrong: number;
  speakerNull: number;
}

function scoreDoc(found: Found, expected: readonly ExpectedAttribution[], show: boolean): Score {
  const score: Score = {
    matched: 0,
    expected: 0,
    found: found.statements.length,
    speakerRight: 0,
    speakerWrong: 0,
    speakerNull: 0,
  };
  const free = new Set(found.statements);
  for (const row of expected) {
    const located = locateAttribution(found.text, row);
    if (located === null) continue;
    score.expected++;
    let best: RecordedStatement | null = null;
    let most = 0.5;
    for (const statement of free) {
      const share = overlap(statement.content, located.content);
      if (share >= most) {
        best = statement;
        most = share;
      }
    }
    if (best === null) {
      if (show) console.log(`MISSED   ${row.form}\t${row.contents.join(" … ")}`);
      continue;
    }
    free.delete(best);
    score.matched++;
    if (best.speaker === null) {
      score.speakerNull++;
      if (show && row.speaker.names.length > 0) {
        console.log(`UNKNOWN  ${row.speaker.names.join("/")}\t${row.contents[0]}\t${best.reason}`);
      }
    } else if (isSameSpeaker(best.speaker, row.speaker.names)) score.speakerRight++;
    else {
      score.speakerWrong++;
      if (show)
        console.log(
          `SPEAKER  ${best.speaker}, not ${row.speaker.names.join("/") || "unknown"}\t${row.contents[0]}\t${best.reason}`,
        );
    }
  }
  if (show)
    for (const extra of free)
      console.log(`EXTRA    ${extra.speaker}\t${extra.evidence[0].exact.slice(0, 100)}`);
  return score;
}

/** The ids of the remarks that report a quoted stretch of a document. */
function remarksAt({ docs, remarks }: Reading, { doc, text }: Quoted): Set<string> {
  const found = docs.get(doc);
  const at = found?.text.indexOf(text) ?? -1;
  if (found === undefined || at < 0) return new Set();
  const statements = new Set(
    found.statements
      .filter(({ content }) =>
        content.some((span) => span.start < at + text.length && at < span.end),
      )
      .map(({ id }) => id),
  );
  return new Set(
    remarks
      .filter(({ reports }) => reports.some(({ statement }) => statements.has(statement)))
      .map(({ id }) => id),
  );
}

function shareRemark(reading: Reading, a: Quoted, b: Quoted): boolean {
  const left = remarksAt(reading, a);
  return [...remarksAt(reading, b)].some((id) => left.has(id));
}

function scoreAcross(reading: Reading, across: ExpectedAcross, show: boolean): Measure[] {
  let pairs = 0;
  let joined = 0;
  for (const remark of across.remarks) {
    remark.reports.forEach((a, i) => {
      for (const b of remark.reports.slice(i + 1)) {
        if (a.doc === b.doc) continue;
        pairs++;
        if (shareRemark(reading, a, b)) joined++;
        else if (show)
          console.log(
            `APART    ${remark.id}\t${a.doc}: ${a.text.slice(0, 70)}\t${b.doc}: ${b.text.slice(0, 70)}`,
          );
      }
    });
  }
  const wrong = across.notSame.filter(({ a, b }) => shareRemark(reading, a, b));
  if (show)
    for (const { a, b, relation } of wrong)
      console.log(`MERGED   ${relation}\t${a.text.slice(0, 70)}\t${b.text.slice(0, 70)}`);
  const glosses = across.remarks.flatMap((remark) =>
    remark.glosses.map((gloss) => ({ remark, gloss })),
  );
  const linked = glosses.filter(({ remark, gloss }) => {
    const at = reading.docs.get(gloss.doc)?.text.indexOf(gloss.text) ?? -1;
    const ids = new Set(remark.reports.flatMap((report) => [...remarksAt(reading, report)]));
    return reading.remarks.some(
      (row) =>
        ids.has(row.id) &&
        row.glosses.some(({ adds }) =>
          adds.some(({ start }) => at >= 0 && start >= at && start < at + gloss.text.length),
        ),
    );
  });
  let exact = 0;
  let wrongDate = 0;
  for (const { doc, date } of across.datings) {
    const dating = reading.docs.get(doc)?.dating?.date ?? null;
    if (dating === date) exact++;
    else if (dating !== null && !date.startsWith(dating)) {
      wrongDate++;
      if (show) console.log(`DATE     ${doc}\t${dating}, not ${date}`);
    } else if (show) console.log(`UNDATED  ${doc}\t${date}`);
  }
  return [
    share("pairs of reports joined", joined, pairs),
    share("look-alikes merged", wrong.length, across.notSame.length),
    share("glosses linked", linked.length, glosses.length),
    share("documents dated rightly", exact, across.datings.length),
    share("documents dated wrongly", wrongDate, across.datings.length),
  ];
}

/** What comes true of `examples/expected`: attributions, speakers, remarks, figures, positions, glosses, dates and events. `--show` prints every difference. */
export const bar: Bar = async ({ args }) => {
  const show = args.includes("--show");
  const reading = await readRecord();
  const sum: Score = {
    matched: 0,
    expected: 0,
    found: 0,
    speakerRight: 0,
    speakerWrong: 0,
    speakerNull: 0,
  };
  for (const name of expectedNames()) {
    if (name === "across") continue;
    const found = reading.docs.get(name);
    const expected = parseExpectedDoc(readExpected(name));
    if (found === undefined) throw new RangeError(`${name} was lost`);
    if (expected.turns.length > 0 || expected.attributions.length === 0) continue;
    if (show) console.log(`== ${name}`);
    const score = scoreDoc(found, expected.attributions, show);
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  const across = parseAcross(readExpected("across"));
  const counts = { right: sum.matched, gold: sum.expected, found: sum.found };
  const plain = (metric: string, value: number, on = "examples"): Measure => ({
    metric,
    on,
    value,
    interval: null,
    floor: null,
  });
  const measures = [
    plain("attributions found, recall", recallOf(counts)),
    plain("attributions found, precision", precisionOf(counts)),
    plain("attributions found, F1", f1Of(counts)),
    plain("speaker right, of those found", (100 * sum.speakerRight) / Math.max(1, sum.matched)),
    plain("speaker left unknown", (100 * sum.speakerNull) / Math.max(1, sum.matched)),
    plain("speaker wrong (rows)", sum.speakerWrong),
    ...scoreAcross(reading, across, show),
    ...scoreFigures(reading, across, show),
    ...scorePositions(reading, across, show),
    ...measureExampleEvents(across.events, reading.events, reading.texts, show),
  ];
  return { measures, missing: [], scores: { ...sum } };
};
