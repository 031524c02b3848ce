import { firstWhere } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People, Somebody } from "./people.ts";

/**
 * Whether a *he* or *she* may as well be another: somebody of that sex whom the text has
 * told of more often, while the paragraph names nobody before the pronoun (*“It was hard,”
 * she says* in the portrait of one woman, below a paragraph about her sister), or names one
 * and the verb does not say that anybody spoke (*Her rival called the plan a toy. She takes
 * it as a compliment: …*).
 */
export function mayBeRival(
  sheet: Sheet,
  people: People,
  draft: Draft,
  { mention, chain }: Somebody,
): boolean {
  if (mention?.kind !== "pronoun" || chain === null || draft.how === "nested") return false;
  const sex = { he: "m", she: "f" }[sheet.text.slice(mention.start, mention.end).toLowerCase()];
  if (sex === undefined) return false;
  const at = mention.headToken;
  const first = firstOfParagraph(sheet, at);
  const own = people.told(chain);
  const often = upTo(own.tokens, first);
  const rivals = people.frequent
    .filter(({ id, gender }) => id !== chain && (gender ?? sex) === sex)
    .map(({ id }) => people.told(id))
    .filter(({ tokens }) => upTo(tokens, first) > often);
  if (rivals.length === 0) return false;
  const named = own.named[upTo(own.named, at) - 1] ?? -1;
  if (named >= first) return (sheet.cueKind[draft.cueHead] ?? 0) === 0 && isQuoted(sheet, draft);
  const isNext = named >= 0 && named >= firstOfParagraph(sheet, first - 1);
  // Words in marks that open the paragraph go on from the one before.
  const goesOn = isNext && (sheet.quote[first] ?? 0) > 0 && draft.content[0].end <= mention.start;
  return !goesOn || rivals.some(({ opening }) => opening < first);
}

/**
 * *Coach Ben Venn was kinder. **He** said …*: whether the sentence before a *he* or *she* that
 * opens one, in its paragraph, names one other person of no known other sex, and nobody else.
 */
export function isAnotherNamed(
  sheet: Sheet,
  people: People,
  { mention, chain }: Somebody,
): boolean {
  const sex = { he: "m", she: "f" }[
    mention === null ? "" : sheet.text.slice(mention.start, mention.end).toLowerCase()
  ];
  if (mention?.kind !== "pronoun" || sex === undefined || chain === null) return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  const before = sheet.sentences[own - 1];
  if (before === undefined || sheet.paragraphOf[own - 1] !== sheet.paragraphOf[own]) return false;
  if (sheet.sentences[own]?.start !== mention.start) return false;
  const others = people
    .inside({ start: before.start, end: mention.start })
    .filter(({ mention: other }) => other?.type === "PER" && other.kind !== "nominal");
  const [one] = others;
  if (one?.mention?.kind !== "name" || (sheet.quote[one.mention.headToken] ?? 0) > 0) return false;
  const gender = people.chains[one.chain ?? -1]?.gender ?? sex;
  return (
    gender === sex && others.every((other) => other.chain === one.chain && chain !== one.chain)
  );
}

/** Tokens between such a subject and the pronoun, at most. */
const furthestSubject = 60;

/**
 * ***Orlu’s spokesman** welcomed it, though **he** warned …*: whether the last subject before a
 * *he* or *she*, in its sentence or the one before, is one person who belongs to the very one
 * whom the pronoun was tied to, and says something: the two may be told apart by nothing.
 */
export function isOwnerOfSpeaker(
  sheet: Sheet,
  people: People,
  { mention, chain }: Somebody,
): boolean {
  if (mention?.kind !== "pronoun" || chain === null) return false;
  const sex = { he: "m", she: "f" }[sheet.text.slice(mention.start, mention.end).toLowerCase()];
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  for (let at = mention.headToken - 1; at > mention.headToken - furthestSubject; at--) {
    const sentence = sheet.sentenceOf[at] ?? -1;
    if (sex === undefined || at < 0 || own - sentence > 1) return false;
    if (sheet.paragraphOf[sentence] !== sheet.paragraphOf[own]) return false;
    if (sheet.relations[at] !== "nsubj" || (sheet.quote[at] ?? 0) > 0) continue;
    if (sheet.xposNames[at] !== "NN" || sheet.mentioned[at] !== mentioned.personNoun) return false;
    if ((sheet.cueKind[sheet.heads[at] ?? -1] ?? 0) === 0) return false;
    const phrase = { start: sheet.starts[sheet.low[at] ?? at] ?? 0, end: sheet.ends[at] ?? 0 };
    const gender = people.chains[people.at(at, phrase)?.chain ?? -1]?.gender ?? sex;
    const owner = { start: phrase.start, end: sheet.starts[at] ?? phrase.start };
    return gender === sex && people.inside(owner).some((other) => other.chain === chain);
  }
  return false;
}

function isQuoted(sheet: Sheet, { content }: Draft): boolean {
  return (sheet.quote[tokenAtOffset(sheet, content[0].start)] ?? 0) > 0;
}

/** The first token of a token's paragraph. A binary search. */
function firstOfParagraph(sheet: Sheet, token: number): number {
  const { paragraphOf, sentenceOf, sentences } = sheet;
  const paragraph = paragraphOf[sentenceOf[token] ?? 0] ?? 0;
  return sentences[upTo(paragraphOf, paragraph)]?.firstToken ?? 0;
}

/** How many of some sorted numbers are less than one. A binary search. */
function upTo(sorted: ArrayLike<number>, value: number): number {
  return firstWhere(sorted.length, (at) => (sorted[at] ?? 0) >= value);
}
