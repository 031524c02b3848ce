/* Who suffers what a verb or noun tells of. */
import { weapons } from "../../../lang/en/event-senses.ts";
import type { Clause } from "../clauses/clause.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { isSufferer } from "./noun-sides.ts";
import { isFate } from "./phrases.ts";

/** Verbs that always have an object when they are active. */
const strictlyActive =
  /^(?:kill|wound|injure|arrest|detain|jail|imprison|kidnap|abduct|murder|assassinate|behead|execute|expel|deport|evict|convict|indict|acquit|massacre|slay|incarcerate|apprehend|extradite|oust|free)$/;

/** Verbs whose past is passive in front of a word: *accused of*, *urged to*. */
const passiveBefore: ReadonlyMap<string, RegExp> = new Map([
  ["accuse", /^(?:of|in|over)$/],
  ["suspect", /^(?:of|in)$/],
  ["charge", /^(?:with|in|over)$/],
  ["urge", /^to$/],
  ["bar", /^from$/],
  ["ban", /^(?:from|over|for)$/],
  ["sentence", /^(?:to|for|over|in)$/],
  ["fine", /^(?:over|for)$/],
]);

/** Other verbs that share the object of the next. */
const transitive =
  /^(?:attack|assault|beat|torture|shoot|seize|capture|destroy|loot|bomb|condemn|denounce|criticize|criticise|praise|support|back|defend|threaten|harass|harm)$/;

/** *Police arrested and questioned **the student***: the object of the verb that is joined to it right behind; -1 for none. */
function sharedObject(view: View, token: number, clause: Clause): number {
  const lemma = lemmaAt(view, token);
  if (clause.objects.length > 0 || clause.subjects.length === 0) return -1;
  if (!strictlyActive.test(lemma) && !transitive.test(lemma)) return -1;
  const next = childrenOf(view, token).find(
    (child) =>
      plainRelationAt(view, child) === "conj" &&
      child - token > 1 &&
      child - token < 4 &&
      tagAt(view, child) === "VERB" &&
      tagAt(view, token + 1) === "CCONJ" &&
      // *Was attacked and lost the town*.
      !childrenOf(view, child).some((one) => /^(?:aux|nsubj)/.test(relationAt(view, one))),
  );
  if (next === undefined) return -1;
  return (
    childrenOf(view, next).find(
      (child) => child > next && relationAt(view, child) === "obj" && caseOf(view, child) === null,
    ) ?? -1
  );
}

/** *Two soldiers killed in ambush*: in a headline the past of such a verb is passive. */
export function headlined(view: View, token: number, clause: Clause): Clause {
  const lemma = lemmaAt(view, token);
  const shared = sharedObject(view, token, clause);
  if (shared !== -1) return { ...clause, objects: [shared] };
  const isPlain =
    clause.objects.length === 0 &&
    clause.subjects.length > 0 &&
    (strictlyActive.test(lemma) ||
      passiveBefore.get(lemma)?.test(wordAt(view, token + 1)) === true) &&
    /(?:ed|slain|slew)$/.test(wordAt(view, token)) &&
    childrenOf(view, token).some((child) => relationAt(view, child).startsWith("nsubj")) &&
    !childrenOf(view, token).some((child) => /^(?:aux|ccomp|xcomp)/.test(relationAt(view, child)));
  if (!isPlain) return clause;
  const by = clause.subjects.filter((one) => caseOf(view, one) === "by");
  return {
    ...clause,
    subjects: by,
    objects: clause.subjects.filter((one) => !by.includes(one)),
  };
}

/** *The raid, which killed and wounded dozens*, with the raid read as killed: no deed of arms is a victim. */
export function spared(view: View, token: number, clause: Clause): Clause {
  if (!/^(?:kill|wound|injure|murder|maim)$/.test(lemmaAt(view, token))) return clause;
  const objects = clause.objects.filter((one) => !weapons.has(nounAt(view, one)));
  return objects.length === clause.objects.length ? clause : { ...clause, objects };
}

/** *Condemned the shelling of Brenn*: Brenn is not the one condemned; who did it may be named before the noun or after *by*. */
export function isVictims(view: View, token: number, type: string): boolean {
  if (!/^(?:ACCUSE|REJECT|SUPPORT|REQUEST|PROTEST)$/.test(type)) return false;
  const row = token < 0 ? undefined : lookUp(nounRows, view, token);
  // *An inquiry into the death of a pilot*.
  if (token >= 0 && type === "ACCUSE" && isFate(view, token)) return true;
  // *Criticized a surge of hate against Tarsk*.
  if (token >= 0 && type === "ACCUSE" && isAimed(view, token)) return true;
  // *Approved the extradition of two men*.
  if (token >= 0 && nounAt(view, token) === "extradition" && type === "SUPPORT") return true;
  const isHarm =
    row?.type === "ASSAULT" && /^(?:ACCUSE|REJECT|PROTEST)$/.test(type) && row.mode !== "fight";
  // *Condemned the attack on a camp*, unless it is told whose.
  const isPlaced = childrenOf(view, token).some((child) =>
    /^(?:on|against|in|at|near|upon)$/.test(caseOf(view, child) ?? ""),
  );
  if (isHarm && isPlaced && caseOf(view, token) === null)
    return !childrenOf(view, token).some((child) => {
      const preposition = caseOf(view, child);
      return (
        (/^(?:amod|compound|nmod:poss)$/.test(relationAt(view, child)) &&
          isOwner(view, child) &&
          !isSufferer(view, token, child, row)) ||
        (preposition === "of" ? row.of !== "recipient" : /^(?:by|from)$/.test(preposition ?? ""))
      );
    });
  if (row?.of !== "recipient" || row.mode === "recognize") return false;
  // *Demanded the release of the crew*, but *called for a boycott of Veldia*.
  if (type === "REQUEST" && row.mode !== "release") return false;
  return !childrenOf(view, token).some(
    (child) =>
      (/^(?:amod|compound|nmod:poss)$/.test(relationAt(view, child)) &&
        !isSufferer(view, token, child, row)) ||
      caseOf(view, child) === "by",
  );
}

/** Whether a word before a deed says whose it is: a name, a pronoun, somebody; *today's* and *terrorist* do not. */
function isOwner(view: View, token: number): boolean {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  return mention !== undefined && (mention.kind !== "nominal" || mention.end > mention.start + 9);
}

/** *A campaign against Tarsk*, *a surge of hate against Tarsk*, and not said whose. */
function isAimed(view: View, token: number): boolean {
  const children = childrenOf(view, token);
  if (children.some((child) => /^(?:amod|compound|nmod:poss)$/.test(relationAt(view, child))))
    return false;
  const all = children.flatMap((child) =>
    caseOf(view, child) === "of" ? [child, ...childrenOf(view, child)] : [child],
  );
  return all.some((child) => caseOf(view, child) === "against");
}
