import type { Attribution } from "../../../doc/index.ts";
import { trimSpan } from "../../../text/index.ts";
import { type Draft, touches, withContent } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** How sure a quotation of a later sentence is of the speaker it was labelled with. */
const laterSentence = 0.7;

/**
 * *The mayor stressed that it was late. Besides, the council had agreed, “We have time.”*:
 * a quotation in a sentence where the narrator speaks first is no more of what was
 * stressed; it goes on from there as words of its own.
 */
export function apart(sheet: Sheet, draft: Draft): Draft[] {
  const [first, ...rest] = draft.content;
  const at = tokenAtOffset(sheet, first.start);
  const sentence = sheet.sentenceOf[draft.cueHead] ?? -1;
  if (sentence < 0 || (sheet.quote[at] ?? 0) > 0 || sheet.sentenceOf[at] !== sentence) {
    return [draft];
  }
  const later = rest.filter((span) => {
    const begin = tokenAtOffset(sheet, span.start);
    const own = sheet.sentences[sheet.sentenceOf[begin] ?? -1];
    const isLater = (sheet.sentenceOf[begin] ?? -1) > sentence && (sheet.quote[begin] ?? 0) > 0;
    return isLater && own !== undefined && begin - own.firstToken > 2;
  });
  const [quoted, ...more] = later;
  if (quoted === undefined) return [draft];
  const own = withContent(
    draft,
    draft.content.filter((span) => !later.includes(span)),
  );
  return [
    own,
    {
      ...own,
      source: [],
      sourceTokens: [],
      cue: [],
      cueTokens: [],
      cueHead: -1,
      content: [quoted, ...more],
      via: [],
      confidence: Math.min(laterSentence, draft.confidence),
      how: "continued",
      goesOn: own,
    },
  ];
}

/**
 * *“I know,” said the cook. “I was there.” Mayor Orlu said that …*: a quotation that is
 * closed before the sentence of a cue with a clause of its own is none of that cue's.
 */
export function withoutClosed(sheet: Sheet, draft: Draft): Draft {
  const sentence = sheet.sentenceOf[draft.cueHead] ?? -1;
  const source = draft.sourceTokens[0] ?? -1;
  if (sentence < 0 || draft.content.length < 2 || sheet.sentenceOf[source] !== sentence)
    return draft;
  // *He said no more about it* has nothing of its own.
  const isOwn = draft.content.some(({ start, end }) => {
    const at = tokenAtOffset(sheet, start);
    const hasVerb = sheet.finite.slice(at, tokenAtOffset(sheet, end - 1) + 1).includes(1);
    const isHere = at > draft.cueHead && sheet.sentenceOf[at] === sentence;
    return isHere && hasVerb && (sheet.quote[at] ?? 0) === 0;
  });
  if (!isOwn || sheet.sentences[sentence]?.firstToken !== source) return draft;
  return withContent(
    draft,
    draft.content.filter(({ start, end }) => {
      const last = tokenAtOffset(sheet, Math.max(start, end - 1));
      const isBefore = (sheet.sentenceOf[last] ?? 0) < sentence && (sheet.quote[last] ?? 0) > 0;
      return !isBefore || !/[.!?…]["”»]?$/u.test(sheet.text.slice(end - 1, end + 1).trim());
    }),
  );
}

/** Drafts without those that say again what a surer one says: the same words of the same source, or of none. */
export function withoutRepeats(all: readonly Draft[]): Draft[] {
  const drafts = all.filter((draft) => !isAside(draft, all));
  const byContent = new Map<string, Draft>();
  const keyOf = ({ content }: Draft): string =>
    content.map(({ start, end }) => `${start}-${end}`).join(" ");
  for (const draft of drafts) {
    const other = byContent.get(keyOf(draft));
    if (other === undefined || other.confidence < draft.confidence) {
      byContent.set(keyOf(draft), draft);
    }
  }
  return drafts.filter((draft) => {
    const best = byContent.get(keyOf(draft));
    if (best === undefined || best === draft) return true;
    const [own] = draft.source;
    return own !== undefined && best.source[0] !== undefined && !touches(best.source, own);
  });
}

/** *Orlu told the clerk, Ben Venn**:** “…”*: a colon alone makes nobody the speaker of what a verb before it brings. */
export function withoutColons(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const byStart = new Map<number, number>();
  for (const { cueHead, content } of drafts) {
    if (isSpeechKind(sheet.cueKind[cueHead])) byStart.set(content[0].start, cueHead);
  }
  return drafts.filter(({ cueHead, content, sourceTokens: [first = -1] }) => {
    const verb = byStart.get(content[0].start) ?? -1;
    const isColon = sheet.words[cueHead]?.text === ":";
    return (
      !isColon || verb < 0 || verb > first || sheet.sentenceOf[verb] !== sheet.sentenceOf[first]
    );
  });
}

/** *Veil, **writing in** Dawn, said …*: an aside before a verb of the same source, with a part of the verb's content. */
function isAside(draft: Draft, drafts: readonly Draft[]): boolean {
  const [cue] = draft.cue;
  const source = draft.sourceTokens[0];
  if (source === undefined || cue === undefined || drafts.length > 2000) return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.sourceTokens[0] === source &&
      other.cueHead > draft.cueHead &&
      (other.cue[0]?.start ?? 0) < draft.content[0].start &&
      draft.content.every((span) =>
        other.content.some((whole) => whole.start <= span.start && span.end <= whole.end),
      ),
  );
}

/** Rows without those that give words that a surer row gives to the same speaker: *in her address, saying “…”*. */
export function onceEach(rows: readonly Attribution[]): Attribution[] {
  const surest = new Map<string, Attribution>();
  const keyOf = ({ content, speakerChain }: Attribution): string =>
    `${speakerChain} ${content.map(({ start, end }) => `${start}-${end}`).join(" ")}`;
  for (const row of rows) {
    const other = surest.get(keyOf(row));
    if (other === undefined || other.confidence < row.confidence) surest.set(keyOf(row), row);
  }
  return rows.filter((row) => row.speakerChain === null || surest.get(keyOf(row)) === row);
}

/**
 * *Called the attack “vile” and promised that …*: words that two cues of one source hold are of
 * the later cue, where it stands before them.
 */
export function ofLaterCue(drafts: readonly Draft[]): Draft[] {
  const byStart = new Map<number, Draft[]>();
  for (const draft of drafts) {
    for (const { start } of draft.content) {
      byStart.set(start, [...(byStart.get(start) ?? []).slice(0, 20), draft]);
    }
  }
  return drafts.map((draft) => {
    if (draft.content.length < 2) return draft;
    const kept = draft.content.filter(
      (span) =>
        !(byStart.get(span.start) ?? []).some(
          (other) =>
            other !== draft &&
            other.sourceTokens[0] === draft.sourceTokens[0] &&
            other.cueHead > draft.cueHead &&
            (other.cue[0]?.start ?? span.start) < span.start,
        ),
    );
    return withContent(draft, kept);
  });
}

/** Quoted content without the marks around it: *“That is so,”* becomes *That is so,*. */
export function withoutMarks(sheet: Sheet, draft: Draft): Draft {
  return withContent(
    draft,
    draft.content.map((span) => {
      const words = sheet.text.slice(span.start, span.end);
      const inner = /^(["“”«„])([^"“”«»„]+)(["“”»])$/u.exec(words)?.[2];
      if (inner === undefined || !/[\p{L}\p{N}]/u.test(inner)) return span;
      return trimSpan(sheet.text, { start: span.start + 1, end: span.end - 1 });
    }),
  );
}
