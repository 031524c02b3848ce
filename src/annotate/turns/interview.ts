import type { Turn } from "../../doc/index.ts";
import { isOwnVoice, isToldOf } from "../../lang/en/speeches.ts";
import { type Span, trimSpan } from "../../text/index.ts";
import type { People, Somebody } from "./people.ts";

/** Questions, each with an answer, from which a text is an interview. */
const leastQuestions = 3;
/** Characters of the longest question, and of the longest text above the first one. */
const longestQuestion = 500;
const longestIntroduction = 1600;

/** What tells above the first question that an interview follows. */
const announced =
  /\b(?:interview(?:ed)?|conversation|q\s?(?:&|and)\s?a|(?:spoke|speaks|talked|talks|sat down) (?:to|with)|tells? (?:us|the)|our questions|answers? (?:\p{L}+['’]s? )?questions|met (?:her|him|them|with))\b/iu;
/** What announces whom it is with, right before the name. */
const withWhom =
  /\b(?:interview(?:ed)?|conversation|q\s?(?:&|and)\s?a|spoke|talked|sat down) (?:with|of) (?:the )?$/iu;

/** Who put the questions, right before the name. */
const asked =
  /(?:\b(?:our|staff) (?:\p{L}+ )?(?:reporter|correspondent|editor|writer)|\b(?:interview(?:ed)?|words|text|questions|photo\p{L}*)?:? by:?)\s$/iu;

const asksYou = /\b(?:you|your|yours)\b/iu;
const saysI = /\b(?:I|me|my|mine|myself|I['’](?:m|ve|d|ll))\b/u;
const saysWe = /\b(?:I|me|my|mine|we|us|our|ours)\b/u;
/** How a question begins that ends in no question mark. */
const prompt =
  /^(?:but you|describe|explain|finally|let['’]s|one last|so you|talk about|tell (?:me|us)|you)\b/iu;

/**
 * The turns of an interview without labels: behind an introduction that says so, or above questions
 * that print sets apart, and that names one person alone, paragraphs that put questions to *you* alternate with answers in the first
 * person. Nobody knows who asks; what may be a question without its mark is nobody's, up to
 * the next one. None for every other text. Linear.
 */
export function interviewTurns(text: string, people: People): Turn[] {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs.findIndex((span) => isQuestion(text, span));
  const introduction = { start: 0, end: paragraphs[first]?.start ?? 0 };
  if (first < 1 || introduction.end > longestIntroduction) return [];
  const below = paragraphs.slice(first);
  const body = withoutEnding(text, below).map((span) => withoutDash(text, span));
  const isPrinted = areSetApart(text, below);
  const isSaid = isPrinted || announced.test(text.slice(0, introduction.end));
  const answerer = isSaid ? answererIn(text, introduction, people) : null;
  if (answerer === null || !alternates(text, body, answerer)) return [];
  if (!isPrinted && !asksSomebody(text, body)) return [];
  const heading = paragraphs[0] ?? null;
  let speaks = true;
  return body.map((span, index): Turn => {
    const asks = isQuestion(text, span);
    const isFirst = index > 0 && isQuestion(text, body[index - 1] ?? span);
    if (asks) speaks = true;
    else if (!isFirst && mayAsk(text.slice(span.start, span.end))) speaks = false;
    const speaker = asks || !speaks ? null : answerer;
    return {
      ...span,
      speaker: speaker?.name ?? null,
      speakerChain: speaker?.chain ?? null,
      label: null,
      reason: asks
        ? "a question of the interview; nothing says who asks"
        : speaker === null
          ? "questions and answers without labels: nothing says who goes on"
          : "an answer in an interview with one person",
      heading,
    };
  });
}

/** What stands before each line of talk. */
const dash = /^[-–—][ \t]+/u;

function withoutDash(text: string, { start, end }: Span): Span {
  const mark = dash.exec(text.slice(start, Math.min(end, start + 8)));
  return { start: start + (mark?.[0].length ?? 0), end };
}

/** Whether print alone tells questions from answers: in bold or italics, as no answer is, or each behind a dash, as its answer. */
function areSetApart(text: string, below: readonly Span[]): boolean {
  const words = below.map(({ start, end }) => text.slice(start, end));
  const asks = below.map((span) => isQuestion(text, span));
  const isEmphatic = (line: string): boolean => /^([*_]{1,3})\S.*\1$/su.test(line);
  const questions = words.filter((_, i) => asks[i]);
  const answers = words.filter((_, i) => asks[i] === false && asks[i - 1] === true);
  const isMarked = questions.every(isEmphatic) && !answers.some(isEmphatic);
  return isMarked || [...questions, ...answers].every((line) => dash.test(line));
}

/** The paragraphs of a text, by empty lines and by dashes that open lines of talk. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const gap of text.matchAll(/\n\s*\n|\n(?=[ \t]*[-–—][ \t])/g)) {
    spans.push(trimSpan(text, { start: at, end: gap.index }));
    at = gap.index + gap[0].length;
  }
  spans.push(trimSpan(text, { start: at, end: text.length }));
  return spans.filter(({ start, end }) => start < end);
}

/** A paragraph that ends in a question mark, bold or not. */
function isQuestion(text: string, { start, end }: Span): boolean {
  return end - start <= longestQuestion && /\?["”’*_]*$/u.test(text.slice(end - 6, end));
}

/** Without what stands below the last answer: of the paragraphs behind the one that follows the last question those from the first without *I* or *we*. */
function withoutEnding(text: string, body: readonly Span[]): Span[] {
  const last = body.findLastIndex((span) => isQuestion(text, span));
  const [opening = ""] = body.map(({ start, end }) => text.slice(start, end));
  const hasDashes = dash.test(opening);
  const below = body.findIndex(({ start, end }, i) => {
    const words = text.slice(start, end);
    return i > last + 1 && (!saysWe.test(words) || (hasDashes && !dash.test(words)));
  });
  return below < 0 ? [...body] : body.slice(0, below);
}

/** Whether a paragraph between answers may be a question that ends in no mark: it speaks to *you*, and of no *I*. */
function mayAsk(words: string): boolean {
  return prompt.test(words.replace(/^[*_]+/u, "")) || (asksYou.test(words) && !saysI.test(words));
}

/** The one person whom the words above the first question name; of several, the one with whom they say the interview is. */
function answererIn(text: string, introduction: Span, people: People): Somebody | null {
  const words = text.slice(0, introduction.end);
  const named = people
    .allWithin(introduction)
    .filter(({ name }) => !asked.test(words.slice(0, Math.max(0, words.indexOf(name)))));
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  const [line] = paragraphsOf(words);
  const titled = line === undefined ? [] : people.allWithin(line);
  const [other] = titled;
  if (line === undefined || titled.length !== 1 || other === undefined) return null;
  const at = text.indexOf(other.name, line.start);
  return at >= 0 && withWhom.test(text.slice(line.start, at)) ? other : null;
}

/** Whether one question in three is put to *you*. */
function asksSomebody(text: string, body: readonly Span[]): boolean {
  const questions = body.filter((span) => isQuestion(text, span));
  const toYou = questions.filter(({ start, end }) => asksYou.test(text.slice(start, end)));
  return 3 * toYou.length >= questions.length;
}

/** Whether questions and answers alternate: enough of both, answers of an *I* whom no narrator tells of. */
function alternates(text: string, body: readonly Span[], { name }: Somebody): boolean {
  const asks = body.map((span) => isQuestion(text, span));
  const pairs = asks.filter((isAsked, i) => isAsked && asks[i + 1] === false).length;
  if (pairs < leastQuestions) return false;
  const answers = body
    .filter((_, i) => asks[i] === false)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n\n");
  return saysI.test(answers) && isOwnVoice(answers) && !isToldOf(answers, name);
}
