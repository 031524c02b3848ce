/* More readings of trees that put right what parsers often get wrong: people and deeds of arms. */
import { weapons } from "../../../lang/en/event-senses.ts";
import { kindOf } from "../parties/phrases.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";

/** Clauses climbed through. */
const highest = 4;

/** Verbs of which only people are the objects. */
export const killings: RegExp =
  /^(?:kill|wound|injure|arrest|detain|murder|kidnap|abduct|maim|behead)$/;

/** *Two people reported **killed***: a participle after a verb of report, with nothing behind it, is endured. */
export function isEnduring(view: View, verb: number): boolean {
  return (
    relationAt(view, verb) === "xcomp" &&
    /^(?:report|find|fear|believe|leave|see|presume|feel)$/.test(
      lemmaAt(view, headOf(view, verb)),
    ) &&
    xposAt(view, verb) === "VBN" &&
    !childrenOf(view, verb).some((child) =>
      /^(?:mark|aux|obj|nsubj|ccomp)/.test(relationAt(view, child)),
    )
  );
}

/** *Rebels loyal to the general **Bram Tesk** freed them*: a name read as a subject that belongs to the title before it. */
export function isApposed(view: View, verb: number, name: number): boolean {
  if (isFollowed(view, name)) return true;
  const title = name - 1;
  if (title < 1 || tagAt(view, name) !== "PROPN" || tagAt(view, title) !== "NOUN") return false;
  if (kindOf(lemmaAt(view, title)) !== "PER" || headOf(view, title) === verb) return false;
  return childrenOf(view, verb).some(
    (other) => other < title && relationAt(view, other) === "nsubj",
  );
}

/** *The mayor, **Ada Orlu**, asked*, with the mayor and the name both read as subjects: whether the noun at the token is so named. */
export function isNamedBehind(view: View, verb: number, noun: number): boolean {
  if (tagAt(view, noun) !== "NOUN" || wordAt(view, noun + 1) !== ",") return false;
  const name = noun + 2;
  if (tagAt(view, name) !== "PROPN" || relationAt(view, name) !== "nsubj") return false;
  if (headOf(view, name) !== verb || kindOf(nounAt(view, noun)) !== "PER") return false;
  let end = name + 1;
  while (relationAt(view, end) === "flat" && headOf(view, end) === name) end++;
  return wordAt(view, end) === "," && end < verb;
}

/** ***President of Tarsk Ada Orlu**: Madam Premier, I welcome you*, with who speaks read as a subject beside *I*: whether the noun at the token stands before such a colon. */
export function isLabel(view: View, verb: number, noun: number): boolean {
  if (tagAt(view, noun) !== "PROPN" && tagAt(view, noun) !== "NOUN") return false;
  return childrenOf(view, verb).some((other) => {
    if (other >= verb || other <= noun || relationAt(view, other) !== "nsubj") return false;
    for (let at = noun + 1; at < other; at++) if (wordAt(view, at) === ":") return true;
    return false;
  });
}

/** *Premier Ada Orlu of Tarsk on Monday **dismissed** claims*, with the name read as the whole sentence: that name; -1 elsewhere. */
export function standingSubject(view: View, verb: number): number {
  if (relationAt(view, verb) !== "parataxis" || xposAt(view, verb) !== "VBD") return -1;
  const name = headOf(view, verb);
  if (name < 0 || name > verb || headOf(view, name) >= 0 || tagAt(view, name) !== "PROPN")
    return -1;
  for (let at = name + 1; at < verb; at++) if (tagAt(view, at) === "PUNCT") return -1;
  return view.mentions[view.mentionAt[name] ?? -1]?.kind === "name" ? name : -1;
}

/** Tokens of the longest title between *loyal to* and the name. */
const longestTitle = 6;

/** *Fighters loyal to the exiled governor **Ossa Brunt** fled*: whom others stand by, whatever the tree makes of it. */
function isFollowed(view: View, name: number): boolean {
  if (tagAt(view, name) !== "PROPN") return false;
  for (let at = name - 1; at > 0 && name - at <= longestTitle; at--) {
    if (/^(?:to|with)$/.test(wordAt(view, at))) {
      return /^(?:loyal|faithful|allied|opposed|devoted|hostile)$/.test(wordAt(view, at - 1));
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|VERB|PRON)$/.test(tagAt(view, at))) return false;
  }
  return false;
}

/** *Norway, which **Chile** accuses, denies it*, with *Chile* read as a subject of *denies*: it stands behind the relative pronoun. */
export function isStray(view: View, verb: number, subject: number): boolean {
  const children = childrenOf(view, verb);
  const pronoun = children.find(
    (child) =>
      child < subject &&
      /^(?:which|whom)$/.test(wordAt(view, child)) &&
      tagAt(view, child) === "PRON",
  );
  return (
    pronoun !== undefined &&
    relationAt(view, pronoun) === "obj" &&
    children.some((other) => other < pronoun && relationAt(view, other) === "nsubj")
  );
}

/** *Snipers shot and **killed** a soldier*, with *shot* read as a noun: who stands before it; -1 elsewhere. */
export function pairedShooter(view: View, verb: number): number {
  const shot = verb - 2;
  if (shot < 1 || wordAt(view, shot) !== "shot" || wordAt(view, verb - 1) !== "and") return -1;
  const before = tagAt(view, shot - 1);
  return tagAt(view, shot) === "NOUN" && (before === "NOUN" || before === "PROPN") ? shot - 1 : -1;
}

/** *Her offer **to mediate***, *the decision **to send***: the noun right before an infinitive that hangs on the verb above; -1 for none. */
export function choiceBefore(view: View, verb: number): number {
  if (!/^(?:advcl|xcomp|ccomp)$/.test(plainRelationAt(view, verb)) || !isInfinitive(view, verb))
    return -1;
  const mark = childrenOf(view, verb).find(
    (child) => relationAt(view, child) === "mark" && lemmaAt(view, child) === "to",
  );
  const noun = (mark ?? 0) - 1;
  return noun > 0 && tagAt(view, noun) === "NOUN" && choices.has(nounAt(view, noun)) ? noun : -1;
}

/** Nouns for what somebody chooses or asks to be done. */
const choices: ReadonlySet<string> = new Set(
  "decision plan offer promise pledge move proposal intention call request demand appeal bid threat refusal".split(
    " ",
  ),
);

/** *Detained soldiers, **suspected** of theft*: people right before the comma are whom it was done to; -1 for none. */
export function describedBefore(view: View, verb: number): number {
  if (relationAt(view, verb) !== "advcl" || wordAt(view, verb - 1) !== ",") return -1;
  if (
    !/^(?:suspect|accuse|arrest|detain|kill|wound|charge|convict|kidnap|jail|indict)$/.test(
      lemmaAt(view, verb),
    )
  )
    return -1;
  const noun = verb - 2;
  return noun > 0 && tagAt(view, noun) === "NOUN" && kindOf(lemmaAt(view, noun)) === "PER"
    ? noun
    : -1;
}

/** *If both accepted*, with *both* read as an adverb: a subject of its own, whoever it is. */
export function hasLooseSubject(view: View, verb: number): boolean {
  return childrenOf(view, verb).some(
    (child) =>
      child < verb &&
      plainRelationAt(view, child) === "advmod" &&
      /^(?:both|each|some|many|all|neither)$/.test(wordAt(view, child)),
  );
}

/** *An attack on a church in Brenn which killed nine*: the attack did, and neither the church nor Brenn. */
export function deadlyAbove(view: View, noun: number): number {
  let at = noun;
  for (let step = 0; step < highest && at >= 0; step++) {
    if (weapons.has(nounAt(view, at))) return at;
    const type = kindOf(lemmaAt(view, at));
    if (step === 0 && (type === "PER" || (type === "ORG" && !isInPhrase(view, at)))) return noun;
    if (!/^(?:nmod|conj)$/.test(plainRelationAt(view, at))) break;
    at = headOf(view, at);
  }
  return noun;
}

function isInPhrase(view: View, noun: number): boolean {
  return /^(?:on|at|in|near|against)$/.test(caseOf(view, noun) ?? "");
}

/** *Released 19 Christians*. */
export function isNumbered(view: View, token: number): boolean {
  return (
    xposAt(view, token) === "NNPS" &&
    childrenOf(view, token).some((child) => relationAt(view, child) === "nummod")
  );
}

/** *The threat to shell **the capital** was heard*, with the capital read as a second subject of *heard*: the object of the infinitive before it; -1 for none. */
export function crossedObject(view: View, verb: number): number {
  if (!isInfinitive(view, verb)) return -1;
  const next = verb + 1;
  if (next >= view.tokens.length || !/^(?:DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(tagAt(view, next)))
    return -1;
  let noun = next;
  while (
    noun >= 0 &&
    noun - verb < highest &&
    headOf(view, noun) > noun &&
    tagAt(view, headOf(view, noun)) !== "VERB"
  )
    noun = headOf(view, noun);
  const main = headOf(view, noun);
  if (main <= noun || !relationAt(view, noun).startsWith("nsubj")) return -1;
  return childrenOf(view, main).some(
    (other) => other < verb && relationAt(view, other).startsWith("nsubj"),
  )
    ? noun
    : -1;
}

/** *Helped stranded **motorists***, with *stranded* read as what they were helped to do; -1 elsewhere. */
export function strandedObject(view: View, verb: number): number {
  const participle = verb + 1;
  if (participle >= view.tokens.length || headOf(view, participle) !== verb) return -1;
  if (relationAt(view, participle) !== "xcomp") return -1;
  if (xposAt(view, participle) !== "VBN") return -1;
  return (
    childrenOf(view, participle).find(
      (child) => child > participle && relationAt(view, child) === "obj",
    ) ?? -1
  );
}

/** *Fishermen sued the bank*, with the first word of the sentence read as an adverb: people in the plural right before a past; -1 elsewhere. */
export function openingSubject(view: View, verb: number): number {
  let first = verb - 1;
  while (first > 0 && verb - first < highest && tagAt(view, first) === "AUX") first--;
  // *That rebels attacked a village*, with *rebels* read as a verb.
  if (
    first > 0 &&
    tagAt(view, first) === "VERB" &&
    /^VB[DN]$/.test(xposAt(view, verb)) &&
    /^(?:that|when|after|as|while|because|where)$/.test(wordAt(view, first - 1)) &&
    wordAt(view, first).endsWith("s") &&
    (kindOf(wordAt(view, first)) === "PER" || weapons.has(nounAt(view, first)))
  )
    return first;
  if (first < 0 || headOf(view, first) !== verb) return -1;
  if (!/^(?:advmod|discourse|dep|vocative)$/.test(plainRelationAt(view, first))) return -1;
  const word = wordAt(view, first);
  const start = view.tokens.starts[first] ?? 0;
  const isFirst = /(?:^|[.!?\n])\s*$/.test(view.text.slice(Math.max(0, start - 3), start));
  return isFirst && /(?:s|men)$/.test(word) && kindOf(word) === "PER" ? first : -1;
}

/** *The miners’ **leader**, Ada Orlu, promised*, with the leader read as a phrase without its preposition: somebody before a verb that has no subject. */
export function isBareSubject(view: View, verb: number, token: number): boolean {
  const type = view.mentions[view.mentionAt[token] ?? -1]?.type;
  return (
    token < verb &&
    relationAt(view, token) === "obl" &&
    caseOf(view, token) === null &&
    (type === "PER" || type === "ORG") &&
    !childrenOf(view, verb).some((child) => relationAt(view, child).startsWith("nsubj"))
  );
}

/**
 * *In Brenn, **the leader** of the party, Ada Orlu, accused them*, *on 5 May **the president** left*: somebody read as
 * a description of the place or time before, where the verb has no other subject; -1 for none.
 */
export function describingSubject(view: View, verb: number): number {
  const children = childrenOf(view, verb);
  const isTold =
    /^VB[DPZ]$/.test(xposAt(view, verb)) ||
    children.some((child) => relationAt(view, child) === "aux");
  if (!isTold || /^(?:acl|xcomp|amod)/.test(relationAt(view, verb))) return -1;
  for (const phrase of children) {
    if (phrase >= verb || plainRelationAt(view, phrase) !== "obl") continue;
    if (caseOf(view, phrase) === null || isSomebodyAt(view, phrase)) continue;
    const found = childrenOf(view, phrase).find(
      (child) =>
        child > phrase &&
        child < verb &&
        relationAt(view, child) === "appos" &&
        caseOf(view, child) === null &&
        isSomebodyAt(view, child),
    );
    if (found !== undefined) return found;
  }
  return -1;
}

function isSomebodyAt(view: View, token: number): boolean {
  const type = view.mentions[view.mentionAt[token] ?? -1]?.type;
  return type === "PER" || type === "ORG";
}

/**
 * *The convoy came under fire and **a driver**, Ada Orlu, was wounded*, with the driver read as joined to a noun before:
 * whom it was done to, right before the auxiliary of a passive that has no other subject; -1 for none.
 */
export function joinedSubject(view: View, verb: number): number {
  const auxiliary = childrenOf(view, verb).find((child) => relationAt(view, child) === "aux:pass");
  if (auxiliary === undefined || auxiliary < 1 || auxiliary > verb) return -1;
  let at = wordAt(view, auxiliary - 1) === "," ? auxiliary - 2 : auxiliary - 1;
  while (at > 0 && /^(?:flat|appos)$/.test(plainRelationAt(view, at))) at = headOf(view, at);
  const isJoined =
    at > 0 &&
    plainRelationAt(view, at) === "conj" &&
    headOf(view, at) < at &&
    /^(?:NOUN|PROPN)$/.test(tagAt(view, at)) &&
    tagAt(view, headOf(view, at)) !== "VERB" &&
    childrenOf(view, at).some((child) => relationAt(view, child) === "cc");
  // *The judges and a driver were freed*: nothing else is told that the first could belong to.
  return isJoined && isUnderVerb(view, headOf(view, at), verb) ? at : -1;
}

/** Whether a noun stands under another verb than the given one. */
function isUnderVerb(view: View, noun: number, verb: number): boolean {
  let at = headOf(view, noun);
  for (let step = 0; step < highest && at >= 0; step++) {
    if (tagAt(view, at) === "VERB") return at !== verb;
    at = headOf(view, at);
  }
  return false;
}
