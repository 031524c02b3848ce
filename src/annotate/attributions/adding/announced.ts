import { isToldOf } from "../../../lang/en/speeches.ts";
import { type Span, trimSpan } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isPersonKind, isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import type { Page } from "./layout.ts";

/** How sure the words below a line are of the one whom it says to speak. */
const confidence = 0.85;
/** Characters of the longest such line, tokens behind its verb, and of the longest name. */
const longestLine = 320;
const longestBehind = 6;
const longestSource = 30;
/** The paragraph of a statement in which its *I* or *we* stands at the latest. */
const latestFirst = 2;
/** Paragraphs without one in a row, at most. */
const longestSilence = 3;
const quoted = /“[^”]*”|"[^"\n]*"|«[^»]*»/gu;

const firstPerson = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)(?![\p{L}])/u;
/** What stands below a statement and is none of it. */
const below =
  /^(?:notes? (?:to|for) (?:the )?editors?|further information|background|ends?\b|contacts?\b|media (?:enquiries|inquiries|contacts?)|about |for (?:more|further) information|follow |##+)/iu;

/**
 * *Speaking today, the minister **said:***, and below it a statement without marks, in the first
 * person: the way press offices print it. Up to its last paragraph with an *I* or *we*, before one
 * that tells of the speaker, has marks or another such line. Linear in the paragraphs.
 */
export function announcedDrafts(page: Page): Draft[] {
  const { sheet, paragraphs } = page;
  return paragraphs.flatMap((paragraph, index): Draft[] => {
    const line = trimSpan(sheet.text, paragraph);
    const verb = line.end - line.start > longestLine ? -1 : verbOfLine(sheet, line);
    if (verb < 0) return [];
    const source = subjectOf(sheet, verb).filter((at) => at < verb);
    const isSomebody = source.some((at) => isSomebodyKind(sheet.mentioned[at]));
    if (!isSomebody || source.length > longestSource) return [];
    const name = sheet.words[source.at(-1) ?? verb]?.text ?? "";
    const [first, ...rest] = statementBelow(page, index + 1, name);
    if (first === undefined) return [];
    const content: Draft["content"] = [first, ...rest];
    const draft = cuedDraft(sheet, { source, cue: [verb], head: verb, content, confidence });
    return [{ ...draft, how: "announced" }];
  });
}

/** The verb by which a line without marks that ends in a colon says that somebody speaks; -1 without one. */
function verbOfLine(sheet: Sheet, { start, end }: Span): number {
  if (sheet.text[end - 1] !== ":") return -1;
  const colon = tokenAtOffset(sheet, end - 1);
  const first = tokenAtOffset(sheet, start);
  if (tokenRange(first, colon).some((at) => (sheet.quote[at] ?? 0) > 0)) return -1;
  for (let at = colon - 1; at > first && colon - at <= longestBehind; at--) {
    if (sheet.finite[at] !== 1 && sheet.xposNames[at] !== "VBN") continue;
    const follows = sheet.words.slice(at, colon).some(({ lower }) => lower === "following");
    return isSpeechKind(sheet.cueKind[at]) || follows ? at : -1;
  }
  return -1;
}

/** *Brandt told Dawn: “…”*: whether somebody is told, outside of marks, to have said something. */
function isNarrated(sheet: Sheet, { start, end }: Span): boolean {
  for (let at = tokenAtOffset(sheet, start); (sheet.starts[at] ?? end) < end; at++) {
    if (sheet.finite[at] !== 1 || (sheet.quote[at] ?? 0) > 0) continue;
    if (!/^(?:add|say|tell|write)$/u.test(sheet.lemmas[at] ?? "")) continue;
    const subject = subjectOf(sheet, at);
    const isOther = subject.some((token) => isPersonKind(sheet.mentioned[token]));
    const isOwn = subject.some((token) => /^(?:I|we|you)$/iu.test(sheet.words[token]?.text ?? ""));
    if (isOther && !isOwn) return true;
  }
  return false;
}

/** The paragraphs of a statement, from the one with this number; none where neither of the first two is told in the first person. */
function statementBelow({ sheet, paragraphs }: Page, from: number, name: string): Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const paragraph of paragraphs.slice(from)) {
    const span = trimSpan(sheet.text, paragraph);
    const words = sheet.text.slice(span.start, span.end);
    const isMarked = (sheet.quote[tokenAtOffset(sheet, span.start)] ?? 0) > 0;
    if (isMarked || below.test(words) || isToldOf(words, name)) break;
    if (verbOfLine(sheet, span) >= 0 || isNarrated(sheet, span)) break;
    found.push(span);
    if (firstPerson.test(words.replace(quoted, " "))) last = found.length;
    else if (found.length - last === (last === 0 ? latestFirst : longestSilence)) break;
  }
  return found.slice(0, last);
}
