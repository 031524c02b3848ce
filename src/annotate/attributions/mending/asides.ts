import type { Span } from "../../../text/index.ts";
import { type Draft, hullOf, withContent } from "../draft.ts";
import { withSource } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Content on both sides of a cue in passing, without the narrator's clause behind it. Drops what is no more than an apposition; null then. */
export function aroundAside(sheet: Sheet, draft: Draft): Draft | null {
  if (isApposition(sheet, draft)) return null;
  const front = withWholeFront(sheet, withFront(sheet, besideCue(sheet, draft)));
  const whole = withTail(sheet, withRest(sheet, front));
  return withoutContrast(sheet, withEven(sheet, upToComma(sheet, whole)));
}

/** *Farmers, **the mayor** added, need no gate*: of a front and a name between commas, the name speaks. */
function besideCue(sheet: Sheet, draft: Draft): Draft {
  const comma = draft.sourceTokens.findIndex((at) => sheet.words[at]?.text === ",");
  const name = draft.sourceTokens.slice(comma + 1);
  const place = comma < 1 ? null : aside(sheet, withSource(sheet, draft, name));
  if (place === null || !name.some((at) => isSomebodyKind(sheet.mentioned[at]))) return draft;
  const isSubject = draft.sourceTokens
    .slice(0, comma)
    .some((at) => sheet.relations[at] === "nsubj" && (sheet.heads[at] ?? -1) > place.last);
  return isSubject || sheet.finite[place.last + 2] === 1 ? withSource(sheet, draft, name) : draft;
}

/** *It would not be left alone, **not even for a day***: what heightens the words belongs to them. */
function withEven(sheet: Sheet, draft: Draft): Draft {
  const last = draft.content.at(-1);
  if (last === undefined || (draft.cueTokens[0] ?? sheet.length) > tokenAtOffset(sheet, last.start))
    return draft;
  const comma = tokenAtOffset(sheet, last.end);
  if (sheet.words[comma]?.text !== "," || (sheet.quote[comma] ?? 0) > 0) return draft;
  const opening = `${sheet.words[comma + 1]?.lower} ${sheet.words[comma + 2]?.lower}`;
  if (!/^(?:not even|let alone|not only|much less)$/u.test(opening)) return draft;
  let end = (sheet.sentences[sheet.sentenceOf[comma] ?? 0]?.endToken ?? comma) - 1;
  while (end > comma && sheet.words[end]?.isPunctuation === true) end--;
  if (hasVerb(sheet, comma, end + 1)) return draft;
  for (let at = comma; at <= end; at++) if ((sheet.quote[at] ?? 0) > 0) return draft;
  const span = { start: last.start, end: sheet.ends[end] ?? last.end };
  return withContent(draft, [...draft.content.slice(0, -1), span]);
}

/** Tokens of the longest phrase that content before its source is short of. */
const longestRest = 6;

/** *The barges will arrive **on Friday**, the harbor master said*: content goes on to the comma before its source. */
function upToComma(sheet: Sheet, draft: Draft): Draft {
  const first = draft.sourceTokens[0] ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  const before = draft.content.filter((span) => span.end <= (sheet.starts[first] ?? 0));
  const last = before.at(-1);
  if (last === undefined || first < 2 || cue < first || sheet.words[first - 1]?.text !== ",")
    return draft;
  const end = tokenAtOffset(sheet, last.end - 1);
  if (first - 2 <= end || first - 2 - end > longestRest) return draft;
  if (sheet.sentenceOf[end] !== sheet.sentenceOf[first]) return draft;
  // *It would last until summer **and no longer**, the governor warned*
  const joins = sheet.xposNames[end + 1] === "CC" && sheet.xposNames[end + 2] === "RB";
  if (!joins && !/^(?:IN|RB|NNP)$/u.test(sheet.xposNames[end + 1] ?? "")) return draft;
  for (let at = end; at < first - 1; at++) {
    if (sheet.words[at]?.isPunctuation === true || (sheet.quote[at] ?? 0) > 0) return draft;
    if (
      at > end &&
      !(joins && at === end + 1) &&
      /^(?:V|MD|W|CC|PRP)/u.test(sheet.xposNames[at] ?? "")
    )
      return draft;
  }
  const span = { start: last.start, end: sheet.ends[first - 2] ?? last.end };
  return withContent(
    draft,
    draft.content.map((one) => (one === last ? span : one)),
  );
}

/** *In that time, **he says**, four have died*: source and cue between commas, both outside of marks; their first and last token, else null. */
function aside(sheet: Sheet, draft: Draft): { first: number; last: number } | null {
  const first = draft.sourceTokens[0] ?? -1;
  const last = draft.cueTokens.at(-1) ?? -1;
  if (first < 1 || last - first > 6 || last <= first) return null;
  if (!isSpeechKind(sheet.cueKind[draft.cueHead]) || sheet.finite[draft.cueHead] !== 1) return null;
  if (last - first + 1 !== draft.sourceTokens.length + draft.cueTokens.length) return null;
  if (sheet.words[first - 1]?.text !== "," || sheet.words[last + 1]?.text !== ",") return null;
  const isQuoted = (at: number): boolean => (sheet.quote[at] ?? 0) > 0;
  return isQuoted(first - 1) || isQuoted(last + 1) ? null : { first, last };
}

/** *In that time, he says, **four have died***: a front without a verb has the clause behind the cue. */
function withRest(sheet: Sheet, draft: Draft): Draft {
  const place = aside(sheet, draft);
  const [only] = draft.content;
  if (place === null || draft.content.length > 1) return draft;
  const { firstToken = 0, endToken = 0 } =
    sheet.sentences[sheet.sentenceOf[place.first] ?? 0] ?? {};
  const from = tokenAtOffset(sheet, only.start);
  if (from !== firstToken || only.end > (sheet.starts[place.first] ?? 0)) return draft;
  const opens = lesser.test(sheet.words[place.first - 2]?.lower ?? "");
  if (!opens && hasVerb(sheet, from, place.first)) return draft;
  const next = place.last + 2;
  let end = endToken - 1;
  while (end > next && sheet.words[end]?.isPunctuation === true) end--;
  if (!isPlainClause(sheet, next, end)) return draft;
  return withContent(draft, [...(opens ? [] : [only]), spanOf(sheet, next, end)]);
}

/** *He stayed **until**, his wife says, the gate was shut*: words before a cue that open the clause behind it, and the narrator's own sentence goes before. */
const lesser = /^(?:until|because|when|after|before|since|although|though)$/u;

/** ***She**, he said, had signed three treaties*: a clause that begins with its verb has its subject before the cue. */
function withFront(sheet: Sheet, draft: Draft): Draft {
  const place = aside(sheet, draft);
  const [only] = draft.content;
  if (place === null || draft.content.length > 1) return draft;
  const next = place.last + 2;
  if (tokenAtOffset(sheet, only.start) !== next || sheet.finite[next] !== 1) return draft;
  const first = sheet.sentences[sheet.sentenceOf[next] ?? 0]?.firstToken ?? next;
  const last = place.first - 2;
  if (last < first || last - first > 15 || hasVerb(sheet, first, last + 1)) return draft;
  for (let at = first; at <= last; at++) if ((sheet.quote[at] ?? 0) > 0) return draft;
  const isSubject = /^(?:DT|PRP|NN|CD|JJ|EX)/u.test(sheet.xposNames[first] ?? "");
  return isSubject ? withContent(draft, [spanOf(sheet, first, last), only]) : draft;
}

/** Tokens of the longest front that belongs to words behind a cue in passing. */
const longestFront = 40;
/** Fronts that only lead over to what is said: *In addition, he said, “we …”*. */
const linking =
  /^(?:(?:and|but|so|yet|for) )?(?:in addition|in (?:the )?(?:past|future|meantime|meanwhile)|at the (?:same )?time|(?:even )?(?:then|now)|by contrast|on the other hand)$/iu;

/**
 * ***If they moved**, he said, “the wells will last”*; ***In the long run**, many say, this
 * could help*: what stands between the beginning of the sentence and a cue in passing, where
 * the words behind the cue go on from it. Words in marks go on so where they have a small
 * letter, behind a clause or their subject. Null where they do not.
 */
export function frontOfWords(sheet: Sheet, draft: Draft): Span | null {
  const place = aside(sheet, draft);
  if (place === null) return null;
  const next = place.last + 2;
  const { firstToken = next } = sheet.sentences[sheet.sentenceOf[next] ?? 0] ?? {};
  const last = place.first - 2;
  let first = last;
  // *She was kind to it: **it was**, she said, “a good page”*
  while (first > firstToken && sheet.words[first - 1]?.text !== ":") first--;
  if (last < first || last - first > longestFront || !isWordsFront(sheet, first, last)) return null;
  const isQuoted = sheet.quote[next] === 1;
  const opening = isQuoted ? next + 1 : next;
  if (isQuoted && !/^\p{Ll}/u.test(sheet.words[opening]?.text ?? "")) return null;
  const isClause = hasVerb(sheet, first, last + 1);
  const isSubject = /^(?:VB[DPZ]|MD)$/u.test(sheet.xposNames[opening] ?? "");
  return isQuoted && !isClause && !isSubject ? null : spanOf(sheet, first, last);
}

/** Content that is all behind a cue in passing, with the front that it goes on from. */
function withWholeFront(sheet: Sheet, draft: Draft): Draft {
  const [only, ...rest] = draft.content;
  const cue = draft.cueTokens.at(-1) ?? -1;
  const from = tokenAtOffset(sheet, only.start);
  if (rest.length > 0 || cue < 0 || from < cue || from - cue > 3) return draft;
  const front = frontOfWords(sheet, draft);
  return front === null ? draft : withContent(draft, [front, only]);
}

/**
 * *A gate would come “by the first ice,” he said, **and he would come with it***: a clause that
 * goes on from words outside of marks as only words can: with *because* or *unless*, or with
 * *and* and a verb that says what will or would be; or, told in the past, with a clause in the
 * present as before the cue: *Wages **are** late, she complained, dockers **have** had enough*.
 * *And he left* is the narrator's.
 */
function withTail(sheet: Sheet, draft: Draft): Draft {
  const [only] = draft.content;
  const first = draft.sourceTokens[0] ?? -1;
  const last = draft.cueTokens.at(-1) ?? -1;
  if (draft.content.length > 1 || first < 2 || last < first || last - first > 6) return draft;
  if (!isSpeechKind(sheet.cueKind[draft.cueHead]) || sheet.finite[draft.cueHead] !== 1)
    return draft;
  if (last - first + 1 !== draft.sourceTokens.length + draft.cueTokens.length) return draft;
  const from = tokenAtOffset(sheet, only.start);
  const next = last + 2;
  if (from >= first || (sheet.quote[from] ?? 0) > 0 || sheet.words[last + 1]?.text !== ",")
    return draft;
  if (tokenAtOffset(sheet, only.end - 1) < first - 3 || !hasVerb(sheet, from, first)) return draft;
  const { firstToken = 0, endToken = 0 } = sheet.sentences[sheet.sentenceOf[next] ?? 0] ?? {};
  if (from !== firstToken) return draft;
  let end = endToken - 1;
  while (end > next && sheet.words[end]?.isPunctuation === true) end--;
  if (!hasVerb(sheet, next, end + 1)) return draft;
  for (let at = next; at <= end; at++) {
    const isOther = sheet.finite[at] === 1 && isSpeechKind(sheet.cueKind[at]);
    if (isOther || (sheet.quote[at] ?? 0) > 0) return draft;
  }
  const isPresent = sheet.xposNames[draft.cueHead] === "VBD" && isInPresent(sheet, from, first);
  return goesOnAsWords(sheet, next, end) || (isPresent && isClauseInPresent(sheet, next, end))
    ? withContent(draft, [only, spanOf(sheet, next, end)])
    : draft;
}

/** Whether a clause opens as what was said goes on, and not as what its speaker then did. */
function goesOnAsWords(sheet: Sheet, next: number, end: number): boolean {
  const word = sheet.words[next]?.lower ?? "";
  if (/^(?:because|unless|until|if)$/u.test(word)) return true;
  if (!/^(?:and|or|nor)$/u.test(word)) return false;
  for (let at = next + 1; at <= end; at++) {
    if (sheet.finite[at] === 1) return sheet.xposNames[at] === "MD";
  }
  return false;
}

/** Whether the first verb with a tense is in the present. */
function isInPresent(sheet: Sheet, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (sheet.finite[at] === 1) return /^VB[PZ]$/u.test(sheet.xposNames[at] ?? "");
  }
  return false;
}

/** Whether tokens, behind an *and* or none, are a clause with its subject, in the present. */
function isClauseInPresent(sheet: Sheet, next: number, end: number): boolean {
  const first = /^(?:and|but|or|so)$/u.test(sheet.words[next]?.lower ?? "") ? next + 1 : next;
  const hasSubject = /^(?:DT|EX|PRP\$?|NNP?S?|JJ|CD)$/u.test(sheet.xposNames[first] ?? "");
  return hasSubject && isInPresent(sheet, first, end + 1);
}

/** Whether tokens in front of a cue in passing can be part of what was said: they name something, outside of marks, and neither put a question nor tell who speaks. */
function isWordsFront(sheet: Sheet, first: number, last: number): boolean {
  const words = sheet.text.slice(sheet.starts[first] ?? 0, sheet.ends[last] ?? 0);
  if (linking.test(words)) return false;
  let names = false;
  for (let at = first; at <= last; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || sheet.words[at]?.text === ";") return false;
    if (/^(?:asked|pressed|questioned|quizzed|told)$/u.test(sheet.words[at]?.lower ?? ""))
      return false;
    if (sheet.finite[at] === 1 && isSpeechKind(sheet.cueKind[at])) return false;
    if (/^(?:NN|PRP$|VB|DT$)/u.test(sheet.xposNames[at] ?? "")) names = true;
  }
  return names;
}

/** *Tarsk has said it will stay, **while Orvella called this sad***: what somebody else says at the same time is none of the words. */
function withoutContrast(sheet: Sheet, draft: Draft): Draft {
  const last = draft.content.at(-1);
  if (last === undefined || draft.cueTokens.length === 0) return draft;
  const from = tokenAtOffset(sheet, last.start);
  if (from < (draft.cueTokens.at(-1) ?? 0) || (sheet.quote[from] ?? 0) > 0) return draft;
  let verbs = 0;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < last.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return draft;
    if (sheet.finite[at] === 1) verbs++;
    const joins = /^(?:while|whereas)$/u.test(sheet.words[at]?.lower ?? "");
    if (!joins || verbs === 0 || sheet.words[at - 1]?.text !== ",") continue;
    const verb = nextVerb(sheet, at + 1);
    if (verb < 0 || !isSpeechKind(sheet.cueKind[verb])) return draft;
    const end = sheet.ends[at - 2] ?? last.end;
    return withContent(draft, [...draft.content.slice(0, -1), { start: last.start, end }]);
  }
  return draft;
}

/** The finite verb right behind a short name or description of somebody, or -1. */
function nextVerb(sheet: Sheet, from: number): number {
  let named = false;
  for (let at = from; at < Math.min(sheet.length, from + 7); at++) {
    if (sheet.finite[at] === 1) return named ? at : -1;
    const kind = sheet.mentioned[at];
    if (isSomebodyKind(kind) || /^NNPS?$/u.test(sheet.xposNames[at] ?? "")) named = true;
    if (!/^(?:DT|PRP\$|NNP?S?|JJ|POS|CD|HYPH)$/u.test(sheet.xposNames[at] ?? "")) return -1;
  }
  return -1;
}

/** ***Her neighbour**, Ivo Brandt, agreed*: a noun phrase right before the source that the source only names. */
function isApposition(sheet: Sheet, draft: Draft): boolean {
  const [only] = draft.content;
  const first = draft.sourceTokens[0] ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  if (draft.content.length > 1 || first < 2 || cue < first) return false;
  if (sheet.words[first - 1]?.text !== "," || only.end !== sheet.ends[first - 2]) return false;
  const from = tokenAtOffset(sheet, only.start);
  for (let at = from; at < first - 1; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return false;
    if (!/^(?:DT|PRP\$|NNP?S?|JJ|POS|CD|HYPH)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  const closes = sheet.words[(draft.sourceTokens.at(-1) ?? first) + 1]?.text === ",";
  return closes && isSomebodyKind(sheet.mentioned[first - 2]);
}

function isPlainClause(sheet: Sheet, from: number, end: number): boolean {
  if (end - from < 2 || !hasVerb(sheet, from, end + 1)) return false;
  for (let at = from; at <= end; at++) if ((sheet.quote[at] ?? 0) > 0) return false;
  return !/^(?:and|but|or|who|which|whose|while|as|when|after|adding|noting)$/u.test(
    sheet.words[from]?.lower ?? "",
  );
}

function spanOf(sheet: Sheet, first: number, last: number): Span {
  return { start: sheet.starts[first] ?? 0, end: sheet.ends[last] ?? 0 };
}

/** *She said it would stay, **and**, when pressed, the mayor replied, “No.”*: the comma before an *and* that joins a clause with a quotation of its own, or -1. */
function jointBefore(sheet: Sheet, { content }: Draft, other: Draft): number {
  const cue = other.cueTokens.at(-1) ?? -1;
  const source = other.sourceTokens[0] ?? -1;
  if (sheet.words[cue + 1]?.text !== "," || sheet.quote[cue + 2] !== 1) return -1;
  if (source < 0 || source > cue || !isSpeechKind(sheet.cueKind[other.cueHead])) return -1;
  const from = tokenAtOffset(sheet, content[0].start);
  for (let at = source - 1; at > from && source - at < 20; at--) {
    if ((sheet.quote[at] ?? 0) > 0) return -1;
    if (sheet.xposNames[at] === "CC" && sheet.words[at - 1]?.text === ",") return at - 1;
  }
  return -1;
}

/**
 * *He had been asleep, **according to the report***: of two that hold each other's cue, the
 * one whose cue closes the sentence holds the other, and the other ends before it.
 */
export function withoutEachOther(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const byPlace = drafts
    .filter(({ cue, how }) => cue.length > 0 && how === "cue")
    .sort((a, b) => hullOf(a.cue).start - hullOf(b.cue).start);
  const cutAt = new Map<Draft, number>();
  byPlace.forEach((outer, index) => {
    const cue = hullOf(outer.cue);
    for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
      const inner = byPlace[i];
      const own = hullOf(inner?.cue ?? []);
      if (inner === undefined || inner.cueHead === outer.cueHead) continue;
      const holds = outer.content.some(({ start, end }) => start <= own.start && own.end <= end);
      const isHeld = inner.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
      const joint = isHeld ? jointBefore(sheet, inner, outer) : -1;
      if (joint >= 0) cutAt.set(inner, sheet.starts[joint + 1] ?? cue.start);
      if (holds && isHeld)
        cutAt.set(inner, Math.min(cue.start, ...outer.source.map((s) => s.start)));
    }
  });
  return drafts.map((draft) => {
    const limit = cutAt.get(draft);
    if (limit === undefined) return draft;
    const last = tokenAtOffset(sheet, limit) - 1;
    const stop = sheet.words[last]?.isPunctuation === true && (sheet.quote[last] ?? 0) === 0;
    const end = sheet.ends[stop ? last - 1 : last] ?? limit;
    const spans = draft.content
      .map((span) => ({ start: span.start, end: Math.min(span.end, end) }))
      .filter((span) => span.end - span.start > 1);
    return withContent(draft, spans);
  });
}
