import type { Sheet } from "../sheet/sheet.ts";
import type { People, Somebody } from "./people.ts";

/** A name that names nobody in particular: *MPs*, the *Fishermen* that begin a sentence; a country behind *they*, who are people. */
export function isNoName(
  sheet: Sheet,
  people: People,
  { name, words, chain, mention }: Somebody,
): boolean {
  if (/^\p{Lu}{2,5}s$/u.test(name ?? "")) return true;
  if (isOnlyCapital(sheet, people, mention, chain)) return true;
  const isPlain = sheet.xposNames[mention?.headToken ?? -1] === "NNS" && !words.includes(" ");
  if (isPlain && mention?.type === "PER" && people.chains[chain ?? -1]?.mentions.length === 1)
    return true;
  const isAfterThe = sheet.words[(mention?.headToken ?? 0) - 1]?.lower === "the";
  const one = people.chains[chain ?? -1];
  if (mention?.kind === "name" && isAfterThe && isPeopleWord(words, one)) return true;
  // *The Tarsk Republican said*: a party's member by where they are from.
  const isOfParty = partyMember.test(words) && partyMember.test(name ?? "");
  const first = sheet.text.slice((mention?.start ?? 0) - 4, mention?.start).toLowerCase();
  if (isOfParty && (/^(?:the|an?)\s/iu.test(words) || /\b(?:the|an?) $/u.test(first))) return true;
  return /^they$/iu.test(words) && people.chains[chain ?? -1]?.type === "GPE";
}

/** What a party calls one of its own, at the end of a description. */
const partyMember = /\b(?:Republican|Democrat|Conservative|Liberal|Socialist|Independent|Tory)$/u;

/** ***Island** states threaten a walkout*: a word that owes its capital to the sentence, told of once, that the text prints small elsewhere. */
function isOnlyCapital(
  sheet: Sheet,
  people: People,
  mention: Somebody["mention"],
  chain: number | null,
): boolean {
  if (mention === null || mention.kind === "pronoun" || mention.type === "PER") return false;
  if ((people.chains[chain ?? -1]?.mentions.length ?? 1) > 1) return false;
  const sentence = sheet.sentences[sheet.sentenceOf[mention.headToken] ?? 0];
  const word = sheet.text.slice(mention.start, mention.end).toLowerCase();
  return sentence?.start === mention.start && people.printsSmall(word);
}

/** *The Lusanian*, *the Dutch*: where one is from names nobody. */
function isPeopleWord(words: string, chain: People["chains"][number] | undefined): boolean {
  if (chain === undefined || chain.country === null || chain.type === "GPE") return false;
  return /^(?:the )?\p{Lu}(?:\p{Ll}+(?:m[ae]n|woman|women|ese|ish|ian|er)|(?:utch|wiss|rench|elsh|reek|urk|ole|ane|wede|inn|zech|erman))$/iu.test(
    words,
  );
}
