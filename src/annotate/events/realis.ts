import type { Realis } from "../../doc/index.ts";
import {
  conditionWords,
  futureModals,
  lightVerbs,
  negations,
  occurringVerbs,
  ongoingAdjectives,
  openAdjectives,
  openModals,
  openNouns,
  openVerbs,
  planningAdjectives,
  planningNouns,
  planningVerbs,
  undoingAdjectives,
  undoingNouns,
  undoingVerbs,
} from "../../lang/en/event-contexts.ts";
import { lookUp } from "./lemmas.ts";
import { nounRows } from "./lexicon.ts";
import { gerundObject, joinedTo } from "./readings.ts";
import {
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "./view.ts";

/** Clauses climbed through: what stands further up says little about the event. */
const highest = 5;

const strength: Readonly<Record<Realis, number>> = {
  happened: 0,
  ongoing: 0,
  planned: 1,
  conditional: 2,
  not: 3,
};

/**
 * Whether the event at `trigger` took place as the text tells it: from its own tense,
 * negation and modals and from the verbs and nouns that it depends on. What is
 * denied outweighs what is open, and that what is planned. `isSpeech`: the event is made
 * of words (a proposal, a charge), which exist even when somebody rejects them.
 */
export function realisOf(view: View, trigger: number, isSpeech: boolean): Realis {
  let found: Realis = ownRealis(view, trigger);
  let at = trigger;
  const described = gerundObject(view, trigger);
  if (described !== -1) {
    at = headOf(view, described);
    found = stronger(
      found,
      stronger(verbEffect(phrasalLemma(view, at), "xcomp"), ownRealis(view, at)),
    );
  }
  for (let step = 0; step < highest; step++) {
    const relation = plainRelationAt(view, at);
    const head = relation === "conj" ? joinedTo(view, at) : headOf(view, at);
    if (head < 0 || !isEmbedded(relation)) break;
    // *Promised an inquiry into the raid*: what is inquired into has happened.
    if (relation === "nmod" && lookUp(nounRows, view, head)?.type === "ACCUSE") break;
    if (relation === "conj") {
      // *Will visit X and sign a treaty*: the second verb shares what governs the first, not its negation.
      const shared = hasOwnAuxiliary(view, at) ? "happened" : ownRealis(view, head);
      if (shared !== "not" && !hasSubject(view, at)) found = stronger(found, shared);
    } else {
      const effect = effectOf(view, head, at, relation);
      if (!(isSpeech && at === trigger && tagAt(view, at) === "NOUN"))
        found = stronger(found, effect);
      // The modal or negation of a light or embedding verb holds for what it carries: *will hold talks*.
      const carried = relation === "xcomp" || (carries(relation) && isCarrier(view, head));
      if (carried) found = stronger(found, ownRealis(view, head));
    }
    at = head;
  }
  return found;
}

function stronger(a: Realis, b: Realis): Realis {
  return strength[b] > strength[a] ? b : a;
}

function isEmbedded(relation: string): boolean {
  return /^(?:xcomp|ccomp|obj|obl|nmod|conj|advcl|nsubj|acl|compound)$/.test(relation);
}

function carries(relation: string): boolean {
  return relation === "obj" || relation === "xcomp" || relation === "nsubj";
}

/** A verb that adds to a noun only its tense: *hold*, *begin*; for a subject also *be*, *take place*. */
function isCarrier(view: View, verb: number): boolean {
  return lightVerbs.has(phrasalLemma(view, verb)) || occurringVerbs.has(lemmaAt(view, verb));
}

function hasSubject(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => plainRelationAt(view, child) === "nsubj");
}

function hasOwnAuxiliary(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => plainRelationAt(view, child) === "aux");
}

function effectOf(view: View, head: number, child: number, relation: string): Realis {
  const lemma = phrasalLemma(view, head);
  const tag = tagAt(view, head);
  if (relation === "nsubj") {
    return relationAt(view, child) === "nsubj:pass" ? verbEffect(lemma, "obj") : "happened";
  }
  if (tag === "VERB" || tag === "AUX") {
    if (
      relation === "obl" &&
      !/^(?:for|to|from|about|against|with)$/.test(prepositionOf(view, child))
    )
      return "happened";
    // *Has yet to speak*, *is to sign*.
    if ((lemma === "have" || lemma === "be") && isInfinitive(view, child)) {
      if (hasYet(view, head)) return "not";
      if (relation === "xcomp") return lemma === "be" ? "planned" : "conditional";
    }
    if (relation === "advcl") {
      return isInfinitive(view, child) ? verbEffect(lemma, "xcomp") : "happened";
    }
    return verbEffect(lemma, relation);
  }
  if (relation === "obj" || relation === "compound") return "happened";
  if (planningNouns.has(lemma)) return "planned";
  if (openNouns.has(lemma)) return "conditional";
  return undoingNouns.has(lemma) ? "not" : "happened";
}

function verbEffect(lemma: string, relation: string): Realis {
  // *Pressed an offensive*.
  if (lemma === "press" && relation === "obj") return "happened";
  // *Withdrew his backing*.
  if (lemma === "withdraw" && relation === "obj") return "not";
  if (undoingVerbs.has(lemma)) return "not";
  if (lemma === "go" && relation === "xcomp") return "planned";
  if (openVerbs.has(lemma)) return "conditional";
  if (planningVerbs.has(lemma) && relation !== "ccomp") return "planned";
  return "happened";
}

function hasYet(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => wordAt(view, child) === "yet");
}

function prepositionOf(view: View, token: number): string {
  const found = childrenOf(view, token).find((child) => relationAt(view, child) === "case");
  return found === undefined ? "" : wordAt(view, found);
}

function isInfinitive(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && wordAt(view, child) === "to",
  );
}

/** *call off*, else the plain lemma. */
export function phrasalLemma(view: View, token: number): string {
  const particle = childrenOf(view, token).find(
    (child) => relationAt(view, child) === "compound:prt",
  );
  const lemma = lemmaAt(view, token);
  return particle === undefined ? lemma : `${lemma}_${wordAt(view, particle)}`;
}

/** What the token's own auxiliaries, negations, adjectives and conjunctions say. */
function ownRealis(view: View, token: number): Realis {
  let found: Realis = "happened";
  let progressive = false;
  let past = false;
  let condition = isInverted(view, token);
  const verbal = tagAt(view, token) === "VERB";
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    const word = wordAt(view, child);
    const lemma = lemmaAt(view, child);
    if ((relation === "advmod" || relation === "det" || relation === "cc") && negations.has(word)) {
      found = stronger(found, "not");
    } else if (verbal && (relation === "obj" || relation === "nsubj") && isNone(view, child)) {
      // *Sent no arms*, *neither side attacked*.
      found = stronger(found, "not");
    } else if (relation === "cop" && isInfinitive(view, token)) found = stronger(found, "planned");
    else if (relation === "mark" && conditionWords.has(word)) condition = true;
    else if (relation === "case" && word === "without") found = stronger(found, "not");
    else if (relation === "mark" && word === "without") found = stronger(found, "not");
    else if (relation === "advmod" && word === "yet" && isInfinitive(view, token))
      found = stronger(found, "not");
    else if (relation === "aux") {
      // *She said she would go*: the future seen from the past, unless a condition follows.
      const reported = word === "would" && isReported(view, token);
      if (futureModals.has(word) || reported) found = stronger(found, "planned");
      else if (lemma === "be" && isInfinitive(view, token)) found = stronger(found, "planned");
      else if (openModals.has(lemma) || openModals.has(word))
        found = stronger(found, "conditional");
      else if (lemma === "be") {
        if (word === "was" || word === "were") past = true;
        progressive = wordAt(view, token).endsWith("ing");
      }
    } else if (relation === "amod") {
      if (planningAdjectives.has(word)) found = stronger(found, "planned");
      else if (openAdjectives.has(word)) found = stronger(found, "conditional");
      else if (undoingAdjectives.has(word)) found = stronger(found, "not");
      else if (ongoingAdjectives.has(word) && found === "happened") found = "ongoing";
    }
  }
  if (tagAt(view, token) === "ADJ" && planningNouns.has(lemmaAt(view, token)))
    found = stronger(found, "planned");
  // *If the crew is not freed*: what is no more than a condition is not denied.
  if (condition || isAsked(view, token)) return "conditional";
  // *Will meet, provided that Tarsk agrees*: what is planned on a condition is open.
  if (found === "planned" && hasCondition(view, token)) return "conditional";
  if (found === "happened" && verbal && progressive && !past) return "ongoing";
  return found;
}

/** *Will you meet the king?*: what is asked is not said to be. */
function isAsked(view: View, token: number): boolean {
  const children = childrenOf(view, token);
  const subject = children.find((child) => plainRelationAt(view, child) === "nsubj") ?? -1;
  const [first] = children.filter((child) => /^aux/.test(relationAt(view, child)));
  if (first === undefined || subject < 0 || first > subject || subject > token) return false;
  const start = view.tokens.starts[first] ?? 0;
  const before = view.text.slice(Math.max(0, start - 12), start);
  if (/\b(?:why|how|when|where|what|which|who)\s+$/i.test(before)) return false;
  const end = view.tokens.ends[token] ?? 0;
  return /^[^.!\n]{0,120}\?/.test(view.text.slice(end, end + 122));
}

/** *Said she would go*, *confidence that she would go*. */
function isReported(view: View, token: number): boolean {
  const relation = plainRelationAt(view, token);
  return (
    relation === "ccomp" ||
    (relation === "acl" &&
      childrenOf(view, token).some(
        (child) => plainRelationAt(view, child) === "mark" && wordAt(view, child) === "that",
      ))
  );
}

/** *Had Tarsk agreed, …*. */
function isInverted(view: View, token: number): boolean {
  const children = childrenOf(view, token);
  const subject = children.find((child) => plainRelationAt(view, child) === "nsubj") ?? -1;
  return children.some(
    (child) =>
      child < subject &&
      subject < token &&
      relationAt(view, child) === "aux" &&
      /^(?:had|were|should)$/.test(wordAt(view, child)) &&
      !/[?]/.test(
        view.text.slice(view.tokens.ends[token] ?? 0, (view.tokens.ends[token] ?? 0) + 80),
      ),
  );
}

function isNone(view: View, token: number): boolean {
  if (/^(?:nobody|none|nothing)$/.test(wordAt(view, token))) return true;
  return childrenOf(view, token).some(
    (child) =>
      child < token &&
      /^(?:no|neither)$/.test(wordAt(view, child)) &&
      /^(?:det|cc|advmod)$/.test(plainRelationAt(view, child)),
  );
}

function hasCondition(view: View, token: number): boolean {
  const isCondition = (word: string): boolean => /^(?:if|unless|provided|providing)$/.test(word);
  const head = headOf(view, token);
  // *Are to meet, provided that Tarsk agrees*, with *provided* read as the main verb.
  if (head > token && /^(?:provided|providing)$/.test(wordAt(view, head))) return true;
  const after = view.tokens.ends[token] ?? 0;
  if (
    /^[^.;:!?\n]{0,100}[,”"] (?:provided|providing|unless) (?:that |the |it |he |she |they )/.test(
      view.text.slice(after, after + 130),
    )
  )
    return true;
  return childrenOf(view, token).some(
    (child) =>
      plainRelationAt(view, child) === "advcl" &&
      (isCondition(wordAt(view, child)) ||
        childrenOf(view, child).some(
          (one) => plainRelationAt(view, one) === "mark" && isCondition(wordAt(view, one)),
        )),
  );
}
