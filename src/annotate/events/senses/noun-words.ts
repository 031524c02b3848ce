/* Nouns of talk and appeal that tell of something else. */
import { pressParties, speechOccasions } from "../../../lang/en/event-senses.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  type View,
  wordAt,
} from "../view.ts";
import { has, hasCase, hasModifier, type NounReading } from "./noun-reading.ts";

/** *A request for an interview*, for records. */
export function isForRecords(view: View, { children }: NounReading): boolean {
  return hasModifier(view, children, /^(?:interview|record|information|document)$/);
}

/** *A press conference*, *a town hall meeting*, *a conversation with the daily*. */
export function isForPress(view: View, { children }: NounReading): boolean {
  return children.some((child) => {
    const lemma = nounAt(view, child);
    const relation = plainRelationAt(view, child);
    if (relation === "compound" || relation === "amod") return speechOccasions.has(lemma);
    if (relation !== "nmod" || caseOf(view, child) !== "with") return false;
    // *With the agency Zarta*.
    return [child, ...childrenOf(view, child)].some((one) => pressParties.has(nounAt(view, one)));
  });
}

/** Talk that is had with nobody: singular, without *with* or *between*, and no kind of talks. */
export function isTalkOfTown(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) && reading.lemma === "talk") return false;
  if (hasCase(view, reading, /^(?:with|between)$/)) return false;
  return !(
    (reading.lemma === "talk" && hasModifier(view, children, /^(?:peace|truce|trade|border)$/)) ||
    (reading.lemma === "conversation" &&
      (hasModifier(view, children, /^(?:phone|telephone)$/) ||
        (/s$/.test(wordAt(view, token)) && has(view, children, "nmod:poss"))))
  );
}

/** A draw for others: no *for* or infinitive says what is asked, and nobody makes or answers it. */
export function isCharm(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) || hasCase(view, reading, /^(?:for|by|from)$/)) return false;
  if (children.some((child) => isInfinitive(view, child))) return false;
  // *The bishop's appeal to both armies*, *a direct appeal to them*.
  const isUrgent =
    has(view, children, "nmod:poss") ||
    hasModifier(view, children, /^(?:direct|urgent|fresh|public|joint|last-minute|desperate)$/);
  if (isUrgent && hasCase(view, reading, /^to$/)) return false;
  const verb = headOf(view, token);
  const isMade =
    verb >= 0 &&
    relationAt(view, token) !== "nsubj" &&
    /^(?:make|issue|launch|renew|repeat|reiterate|reject|ignore|hear|answer|broadcast|send|sign|heed)$/.test(
      lemmaAt(view, verb),
    );
  return !isMade;
}

/** What might come: nobody utters it. */
export function isDanger(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) && !hasCase(view, reading, /^of$/)) return false;
  if (has(view, children, "nmod:poss") || hasCase(view, reading, /^(?:by|from|against)$/))
    return false;
  if (children.some((child) => isInfinitive(view, child))) return false;
  const verb = headOf(view, token);
  return !(
    verb >= 0 &&
    /^(?:make|issue|repeat|utter|carry|renew|receive|drop|withdraw|reject|dismiss|condemn)$/.test(
      lemmaAt(view, verb),
    )
  );
}

/** *In charge of the port*, *took charge of it*: an office, and no accusation. */
export function isOffice(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token))) return false;
  if (/^(?:in|under)$/.test(caseOf(view, token) ?? "")) return true;
  return (
    relationAt(view, token) === "obj" &&
    /^(?:take|assume|have|put)$/.test(lemmaAt(view, headOf(view, token))) &&
    !has(view, children, "det") &&
    hasCase(view, reading, /^of$/)
  );
}

/** *Strong demand for steel*, *in demand*: without an article, and nobody's. */
export function isTrade(view: View, { token, children }: NounReading): boolean {
  return (
    wordAt(view, token) === "demand" &&
    !children.some(
      (child) => child < token && /^(?:det|nmod:poss)$/.test(relationAt(view, child)),
    ) &&
    !children.some((child) => isInfinitive(view, child))
  );
}

/** *Thanks to the rain*. */
export function isThanksTo(view: View, { token, children }: NounReading): boolean {
  return (
    wordAt(view, token) === "thanks" &&
    token + 1 < view.tokens.length &&
    // *Thanks in part to the rain*.
    (wordAt(view, token + 1) === "to" ||
      (/^(?:in|partly|largely|mainly|mostly)$/.test(wordAt(view, token + 1)) &&
        [2, 3, 4].some((far) => wordAt(view, token + far) === "to"))) &&
    !/^(?:obj|nsubj)/.test(relationAt(view, token)) &&
    !children.some(
      (child) => child < token && /^(?:nmod:poss|det|amod)$/.test(relationAt(view, child)),
    )
  );
}

/** *A call from a friend*: on the telephone. */
export function isRinging(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (hasModifier(view, children, /^(?:phone|telephone|video|conference)$/)) return false;
  const verb = headOf(view, token);
  if (verb >= 0 && /^(?:get|receive|take|answer|return|dial|field)$/.test(lemmaAt(view, verb)))
    return (
      relationAt(view, token) === "obj" && !hasCase(view, reading, /^(?:for|on|by|with|between)$/)
    );
  return (
    hasCase(view, reading, /^from$/) &&
    !hasCase(view, reading, /^(?:for|on|by|to)$/) &&
    !children.some((child) => isInfinitive(view, child))
  );
}
