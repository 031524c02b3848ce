import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { People, Somebody } from "./people.ts";

/** *Renk praises editor Jon Hask: ‘A good man’*: a line before a colon that names two people, and joins them by no *and*, does not say whose words follow. */
export function isOneOfLine(
  sheet: Sheet,
  people: People,
  { source, cueHead, sourceTokens }: Draft,
): boolean {
  const isJoined = sourceTokens.some((at) => /^(?:and|&|,)$/u.test(sheet.words[at]?.lower ?? ""));
  if (sheet.words[cueHead]?.text !== ":" || sourceTokens.length < 3 || isJoined) return false;
  const named = source
    .flatMap((span) => people.inside(span))
    .filter(({ mention }) => mention?.type === "PER" && mention.kind === "name");
  return new Set(named.map(({ chain }) => chain)).size > 1;
}

/** *One of her lawyers, **Jon Hask***: named beside the number, not within it. */
function isBehindComma(sheet: Sheet, first: number, name: number): boolean {
  for (let at = first + 1; at < name; at++) if (sheet.words[at]?.text === ",") return true;
  return false;
}

/** Words for some of a number of people, without a noun. */
const quantities =
  /^(?:many|some|most|several|few|both|all|others|those|two|three|dozens|half|none|any|one)$/u;

/** *Many Orvelians*, *some of the Greens*: not all who are called so. */
export function isSomeOf(
  sheet: Sheet,
  { sourceTokens: [first = -1] }: Draft,
  { mention }: Somebody,
): boolean {
  const word = sheet.words[first]?.lower ?? "";
  // *Some **on** Chirper*, *half of those **at** Ossel Steel*
  const isBare = /^(?:IN|RB)$/u.test(sheet.xposNames[first + 1] ?? "");
  if (isBare && quantities.test(word))
    return !isBehindComma(sheet, first, mention?.headToken ?? -1);
  if (!/^(?:many|some|most|several|few|other|two|three|dozens|a)$/u.test(word)) return false;
  return /^NNP?S$/u.test(sheet.xposNames[mention?.headToken ?? -1] ?? "");
}
