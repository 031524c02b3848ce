/* What shares the tense, modal or negation of the word above it: *could lead **to a conflict***, *will fly there **for talks***. */
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  relationAt,
  type View,
  wordAt,
} from "../view.ts";
import { isCarrier, isDefinite, isToBeMade } from "./presupposed.ts";

/** A word on the way up from an event, and what it hangs on. */
export interface Step {
  /** The word that tells the event. */
  readonly trigger: number;
  /** The event's word, or one before it that is told with it: *the start **of talks***. */
  readonly core: number;
  readonly at: number;
  readonly head: number;
  /** Relation of `at` to `head`, without its subtype. */
  readonly relation: string;
  /** Whether it exists whatever is said of it, and is kept: *has not kept its promise*. */
  readonly isKept: boolean;
}

/** Whether the modal or negation of a light or embedding verb holds for what it carries: *will hold talks*, *will fly to Tarsk for talks*. */
export function isCarried(
  view: View,
  { trigger, core, at, head, relation, isKept }: Step,
): boolean {
  return (
    relation === "xcomp" ||
    // *Would go ahead with the meeting*.
    (at === trigger && isGoneAheadWith(view, at, head)) ||
    // *Could lead to a conflict*, *should be settled by talks*.
    (at === trigger && relation === "obl" && isBroughtAbout(view, at, head)) ||
    // *Would mark the start of talks*.
    (at !== trigger && at === core && isPhase(view, at)) ||
    (at === trigger && isToBeMade(view, at, head)) ||
    (carries(relation) && isCarrier(view, at, head) && !isKept) ||
    (at === trigger && isErrand(view, head, at, relation)) ||
    // *Could kindle protests*.
    (relation === "obj" && causing.test(lemmaAt(view, head)) && !isDefinite(view, at))
  );
}

/** *Could lead **to a conflict***, *should be settled **by talks***: a new thing is as open as what leads to it, or is done by it. */
function isBroughtAbout(view: View, noun: number, verb: number): boolean {
  if (isDefinite(view, noun)) return false;
  const preposition = caseOf(view, noun) ?? "";
  return /^(?:to|in|into)$/.test(preposition)
    ? /^(?:lead|result|escalate|turn|descend|spiral|degenerate|culminate|develop)$/.test(
        lemmaAt(view, verb),
      )
    : /^(?:by|through|via)$/.test(preposition) && lookUp(nounRows, view, noun)?.type === "CONSULT";
}

/** *The **start** of talks*. */
export function isPhase(view: View, noun: number): boolean {
  return /^(?:start|beginning|launch|opening|resumption|renewal)$/.test(nounAt(view, noun));
}

/** *Go ahead with the visit*, *proceed with the strike*: as done as that is. */
function isGoneAheadWith(view: View, noun: number, verb: number): boolean {
  if (relationAt(view, noun) !== "obl" || caseOf(view, noun) !== "with") return false;
  const lemma = lemmaAt(view, verb);
  return (
    lemma === "proceed" ||
    (/^(?:go|press|push|forge)$/.test(lemma) &&
      childrenOf(view, verb).some((child) => wordAt(view, child) === "ahead"))
  );
}

/** Verbs that make what they govern. */
const causing =
  /^(?:kindle|spark|trigger|provoke|ignite|unleash|incite|foment|precipitate|prompt|cause)$/;

/** *Will travel to Tarsk for talks*, *on a visit*: what one goes for is as open as the going. */
function isErrand(view: View, verb: number, noun: number, relation: string): boolean {
  const isAim =
    relation === "obl"
      ? /^(?:for|on|to)$/.test(caseOf(view, noun) ?? "")
      : relation === "advcl" && isInfinitive(view, noun);
  return (
    isAim &&
    /^(?:go|come|travel|fly|return|head|depart|leave|arrive|send|gather|convene|be)$/.test(
      lemmaAt(view, verb),
    )
  );
}

function carries(relation: string): boolean {
  return relation === "obj" || relation === "xcomp" || relation === "nsubj";
}
