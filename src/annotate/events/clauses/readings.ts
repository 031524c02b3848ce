/* Readings of trees that put right what parsers often get wrong, each by a rule of its own. */
import { firstEndingAfter } from "../../../text/index.ts";
import { isSpan } from "../parties/phrases.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { isRelativePronoun } from "./described.ts";
import { isApposed, isNumbered } from "./misreadings.ts";

/** Clauses climbed through from a verb to what it is joined to. */
const highest = 4;

/** Words between the comma and the verb among which a subject is looked for. */
const widest = 12;

/** Marks that nothing is read across: of a bracket, a quotation, a dateline. */
const isBoundary = /^(?:[()[\]{}“”"«»„.;:–—-]|--)$/u;

/**
 * *On the day of the talks, **Tarsk** called for peace*: a phrase between a comma and a finite verb
 * is its subject even where it was read as part of what stands before the comma. An apposition
 * would be closed by a comma of its own. -1 for none.
 */
export function frontedName(view: View, verb: number): number {
  if (!isTensed(view, verb)) return -1;
  let first = verb - 1;
  while (first > 0 && verb - first <= widest && wordAt(view, first - 1) !== ",") {
    if (isBoundary.test(wordAt(view, first - 1))) return -1;
    first--;
  }
  if (first <= 0 || wordAt(view, first - 1) !== ",") return -1;
  // *The envoys of Tarsk, Veldia and Korland said*: a list goes on.
  for (let at = first; at < verb; at++) if (tagAt(view, at) === "CCONJ") return -1;
  for (let name = first; name < verb; name++) {
    const head = headOf(view, name);
    const isLoose = /^(?:nmod|appos|conj|list|flat|dep)$/.test(plainRelationAt(view, name));
    if (head < 0 || head >= first - 1 || !isLoose || tagAt(view, name) !== "PROPN") continue;
    // *A court in the capital, Tarsk, sentenced them*: a comma of its own closes it.
    if (wordAt(view, verb - 1) === ",") return -1;
    return caseOf(view, name) === null ? name : -1;
  }
  return -1;
}

/**
 * *After **masked youths** threw stones*, with the words before the verb read as a phrase after *after*: its
 * subject. -1 for none.
 */
export function timedSubject(view: View, verb: number): number {
  if (!/^(?:advcl|ccomp|conj)$/.test(plainRelationAt(view, verb))) return -1;
  const before = verb - 1;
  const tag = before < 0 ? "X" : tagAt(view, before);
  if (tag !== "NOUN" && tag !== "PROPN") return -1;
  const form = xposAt(view, verb);
  if (form !== "VBD" && !childrenOf(view, verb).some((one) => relationAt(view, one) === "obj"))
    return -1;
  let head = before;
  while (/^(?:flat|compound)/.test(relationAt(view, head)) && headOf(view, head) >= 0)
    head = headOf(view, head);
  const above = headOf(view, verb);
  const isPhrase =
    (plainRelationAt(view, head) === "obl" && headOf(view, head) === above) ||
    // *Blocked the road with the dockers until **police** dispersed them*.
    (plainRelationAt(view, head) === "nmod" && above < headOf(view, head) && above >= 0);
  return isPhrase &&
    /^(?:after|before|since|as|when|while|until|once)$/.test(caseOf(view, head) ?? "")
    ? head
    : -1;
}

/** The noun after a gerund that was read as its adjective while it is the gerund's object; -1 for none. */
export function gerundObject(view: View, verb: number): number {
  if (plainRelationAt(view, verb) !== "amod" || tagAt(view, verb) !== "VERB") return -1;
  if (xposAt(view, verb) !== "VBG") return -1;
  const noun = headOf(view, verb);
  return noun > verb &&
    plainRelationAt(view, noun) === "obj" &&
    tagAt(view, headOf(view, noun)) === "VERB" &&
    headOf(view, noun) === verb - 1
    ? noun
    : -1;
}

/** *Which has not condemned Tarsk*, read as a passive: *have* without *be* makes none. */
export function isActive(view: View, verb: number): boolean {
  const auxiliaries = childrenOf(view, verb).filter((child) =>
    /^(?:aux|cop)/.test(relationAt(view, child)),
  );
  return (
    auxiliaries.some((child) => lemmaAt(view, child) === "have") &&
    !auxiliaries.some((child) => /^(?:be|get)$/.test(lemmaAt(view, child)))
  );
}

/** *Warned **Tarsk** not to build a dam*, with *Tarsk* read as who builds; -1 for none. */
export function raisedObject(view: View, verb: number): number {
  for (const clause of childrenOf(view, verb)) {
    if (!/^(?:ccomp|xcomp)$/.test(plainRelationAt(view, clause)) || !isInfinitive(view, clause))
      continue;
    const subject = childrenOf(view, clause).find(
      (child) => relationAt(view, child) === "nsubj" && child > verb && child < clause,
    );
    if (subject !== undefined && !hasComplementizer(view, clause)) return subject;
  }
  return -1;
}

/** *Suggested **Tarsk** should send troops*, with *Tarsk* read as what was suggested: who sends them; -1 for none. */
export function liftedSubject(view: View, verb: number): number {
  const head = headOf(view, verb);
  if (head < 0 || head > verb || plainRelationAt(view, verb) !== "ccomp") return -1;
  const first = childrenOf(view, verb).find((child) => relationAt(view, child) !== "punct") ?? -1;
  if (
    first < 1 ||
    first > verb ||
    relationAt(view, first) !== "aux" ||
    wordAt(view, first) === "to"
  )
    return -1;
  const object = childrenOf(view, head).find(
    (child) => relationAt(view, child) === "obj" && child > head && child < first,
  );
  // Nothing but the rest of its phrase stands between it and the auxiliary.
  if (object === undefined || first - object > widest) return -1;
  for (let at = object + 1; at < first; at++)
    if (headOf(view, at) < object || headOf(view, at) >= first) return -1;
  return object;
}

function hasComplementizer(view: View, clause: number): boolean {
  return childrenOf(view, clause).some(
    (child) => relationAt(view, child) === "mark" && wordAt(view, child) !== "to",
  );
}

/**
 * What a verb is joined to by *and*: its head, but where a finite verb is read as joined to an
 * infinitive (*sought to mediate and **denies** the charge*) the verb above that.
 */
export function joinedTo(view: View, token: number): number {
  let head = headOf(view, token);
  const progressive = mainProgressive(view, token, head);
  if (progressive !== -1) return progressive;
  if (!isTensed(view, token)) return head;
  const main = Math.max(mainPerfect(view, token, head), mainPast(view, token, head));
  if (main !== -1) return main;
  for (let step = 0; step < highest && head >= 0; step++) {
    if (tagAt(view, head) !== "VERB" || isTensed(view, head)) break;
    if (plainRelationAt(view, head) !== "xcomp") break;
    head = headOf(view, head);
  }
  return head;
}

/** *Are asking how he won and **demanding** a recount*, joined to *won*: a participle goes on from the progressive above; -1 elsewhere. */
function mainProgressive(view: View, token: number, head: number): number {
  const isAfter = (verb: number): boolean =>
    childrenOf(view, verb).some(
      (child) => plainRelationAt(view, child) === "aux" && lemmaAt(view, child) === "be",
    );
  if (head < 0 || xposAt(view, token) !== "VBG" || xposAt(view, head) === "VBG") return -1;
  if (isAfter(token) || !/^(?:ccomp|advcl)$/.test(plainRelationAt(view, head))) return -1;
  const above = headOf(view, head);
  return above >= 0 && above < head && xposAt(view, above) === "VBG" && isAfter(above) ? above : -1;
}

/**
 * *Has not condemned the raid, in which nine died, and **has blamed** Tarsk*, joined to *died*: a perfect goes on
 * from the perfect above the relative clause. -1 where the reading stands.
 */
function mainPerfect(view: View, token: number, head: number): number {
  if (head < 0 || relationAt(view, head) !== "acl:relcl") return -1;
  const isPerfect = (verb: number): boolean =>
    childrenOf(view, verb).some(
      (child) => plainRelationAt(view, child) === "aux" && lemmaAt(view, child) === "have",
    );
  if (!isPerfect(token) || isPerfect(head)) return -1;
  return verbFrom(view, headOf(view, head), isPerfect);
}

/**
 * *Went over the route of the visit, which begins today, and **exchanged** ideas*, joined to *begins*: a past goes on
 * from the past before a relative clause in the present. -1 where the reading stands.
 */
function mainPast(view: View, token: number, head: number): number {
  if (head < 0 || xposAt(view, token) !== "VBD" || !/^VB[ZP]$/.test(xposAt(view, head))) return -1;
  const isRelative = childrenOf(view, head).some(
    (child) => child < head && isRelativePronoun(view, child) && wordAt(view, child) !== "that",
  );
  const above = headOf(view, head);
  if (!isRelative || above < 0) return -1;
  return verbFrom(view, above, (verb) => xposAt(view, verb) === "VBD");
}

/** The nearest verb from the token upwards, where it is as asked; -1 elsewhere. */
function verbFrom(view: View, token: number, isFit: (verb: number) => boolean): number {
  let at = token;
  for (let step = 0; step < highest && at >= 0; step++) {
    if (tagAt(view, at) === "VERB") return isFit(at) ? at : -1;
    at = headOf(view, at);
  }
  return -1;
}

function isTensed(view: View, token: number): boolean {
  const form = xposAt(view, token);
  return (
    /^VB[DZP]$/.test(form) ||
    childrenOf(view, token).some((child) => /^aux/.test(relationAt(view, child)))
  );
}

/** *Criticized Tarsk, **an ally of Veldia***: a description behind a comma, read as another object. */
export function isAdded(view: View, token: number): boolean {
  const article = childrenOf(view, token).find((child) => relationAt(view, child) === "det") ?? -1;
  return (
    article > 0 && /^(?:a|an|the)$/.test(wordAt(view, article)) && wordAt(view, article - 1) === ","
  );
}

/** Of two phrases read as subjects the one next to the verb is: *the site where rebels burned the hall*. */
export function isFarther(view: View, verb: number, subject: number): boolean {
  const children = childrenOf(view, verb);
  // *Bakers struck after **the government** agreed*, with both read as who agreed.
  const mark = children.find(
    (child) =>
      child > subject &&
      relationAt(view, child) === "mark" &&
      /^(?:after|because|when|while|as|since|although|though|until|before)$/.test(
        wordAt(view, child),
      ),
  );
  if (
    mark !== undefined &&
    children.some((other) => other > mark && other < verb && relationAt(view, other) === "nsubj")
  )
    return true;
  // ***How many people** will you move?*, with both read as who moves.
  if (
    children.some(
      (other) => other > subject && other < verb && relationAt(view, other) === "nsubj",
    ) &&
    isAskedFor(view, subject)
  )
    return true;
  return children.some(
    (other) =>
      other > subject &&
      other < verb &&
      relationAt(view, other) === "nsubj" &&
      !hasJoiner(view, subject, other) &&
      !isOfParty(view, subject, other) &&
      // *The envoy of Tarsk Ada Orlu said*: one phrase.
      other - subject > 3 &&
      !isApposed(view, verb, other),
  );
}

/** *How many people*, *which village*, *whose house*. */
function isAskedFor(view: View, noun: number): boolean {
  return childrenOf(view, noun).some(
    (child) =>
      child < noun &&
      (/^(?:which|what|whose)$/.test(wordAt(view, child)) ||
        (/^(?:many|much)$/.test(wordAt(view, child)) && wordAt(view, child - 1) === "how")),
  );
}

/** *Ada Orlu of the opposition **Unity Party** spoke*, with the party read as a subject beside her. */
export function isOfParty(view: View, subject: number, other: number): boolean {
  return childrenOf(view, subject).some(
    (child) =>
      child > subject &&
      child < other &&
      caseOf(view, child) === "of" &&
      plainRelationAt(view, child) === "nmod" &&
      tagAt(view, other) === "PROPN" &&
      Array.from({ length: other - child - 1 }, (_, i) => child + 1 + i).every(
        (at) => headOf(view, at) === other && relationAt(view, at) === "compound",
      ),
  );
}

function hasJoiner(view: View, from: number, to: number): boolean {
  if (to - from > 4 * widest) return true;
  for (let at = from + 1; at < to; at++)
    if (tagAt(view, at) === "CCONJ" || wordAt(view, at) === ",") return true;
  return false;
}

/** Pasts that say what was done to a subject where nothing follows them. */
const endured =
  /^(?:acquitt|convict|releas|fre|arrest|detain|jail|imprison|wound|injur|execut|deport|expell|kidnapp|murder|behead)ed$/;

/** *Was convicted and then acquitted*: the second verb is as passive as the first. */
export function sharesPassive(view: View, verb: number): boolean {
  if (relationAt(view, verb) !== "conj") return false;
  const form = xposAt(view, verb);
  const isParticiple = form === "VBN" || (form === "VBD" && endured.test(wordAt(view, verb)));
  const own = childrenOf(view, verb);
  if (!isParticiple || own.some((child) => /^(?:nsubj|aux|obj)/.test(relationAt(view, child))))
    return false;
  const head = headOf(view, verb);
  return (
    head >= 0 &&
    childrenOf(view, head).some((child) => /^(?:nsubj|aux):pass$/.test(relationAt(view, child)))
  );
}

/** Whether a phrase without preposition right behind a verb is its object: a noun that measures no time. */
export function isBareObject(view: View, verb: number, child: number): boolean {
  const { timexes } = view.doc.layers;
  const start = view.tokens.starts[child] ?? 0;
  const timex = timexes[firstEndingAfter(timexes, start)];
  return (
    child > verb &&
    child - verb < 6 &&
    (tagAt(view, child) === "NOUN" || isNumbered(view, child)) &&
    !isSpan(view, child) &&
    (timex === undefined || timex.start > start)
  );
}

/** *Called **President Ada Orlu***, with the name read as what somebody is called: nobody else is. */
export function isNamedObject(view: View, verb: number, child: number): boolean {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  return (
    child > verb &&
    mention?.kind === "name" &&
    mention.type === "PER" &&
    !childrenOf(view, verb).some((one) => /^(?:obj|iobj|nsubj:pass)$/.test(relationAt(view, one)))
  );
}

/** Words between *has* and its participle. */
const longestBetween = 8;

/** *Tarsk **has** from the first day supported them*, read as two verbs: the auxiliary; -1 elsewhere. */
export function splitPerfect(view: View, verb: number): number {
  if (!/^VB[DN]$/.test(xposAt(view, verb))) return -1;
  let at = verb - 1;
  while (at > 0 && verb - at <= longestBetween && isAdverbial(view, at)) at--;
  if (at < 1 || at === verb - 1 || tagAt(view, at) !== "VERB" || lemmaAt(view, at) !== "have")
    return -1;
  const next = at + 1;
  if (!/^(?:ADP|ADV|PUNCT)$/.test(tagAt(view, next))) return -1;
  const relations = childrenOf(view, at).map((child) => relationAt(view, child));
  return relations.includes("nsubj") && !relations.includes("obj") ? at : -1;
}

function isAdverbial(view: View, token: number): boolean {
  return (
    /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM)$/.test(tagAt(view, token)) || wordAt(view, token) === ","
  );
}
