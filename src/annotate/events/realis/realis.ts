import type { Realis } from "../../../doc/index.ts";
import { planningNouns } from "../../../lang/en/event-contexts.ts";
import { silences } from "../../../lang/en/event-senses.ts";
import { bidBy } from "../clauses/above.ts";
import { subjectAfterMark } from "../clauses/quoted.ts";
import { gerundObject, joinedTo } from "../clauses/readings.ts";
import { deniedBy } from "../clauses/relative.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
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
import { isCarried, isPhase } from "./carried.ts";
import {
  effectOf,
  isPreventive,
  isWithdrawn,
  phrasalLemma,
  turnsNegation,
  verbEffect,
} from "./effects.ts";
import { ownRealis, stronger } from "./own-realis.ts";
import {
  isCarrier,
  isDefinite,
  isForborne,
  isKnown,
  isPresupposed,
  isTheir,
  isWanted,
} from "./presupposed.ts";

/** Clauses climbed through: what stands further up says little about the event. */
const highest = 5;

/** What a happening is made of, as far as it matters to what is said of it. */
export type Deed = "spoken" | "violent" | "other";

/**
 * Whether the event at `trigger` took place as the text tells it: from its own tense,
 * negation and modals and from the verbs and nouns that it depends on. What is
 * denied outweighs what is open, and that what is planned. What is made of words (a proposal, a
 * charge) exists even when somebody rejects it, and *the raid* whatever is said of it.
 */
export function realisOf(view: View, trigger: number, deed: Deed): Realis {
  const isSpeech = deed === "spoken";
  let found: Realis = ownRealis(view, trigger);
  // What stands within the marks before it says nothing of *the king promised*.
  if (subjectAfterMark(view, trigger) !== -1) return found;
  let at = trigger;
  const described = gerundObject(view, trigger);
  if (described !== -1) {
    at = headOf(view, described);
    const own = ownRealis(view, at);
    found = stronger(found, stronger(verbEffect(phrasalLemma(view, at), "xcomp"), own));
  }
  // The last word that said *not* of what it governs, and what was found before it did.
  let undone = -1;
  // The word itself, or one before it that is told with it: *offered warnings **and attacks***, *the start **of talks***.
  let core = trigger;
  let isAside = false;
  let before: Realis = found;
  for (let step = 0; step < highest; step++) {
    const served = at === trigger ? servedBy(view, at) : -1;
    const bid = bidBy(view, at);
    const relation = served !== -1 ? "obl" : bid !== -1 ? "xcomp" : plainRelationAt(view, at);
    const head =
      served !== -1
        ? served
        : bid !== -1
          ? bid
          : relation === "conj"
            ? joinedTo(view, at)
            : headOf(view, at);
    // *There is no evidence that it attacked*: whether it did is left open.
    if (
      head >= 0 &&
      relation === "acl" &&
      /^(?:evidence|proof|sign|indication)$/.test(lemmaAt(view, head))
    )
      return ownRealis(view, head) === "not" ? stronger(found, "conditional") : found;
    // *Dismissed claims that it armed them*; *has not denied claims that*, *denied claims that it did not*: left open.
    if (at === trigger && relation === "acl" && deniedBy(view, at) !== -1)
      return found === "not" || ownRealis(view, deniedBy(view, at)) === "not"
        ? "conditional"
        : "not";
    // *Legalizing it could help*, *ignoring them is no way to win*: nobody is told to have done it.
    if (relation === "csubj" && head >= 0) {
      // *It is hard to watch the attacks*.
      if (at !== trigger && tagAt(view, trigger) === "NOUN" && isDefinite(view, trigger)) break;
      return stronger(
        found,
        ownRealis(view, head) !== "happened" || !isToldAsPast(view, head) ? "conditional" : found,
      );
    }
    // *A bill banning strikes*: none is banned by a text that nobody has passed.
    if (relation === "acl" && head >= 0 && !isSpeech && isDrafted(view, at, head))
      return stronger(found, "conditional");
    // *Will return, visiting Tarsk on the way*: as much to come as the return.
    if (
      at === trigger &&
      deed === "other" &&
      relation === "advcl" &&
      isTaken(view, at, relation) &&
      ownRealis(view, head) === "planned"
    )
      return stronger(found, "planned");
    if (head < 0 || !isEmbedded(relation) || isTaken(view, at, relation)) break;
    // *Will meet her when she arrives*: in the present, of what is to come.
    if (relation === "advcl" && deed !== "violent" && isAwaited(view, { trigger, verb: at, head }))
      return stronger(found, "planned");
    // *Would help, though they blame the bank*: a clause of its own.
    if (relation === "advcl" && isAsideClause(view, at)) break;
    if (relation === "obj" && at !== trigger && isOthersChoice(view, at, head)) break;
    // *Promised an inquiry into the raid*: what is inquired into has happened.
    if (relation === "nmod" && lookUp(nounRows, view, head)?.type === "ACCUSE") break;
    if (isKnown(view, at, head, relation)) break;
    // *Worked to see that the conference was full of friends*.
    if (
      at === trigger &&
      relationAt(view, at) === "nsubj" &&
      tagAt(view, at) === "NOUN" &&
      isDefinite(view, at) &&
      !isCarrier(view, at, head)
    )
      break;
    if (at === trigger && deed === "violent" && isPresupposed(view, at, head)) break;
    // *Denied any role in the raid*, *had no link to it*: there was a raid.
    if (at === trigger && relation === "nmod" && sharing.test(nounAt(view, head))) break;
    // *Refused to say whether it attacked*: who is silent denies nothing.
    if (relation === "ccomp" && isUnsaid(view, head)) return stronger(found, "conditional");
    if (relation === "conj") {
      // *Will visit X and sign a treaty*: the second verb shares what governs the first, not its negation.
      // *Who will retire, praised*: a past shares no *will*.
      const isPast = xposAt(view, at) === "VBD" && xposAt(view, head) === "VB";
      const shared = hasOwnAuxiliary(view, at) || isPast ? "happened" : ownRealis(view, head);
      // *Did not seek or receive it*.
      if (at === core && tagAt(view, at) === "NOUN" && tagAt(view, head) === "NOUN") core = head;
      const isShared = shared !== "not" || isAlternative(view, at);
      if (isShared && !hasSubject(view, at)) found = stronger(found, shared);
    } else {
      const own = ownRealis(view, head);
      const effect = effectOf(view, { head, child: at, own });
      const withdrawn = /^(?:obj|xcomp)$/.test(relation) && isWithdrawn(view, at, head);
      const exists =
        isSpeech &&
        at === core &&
        tagAt(view, at) === "NOUN" &&
        !withdrawn &&
        !isDenied(view, at, head) &&
        !isWanted(view, at, head, relation) &&
        !isForborne(view, at, head);
      // *Failed to prevent the raid*: what undoes it is undone.
      if (undone === at && effect === "not")
        found = isPreventive(view, at) ? before : "conditional";
      else if (/^(?:not|conditional)$/.test(effect) && isAside) found = stronger(found, "happened");
      else if (!exists) {
        if (effect === "not") {
          undone = head;
          before = found;
        }
        found = stronger(found, withdrawn ? "not" : effect);
      }
      // *Has not kept its promise*: it was given.
      const isKept = exists && lemmaAt(view, head) === "keep";
      if (isMeans(view, at, relation) && !exists)
        found = stronger(found, own === "not" ? "conditional" : own);
      // *Failed to reject the offer*: it was made.
      if (exists && at === trigger && isDefinite(view, at) && isTurnedDown(view, at, head))
        return found;
      const carried = isCarried(view, { trigger, core, at, head, relation, isKept });
      if (carried && !(own === "not" && turnsNegation(view, head))) found = stronger(found, own);
      // *Stopped short of endorsing her criticism*: whatever is said of the verb, she criticized.
      if (exists && !carried && isTheir(view, at)) return found;
    }
    // *Failed to agree during the talks*: what fails there undoes nothing of them.
    isAside ||=
      at === trigger && relation === "obl" && /^(?:during|at)$/.test(caseOf(view, at) ?? "");
    if (at === trigger && found === "happened" && goesOn(view, head, relation)) found = "ongoing";
    if (at === trigger && relation === "nmod" && caseOf(view, at) === "of" && isPhase(view, head))
      core = head;
    at = head;
  }
  return found;
}

/** *When she **arrives***, *until they **engage** in talks*, under a verb in the future: a clause in the present that tells of nothing known. */
function isAwaited(
  view: View,
  {
    trigger,
    verb,
    head,
  }: { readonly trigger: number; readonly verb: number; readonly head: number },
): boolean {
  if (trigger !== verb && isDefinite(view, trigger)) return false;
  const children = childrenOf(view, verb);
  const isMarked = children.some(
    (child) =>
      child < verb &&
      /^(?:mark|advmod)$/.test(plainRelationAt(view, child)) &&
      /^(?:when|once|before|after|until|till)$/.test(wordAt(view, child)),
  );
  if (!isMarked || ownRealis(view, head) !== "planned") return false;
  return (
    /^VB[ZP]$/.test(xposAt(view, verb)) ||
    children.some((child) => /^(?:is|are|has|have)$/.test(wordAt(view, child)))
  );
}

/** *Refused the endorsement*, read as what was refused and not as what refuses. */
function isTurnedDown(view: View, noun: number, verb: number): boolean {
  return (
    relationAt(view, noun) === "obj" &&
    /^(?:refuse|reject|decline|dismiss|rebuff|disavow|spurn)$/.test(lemmaAt(view, verb))
  );
}

/** *Blocked the gate **in solidarity** with the dockers*, read as part of *gate*: the verb of what is done to show it; -1 elsewhere. */
function servedBy(view: View, noun: number): number {
  if (relationAt(view, noun) !== "nmod" || caseOf(view, noun) !== "in") return -1;
  if (wordAt(view, noun - 1) !== "in") return -1;
  if (!/^(?:solidarity|support|protest|retaliation|response)$/.test(lemmaAt(view, noun))) return -1;
  let at = headOf(view, noun);
  for (let step = 0; step < highest && at >= 0; step++) {
    if (tagAt(view, at) === "VERB") return at;
    if (!/^(?:obj|obl|nmod)$/.test(plainRelationAt(view, at))) return -1;
    at = headOf(view, at);
  }
  return -1;
}

/** A plain past, or a perfect. */
function isToldAsPast(view: View, verb: number): boolean {
  return (
    xposAt(view, verb) === "VBD" ||
    childrenOf(view, verb).some((child) =>
      /^(?:was|were|did|had|has|have)$/.test(wordAt(view, child)),
    )
  );
}

/** *Or receive*, *nor receive*. */
function isAlternative(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "cc" && /^n?or$/.test(wordAt(view, child)),
  );
}

/** *Should meet them **to ask** for a truce*, *could win **by attacking***: as open as what it serves. */
function isMeans(view: View, verb: number, relation: string): boolean {
  return (
    relation === "advcl" &&
    tagAt(view, verb) === "VERB" &&
    (isInfinitive(view, verb) ||
      childrenOf(view, verb).some(
        (child) =>
          child < verb &&
          /^(?:mark|case)$/.test(relationAt(view, child)) &&
          wordAt(view, child) === "by",
      ))
  );
}

/** What somebody may have in a deed that was done. */
const sharing =
  /^(?:role|part|involvement|participation|hand|connection|link|complicity|responsibility|knowledge)$/;

/** *The crackdown continues*, *the talks drag on*: in the present. */
function goesOn(view: View, verb: number, relation: string): boolean {
  return (
    relation === "nsubj" &&
    /^(?:continue|persist|rage|drag|go_on|drag_on)$/.test(phrasalLemma(view, verb)) &&
    /^VB[ZP]$/.test(xposAt(view, verb))
  );
}

/**
 * Whether a clause is taken as known whatever is said of what it hangs on: *the fate of sailors **detained** in
 * Tarsk*, *asked why it **attacked***, *ordered them to leave, **accusing** them*.
 */
function isTaken(view: View, token: number, relation: string): boolean {
  const children = childrenOf(view, token);
  if (relation === "acl") {
    // *Will free the ships that it seized*, with *that* read as a conjunction.
    if (relationAt(view, token) === "acl:relcl" && xposAt(view, token) === "VBD") return true;
    const marks = children.filter((child) => plainRelationAt(view, child) === "mark");
    return marks.length === 0 && tagAt(view, token) === "VERB";
  }
  if (relation === "ccomp")
    return children.some(
      (child) => child < token && /^(?:why|how|when|where)$/.test(wordAt(view, child)),
    );
  return (
    relation === "advcl" &&
    headOf(view, token) < token &&
    wordAt(view, token - 1) === "," &&
    xposAt(view, token) === "VBG"
  );
}

/** *A bill **banning** strikes*, *a draft that punishes*: unless it is told to be passed. */
function isDrafted(view: View, verb: number, noun: number): boolean {
  if (xposAt(view, verb) !== "VBG") return false;
  if (!/^(?:bill|draft|motion|amendment|petition|proposal)$/.test(nounAt(view, noun))) return false;
  return !/^(?:pass|approve|adopt|enact|sign|ratify)$/.test(lemmaAt(view, headOf(view, noun)));
}

/** *Though they blame it*, *because it attacked*, *after they fled*: with a subject and a time of its own. */
function isAsideClause(view: View, verb: number): boolean {
  const marks = xposAt(view, verb) === "VBD" ? /^(?:after|since|when|as)$/ : null;
  return (
    hasSubject(view, verb) &&
    childrenOf(view, verb).some(
      (child) =>
        child < verb &&
        plainRelationAt(view, child) === "mark" &&
        (/^(?:though|although|while|whereas|because)$/.test(wordAt(view, child)) ||
          marks?.test(wordAt(view, child)) === true),
    )
  );
}

/** *Denied a deal with Tarsk*: that there is one. */
function isDenied(view: View, noun: number, verb: number): boolean {
  return lemmaAt(view, verb) === "deny" && lookUp(nounRows, view, noun)?.type === "AGREE";
}

/** *Rejected **Orlu's decision** to recognize it*, *praised her plan to send aid*: what others chose is not undone by an opinion on it. */
function isOthersChoice(view: View, noun: number, verb: number): boolean {
  return (
    /^(?:reject|dismiss|condemn|criticize|criticise|oppose|dispute|denounce)$/.test(
      lemmaAt(view, verb),
    ) &&
    planningNouns.has(lemmaAt(view, noun)) &&
    childrenOf(view, noun).some(
      (child) =>
        (relationAt(view, child) === "nmod:poss" &&
          !/^(?:its|his|her|their|our|my)$/.test(wordAt(view, child))) ||
        caseOf(view, child) === "by",
    )
  );
}

/** *Declined to confirm*, *refused to say*. */
function isUnsaid(view: View, verb: number): boolean {
  const above = headOf(view, verb);
  return (
    above >= 0 &&
    plainRelationAt(view, verb) === "xcomp" &&
    silences.has(lemmaAt(view, verb)) &&
    /^(?:refuse|decline)$/.test(lemmaAt(view, above))
  );
}

function isEmbedded(relation: string): boolean {
  return /^(?:xcomp|ccomp|obj|obl|nmod|conj|advcl|nsubj|acl|compound)$/.test(relation);
}

function hasSubject(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => plainRelationAt(view, child) === "nsubj");
}

function hasOwnAuxiliary(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => plainRelationAt(view, child) === "aux");
}
