import { type Draft, hullOf, withContent } from "../draft.ts";
import { withSource } from "../draft-spans.ts";
import { isPersonKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { wordAt } from "../sheet/word-at.ts";
import { type IsOutlet, isMedia } from "./media.ts";
import { phraseFrom } from "./relay-phrases.ts";

/** Tokens on either side of a cue within which an outlet names whom it cites. */
const reach = 16;

/** Tokens of time and place between a verb of reporting and the words that cite: *reported on Monday, citing …*. */
const aside = 5;

/** How sure a row is that says outright whose words were passed on. */
const confidence = 0.7;

/**
 * *The daily Dawn, **citing** a customs officer, reported that …*, *Dawn reported **with
 * reference to** a customs officer that …*: the words are the officer's and Dawn passed them
 * on. Other drafts come back as they are.
 */
export function citedFirst(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): Draft {
  const citing = citingBeside(sheet, draft);
  if (citing < 0) return draft;
  const cited = phraseFrom(sheet, sheet.starts[behindCiting(sheet, citing)] ?? 0, sheet.length);
  const isPronoun = cited.some((at) => (sheet.xposNames[at] ?? "").startsWith("PRP"));
  const hasOutlet = draft.sourceTokens.length > 0 && draft.sourceTokens.every((at) => at < citing);
  const outlet = hasOutlet ? draft.sourceTokens : before(sheet, citing);
  if (cited.length === 0 || isPronoun || !reports(sheet, outlet, draft, isOutlet)) return draft;
  const start = sheet.starts[citing] ?? 0;
  const content = draft.content.filter((span) => span.start !== start);
  const via = hullOf(withSource(sheet, draft, outlet).source);
  const turned = withSource(sheet, withContent(draft, content), cited);
  return {
    ...turned,
    confidence: Math.max(turned.confidence, confidence),
    via: [...draft.via, via],
  };
}

/** The first token behind *citing*, *quoting*, *which cited*, *referring to* or *with reference to* at a token; -1 where none of them stands there. */
export function behindCiting(sheet: Sheet, at: number): number {
  const word = (token: number): string => wordAt(sheet, token);
  if (/^(?:citing|quoting)$/u.test(word(at))) return at + 1;
  // *According to Dawn, **which cited** a customs officer*
  if (word(at) === "which" && /^(?:cite[ds]|quote[ds])$/u.test(word(at + 1))) return at + 2;
  if (word(at) === "referring" && word(at + 1) === "to") return at + 2;
  if (word(at) !== "with") return -1;
  const noun = word(at + 1) === "a" ? at + 2 : at + 1;
  return word(noun) === "reference" && word(noun + 1) === "to" ? noun + 2 : -1;
}

/** Whether those who cite pass words on: an outlet, or whoever but a person *reports*. */
function reports(
  sheet: Sheet,
  outlet: readonly number[],
  { cueTokens }: Draft,
  isOutlet: IsOutlet,
): boolean {
  if (isMedia(sheet, outlet, isOutlet)) return true;
  const isReport = cueTokens.some((at) => sheet.lemmas[at] === "report");
  const isPerson = outlet.some((at) => isPersonKind(sheet.mentioned[at]));
  return isReport && !isPerson && outlet.some((at) => sheet.xposNames[at] === "NNP");
}

/** The token that begins the words with which the source of a draft cites another, or -1. */
function citingBeside(sheet: Sheet, { cueHead, cueTokens, content }: Draft): number {
  const cue = cueTokens[0] ?? -1;
  if (cueHead < 0 || /^(?:cite|quote)$/u.test(sheet.lemmas[cueHead] ?? "")) return -1;
  const last = cueTokens.at(-1) ?? cue;
  for (let at = Math.max(1, cue - reach); at < Math.min(sheet.length, cue + reach); at++) {
    if (behindCiting(sheet, at) < 0) continue;
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[cue] || (sheet.quote[at] ?? 0) > 0) continue;
    // *Dawn reported **with reference to** the ministry that …*
    if (cueTokens.includes(at) || at === last + 1) return at;
    if (sheet.words[at - 1]?.text !== ",") continue;
    const isBefore = content.every(
      ({ start, end }) => end <= (sheet.starts[cue] ?? 0) || start >= (sheet.starts[at] ?? 0),
    );
    if (at < cue || at - last <= (isBefore ? aside : 2)) return at;
  }
  return -1;
}

/** The phrase before the comma that a token follows. */
function before(sheet: Sheet, token: number): number[] {
  const first = sheet.sentences[sheet.sentenceOf[token] ?? 0]?.firstToken ?? token;
  const from = Math.max(first, token - reach);
  const tokens = phraseFrom(sheet, sheet.starts[from] ?? 0, token - 1);
  return tokenAtOffset(sheet, sheet.ends[token - 2] ?? 0) - 1 === tokens.at(-1) ? tokens : [];
}
