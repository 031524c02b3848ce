import { locateAttribution } from "../../examples/expected/locate.ts";
import type { ExpectedAttribution } from "../../examples/expected/parse.ts";
import { nameKey } from "../../src/lang/en/name-key.ts";
import type { RecordedStatement } from "../../src/record/index.ts";
import { shareOfCharacters } from "../shared-characters.ts";
import type { Found } from "./reading.ts";

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

/** Attributions of documents against those expected: counts of rows. */
export interface Score {
  matched: number;
  expected: number;
  found: number;
  speakerRight: number;
  speakerWrong: number;
  speakerNull: number;
}

/** Nothing counted yet. */
export const noScore: Readonly<Score> = {
  matched: 0,
  expected: 0,
  found: 0,
  speakerRight: 0,
  speakerWrong: 0,
  speakerNull: 0,
};

/** The attributions of a document against those that are expected of it; `show` prints every difference. */
export function scoreAttributions(
  found: Found,
  expected: readonly ExpectedAttribution[],
  show: boolean,
): Score {
  const score: Score = { ...noScore, found: found.statements.length };
  const free = new Set(found.statements);
  for (const row of expected) {
    const located = locateAttribution(found.text, row);
    if (located === null) continue;
    score.expected++;
    let best: RecordedStatement | null = null;
    let most = 0.5;
    for (const statement of free) {
      const share = shareOfCharacters(statement.content, located.content);
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
