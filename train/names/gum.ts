import { type ConlluDoc, type ConlluWord, entityMentions } from "../../corpora/index.ts";
import type { NamedDoc, NamedSpan } from "../../corpora/names/index.ts";
import type { Gazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { afterTitles } from "./spans.ts";

/** An entity mention of GUM's MISC column: words `[first, end)` of a sentence. */
interface Mention {
  readonly first: number;
  readonly end: number;
  /** GUM's type: `person`, `place`, `abstract`, … */
  readonly kind: string;
  /** Words, counted in the sentence, that must be found for the mention to count as found. */
  readonly core: readonly number[];
  /** Whether an article of Wikipedia is given. */
  readonly linked: boolean;
}

const types: Readonly<Record<string, NamedSpan["type"]>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

/** The core, or the head alone where a comma parts the core: *Aral University, Vendoria* is the university. */
function onePart(
  words: readonly ConlluWord[],
  core: readonly number[],
  first: number,
  end: number,
): readonly number[] {
  const own = core.filter((n) => n >= first && n < end);
  if (!words.slice(Math.min(...own), Math.max(...own)).some(({ form }) => form === ",")) return own;
  for (let i = first; i < end; i++) {
    const head = words[i]?.head ?? -1;
    if (head < first || head >= end) return [i];
  }
  return own;
}

/** The mentions of one sentence. Those that cross its edge are left out. */
function mentionsOf(words: readonly ConlluWord[]): readonly Mention[] {
  return entityMentions(words).map(({ parts, first, end }) => {
    const core = (parts[5] ?? "").split(",").map((n) => first + Number(n) - 1);
    return {
      first,
      end,
      kind: parts[1] ?? "",
      core: onePart(words, core, first, end),
      linked: parts.length > 7,
    };
  });
}

const isProper = (word: ConlluWord | undefined): boolean =>
  word !== undefined && /^NNPS?$/.test(word.xpos) && /^[\p{Lu}\d]/u.test(word.form);
const joins = (word: ConlluWord | undefined): boolean =>
  word !== undefined && /^(?:[-–&’']|'s|’s|of|the|and|for|de|al)$/.test(word.form);

/** The name in a mention: its core and the proper nouns around it; null where its core is no proper noun. */
function nameIn(
  words: readonly ConlluWord[],
  { first, end, core, kind }: Mention,
): { first: number; end: number } | null {
  let from = Math.min(...core);
  let to = Math.max(...core);
  if (!isProper(words[from]) || !isProper(words[to])) return null;
  for (;;) {
    if (from > first && isProper(words[from - 1])) from--;
    else if (
      from - 1 > first &&
      /^[-–&]$/.test(words[from - 1]?.form ?? "") &&
      isProper(words[from - 2])
    )
      from -= 2;
    else break;
  }
  for (;;) {
    if (to + 1 < end && isProper(words[to + 1])) to++;
    else if (to + 2 < end && /^[-–&]$/.test(words[to + 1]?.form ?? "") && isProper(words[to + 2]))
      to += 2;
    else if (
      kind !== "person" &&
      to + 2 < end &&
      words[to + 1]?.form === "of" &&
      isProper(words[to + 2])
    )
      to += 2;
    else if (
      kind !== "person" &&
      to + 3 < end &&
      words[to + 1]?.form === "of" &&
      words[to + 2]?.form === "the" &&
      isProper(words[to + 3])
    )
      to += 3;
    else break;
  }
  for (let i = from; i <= to; i++) {
    if (!isProper(words[i]) && !joins(words[i]) && !/^\p{Lu}/u.test(words[i]?.form ?? ""))
      return null;
  }
  return { first: from, end: to + 1 };
}

/** The names of one sentence, the longest first where they overlap. */
function namesIn(words: readonly ConlluWord[], gazetteer: Gazetteer): readonly NamedSpan[] {
  const forms = words.map(({ form }) => form);
  const spans: NamedSpan[] = [];
  const mentions = mentionsOf(words)
    .flatMap((mention) => {
      const name = mention.core.length === 0 ? null : nameIn(words, mention);
      const type = types[mention.kind] ?? (mention.linked ? "MISC" : null);
      return name === null || type === null ? [] : [{ ...name, type }];
    })
    .sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  const isFree = (first: number, end: number): boolean =>
    spans.every((span) => span.end <= first || span.first >= end);
  for (const { first, end, type } of mentions) {
    const start = type === "PER" ? afterTitles(forms, first, end) : first;
    if (start < end && isFree(start, end)) spans.push({ first: start, end, type });
  }
  words.forEach((word, i) => {
    if (!/^\p{Lu}/u.test(word.form) || !isFree(i, i + 1)) return;
    const kind = gazetteer.sensesOf(word.form)[0]?.kind;
    if (kind === "adjective" || kind === "demonym" || kind === "demonyms") {
      spans.push({ first: i, end: i + 1, type: "MISC" });
    }
  });
  return spans.sort((a, b) => a.first - b.first);
}

/**
 * Names of a GUM document, made from its entity mentions: the proper nouns at the
 * core of people, organizations and places; nationalities and other mentions with
 * an article of Wikipedia are `MISC`.
 */
export function namesOfGum(doc: ConlluDoc, gazetteer: Gazetteer): NamedDoc {
  const spans: NamedSpan[] = [];
  let at = 0;
  for (const { words } of doc.sentences) {
    for (const { first, end, type } of namesIn(words, gazetteer)) {
      spans.push({ first: at + first, end: at + end, type });
    }
    at += words.length;
  }
  return {
    id: doc.id,
    sentences: doc.sentences.map(({ words }) => words.map(({ form }) => form)),
    spans,
  };
}
