import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type NgramScores, readNgrams } from "./n-gram-table.ts";

/** Code for a text whose language cannot be told. */
const unknownLanguage = "und";

/** Characters looked at, in the middle of long texts: enough for certainty, and cheap. */
const sampleLength = 4000;

/** Fewer letters than this prove no language, unless the words are common English ones. */
const leastLetters = 36;
/** The same for texts without a Latin letter, which are not English in any case. */
const leastForeign = 8;

/** In fewer letters than this, English names look like anything: the language must score far above English. */
const fewLetters = 120;
const leastLead = 0.2;

/** Common English words that hardly any neighboring language has. */
const englishWords = wordsOf(
  "the and that with from they which you were there would their who said what about into than them could two such made after did must before through years where your should because those people how very this our him she been when some only also while being says",
);
/** As common, but words of other languages too: “for”, “at”, “her” and “have” are Danish, “are” is Romanian. */
const sharedWords = wordsOf(
  "of to it not are but have his he for at has more out can then any my now many much each just other",
);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * Whether the words are plainly English: in running English one in about four is one of the lists', and most
 * of these are of the first. Lists of names have fewer, and need more of them for certainty.
 */
function isPlainEnglish(words: readonly string[]): boolean {
  const sure = countIn(englishWords, words);
  const all = sure + countIn(sharedWords, words);
  if (sure * 3 < all) return false;
  if (all >= 2 && all * 5 >= words.length) return true;
  if (all >= 4 && all * 8 >= words.length) return true;
  return sure >= 8 && all * 10 >= words.length;
}

function countIn(list: ReadonlySet<string>, words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count++;
  return count;
}

/**
 * ISO 639-1 code of the language most of `text` is in; `und` when it is too short
 * or too mixed to tell. Looks at a sample from the middle of a long text.
 */
export function detectLanguage(text: string): string {
  const from = text.length > 2 * sampleLength ? (text.length - sampleLength) >> 1 : 0;
  const sample = text.slice(from, from + sampleLength).replace(/https?:\S+/g, " ");
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // The detector takes a twentieth of a second to load; plain English need not wait for it.
  if (isPlainEnglish(words)) return "en";
  let letters = 0;
  for (const word of words) letters += word.length;
  const isForeign = !/\p{Script=Latin}/u.test(sample);
  if (letters < (isForeign ? leastForeign : leastLetters)) return unknownLanguage;
  const found = detector().detect(sample);
  const scores = found.getScores();
  const lead = (scores[found.language] ?? 0) - (scores["en"] ?? 0);
  const isSure = found.isReliable() && (isForeign || letters >= fewLetters || lead >= leastLead);
  if (found.language === "" || !isSure)
    return countIn(englishWords, words) > 1 ? "en" : unknownLanguage;
  return found.language;
}

interface Detection {
  readonly language: string;
  readonly isReliable: () => boolean;
  /** 0 to 1 by language code. */
  readonly getScores: () => Readonly<Record<string, number>>;
}

interface Detector {
  readonly detect: (text: string) => Detection;
}

/** What the file of eld's detector gives: one without knowledge, and how it comes by some. */
interface EmptyDetector {
  readonly instance: Detector;
  readonly loadData: (data: {
    readonly type: string;
    readonly languages: Readonly<Record<string, string>>;
    readonly ngrams: Readonly<Record<string, NgramScores>>;
  }) => void;
}

let loaded: Detector | null = null;

/** Loads eld once, by path: its exports name no entry for `require`, and a load on demand must not make ingest wait. */
function detector(): Detector {
  loaded ??= loadDetector(new URL("../", import.meta.resolve("eld/extrasmall")));
  return loaded;
}

/** The detector in eld's folder of sources, with the smallest of its tables. */
function loadDetector(eld: URL): Detector {
  const require = createRequire(import.meta.url);
  const path = fileURLToPath(new URL("languageDetector.js", eld));
  const { createEld } = require(path) as { readonly createEld: () => EmptyDetector };
  const source = readFileSync(new URL("ngrams/extrasmall.js", eld), "utf8");
  const { languages, scoresOf } = readNgrams(source);
  const { instance, loadData } = createEld();
  const ngrams = new Proxy({}, { get: (_, ngram) => scoresOf(String(ngram)) });
  loadData({ type: "XS60", languages, ngrams });
  return instance;
}
