import { dateOfSaying, edtfOf, type Timex } from "../../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../../text/index.ts";
import { type Draft, hullOf, touches } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { wordAt } from "../sheet/word-at.ts";
import { sameMoment } from "./same-moment.ts";

/** When a draft was said: the expression that tells, and the date, EDTF; null where only the day of writing could resolve it. */
export interface SaidOn {
  readonly date: string | null;
  readonly dateEvidence: Span | null;
}

const unsaid: SaidOn = { date: null, dateEvidence: null };

/**
 * When a draft was said: a date in the cue's sentence, outside source and
 * content, that hangs on the cue, else on a verb before it that tells the same moment
 * ({@link sameMoment}). Nulls where none does; a date of what was said is never taken for
 * the date of saying. `written` is when the text was: what was read forward from it is
 * turned back ({@link dateOfSaying}).
 */
export function saidOn(
  sheet: Sheet,
  timexes: readonly Timex[],
  draft: Draft,
  written: string | null = null,
): SaidOn {
  if (draft.cueHead < 0 || isToCome(sheet, draft.cueHead)) return unsaid;
  const own = timeAt(sheet, timexes, draft);
  if (own !== null) return toldBy(own, written);
  for (const verb of sameMoment(sheet, draft)) {
    const time = timeAt(sheet, timexes, { ...draft, cueTokens: [verb], cueHead: verb });
    if (time !== null)
      return isBetween(sheet, time, verb, draft.cueHead) ? toldBy(time, written) : unsaid;
  }
  return unsaid;
}

/** *Will say on Friday*, *may announce it today*. */
function isToCome(sheet: Sheet, cue: number): boolean {
  let at = cue - 1;
  while (sheet.xposNames[at] === "RB") at--;
  return (
    sheet.xposNames[at] === "MD" && /^(?:will|['’]ll|shall|may|might)$/u.test(wordAt(sheet, at))
  );
}

function toldBy(time: Timex, written: string | null): SaidOn {
  const date = dateOfSaying(time, written);
  // *Tomorrow*: nothing was said then.
  if (date === null && time.value !== null) return unsaid;
  return { date, dateEvidence: { start: time.start, end: time.end } };
}

/**
 * Whether a verb's time stands before a cue that tells the same moment, and in no clause about
 * somebody else (*blamed the driver, **who** fell asleep on Monday, saying*) nor in quotation marks of its own.
 */
function isBetween(sheet: Sheet, time: Timex, verb: number, cue: number): boolean {
  const at = tokenAtOffset(sheet, time.start);
  if (at > cue || sheet.quote[at] !== sheet.quote[cue]) return false;
  for (let word = verb + 1; word < at; word++)
    if (/^W/u.test(sheet.xposNames[word] ?? "")) return false;
  return true;
}

/** A day that only the document's date tells, EDTF. */
const someDay = "XXXX-XX-XX";

/** *On Monday*, *today*, *last week*, *in May* where the day of writing is not known. */
function isPastDay({ value, relative }: Timex): boolean {
  return (
    value === null &&
    /^[<=]*(?:day|week|month|year:-)/.test(relative ?? "") &&
    !/:[1-9]/.test(relative ?? "")
  );
}

/** The first date in a cue's sentence that is when the cue's verb was. */
function timeAt(sheet: Sheet, timexes: readonly Timex[], draft: Draft): Timex | null {
  const sentence = sheet.sentences[sheet.sentenceOf[draft.cueHead] ?? 0];
  if (sentence === undefined) return null;
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    if (timex.type !== "DATE" && timex.type !== "TIME") continue;
    const value = edtfOf(timex.value ?? "") ?? (isPastDay(timex) ? someDay : null);
    if (value === null || isOneOfSeveral(sheet, timexes, i)) continue;
    if (standsBeside(sheet, timex, draft)) return timex;
    if (isOfSomethingElse(sheet, timex, draft, value)) continue;
    if (!hangsOnCue(sheet, timex, draft) && !isBeforeCue(sheet, timex, draft)) continue;
    return timex;
  }
  return null;
}

/** Words before a time that bounds what is said, and is not when it was said: *to pay by Friday*. */
const bounds =
  /\b(?:by|until|till|through|since|(?<!\b(?:shortly|just|soon|right)\s)before|from)\s+(?:(?:the|last|next|early|late)\s+)?$/iu;
/** *In 2027*, *in a 2027 interview*: a year alone is when something was said only as a whole. */
const inYear = /\b(?:in|back in|during)\s+(?:(?:early|late)\s+)?$/iu;
const inOne = /\bin\s+(?:an?|the|his|her|its|their)\s+$/iu;
/** What words are spoken or printed in. */
const piece =
  "(?:address|article|bulletin|column|communiqué|declaration|editorial|email|e-mail|essay|filing|interview|letter|memo|memoir|message|note|notice|paper|poll|post|press release|release|report|speech|statement|study|survey|tweet)";
/** What *of 3 May* stands behind where it is when something was said. */
const pieceOrPart = new RegExp(
  `\\b(?:${piece}|morning|afternoon|evening|night|hours|day)\\s+of\\s+$`,
  "iu",
);
const occasionBehind = new RegExp(
  `^['’]s (?:${piece}|\\p{L}+ ${piece}|broadcast|edition|episode|issue|programme?|show)\\b`,
  "iu",
);
const pieceBehind = new RegExp(`^\\s+${piece}\\b`, "iu");
/** Characters before a time in which such words stand. */
const lead = 24;

/** Whether a time that may hang on the cue is, by where it stands and what leads it, of something else. */
function isOfSomethingElse(sheet: Sheet, timex: Timex, draft: Draft, value: string): boolean {
  if (touches(draft.content, timex) || touches(draft.source, timex)) return true;
  const before = sheet.text.slice(Math.max(0, timex.start - lead), timex.start);
  const behind = sheet.text.slice(timex.end, timex.end + lead);
  if (bounds.test(before)) return true;
  const isYear = value.length < 7;
  if (isYear && (isBehindWhatIsTold(timex, draft) || !isInYear(timex, before, behind))) return true;
  if (isOfNoun(before, behind)) return true;
  const cue = sheet.starts[draft.cueHead] ?? 0;
  const opens = timex.end <= draft.content[0].start && timex.end <= cue;
  // *On Monday he left, she said*: the time is of what was said; not *On Monday: “He left,” she said*.
  const isMarked = /["“‘']\s*$/u.test(sheet.text.slice(timex.end, draft.content[0].start + 1));
  if (opens && draft.content[0].start < cue && !isMarked) return true;
  // *At the ford on Sunday, drovers say, the ice broke*: they say so now.
  const isNow = /^VB[PZ]$/u.test(sheet.xposNames[draft.cueHead] ?? "");
  return opens && isNow && timex.relative !== null && !/^day:0/u.test(timex.relative);
}

/** *After Sunday's win*, *on Monday's flood*, *the flood of 3 May*: but *on Monday's programme*, *the speech of 3 May*. */
function isOfNoun(before: string, behind: string): boolean {
  if (/\bof\s+$/iu.test(before)) return !pieceOrPart.test(before);
  if (!/^['’]s\b/u.test(behind)) return false;
  return (
    /\b(?:after|before|following|since|despite|about|over)\s+$/iu.test(before) ||
    (/\bon\s+$/iu.test(before) && !occasionBehind.test(behind))
  );
}

/** *Spoke of “forty barges” on the river **last year***: a year that ends what is told is of that. */
function isBehindWhatIsTold({ start }: Timex, { content, cue }: Draft): boolean {
  const [{ start: told }] = content;
  return hullOf(cue).end <= told && told < start;
}

/** *In 2027*, *two years ago*, *in a 2027 interview*. */
function isInYear({ relative }: Timex, before: string, behind: string): boolean {
  return (
    inYear.test(before) ||
    /^year:-/u.test(relative ?? "") ||
    (inOne.test(before) && pieceBehind.test(behind))
  );
}

/** What stands between two times that are told of together: *on Monday and again on Tuesday*, *2030/31*. */
const together =
  /^(?:\s?[-–/]\s?|\s(?:and|or|to|through|until|till)\s(?:(?:again|then|later)\s)?(?:on\s)?)$/u;

/** Whether a time is told of together with the one before or behind it: on which of the days something was said is not told. */
function isOneOfSeveral({ text }: Sheet, timexes: readonly Timex[], i: number): boolean {
  const [last, time, next] = [timexes[i - 1], timexes[i], timexes[i + 1]];
  if (time === undefined) return false;
  const isJoined = (a: Timex | undefined, b: Timex | undefined): boolean =>
    a !== undefined && b !== undefined && together.test(text.slice(a.end, b.start));
  return isJoined(last, time) || isJoined(time, next);
}

/**
 * Whether a time stands where only that of saying does: right behind its cue, right behind the source that follows the cue (*said Brusk **on
 * Monday***), or in a source that is spoken or printed itself (*a statement released **on Monday** said*).
 */
function standsBeside(sheet: Sheet, timex: Timex, draft: Draft): boolean {
  if (/^['’]s\b/u.test(sheet.text.slice(timex.end, timex.end + 3))) return false;
  return (
    isBehindCue(sheet, timex, draft) ||
    isBehindSource(sheet, timex, draft) ||
    isOfPiece(sheet, timex, draft)
  );
}

/** *Said **Monday** the toll would stay*. */
function isBehindCue(sheet: Sheet, timex: Timex, { cueTokens, content }: Draft): boolean {
  const first = tokenAtOffset(sheet, timex.start);
  const next = tokenAtOffset(sheet, content[0].start);
  return cueTokens.at(-1) === first - 1 && sheet.ends[next - 1] === timex.end;
}

/** Words of a piece up to its time: *a statement issued late on*, *the ministry's letter to the drivers of*. */
const pieceBefore = new RegExp(
  `^((?:(?!of|on|by|in|for|from|to|about|after)[\\p{L}’'-]+\\s){0,5})${piece}(?:\\s(?:by|from|to)\\s[^,.;:]{1,40}?)?(?:\\s(?:recorded|released|issued|published|dated|sent|posted|filed|given|made|broadcast))?(?:\\sby\\s[^,.;:]{1,40}?)?(?:\\s(?:late|early|on|of|in|from))*\\s$`,
  "iu",
);

/** *A statement released **on Monday** said*, *said in a statement released **on Monday***. */
function isOfPiece({ text }: Sheet, timex: Timex, { source, cue }: Draft): boolean {
  const { start } = hullOf(source);
  const said = hullOf(cue).end;
  const behind = said <= timex.start ? text.slice(said, timex.start) : "";
  return (
    (start < timex.start && pieceBefore.test(text.slice(start, timex.start))) ||
    (/^ in /u.test(behind) && pieceBefore.test(behind.slice(" in ".length)))
  );
}

/** Nothing stands between but *on* and the like; a source may have run on over the time. */
function isBehindSource(
  sheet: Sheet,
  timex: Timex,
  { source: [span, ...more], sourceTokens, cueTokens }: Draft,
): boolean {
  const [first = -1] = sourceTokens;
  if (span === undefined || more.length > 0 || first !== (cueTokens.at(-1) ?? -2) + 1) return false;
  let last = tokenAtOffset(sheet, timex.start) - 1;
  while (last >= first && /^(?:on|in|late|early)$/u.test(wordAt(sheet, last))) last--;
  if (last < first || (timex.end !== span.end && sheet.ends[last] !== span.end)) return false;
  const tags = Array.from({ length: last + 1 - first }, (_, i) => sheet.xposNames[first + i] ?? "");
  // *Said the mayor elected on Sunday*, *said Brusk, who left on Monday*.
  if (tags.some((tag) => /^(?:V|W|,|:)/u.test(tag))) return false;
  // *Said the head of the inquiry on Monday*, but *said Brusk in Halme on Monday*.
  return !tags.includes("IN") || /^NNPS?$/u.test(tags.at(-1) ?? "");
}

/** *Orlu **on Tuesday** called …*: right between source and cue, whatever the tree hangs it on. */
function isBeforeCue(sheet: Sheet, timex: Timex, { sourceTokens, cueTokens }: Draft): boolean {
  const source = sourceTokens.at(-1) ?? -1;
  const cue = cueTokens[0] ?? -1;
  if (source < 0 || cue - source < 2 || cue - source > 6) return false;
  let isThere = false;
  for (let at = source + 1; at < cue; at++) {
    const isTime = (sheet.starts[at] ?? 0) >= timex.start && (sheet.ends[at] ?? 0) <= timex.end;
    if (isTime) isThere = true;
    else if (!/^(?:IN|RB|,)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return isThere;
}

/** Verbs of speech whose participle beside a cue is of the same moment: *said, speaking on Monday*. */
const speaking: ReadonlySet<string> = new Set([
  "speak",
  "talk",
  "write",
  "testify",
  "address",
  "date",
]);
/** What leads a noun whose time is not that of saying: *following the riot on Monday*. */
const elsewhere: ReadonlySet<string> = new Set(
  "before following despite since about over of from ahead amid against until".split(" "),
);
/** Steps from a time to its cue. */
const longestPath = 5;

function hangsOnCue(sheet: Sheet, timex: Timex, draft: Draft): boolean {
  const first = tokenAtOffset(sheet, timex.start);
  const inCue = new Set(draft.cueTokens).add(draft.cueHead);
  const source = new Set(draft.sourceTokens);
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < timex.end; at++) {
    if (inCue.has(at)) return true;
    let up = at;
    for (let steps = 0; steps < longestPath && up >= 0 && !source.has(up); steps++) {
      if (inCue.has(up)) return true;
      if ((sheet.starts[up] ?? 0) >= timex.end || (sheet.ends[up] ?? 0) <= timex.start) {
        if (hasOwnTime(sheet, up)) break;
      }
      up = sheet.heads[up] ?? -1;
    }
  }
  return false;
}

/** Whether a word between a time and a cue keeps the time for itself: a clause of its own, or a noun that is told of. */
function hasOwnTime(sheet: Sheet, at: number): boolean {
  const tag = sheet.xposNames[at] ?? "";
  const before = sheet.xposNames[at - 1] ?? "";
  // *after court*, *at a council hearing*: nouns whatever they were taken for.
  const isNoun =
    (tag === "VB" && !/^(?:TO|MD|RB)$/u.test(before)) ||
    (tag === "VBG" && /^(?:NN|DT|JJ)/u.test(before));
  if (/^VB/u.test(tag)) return !isNoun && !speaking.has(sheet.lemmas[at] ?? "");
  if ((sheet.relations[at] ?? "").startsWith("acl")) return true;
  for (let child = sheet.low[at] ?? at; child < at; child++) {
    if (sheet.heads[child] !== at || sheet.relations[child] !== "case") continue;
    if (elsewhere.has(sheet.text.slice(sheet.starts[child], sheet.ends[child]).toLowerCase()))
      return true;
  }
  return false;
}
