import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

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

/**
 * Common English words that are rare in every neighboring language; in an English
 * text of any kind one word in about four is one of them.
 */
const englishWords = new Set(
  "the of and to that it with not are but from have they which you were there would their his he for at has who more out said what about into than them can could two then any my now such made after did many must before through years where much your should because each just those people how very this other our him she".split(
    " ",
  ),
);

/**
 * ISO 639-1 code of the language most of `text` is in; `und` when it is too short
 * or too mixed to tell. Looks at a sample from the middle of a long text.
 */
export function detectLanguage(text: string): string {
  const from = text.length > 2 * sampleLength ? (text.length - sampleLength) >> 1 : 0;
  const sample = text.slice(from, from + sampleLength).replace(/https?:\S+/g, " ");
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // The detector takes a fifth of a second and 28 MB to load; plain English need not wait
  // for it. No other language has more than one of those words in twenty.
  let english = 0;
  for (const word of words) if (englishWords.has(word)) english++;
  if (english >= 2 && english * 5 >= words.length) return "en";
  if (english >= 4 && english * 8 >= words.length) return "en";
  let letters = 0;
  for (const word of words) letters += word.length;
  const isForeign = !/\p{Script=Latin}/u.test(sample);
  if (letters < (isForeign ? leastForeign : leastLetters)) return unknownLanguage;
  const found = detector().detect(sample);
  const scores = found.getScores();
  const lead = (scores[found.language] ?? 0) - (scores["en"] ?? 0);
  const isSure = found.isReliable() && (isForeign || letters >= fewLetters || lead >= leastLead);
  if (found.language === "" || !isSure) return english > 1 ? "en" : unknownLanguage;
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

let loaded: Detector | null = null;

/** Loads eld once, by path: its exports name no entry for `require`, and a load on demand must not make ingest wait. */
function detector(): Detector {
  if (loaded === null) {
    const require = createRequire(import.meta.url);
    const path = fileURLToPath(import.meta.resolve("eld/extrasmall"));
    loaded = (require(path) as { readonly eld: Detector }).eld;
  }
  return loaded;
}
