/* Things that do nothing, people described and numbers. */

import { tokenText } from "../../../doc/index.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import { askedObjects, diseases, speakingThings, weapons } from "../../../lang/en/event-senses.ts";
import { countedBy, kindOf } from "../parties/phrases.ts";
import {
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
import type { Reading } from "./reading.ts";

/** *The boat ignored warnings*, *temperatures retreat*: things do nothing of the kind, but texts speak and weapons kill. */
export function isThingly(view: View, { token, row, clause, actors }: Reading): boolean {
  // *Cholera killed thirty*, with the disease read as a name.
  if (
    row.type === "ASSAULT" &&
    clause.subjects.length > 0 &&
    clause.subjects.every(
      (one) =>
        diseases.has(nounAt(view, one)) ||
        // *Frost destroyed the vines*, with the frost read as a name.
        (weather.test(nounAt(view, one)) && childrenOf(view, one).length === 0),
    )
  )
    return true;
  if (actors > 0 || clause.subjects.length === 0) return false;
  // *Rain is expected to hit Tarsk*.
  if (row.type === "ASSAULT" && clause.subjects.every((one) => weather.test(nounAt(view, one))))
    return true;
  // *The mild winter helps farmers*: a thing does not.
  if (isInfinitive(view, token) && row.type !== "AID") return false;
  const known = row.type === "ASSAULT" ? weapons : speakingThings;
  return clause.subjects.every((subject) => {
    const lemma = nounAt(view, subject);
    const tag = tagAt(view, subject);
    // *Arnor will contribute*, read as a common noun.
    const isStrange =
      /^\p{Lu}\p{Ll}+$/u.test(tokenText(view.text, view.tokens, subject)) &&
      xposAt(view, subject) === "NN" &&
      childrenOf(view, subject).length === 0;
    if (tag !== "NOUN" || isStrange || isQuantity(lemma) || known.has(lemma)) return false;
    // *Patrol boats seized the trawler*: who sails them does.
    if (row.type === "COERCE" && isArmedVessel(view, subject)) return false;
    return kindOf(lemma) === "MISC" || kindOf(lemma) === "LOC";
  });
}

/** *Thousands*, *dozens*, *43*: people, when nothing is said of what. */
function isQuantity(lemma: string): boolean {
  return /^(?:thousand|hundred|dozen|score|million|ten|crowd|number|more|other|some|many|several|lot|rest|half|part|both|wave|mass)$/.test(
    lemma,
  );
}

const weather =
  /^(?:rain|snow|storm|hail|wind|gale|flood|wave|quake|earthquake|tremor|heat|heatwave|cold|fog|lightning|drought|hurricane|cyclone|typhoon|tornado|tsunami|avalanche|landslide|blizzard|frost|thunderstorm)$/;

/** *The 34 million given by the office*: a number is no aid without whom it goes to. */
export function isNumber(view: View, { clause, recipients }: Reading): boolean {
  return (
    recipients === 0 &&
    clause.objects.length > 0 &&
    clause.objects.every(
      (one) => tagAt(view, one) === "NUM" || /^(?:million|billion)$/.test(lemmaAt(view, one)),
    )
  );
}

/** *The barges and the wounded*: people described, and no report. */
export function isParticiple(view: View, { token }: Reading): boolean {
  return (
    wordAt(view, token - 1) === "the" &&
    /^(?:wounded|injured|accused|arrested|detained|killed|slain|murdered|convicted)$/.test(
      wordAt(view, token),
    ) &&
    tagAt(view, token + 1) !== "NOUN"
  );
}

/** *The League accuse of **arming** them*, with *accuse* read as a noun: a charge, and no deed. */
export function isCharged(view: View, { token }: Reading): boolean {
  const head = headOf(view, token);
  return head >= 0 && plainRelationAt(view, token) === "acl" && lemmaAt(view, head) === "accuse";
}

/** *Patrol boats*, *a coast guard cutter*, *frigates*. */
function isArmedVessel(view: View, noun: number): boolean {
  return (
    weapons.has(nounAt(view, noun)) ||
    objectSets.troops.has(nounAt(view, noun)) ||
    childrenOf(view, noun).some(
      (child) =>
        relationAt(view, child) === "compound" &&
        /^(?:patrol|navy|guard|coastguard|police|army|customs)$/.test(nounAt(view, child)),
    )
  );
}

/** *Suspected members*, *declining demand*, *treated products*: what they are taken for, and no report. */
export function isSupposed(view: View, { token }: Reading): boolean {
  return relationAt(view, token) === "amod" && headOf(view, token) > token;
}

/** Whether the verb has an object: *exercised its right*. */
export function hasAnObject(_view: View, { clause }: Reading): boolean {
  return clause.objects.length > 0;
}

/** *Was allowed to leave*: by nobody who is named. */
export function isByNobody(_view: View, { actors }: Reading): boolean {
  return actors === 0;
}

/** *Execute a plan*. */
export function isCarriedOut(view: View, { clause }: Reading): boolean {
  return clause.objects.some((one) => kindOf(nounAt(view, one)) === "MISC");
}

/** *Helped convince the buyers*, *helps to save fuel*: a part in something, and aid to nobody. */
export function isHandy(view: View, { token, clause, recipients }: Reading): boolean {
  if (recipients > 0 || clause.objects.length > 0 || relationAt(view, token) === "acl")
    return false;
  return !childrenOf(view, token).some(
    (child) =>
      relationAt(view, child) === "ccomp" &&
      childrenOf(view, child).some((one) => relationAt(view, one) === "nsubj"),
  );
}

/** *Treat him like a brother*, *treated her badly*: neither healed nor sheltered. */
export function isHandling(view: View, { token, clause }: Reading): boolean {
  return (
    clause.obliques.some(([preposition]) => /^(?:like|as|with)$/.test(preposition)) ||
    childrenOf(view, token).some(
      (child) => child > token && /^(?:advmod|advcl)$/.test(relationAt(view, child)),
    ) ||
    clause.subjects.every((one) => !healers.test(nounAt(view, one)))
  );
}

const healers =
  /^(?:doctor|medic|nurse|surgeon|hospital|clinic|physician|paramedic|team|ship|volunteer|army|navy|government|charity|ministry)$/;

/** *Met its targets*, *captured the mood*, *shared her doubts*: an object that does not go with the sense of the table. */
export function hasOddObject(view: View, { lemma, clause, recipients }: Reading): boolean {
  const asked = askedObjects.get(lemma);
  if (asked === undefined || clause.objects.length === 0) return false;
  // *Shared its maps with the police*: whatever it is.
  if (recipients > 0 && clause.obliques.some(([preposition]) => preposition === "with"))
    return false;
  return !clause.objects.some((one) => {
    const counted = countedBy(view, one);
    const head = counted === -1 ? one : counted;
    const noun = nounAt(view, head);
    const kind = view.mentions[view.mentionAt[head] ?? -1]?.type ?? kindOf(noun);
    return (
      asked.words.has(noun) ||
      asked.kinds.has(kind) ||
      (tagAt(view, head) === "PRON" && asked.kinds.has("PER")) ||
      tagAt(view, head) === "NUM" ||
      tagAt(view, head) === "PROPN"
    );
  });
}
