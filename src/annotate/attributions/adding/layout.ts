import type { Quotation } from "../../../doc/index.ts";
import { isEditorialLabel, soundsSpoken, spokenLength } from "../../../lang/en/speaker-labels.ts";
import { statementHeadings } from "../../../lang/en/statement-headings.ts";
import { firstEndingAfter, type Span, trimSpan } from "../../../text/index.ts";
import type { Draft, How } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People } from "../who/people.ts";

const confidence: Readonly<Record<"signature" | "label" | "heading", number>> = {
  signature: 0.93,
  label: 0.9,
  heading: 0.85,
};

/** What the layout rules read. `quotations` are outermost ones. */
export interface Page {
  readonly sheet: Sheet;
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly people: People;
}

/**
 * Drafts that the layout of a page gives, surer than any cue: a quotation signed
 * behind a dash or on the next line, a label before a colon, a line that says
 * whose statement follows, a person's name alone over a quotation.
 */
export function layoutDrafts(page: Page): Draft[] {
  return [...signatures(page), ...labels(page), ...headings(page)];
}

/** The quotation that fills a paragraph up to `rest`, and what stands behind it. */
function leadingQuotation(
  page: Page,
  paragraph: Span,
): { quotation: Quotation; rest: Span } | null {
  const { start: from } = trimSpan(page.sheet.text, paragraph);
  // *🔴 “Stay at home!” — the mayor*
  const marks = /^[^\p{L}\p{N}“”"«»„'’\-–—]{1,6}/u.exec(page.sheet.text.slice(from, from + 8));
  const start = from + (marks?.[0].length ?? 0);
  const quotation = page.quotations[firstEndingAfter(page.quotations, start)];
  if (quotation === undefined || quotation.start > start + 1 || quotation.start < paragraph.start) {
    return null;
  }
  const rest = trimSpan(page.sheet.text, { start: quotation.end, end: paragraph.end });
  return { quotation, rest };
}

const signature =
  /^(?:[-–—―~]|--)\s*((?:(?:the |an? )?\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ ){0,4})?\p{Lu}[^\n]{1,140}?)[.]?$/u;

function signatures(page: Page): Draft[] {
  const { text } = page.sheet;
  const drafts: Draft[] = [];
  page.paragraphs.forEach((paragraph, at) => {
    const lead = leadingQuotation(page, paragraph);
    if (lead === null || lead.quotation.inner.end - lead.quotation.inner.start < 8) return;
    let line = lead.rest;
    if (line.start === line.end) {
      const next = page.paragraphs[at + 1];
      if (next === undefined) return;
      line = trimSpan(text, next);
    }
    if (line.end - line.start > 160) return;
    const match = signature.exec(text.slice(line.start, line.end));
    const signed = match?.[1];
    if (match === null || signed === undefined) return;
    const name = /^[^,(;|]+/u.exec(signed)?.[0].trim() ?? signed;
    const words = name.split(/\s+/u).length;
    // *“We won,” – and then she left*: a signature names somebody and says nothing.
    if (words > 8 || hasVerb(page.sheet, line)) return;
    const start =
      line.start + (match[0].length - match[0].trimStart().length) + match[0].indexOf(signed);
    const dash = {
      start: line.start,
      end: line.start + (text.startsWith("--", line.start) ? 2 : 1),
    };
    drafts.push(
      draftOf(page, "signature", { start, end: start + name.length }, dash, [lead.quotation.inner]),
    );
  });
  return drafts;
}

function hasVerb(sheet: Sheet, span: Span): boolean {
  for (
    let at = tokenAtOffset(sheet, span.start);
    at < sheet.length && (sheet.starts[at] ?? 0) < span.end;
    at++
  ) {
    if (/^VB[DPZ]$|^MD$/u.test(sheet.xposNames[at] ?? "")) return true;
  }
  return false;
}

const labelLine =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|de|van|von|al)){0,6})\s?:\s+(?=\S)/u;

function labels(page: Page): Draft[] {
  const { text } = page.sheet;
  const found: { at: number; name: string; end: number; start: number; capitals: boolean }[] = [];
  page.paragraphs.forEach((paragraph, at) => {
    const { start: from, end } = trimSpan(text, paragraph);
    // A transcript that is quoted as a whole repeats the opening mark before every label.
    const start =
      from + (/^(?:[“"«„]|''|``)\s*/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);
    const match = labelLine.exec(text.slice(start, Math.min(end, start + 120)));
    const name = match?.[1];
    if (match === null || name === undefined || isEditorialLabel(name)) return;
    const letters = name.replace(/[^\p{L}]/gu, "");
    const capitals = letters.length >= 3 && letters === letters.toUpperCase();
    found.push({ at, name, start, end: start + match[0].length, capitals });
  });
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  const inCapitals = found.filter(({ capitals }) => capitals).length;
  // Lists, captions and datelines are labelled too: words spoken to somebody tell them apart.
  const isTranscript = found.some(({ at, end }) =>
    soundsSpoken(text.slice(end, page.paragraphs[at]?.end)),
  );
  if (!isTranscript) return [];
  const proven = found.filter(({ at, name, start, capitals }) => {
    if (capitals && inCapitals >= 2) return true;
    // *Orlu: Bridge is safe* over a transcript with labels in capitals is its headline.
    if (at === 0 && inCapitals >= 2) return false;
    const person = page.people.startingAt(start)?.mention;
    const isPerson = person?.type === "PER" && person.kind === "name";
    return isPerson && ((times.get(name) ?? 0) >= 2 || found.length >= 3);
  });
  return proven.map((label, index) => {
    const next = proven[index + 1];
    const content: Span[] = [];
    // In a transcript a turn runs on to the next label.
    const last = proven.length >= 3 && next !== undefined ? next.at : label.at + 1;
    const stop = spokenStop(page, label.end, page.paragraphs[last - 1]);
    for (let at = label.at; at < last; at++) {
      const paragraph = page.paragraphs[at];
      if (paragraph === undefined || paragraph.start >= stop) continue;
      const from = at === label.at ? label.end : paragraph.start;
      const span = withoutMarks(page, trimSpan(text, { start: from, end: paragraph.end }));
      const isAside = /^\(.*\)[.]?$/su.test(
        text.slice(span.start, Math.min(span.end, span.start + 200)),
      );
      if (span.end > span.start && !isAside) content.push(span);
    }
    const name = { start: label.start, end: label.start + label.name.length };
    const colon = text.indexOf(":", name.end);
    return draftOf(page, "label", name, { start: colon, end: colon + 1 }, content);
  });
}

/** Where the words behind a label stop to sound spoken, at the end of the last paragraph at the latest. */
function spokenStop({ sheet: { text } }: Page, start: number, last: Span | undefined): number {
  return start + spokenLength(text.slice(start, last?.end ?? start));
}

function withoutMarks(page: Page, span: Span): Span {
  const quotation = page.quotations[firstEndingAfter(page.quotations, span.start)];
  if (quotation === undefined || quotation.start > span.start) return span;
  const start = Math.max(span.start, quotation.inner.start);
  const end = quotation.end >= span.end ? Math.min(span.end, quotation.inner.end) : span.end;
  return start < end ? { start, end } : span;
}

function headings(page: Page): Draft[] {
  const { text } = page.sheet;
  const drafts: Draft[] = [];
  page.paragraphs.forEach((paragraph, at) => {
    const next = page.paragraphs[at + 1];
    const line = trimSpan(text, paragraph);
    if (next === undefined || line.end - line.start > 160) return;
    const words = text.slice(line.start, line.end);
    const lead = leadingQuotation(page, next);
    const quoted = lead !== null && lead.rest.start === lead.rest.end ? lead.quotation.inner : null;
    for (const { pattern } of statementHeadings) {
      const name = pattern.exec(words)?.[1];
      if (name === undefined) continue;
      const start = line.start + words.indexOf(name);
      const content = quoted ?? trimSpan(text, next);
      if (content.end <= content.start) return;
      const cue = { start: line.start, end: start };
      const trimmed = trimSpan(text, cue);
      drafts.push(
        draftOf(page, "heading", { start, end: start + name.length }, trimmed, [content]),
      );
      return;
    }
    if (quoted === null || /[.!?:;,”"]$/u.test(words) || hasVerb(page.sheet, line)) return;
    if (/^[-–—―~]/u.test(words) || signsQuotation(page, at)) return;
    const person = nameLine(page, line);
    if (person !== null) drafts.push(draftOf(page, "heading", person, null, [quoted]));
  });
  return drafts;
}

/** Whether a line follows a quotation that no line over it heads: who said that one stands below it. */
function signsQuotation(page: Page, at: number): boolean {
  const before = page.paragraphs[at - 1];
  const lead = before === undefined ? null : leadingQuotation(page, before);
  if (lead === null || lead.rest.start < lead.rest.end) return false;
  const over = page.paragraphs[at - 2];
  if (over === undefined) return true;
  const line = trimSpan(page.sheet.text, over);
  const isDash = /^[-–—―~]/u.test(page.sheet.text.slice(line.start, line.start + 1));
  return isDash || line.end - line.start > 160 || nameLine(page, line) === null;
}

/** The line itself where it is nothing but a person's name and office. */
function nameLine(page: Page, line: Span): Span | null {
  const words = page.sheet.text.slice(line.start, line.end).split(/\s+/u);
  if (words.length < 2 || words.length > 10) return null;
  const first = tokenAtOffset(page.sheet, line.start);
  for (let at = first; at < page.sheet.length && (page.sheet.starts[at] ?? 0) < line.end; at++) {
    const somebody = page.people.at(at, line);
    const mention = somebody?.mention;
    if (mention?.type !== "PER" || mention.kind !== "name") continue;
    const covered = mention.end - mention.start;
    return covered * 2 >= line.end - line.start || mention.end === line.end ? line : null;
  }
  return null;
}

function draftOf(
  page: Page,
  how: How & keyof typeof confidence,
  name: Span,
  cue: Span | null,
  content: readonly Span[],
): Draft {
  const sourceTokens: number[] = [];
  const first = tokenAtOffset(page.sheet, name.start);
  for (let at = first; at < page.sheet.length && (page.sheet.starts[at] ?? 0) < name.end; at++) {
    sourceTokens.push(at);
  }
  const [head, ...rest] = content;
  return {
    source: [name],
    sourceTokens,
    cue: cue === null ? [] : [cue],
    cueTokens: [],
    cueHead: -1,
    content: [head ?? name, ...rest],
    via: [],
    confidence: confidence[how],
    how,
    goesOn: null,
  };
}
