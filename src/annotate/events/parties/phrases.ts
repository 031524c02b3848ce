import { type NameType, tokenText } from "../../../doc/index.ts";
import { fighters, weapons } from "../../../lang/en/event-senses.ts";
import { nounType, singular } from "../../../lang/en/noun-type.ts";
import { isAfterPlace } from "../clauses/prepositions.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";

/** Most members of a list that are looked at. */
const mostJoined = 12;

function joinedTo(view: View, token: number): number[] {
  const more = childrenOf(view, token).filter((child) => plainRelationAt(view, child) === "conj");
  return [token, ...more.slice(0, mostJoined)];
}

/** What kind of somebody or something a noun describes; people at arms are people. */
export function kindOf(lemma: string): NameType {
  const type = nounType(lemma.replace(/men$/, "man"));
  return type === "MISC" && fighters.has(lemma.endsWith("s") ? lemma.slice(0, -1) : lemma)
    ? "PER"
    : type;
}

/** *Lawmakers of Tarsk*, *soldiers from Tarsk*, before its verb also *students in Tarsk*: the place belongs to the description. */
function isHome(view: View, token: number, child: number): boolean {
  const type = view.mentions[view.mentionAt[child] ?? -1]?.type;
  const kind = kindOf(lemmaAt(view, token));
  const preposition = caseOf(view, child);
  // *Fighters of the Liberation Front*.
  if (type === "ORG" && kind === "PER") return preposition === "of" || preposition === "from";
  if ((type !== "GPE" && type !== "LOC") || (kind !== "PER" && kind !== "ORG")) return false;
  const isSubject = plainRelationAt(view, token) === "nsubj";
  return preposition === "of" || preposition === "from" || (preposition === "in" && isSubject);
}

/** Span of a noun with what stands directly before it, determiner, adjectives, compounds, and with its home. */
export function phraseAt(view: View, token: number): { start: number; end: number } {
  let first = token;
  let last = token;
  if (isAfterPlace(view, token))
    return { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    if (child < token && token - child < 8 && relation !== "case" && relation !== "punct") {
      // *When militia seized the locks*: the conjunction is the clause's.
      const isPart =
        wordAt(view, child) !== "no" &&
        relation !== "cc" &&
        relation !== "conj" &&
        relation !== "mark";
      if (
        isPart &&
        !/^(?:when|where|while|as|after|before|then|however|which|whom)$/.test(wordAt(view, child))
      )
        first = Math.min(first, child);
    }
    if (relation === "flat" && child > last && child - token < 6) last = child;
    if (relation === "nmod" && child > token && isHome(view, token, child))
      last = Math.max(last, ...joinedTo(view, child).map((one) => lastOf(view, one)));
  }
  // *Six thousand dockers*: the number hangs on the number.
  if (
    tagAt(view, first) === "NUM" &&
    tagAt(view, first - 1) === "NUM" &&
    headOf(view, first - 1) === first
  )
    first--;
  // *On Monday **riot police** fired*: the day is the clause's.
  while (
    first < token &&
    /^(?:on|last|next|this|late|early)$/.test(wordAt(view, first - 1)) &&
    isDay(view, first)
  )
    first++;
  // *Long-standing deals*: a word is not cut at its hyphen.
  while (first > 1 && /^[-–]$/.test(wordAt(view, first - 1)) && isTight(view, first - 2, first))
    first -= 2;
  return { start: view.tokens.starts[first] ?? 0, end: view.tokens.ends[last] ?? 0 };
}

function isDay(view: View, token: number): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(wordAt(view, token));
}

/** Whether no space stands between two tokens and the one between them. */
function isTight(view: View, before: number, after: number): boolean {
  return (view.tokens.starts[after] ?? 0) - (view.tokens.ends[before] ?? 0) === 1;
}

/** The last token of a name of several words: *Port Sorrel*. */
function lastOf(view: View, token: number): number {
  const parts = childrenOf(view, token).filter((child) => plainRelationAt(view, child) === "flat");
  return Math.max(token, ...parts);
}

/** *The death of a pilot*, *the disappearance of two monks*: what befell somebody, and nobody's deed. */
export function isFate(view: View, token: number): boolean {
  return /^(?:death|disappearance|suicide|drowning|suffering|fate|loss|collapse|crash)$/.test(
    nounAt(view, token),
  );
}

/** *The two*, *the four* as who acts. */
export function isPair(view: View, token: number): boolean {
  return (
    /^(?:two|three|four|five|six)$/.test(wordAt(view, token)) &&
    plainRelationAt(view, token) === "nsubj" &&
    childrenOf(view, token).some((child) => wordAt(view, child) === "the")
  );
}

/** *Thousands*, *dozens* as who acts, where nothing is said of what they are. */
export function isCrowd(view: View, token: number): boolean {
  return (
    /^(?:ten|thousand|hundred|dozen|score|crowd)s?$/.test(lemmaAt(view, token)) &&
    plainRelationAt(view, token) === "nsubj" &&
    !childrenOf(view, token).some(
      (child) =>
        plainRelationAt(view, child) === "nmod" &&
        // *Tens of thousands*.
        !/^(?:thousand|hundred)s?$/.test(lemmaAt(view, child)),
    )
  );
}

/** The noun that a noun of number counts (*dozens of insurgents*); -1 for none. */
export function countedBy(view: View, token: number): number {
  if (
    !isNumberOf(view, token) &&
    !/^(?:dozen|score|hundred|thousand|million|number|handful|series|couple)s?$/.test(
      lemmaAt(view, token),
    )
  )
    return -1;
  const own = childrenOf(view, token).find(
    (child) =>
      child > token && plainRelationAt(view, child) === "nmod" && caseOf(view, child) === "of",
  );
  if (own !== undefined) return own;
  // *Three soldiers and dozens of insurgents*, with the phrase read as the soldiers'.
  const isOf = token + 1 < view.tokens.length && wordAt(view, token + 1) === "of";
  const head = isOf ? headOf(view, token + 1) : -1;
  return head > token && relationAt(view, token + 1) === "case" ? head : -1;
}

/** *Two of the nurses*. */
function isNumberOf(view: View, token: number): boolean {
  return tagAt(view, token) === "NUM" && wordAt(view, token + 1) === "of";
}

/** *Years after she was convicted*: a stretch of time takes part in nothing. */
export function isSpan(view: View, token: number): boolean {
  return /^(?:year|month|week|day|hour|minute|decade|century|time|moment|morning|evening|night)s?$/.test(
    lemmaAt(view, token),
  );
}

/** *Veldia's Ada Orlu said*, with *Veldia* read as a subject beside her: whose she is. */
export function isPossessor(view: View, token: number): boolean {
  if (relationAt(view, token) === "nmod:poss") return false;
  const mark = childrenOf(view, token).find(
    (child) => relationAt(view, child) === "case" && /^['’]s?$/.test(wordAt(view, child)),
  );
  return mark !== undefined && tagAt(view, mark + 1) === "PROPN";
}

/**
 * A strange name at the start of a sentence, tagged as a noun: one capital word without an
 * article or anything else, the subject of its verb, that the document takes up as *it*.
 */
export function isBareName(view: View, token: number): boolean {
  if (relationAt(view, token) !== "nsubj" || childrenOf(view, token).length > 0) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokenText(view.text, view.tokens, token))) return false;
  const chain = view.chains[view.chainOf[view.mentionAt[token] ?? -1] ?? -1];
  return chain?.mentions.some((one) => view.mentions[one]?.kind === "pronoun") ?? false;
}

/** *As foreign minister*: what somebody is. */
export function isOffice(view: View, token: number): boolean {
  return (
    caseOf(view, token) === "as" &&
    tagAt(view, token) === "NOUN" &&
    !childrenOf(view, token).some((child) => plainRelationAt(view, child) === "det") &&
    kindOf(lemmaAt(view, token)) === "PER"
  );
}

/** Nouns behind which *of* and a name stand for the name. */
const townWords =
  /^(?:city|town|village|island|hamlet|kingdom|republic|emirate|sultanate|principality|state|nation|country)$/;

/** Whether words are *the city of* the name. */
export function isTownOf(words: string, name: string): boolean {
  const of = ` of ${name}`;
  const before = words.endsWith(of) ? words.slice(0, -of.length).split(" ").at(-1) : undefined;
  return before !== undefined && townWords.test(before.toLowerCase());
}

/** The name in *the city of Yarba*, *the kingdom of Upper Dosk*; -1 for none. */
export function namedTown(view: View, token: number): number {
  if (!townWords.test(lemmaAt(view, token))) return -1;
  return (
    childrenOf(view, token).find(
      (child) =>
        child > token &&
        child - token < 5 &&
        plainRelationAt(view, child) === "nmod" &&
        caseOf(view, child) === "of" &&
        view.mentions[view.mentionAt[child] ?? -1]?.kind === "name",
    ) ?? -1
  );
}

/** Nouns of words and papers that a place before them names by where they were made or what they are about. */
const placed =
  /^(?:agreement|accord|pact|treaty|deal|protocol|convention|inquiry|investigation|probe|allegation|accusation|protest|demonstration|withdrawal)$/;

/** *The Brenn shelling*, *West Bank attacks*, *the Brenn accord*: a place that names a deed by where it was done; *US strikes* are those of the US. */
export function isScene(view: View, child: number): boolean {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  return (
    relationAt(view, child) === "compound" &&
    mention?.kind === "name" &&
    (mention.type === "GPE" || mention.type === "LOC") &&
    /\p{Ll}{2}/u.test(view.text.slice(mention.start, mention.end)) &&
    !/[-–]/.test(view.text.slice(mention.start, mention.end + 1)) &&
    (weapons.has(nounAt(view, headOf(view, child))) ||
      placed.test(singular(nounAt(view, headOf(view, child)))))
  );
}

/** *The front freed them*, *an attack by the front*: a band at arms, and no line where they are *at* or *on*. */
export function isBand(view: View, token: number): boolean {
  return (
    lemmaAt(view, token) === "front" &&
    /^(?:by|between|with|against|and)?$/.test(caseOf(view, token) ?? "") &&
    childrenOf(view, token).some((child) => wordAt(view, child) === "the") &&
    !childrenOf(view, token).some((child) => caseOf(view, child) === "of")
  );
}

/** *Neither side*. */
export function isNeither(view: View, token: number): boolean {
  return (
    tagAt(view, token) === "NOUN" &&
    childrenOf(view, token).some((child) => child < token && lemmaAt(view, child) === "neither")
  );
}

/** *They* and its forms, from the kind of a mention and its lemma. */
export function isPlural(kind: string, lemma: string): boolean {
  return kind === "pronoun" && /^(?:they|them|their|themselves)$/.test(lemma);
}

/** A word that stands for a name and is none. */
export function isPronoun(name: string): boolean {
  return /^(?:i|we|you|he|she|it|they|me|us|him|her|them|who|our|my|your|his|its|their|himself|themselves|itself|this|that|mine|ours|yours|hers|theirs)$/i.test(
    name,
  );
}
