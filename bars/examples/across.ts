import type { ExpectedAcross, Quoted } from "../../examples/expected/parse-across.ts";
import type { Measure } from "../options.ts";
import { partMeasure } from "./part-measure.ts";
import type { Reading } from "./reading.ts";

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

/** What comes true across documents: remarks joined and kept apart, glosses linked, documents dated. `show` prints every difference. */
export function scoreAcross(reading: Reading, across: ExpectedAcross, show: boolean): Measure[] {
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
    partMeasure("pairs of reports joined", joined, pairs),
    partMeasure("look-alikes merged", wrong.length, across.notSame.length),
    partMeasure("glosses linked", linked.length, glosses.length),
    partMeasure("documents dated rightly", exact, across.datings.length),
    partMeasure("documents dated wrongly", wrongDate, across.datings.length),
  ];
}
