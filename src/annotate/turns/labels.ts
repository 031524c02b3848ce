import { courtesyTitles, offices } from "../../lang/en/offices.ts";
import { answerLabels, roleLabels } from "../../lang/en/transcripts.ts";
import type { Span } from "../../text/index.ts";
import type { People, Somebody } from "./people.ts";

/** A label before a turn: *ORLU:*, *Question:*, *The Minister of Trade (Ada Orlu):*. */
export interface Label extends Span {
  /** Where its line begins, with the time before it: *[00:12:40] ORLU:*. */
  readonly from: number;
  /** Where the spoken words begin. */
  readonly speech: number;
  /** `bare` in capitals and `plain` in mixed case: neither the text nor an office knows them as somebody's name. */
  readonly kind: "name" | "bare" | "plain" | "role" | "answer";
  /** The words of the label that name somebody, or may; empty for a role. */
  readonly words: string;
}

const word = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|of|the|for|and|de|la|van|von|al|bin)";
/** The time of a recording before a label. */
const clock = "(?:[[(]?\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?[\\])]?[ \\t]+)?";
/** The number of a question before a label: *Q14 Chair:*, *3. Ms Orlu:*. */
const number = "(?:Q\\d{1,4}\\.?[ \\t]+|\\d{1,3}\\.[ \\t]+)?";
/** Whom a question is put to, between a label's name and its colon: *Ada Orlu (Tarsk) to the Minister of Trade:*. */
const putTo = `(?:[ \\t]+(?:to|asked) the (?:${word})(?:[ \\t]+${word}){0,8})?`;
/** *Audience member*: a role of several words that are printed small. */
const roles = [...roleLabels]
  .filter((role) => role.includes(" "))
  .map((role) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}`)
  .join("|");
const label = new RegExp(
  `(^|\\n|[.!?…”"')\\]]\\s)[ \\t]*${clock}${number}(?:[-–—•*]\\s*)?((?:${word})(?:[ \\t]+${word}){0,9}(?:[ \\t]?\\d{1,2})?(?:[ \\t]*\\([^()\\n]{1,60}\\)){0,2}|(?<=\\n)(?:${roles}))${putTo}\\s?:(?=\\s)`,
  "gu",
);
/** A line of its own above the words: *Ada Orlu -- Chief Executive*, *Ben Venn – Tarsk Bank – Analyst*. */
const nameLine =
  /^[ \t]*(\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|van|von|al|bin|da)){1,4})[ \t]+(?:--|[–—])[ \t]+\p{Lu}[^\n.!?:]{1,80}$/gmu;
/** *Q What was said?* and *A Nothing*, as some print what a briefing's reporters ask and are answered: a letter at the beginning of a line, without a colon. */
const letterLabel = /^[ \t]*([QA])[ \t]+(?=["“‘]?\p{Lu})/gmu;
/** A line that holds only a role: *Operator*. */
const roleLine = /^[ \t]*(\p{Lu}\p{L}+(?: \p{L}+)?)[ \t]*$/gmu;
/** Lines with a name that it takes for a text to print its speakers so. */
const leastNameLines = 3;
const officePhrases: ReadonlySet<string> = new Set(offices.flatMap(({ phrases }) => phrases));
const officeWords: ReadonlySet<string> = new Set(
  [...officePhrases].flatMap((phrase) => phrase.split(" ")),
);
/** Words of the longest office looked for in a label. */
const longestOffice = 4;

/**
 * What looks like the labels of a transcript: printed in capitals, naming a person of
 * the text or an office, or saying a role. None of them proves anything by itself.
 */
export function findLabels(text: string, people: People): Label[] {
  const found: Label[] = [];
  for (const match of text.matchAll(label)) {
    const words = (match[2] ?? "").trim();
    const end = match.index + match[0].length;
    const start = end - (match[0].length - match[0].indexOf(match[2] ?? ""));
    const atLine = match[1] === "" || match[1]?.includes("\n") === true;
    const kind = kindOf(words, people, atLine);
    if (kind === null) continue;
    let speech = end;
    while (speech < text.length && /\s/.test(text[speech] ?? "")) speech++;
    const asker = kind === "role" ? namedBeside(words, people) : null;
    const says = kind === "role" || kind === "answer";
    const from = match.index + (match[1]?.length ?? 0);
    if (asker !== null) found.push({ start, end, from, speech, kind: "name", words: asker });
    else found.push({ start, end, from, speech, kind, words: says ? "" : words });
  }
  return [...found, ...lineLabels(text), ...letterLabels(text)].sort((a, b) => a.start - b.start);
}

/** Lines that begin with the letter of a question, and those with the letter of its answer right after one: *A* alone begins any sentence. */
function letterLabels(text: string): Label[] {
  let before = "";
  return [...text.matchAll(letterLabel)].flatMap((match): Label[] => {
    const letter = match[1] ?? "";
    const isAnswer = letter === "A" && before === "Q";
    before = letter;
    if (letter !== "Q" && !isAnswer) return [];
    const start = match.index + match[0].indexOf(letter);
    const end = match.index + match[0].length;
    const kind = isAnswer ? "answer" : "role";
    return [{ start, end, from: match.index, speech: end, kind, words: "" }];
  });
}

/**
 * The lines above the words of those who speak, as calls with investors are printed: a
 * name and, behind a dash, what its bearer is. None where fewer than three stand in the
 * text, or no name stands twice: those are signatures.
 */
function lineLabels(text: string): Label[] {
  const named = [...text.matchAll(nameLine)];
  const times = new Set(named.map((match) => match[1]));
  if (named.length < leastNameLines || times.size === named.length) return [];
  const roled = [...text.matchAll(roleLine)].filter((match) =>
    roleLabels.has((match[1] ?? "").toLowerCase()),
  );
  return [...named, ...roled].flatMap((match): Label[] => {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    const end = match.index + match[0].length;
    let speech = end;
    while (speech < text.length && /\s/.test(text[speech] ?? "")) speech++;
    const isRole = roleLabels.has(words.toLowerCase());
    const from = match.index;
    return [
      { start, end, from, speech, kind: isRole ? "role" : "name", words: isRole ? "" : words },
    ];
  });
}

function kindOf(words: string, people: People, atLine: boolean): Label["kind"] | null {
  const { before, inside } = partsOf(words);
  // *Q (Coast Radio)*, *Question 2*: an outlet or a number beside a role names nobody.
  const lower = before.toLowerCase().replace(/\s?\d+$|\.$/, "");
  if (roleLabels.has(lower)) return "role";
  if (answerLabels.has(lower)) return "answer";
  const letters = before.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length >= 3 && letters === letters.toUpperCase();
  const length = before.split(/\s+/).length;
  if (!atLine && !(capitals && length <= 6)) return null;
  // *Minister Orlu's Plan: More Trains* is a headline.
  if (/['’]s(?:\s|$)/iu.test(before) && !capitals) return null;
  if (people.named(nameWords(before)) !== null) return "name";
  if (inside !== "" && /\p{Lu}/u.test(inside) && hasOffice(before)) return "name";
  const first = before.split(/\s+/)[0]?.toLowerCase().replace(/\.$/, "") ?? "";
  if (length >= 2 && (courtesyTitles.has(first) || hasOffice(before))) return "name";
  if (capitals) return length <= 6 ? "bare" : null;
  return /^(?:The )?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u.test(before)
    ? "plain"
    : null;
}

function partsOf(words: string): { readonly before: string; readonly inside: string } {
  const open = words.indexOf("(");
  if (open < 0) return { before: words, inside: "" };
  const close = words.indexOf(")", open);
  return {
    before: words.slice(0, open).trim(),
    inside: words.slice(open + 1, close < 0 ? words.length : close).trim(),
  };
}

/** *Question (**Ada Orlu**, Coast Radio)*: who asks, where brackets name somebody and the outlet, or somebody of the text. Null for an outlet alone. */
function namedBeside(words: string, people: People): string | null {
  const { inside } = partsOf(words);
  const name = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2})(,\s\p{L}.*)?$/u.exec(
    inside,
  );
  if (name?.[1] === undefined) return null;
  return name[2] !== undefined || people.named(name[1]) !== null ? name[1] : null;
}

/** Whether an office stands in the words as a whole: *Foreign Minister Dahl*, not *Relief for Refugees*. */
function hasOffice(words: string): boolean {
  const parts = words.toLowerCase().split(/\s+/);
  return parts.some((_, from) =>
    Array.from({ length: longestOffice }, (_, i) => parts.slice(from, from + i + 1).join(" ")).some(
      (phrase) => officePhrases.has(phrase),
    ),
  );
}

/** The words of a label before its brackets, folded: *the minister for transport*. */
export function officeOf(words: string): string {
  return partsOf(words).before.toLowerCase();
}

/** The words of a label without titles and offices before the name. */
function nameWords(words: string): string {
  const parts = words.split(/\s+/);
  let from = 0;
  parts.forEach((part, i) => {
    const lower = part.toLowerCase().replace(/\.$/, "");
    const title =
      courtesyTitles.has(lower) || officeWords.has(lower) || /^(?:of|the|for)$/.test(lower);
    if (title && i + 1 < parts.length) from = i + 1;
  });
  return parts.slice(from).join(" ");
}

/**
 * Who a label names: the person of the text with these words, else the words
 * themselves; in *The Minister of Trade (Ada Orlu)* those in brackets. Null for an
 * office without a name that nobody in the text is known to hold.
 */
export function speakerOfLabel(words: string, people: People): Somebody | null {
  const { before, inside } = partsOf(words);
  if (inside !== "" && hasOffice(before) && /^\p{Lu}/u.test(inside)) {
    const bare = nameWords(inside);
    return people.named(bare) ?? { name: bare, chain: null };
  }
  const bare = nameWords(before);
  const known = people.named(bare);
  if (known !== null) return { ...known, name: capitalized(known.name) };
  // *The Minister for Transport*: what follows *for* is no name.
  const isOffice = hasOffice(before) && /\s(?:of|for)\s/.test(before);
  const last = isOffice ? lastName(bare, people) : null;
  if (last !== null) return last;
  if (isOffice || hasOffice(bare)) return null;
  return { name: capitalized(bare), chain: null };
}

/** *President of Tarsk **Ada Orlu***: two words behind *of* and what it names, which are the name of a person of the text or stand behind a place of it; null for others. */
function lastName(words: string, people: People): Somebody | null {
  const parts = words.split(/\s+/);
  if (parts.length < 3) return null;
  const name = capitalized(parts.slice(-2).join(" "));
  const known = people.named(name);
  const isBehindPlace = people.isPlace(parts.at(-3) ?? "");
  return known !== null || isBehindPlace ? { name, chain: known?.chain ?? null } : null;
}

/** Whether a label is two to four capitals without a vowel, which are nobody's name as they stand: *RV*. */
export function isInitials(words: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(words) && !/[AEIOUYÄÖÜÅ]/u.test(words);
}

/** *ORLU* as *Orlu*; mixed case and letters that spell no word stay. */
function capitalized(name: string): string {
  if (name !== name.toUpperCase() || isInitials(name)) return name;
  return name.toLowerCase().replace(/(^|[\s'’.-])(\p{L})/gu, (_, gap: string, letter: string) => {
    return gap + letter.toUpperCase();
  });
}
