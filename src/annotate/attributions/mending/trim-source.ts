import type { Span } from "../../../text/index.ts";
import { type Draft, touches, withContent } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { isSomebodyKind, mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** Takes out of a source what is none of it: the time of an entry, who passed words on, the owner of the one who speaks. */
export function trimSource(sheet: Sheet, draft: Draft): Draft {
  const placed = withoutPlaceLine(sheet, withoutClock(sheet, draft));
  const own = withoutRelay(sheet, withoutTime(sheet, withoutTimeBefore(sheet, placed)));
  return ownedPerson(sheet, speakerOnOther(sheet, pronounBeside(sheet, own)));
}

/** ***Orlu** on Venn: “A fine player.”*: a line with a colon is of the one before *on*. */
function speakerOnOther(sheet: Sheet, draft: Draft): Draft {
  const colon = draft.cue[0]?.start ?? -1;
  const last = draft.sourceTokens.at(-1) ?? -1;
  if (last < 0 || sheet.text[colon] !== ":" || sheet.words[last + 1]?.text !== ":") return draft;
  const first = sheet.sentences[sheet.sentenceOf[last] ?? 0]?.firstToken ?? last;
  let on = last;
  while (on > first && last - on < 5 && sheet.words[on]?.lower !== "on") on--;
  const tokens = tokenRange(first, on);
  const isName =
    tokens.length < 5 &&
    tokens.every((at) => /^\p{Lu}/u.test(sheet.words[at]?.text ?? "")) &&
    tokens.some((at) => sheet.mentioned[at] === mentioned.person);
  return isName && sheet.words[on]?.lower === "on" ? withSource(sheet, draft, tokens) : draft;
}

/** *OSKEL — A court …*: where a report comes from is no part of who speaks. */
function withoutPlaceLine(sheet: Sheet, draft: Draft): Draft {
  const dash = draft.sourceTokens.findIndex((at) =>
    /^(?:[–—-]|--)$/u.test(sheet.words[at]?.text ?? ""),
  );
  if (dash < 1 || dash > 4 || dash === draft.sourceTokens.length - 1) return draft;
  const place = draft.sourceTokens.slice(0, dash);
  const isPlace = place.every((at) => /^(?:\p{Lu}{2,}|,)$/u.test(sheet.words[at]?.text ?? ""));
  return isPlace ? withSource(sheet, draft, draft.sourceTokens.slice(dash + 1)) : draft;
}

/** *Orlu read from a letter **he** had written*: the pronoun right before a cue is its subject. */
function pronounBeside(sheet: Sheet, draft: Draft): Draft {
  const last = draft.sourceTokens.at(-1) ?? -1;
  const isBeside = last >= 0 && last + 1 === draft.cueTokens[0] && sheet.finite[last + 1] === 1;
  if (!isBeside || !/^(?:he|she|they|we|i)$/u.test(sheet.words[last]?.lower ?? "")) return draft;
  const others = draft.sourceTokens.slice(0, -1);
  const isClause = others.some((at) => /^(?:V|MD|IN|TO|W)/u.test(sheet.xposNames[at] ?? ""));
  return isClause ? withSource(sheet, draft, [last]) : draft;
}

/**
 * ***Outside court,** a spokesman said*, *Orlu, **in an interview with Dawn**, said*: a
 * phrase of place or occasion is nobody who speaks; the one beside it is.
 */
export function withoutFront(sheet: Sheet, draft: Draft): Draft {
  const [first = -1] = draft.sourceTokens;
  if (!/^(?:in|at|on|during|outside|after|before|inside)$/u.test(sheet.words[first]?.lower ?? ""))
    return draft;
  if (sheet.xposNames[first] === "RP" || (draft.cueTokens[0] ?? -1) < first) return draft;
  const comma = draft.sourceTokens.findIndex((at) => sheet.words[at]?.text === ",");
  const rest = comma < 0 ? [] : draft.sourceTokens.slice(comma + 1);
  if (rest.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? "")))
    return withSource(sheet, draft, rest);
  if (comma >= 0 || sheet.words[first - 1]?.text !== ",") return draft;
  const named = phraseBefore(sheet, first - 1);
  const [span] = spansOf(sheet, named);
  return span === undefined || touches(draft.content, span)
    ? draft
    : withSource(sheet, draft, named);
}

/** Tokens of the longest phrase that is looked for before a comma. */
const longestPhrase = 8;

/** The noun phrase with a name that ends before a comma and begins its sentence or stands behind another comma; else none. */
function phraseBefore(sheet: Sheet, comma: number): number[] {
  let from = comma;
  while (from > 0 && comma - from <= longestPhrase && isOfPhrase(sheet, from - 1, comma)) from--;
  const tokens = tokenRange(from, comma);
  const opens =
    sheet.sentenceOf[from - 1] !== sheet.sentenceOf[from] || sheet.words[from - 1]?.text === ",";
  return opens && tokens.some((at) => isSomebodyKind(sheet.mentioned[at])) ? tokens : [];
}

function isOfPhrase(sheet: Sheet, at: number, comma: number): boolean {
  const isSame = sheet.sentenceOf[at] === sheet.sentenceOf[comma] && (sheet.quote[at] ?? 0) === 0;
  return isSame && /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|POS)$/u.test(sheet.xposNames[at] ?? "");
}

const clock = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–—:|])?\s+/iu;

/** *14:51 The mayor said …*: the time of an entry is no part of who speaks or of what is said. */
function withoutClock(sheet: Sheet, draft: Draft): Draft {
  const cut = (span: Span): Span => {
    const words = sheet.text.slice(span.start, Math.min(span.end, span.start + 20));
    return { start: span.start + (clock.exec(words)?.[0].length ?? 0), end: span.end };
  };
  const own = withContent(draft, draft.content.map(cut));
  const [source] = draft.source;
  const behind = source === undefined ? [] : behindClock(sheet, draft);
  if (behind.length > 0) return withSource(sheet, own, behind);
  const from = source === undefined ? 0 : cut(source).start;
  if (source === undefined || from === source.start) return own;
  return withSource(
    sheet,
    own,
    draft.sourceTokens.filter((at) => (sheet.starts[at] ?? 0) >= from),
  );
}

/** Tokens of the longest description between the time of an entry and the verb. */
const longestTeller = 14;

/** Where a source is the time of an entry and no more: what stands between it and the cue, if that is somebody. */
function behindClock(sheet: Sheet, { source, sourceTokens, cueTokens }: Draft): number[] {
  const [only = { start: 0, end: 0 }, more] = source;
  const last = sourceTokens.at(-1) ?? -1;
  const words = sheet.text.slice(only.start, only.end);
  if (more !== undefined || !/^\d{1,2}[:.h]\d{2}$/u.test(words)) return [];
  const tokens = tokenRange(last + 1, cueTokens[0] ?? last);
  while (sheet.words[tokens.at(-1) ?? -1]?.isPunctuation === true) tokens.pop();
  const names = tokens.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? ""));
  const isPlain = tokens.every((at) => sheet.finite[at] !== 1 && (sheet.quote[at] ?? 0) === 0);
  return names && isPlain && tokens.length <= longestTeller ? tokens : [];
}

const namedDay = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?`;
const stretch = `(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|night|${namedDay})`;
const timeAtEnd = new RegExp(
  String.raw`(?<!\b(?:by|for|from|in|of|since|till|to|until))\s(?:${[
    String.raw`(?:(?:earlier|later|late|early)\s)?(?:today|yesterday|tonight|(?:on\s)?${namedDay})`,
    String.raw`(?:(?:earlier|later|late|early)\s)?(?:this|last|in\sthe)\s${stretch}`,
    String.raw`(?:an?|two|three|four|five|several|some|\d{1,2})\s(?:day|week|month|year)s?\s(?:ago|earlier|later)`,
  ].join("|")})$`,
  "iu",
);

/** *The minister **today** said*, *said the minister **on Monday***: when somebody spoke, between them and the verb or behind both, is no part of who it was. */
function withoutTime(sheet: Sheet, draft: Draft): Draft {
  const [source, ...others] = draft.source;
  const last = draft.sourceTokens.at(-1) ?? -1;
  // *A poll released last week*, *Orlu, who left on Friday*: a clause has its own time.
  const isBare = draft.sourceTokens.every((at) => !/^(?:V|W|,)/u.test(sheet.xposNames[at] ?? ""));
  const isVerb = /^V/u.test(sheet.xposNames[draft.cueHead] ?? "");
  const isBehind = isBare && isVerb && draft.cueTokens.at(-1) === (draft.sourceTokens[0] ?? 0) - 1;
  const isBeside = isBehind || draft.cueTokens[0] === last + 1 || sheet.finite[last + 1] === 1;
  if (source === undefined || others.length > 0 || !isBeside) return draft;
  const found = timeAtEnd.exec(sheet.text.slice(source.start, source.end));
  if (found === null) return draft;
  const end = source.start + found.index;
  const tokens = draft.sourceTokens.filter((at) => (sheet.starts[at] ?? 0) < end);
  return tokens.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? ""))
    ? withSource(sheet, draft, tokens)
    : draft;
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const timeAtStart = new RegExp(
  String.raw`^(?:${[
    "(?:meanwhile|elsewhere|today|yesterday|tonight)",
    String.raw`(?:(?:early|late|earlier|later)\s)?(?:last|this|the\ssame|in\sthe)\s(?:${stretch}|${month})`,
    String.raw`(?:(?:(?:early|late)\s)?in|since|until|during)\s(?:(?:early|late|mid)\s)?${month}`,
    String.raw`(?:(?:early|late)\s)?on\s${namedDay}`,
  ].join("|")}),?\s(?=\S)`,
  "iu",
);
/** Behind its preposition, which may stand outside of the source. */
const bareTime = new RegExp(String.raw`^(?:${month}|${namedDay}),?\s(?=\S)`, "u");
const leadsToTime = /\b(?:in|on|since|until|during|early|late|mid)[\s-]$/iu;

/** ***In August** Orlu said*, ***Last week** the firm promised*: when somebody spoke, before their name, is no part of who it was. */
function withoutTimeBefore(sheet: Sheet, draft: Draft): Draft {
  const [source] = draft.source;
  if (source === undefined || source.start > (draft.cue[0]?.start ?? 0)) return draft;
  const words = sheet.text.slice(source.start, source.end);
  const isLed = leadsToTime.test(sheet.text.slice(Math.max(0, source.start - 10), source.start));
  const found = timeAtStart.exec(words) ?? (isLed ? bareTime.exec(words) : null);
  if (found === null) return draft;
  const start = source.start + found[0].length;
  const tokens = draft.sourceTokens.filter((at) => (sheet.starts[at] ?? 0) >= start);
  return tokens.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? ""))
    ? withSource(sheet, draft, tokens)
    : draft;
}

/** *Orlu, **quoted by Dawn**, spoke of …*: who passed the words on is no part of who said them. */
function withoutRelay(sheet: Sheet, draft: Draft): Draft {
  const comma = draft.sourceTokens.findIndex(
    (at, index) =>
      index > 0 &&
      sheet.words[at]?.text === "," &&
      /^(?:quoted|cited)$/u.test(sheet.words[at + 1]?.lower ?? "") &&
      sheet.words[at + 2]?.lower === "by",
  );
  return comma < 0 ? draft : withSource(sheet, draft, draft.sourceTokens.slice(0, comma));
}

/** ***Her deputy** let it be known*: who belongs to somebody is not that somebody. */
function ownedPerson(sheet: Sheet, draft: Draft): Draft {
  const [owner = -1, ...others] = draft.sourceTokens;
  const [noun = -1, ...rest] = draft.cueTokens;
  if (others.length > 0 || noun !== owner + 1 || sheet.xposNames[owner] !== "PRP$") return draft;
  if (sheet.mentioned[noun] !== mentioned.personNoun || !rest.includes(draft.cueHead)) return draft;
  const cue = { ...draft, cueTokens: rest, cue: spansOf(sheet, rest) };
  return withSource(sheet, cue, [owner, noun]);
}
