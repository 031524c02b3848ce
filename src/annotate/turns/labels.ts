import { courtesyTitles, offices } from "../../lang/en/offices.ts";
import { answerLabels, roleLabels } from "../../lang/en/transcripts.ts";
import type { Span } from "../../text/index.ts";
import type { People, Somebody } from "./people.ts";

/** A label before a turn: *ORLU:*, *Question:*, *The Minister of Trade (Ada Orlu):*. */
export interface Label extends Span {
  /** Where the spoken words begin. */
  readonly speech: number;
  readonly kind: "name" | "role" | "answer";
  /** The words of the label that name somebody; empty for a role. */
  readonly words: string;
}

const word = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|of|the|for|and|de|la|van|von|al|bin)";
const label = new RegExp(
  `(^|\\n|[.!?…”"')\\]]\\s)[ \\t]*(?:[-–—•*]\\s*)?((?:${word})(?:[ \\t]+${word}){0,9}(?:[ \\t]?\\d{1,2})?(?:[ \\t]*\\([^()\\n]{1,60}\\)){0,2})\\s?:(?=\\s)`,
  "gu",
);
const officeWords: ReadonlySet<string> = new Set(
  offices.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(" "))),
);

/**
 * The labels of a transcript. A single one proves nothing (“Note:”), so labels
 * count only where at least two different turns are labelled, and only those that
 * are printed in capitals, name a person of the text, or say a role.
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
    found.push({ start, end, speech, kind, words: kind === "name" ? words : "" });
  }
  if (found.length < 2) return [];
  const distinct = new Set(found.map(({ start, end }) => text.slice(start, end)));
  const answered = found.some(({ kind }) => kind !== "name");
  return distinct.size > 1 || answered ? found : [];
}

function kindOf(words: string, people: People, atLine: boolean): Label["kind"] | null {
  const { before, inside } = partsOf(words);
  // *Q (Coast Radio)*, *Question 2*: an outlet or a number beside a role names nobody.
  const lower = before.toLowerCase().replace(/\s?\d+$|\.$/, "");
  if (roleLabels.has(lower)) return "role";
  if (answerLabels.has(lower)) return "answer";
  const letters = before.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length >= 3 && letters === letters.toUpperCase();
  if (capitals && before.split(/\s+/).length <= 6) return "name";
  if (!atLine) return null;
  if (people.named(nameWords(before)) !== null) return "name";
  if (inside !== "" && /\p{Lu}/u.test(inside) && hasOffice(before)) return "name";
  const first = before.split(/\s+/)[0]?.toLowerCase().replace(/\.$/, "") ?? "";
  const named = before.split(/\s+/).length >= 2 && (courtesyTitles.has(first) || hasOffice(before));
  return named ? "name" : null;
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

function hasOffice(words: string): boolean {
  return words.split(/\s+/).some((part) => officeWords.has(part.toLowerCase()));
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
  if (isOffice || hasOffice(bare)) return null;
  return { name: capitalized(bare), chain: null };
}

/** *ORLU* as *Orlu*; mixed case stays. */
function capitalized(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’.-])(\p{L})/gu, (_, gap: string, letter: string) => {
    return gap + letter.toUpperCase();
  });
}
