import type { Quotation } from "../../../doc/index.ts";
import type { Span } from "../../../text/index.ts";
import { type Draft, goingOn } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** How sure a quotation is that only its place gives a speaker. */
const confidence = { samePassage: 0.9, sameParagraph: 0.8, nextParagraph: 0.7 } as const;

/** A paragraph as the rule sees it. */
interface Place {
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * Drafts for quotations that no cue reached, and drafts that grew by one. A
 * quotation that goes on over a paragraph's edge has its speaker. One that follows
 * the quotation of a draft in the same paragraph, or fills the next paragraph by
 * itself, has the draft's speaker: only where it is a sentence of its own and
 * nothing stands between that could bring in another voice. All others stay
 * without a row: words in marks alone prove no speaker.
 */
export function continueQuotations(
  sheet: Sheet,
  read: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const drafts = withSecondHalves(sheet, read, quotations);
  const grown = new Map<Draft, Span[]>();
  const added: Draft[] = [];
  const owner = new Map<Quotation, Draft>();
  const latest: Draft[] = [...drafts].sort((a, b) => a.content[0].start - b.content[0].start);
  assignOwners(quotations, latest, owner);
  // A quotation closed in a later paragraph, where its cue stands, began in the earlier ones.
  for (let at = quotations.length - 2; at >= 0; at--) {
    const here = quotations[at];
    const next = quotations[at + 1];
    if (here === undefined || next === undefined || owner.has(here)) continue;
    const draft = owner.get(next);
    if (draft === undefined || here.inner.end <= here.inner.start) continue;
    if (!next.continues && !isFirstHalf(sheet, here, next, draft)) continue;
    owner.set(here, draft);
    grown.set(draft, [...(grown.get(draft) ?? []), here.inner]);
  }
  quotations.forEach((quotation, at) => {
    if (owner.has(quotation) || quotation.inner.end <= quotation.inner.start) return;
    const before = quotations[at - 1];
    const draft = before === undefined ? undefined : owner.get(before);
    if (before === undefined || draft === undefined || draft.how === "nested") return;
    const sure = quotation.continues
      ? confidence.samePassage
      : chanceOf(sheet, placeOf(sheet, before), placeOf(sheet, quotation));
    if (sure === 0) return;
    const base = draft.goesOn ?? draft;
    if (sure === confidence.nextParagraph) {
      const next = goingOn(base, quotation.inner, sure * base.confidence);
      owner.set(quotation, next);
      added.push(next);
    } else {
      owner.set(quotation, draft);
      grown.set(draft, [...(grown.get(draft) ?? []), quotation.inner]);
    }
  });
  const replaced = new Map<Draft, Draft>();
  for (const [draft, spans] of grown) replaced.set(draft, withContent(draft, spans));
  return [...drafts, ...added].map((draft) => {
    const now = replaced.get(draft) ?? draft;
    const base = now.goesOn === null ? null : (replaced.get(now.goesOn) ?? now.goesOn);
    return base === now.goesOn ? now : { ...now, goesOn: base };
  });
}

/** *“The road,” Brandt said, **referring** to the old one, “will be open.”*: a participle behind the cue tells of nothing; the second half is of the one who said the first. */
function withSecondHalves(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const participles = drafts.filter(
    ({ cueHead, content }) => sheet.xposNames[cueHead] === "VBG" && content.length === 1,
  );
  if (participles.length === 0) return drafts;
  const owner = new Map<Quotation, Draft>();
  assignOwners(quotations, drafts, owner);
  const grown = new Map<Draft, Span>();
  const gone = new Set<Draft>();
  quotations.forEach((here, at) => {
    const before = quotations[at - 1];
    const own = owner.get(here);
    const first = before === undefined ? undefined : owner.get(before);
    if (before === undefined || own === undefined || first === undefined || own === first) return;
    if (
      !participles.includes(own) ||
      !isSecondHalf(sheet, placeOf(sheet, before), placeOf(sheet, here))
    )
      return;
    gone.add(own);
    grown.set(first, here.inner);
  });
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((draft) => {
      const span = grown.get(draft);
      return span === undefined ? draft : withContent(draft, [span]);
    });
}

/** *“The road,” Brandt said, “will be open.”*: a quotation that ends in a comma before the cue, whose sentence the next one ends. */
function isFirstHalf(sheet: Sheet, here: Quotation, next: Quotation, draft: Draft): boolean {
  const last = tokenAtOffset(sheet, Math.max(here.start, here.end - 1));
  const first = tokenAtOffset(sheet, next.start);
  const isBetween = draft.cueHead > last && draft.cueHead < first;
  return (
    isBetween &&
    sheet.text[here.inner.end - 1] === "," &&
    sheet.sentenceOf[last] === sheet.sentenceOf[first] &&
    finiteBetween(sheet, last + 1, first) <= 1
  );
}

/** Which draft each quotation belongs to: the one whose content takes in half of it or more. */
function assignOwners(
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  owner: Map<Quotation, Draft>,
): void {
  const pieces = drafts
    .flatMap((draft) => draft.content.map((span) => ({ span, draft })))
    .sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  for (const quotation of quotations) {
    while (from < pieces.length && (pieces[from]?.span.end ?? 0) <= quotation.start - 20_000)
      from++;
    const half = (quotation.inner.end - quotation.inner.start) / 2;
    for (let i = from; i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece === undefined || piece.span.start >= quotation.end) break;
      const both =
        Math.min(piece.span.end, quotation.end) - Math.max(piece.span.start, quotation.start);
      if (both >= half && both > 0) owner.set(quotation, piece.draft);
    }
  }
}

function placeOf(sheet: Sheet, quotation: Quotation): Place {
  const first = tokenAtOffset(sheet, quotation.start);
  const last = Math.max(first, tokenAtOffset(sheet, Math.max(quotation.start, quotation.end - 1)));
  const paragraph = sheet.paragraphOf[sheet.sentenceOf[first] ?? 0] ?? 0;
  return { quotation, first, last, paragraph };
}

/** How sure it is that `here` goes on from `before`; 0 where nothing shows it. */
function chanceOf(sheet: Sheet, before: Place, here: Place): number {
  const gap = wordsBetween(sheet, before.last + 1, here.first);
  if (isSecondHalf(sheet, before, here) && gap <= 25) return confidence.samePassage;
  if (!isSentence(sheet, here)) return 0;
  if (before.paragraph === here.paragraph) {
    // Only the rest of the cue's clause may stand between: one sentence edge at most.
    const from = sheet.sentenceOf[before.last] ?? 0;
    const to = sheet.sentenceOf[here.first] ?? 0;
    const words = wordsBetween(sheet, before.last + 1, here.first);
    // The verb of the cue may stand between, a second one would begin something else.
    const verbs = finiteBetween(sheet, before.last + 1, here.first);
    return to - from <= 1 && words <= 25 && verbs <= 1 ? confidence.sameParagraph : 0;
  }
  const isNext = here.paragraph - before.paragraph === 1;
  if (!isNext || !fillsParagraph(sheet, here)) return 0;
  const ends = wordsBetween(sheet, before.last + 1, paragraphEnd(sheet, before)) <= 25;
  return ends ? confidence.nextParagraph : 0;
}

/** *“The road,” Brandt said, meaning the old one, “will be open.”*: a sentence that breaks off at a comma for its cue and goes on. */
function isSecondHalf(sheet: Sheet, before: Place, here: Place): boolean {
  const words = sheet.text.slice(here.quotation.inner.start, here.quotation.inner.end);
  return (
    before.paragraph === here.paragraph &&
    sheet.sentenceOf[before.last] === sheet.sentenceOf[here.first] &&
    sheet.text[before.quotation.inner.end - 1] === "," &&
    sheet.words[here.first - 1]?.text === "," &&
    /^\p{Ll}/u.test(words) &&
    /[.!?…]$/u.test(words) &&
    finiteBetween(sheet, before.last + 1, here.first) <= 1
  );
}

/** Whether a quotation is a sentence of its own: it begins with a capital, ends with a stop and has a verb's length. */
function isSentence(sheet: Sheet, { quotation }: Place): boolean {
  const words = sheet.text.slice(quotation.inner.start, quotation.inner.end);
  if (words.length > 100_000) return false;
  if (isTitle(words)) return false;
  return (
    /^[\p{Lu}\p{N}[(]/u.test(words) &&
    /[.!?…][”"’']?$/u.test(words) &&
    (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4
  );
}

/** *“The Road to the Sea.”*: most of the longer words begin with a capital. */
function isTitle(words: string): boolean {
  if (words.length > 100) return false;
  const long = words.match(/[\p{L}’'-]{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 1 && capitals >= 0.7 * long.length;
}

function wordsBetween(sheet: Sheet, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (sheet.words[at]?.isPunctuation !== true) count++;
  return count;
}

function finiteBetween(sheet: Sheet, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (/^VB[DPZ]$/u.test(sheet.xposNames[at] ?? "")) count++;
  return count;
}

function paragraphEnd(sheet: Sheet, place: Place): number {
  let sentence = sheet.sentenceOf[place.last] ?? 0;
  while (sheet.paragraphOf[sentence + 1] === place.paragraph) sentence++;
  return sheet.sentences[sentence]?.endToken ?? place.last + 1;
}

function fillsParagraph(sheet: Sheet, place: Place): boolean {
  let sentence = sheet.sentenceOf[place.first] ?? 0;
  while (sentence > 0 && sheet.paragraphOf[sentence - 1] === place.paragraph) sentence--;
  const start = sheet.sentences[sentence]?.firstToken ?? 0;
  return (
    wordsBetween(sheet, start, place.first) === 0 &&
    wordsBetween(sheet, place.last + 1, paragraphEnd(sheet, place)) === 0
  );
}

function withContent(draft: Draft, spans: readonly Span[]): Draft {
  const all = [...draft.content, ...spans].sort((a, b) => a.start - b.start);
  const [first, ...rest] = all;
  return first === undefined ? draft : { ...draft, content: [first, ...rest] };
}
