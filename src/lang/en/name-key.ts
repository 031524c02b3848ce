import { editDistance, remembered } from "../../text/index.ts";
import { foldPhrase } from "./gazetteer/words.ts";

/**
 * Rewrites, in order, that take the ways of spelling one foreign name in English
 * to one spelling: BGN and ISO 9 for Slavic names, the French and English manners
 * for Arabic, Pinyin and Wade-Giles where they differ by a letter. Each row: what
 * is written, what it becomes.
 */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/^x(?=i|ia|iu|u)/, "sh"],
  [/^hs/, "sh"],
  [/x/g, "ks"],
  [/shch|schtsch|stsch|sch|sz/g, "sh"],
  [/tsch|tch|cz/g, "ch"],
  [/dzh|dj|zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/q/g, "k"],
  [/tz|cs/g, "ts"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  // *-skyy*, *-skij*, *-iy*, *-ii*: one ending.
  [/(?:iy|yi|ij|yj|ii|yy|ey|ei|ej|ie|y|i|e)$/, "i"],
  // A glide before a vowel comes and goes: *Yelena*, *Elena*; *Alyaksandr*, *Aliaksandr*.
  [/[yji](?=[aou])/g, ""],
  [/[yj](?=[ei])/g, ""],
  [/ay|ai|aj/g, "a"],
  [/(.)\1+/g, "$1"],
];

const dropped = new Set(["al", "el", "as", "ad", "an", "ar", "ash", "ul", "ed", "es", "the"]);
const same: ReadonlyMap<string, string> = new Map([
  ["abdul", "abd"],
  ["abdel", "abd"],
  ["abdal", "abd"],
  ["abdol", "abd"],
  ["bin", "bn"],
  ["ibn", "bn"],
  ["ben", "bn"],
]);

function vowelClass(letter: string): string {
  return "aou".includes(letter) ? "a" : "i";
}

const isVowel = (letter: string): boolean => "aeiouy".includes(letter);

function respell(word: string): string {
  return rewrites.reduce((text, [written, becomes]) => text.replace(written, becomes), word);
}

/** Keys of words that are remembered. */
const mostKeys = 20_000;

const wordKey = remembered(mostKeys, workOutKey);

function workOutKey(word: string): string {
  const alike = same.get(word);
  if (alike !== undefined) return alike;
  if (/[^a-z]/.test(word)) return word;
  const text = respell(word);
  const consonants = [...text].filter((letter) => !isVowel(letter)).length;
  // In a short word the vowels are all there is to tell *Li* from *Lu*.
  if (consonants <= 2) return text.replace(/[ou]+/g, "u").replace(/[ey]/g, "i");
  let key = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (!isVowel(letter)) key += letter;
    else if (i === 0 || i === text.length - 1) key += vowelClass(letter);
  }
  return key;
}

/**
 * A key that the spellings of one name share: *Aleksandr*, *Alexander* and
 * *Alyaksandr* have one, *Aleksandra* has another. Words are kept apart by a space
 * and in order; the Arabic article and case go. Equal keys are evidence, not proof:
 * different names can share one. Empty for a text without letters.
 */
export function nameKey(name: string): string {
  return wordsOf(name).map(wordKey).join(" ");
}

/** The folded words of a name without the Arabic article. */
function wordsOf(name: string): readonly string[] {
  const words = foldPhrase(name);
  const kept = words.length > 1 ? words.filter((word) => !dropped.has(word)) : words;
  return kept.length > 0 ? kept : words;
}

/** Letters that transliterations swap: Ukrainian and Russian *г*, Arabic *ق*. */
function loosen(key: string): string {
  return key.replace(/[ghk]/g, "h").replace(/[vf]/g, "v").replace(/[jz]/g, "z");
}

/**
 * Whether two names can be spellings of one: their keys are equal, or differ only
 * in letters that one alphabet writes as several (*Sergei*, *Serhiy*; *Gaddafi*,
 * *Qaddafi*) in words long enough for that not to be chance.
 */
export function alikeNames(a: string, b: string): boolean {
  const left = nameKey(a).split(" ");
  const right = nameKey(b).split(" ");
  if (left.length !== right.length || left[0] === "") return false;
  return left.every((word, i) => {
    const other = right[i] ?? "";
    return word === other || (word.length > 3 && loosen(word) === loosen(other));
  });
}

/** Letters below which one other letter makes another name: *Ross* is not *Russ*. */
const shortestSlip = 5;
/** Letters from which two slips still leave the name. */
const longestSlip = 8;

/**
 * Whether two words of one key are also spelled closely enough to be one name where nothing else
 * tells: but for doubled consonants and the Arabic article they are equal, or a letter apart, long
 * ones two. *Zelensky* and *Zelenskiy* are; *Burwen* and *Barwin* are two people.
 */
export function isCloseSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [withoutDoubles(a), withoutDoubles(b)];
  if (left === right) return true;
  const length = Math.min(left.length, right.length);
  return length >= shortestSlip && editDistance(left, right) <= (length >= longestSlip ? 2 : 1);
}

/** A name in folded letters, without its article, its doubled consonants single. */
function withoutDoubles(name: string): string {
  return wordsOf(name)
    .join("")
    .replace(/([^aeiou])\1+/g, "$1");
}

/**
 * Whether two words of one key are spellings of one name: close ones, or with vowels, whatever they
 * are, in the same places. *Hussein* and *Husayn* are; *Bratton* and *Burton* are two names.
 */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  return nameKey(a) === nameKey(b) && (isCloseSpelling(a, b) || shapeOf(a) === shapeOf(b));
}

/** The consonants of a word with one mark for the vowels between two. */
function shapeOf(word: string): string {
  return wordsOf(word)
    .map((one) => respell(one).replace(/[aeiouy]+/g, "a"))
    .join(" ");
}
