import { nounType } from "../../lang/en/noun-type.ts";
import { isNegation } from "./negation.ts";
import { caseOf, childrenOf, lemmaAt, relationAt, type View, wordAt } from "./view.ts";

/** Clauses climbed from a stance word to the conjunction that governs it. */
const highest = 3;

/** Characters after a stance word in which a proviso is looked for. */
const ahead = 140;

/** What ties a stance to a condition, within its sentence. */
const provisoWords =
  /^[^.;:!?\n]{0,110}[\s,](?:(?:only|but|and) (?:if|when|once|after)|unless|provided(?: that)?|providing that|(?:as|so) long as|on (?:the )?condition that|subject to)\s/i;

const conditionMarks = /^(?:if|unless|lest|provided|providing)$/;

/**
 * Whether the stance word stands in a clause that is itself no more than a condition or a question: *if Tarsk
 * accepts the plan*, *whether it backs the treaty*, *does it support it?* Such a clause shows no stance.
 */
export function isSupposed(view: View, token: number): boolean {
  let at = token;
  for (let step = 0; step < highest && at >= 0; step++) {
    const isMarked = childrenOf(view, at).some(
      (child) =>
        relationAt(view, child) === "mark" &&
        /^(?:if|unless|lest|whether)$/.test(wordAt(view, child)),
    );
    if (isMarked || isInverted(view, at) || isChance(view, at)) return true;
    const head = view.arcs.heads[at] ?? -1;
    if (relationAt(view, at) === "ccomp") {
      // *Has never said that she would back it*.
      return head >= 0 && childrenOf(view, head).some((child) => isNegation(view, child));
    }
    if (!/^(?:xcomp|conj)$/.test(relationAt(view, at))) return false;
    at = head;
  }
  return false;
}

/** *May blame the deal*, *had a chance to back it*, *lobbied Tarsk to back it*: nobody has taken that side. */
function isChance(view: View, token: number): boolean {
  const isOpen = childrenOf(view, token).some((child) =>
    /^(?:may|might|could)$/.test(wordAt(view, child)),
  );
  // *Could not support the merger* is said by who does not.
  const isDenied = childrenOf(view, token).some((child) => isNegation(view, child));
  if (isOpen && !isDenied && !hasProviso(view, token)) return true;
  // *Tarsk should not back the treaty*: what others think of it.
  const isOwn = childrenOf(view, token).some((child) => /^(?:i|we)$/.test(wordAt(view, child)));
  const isAdvised = childrenOf(view, token).some((child) =>
    /^(?:should|ought)$/.test(wordAt(view, child)),
  );
  if (isAdvised && !isOwn) return true;
  const head = view.arcs.heads[token] ?? -1;
  return (
    head >= 0 &&
    isToInfinitive(view, token) &&
    /^(?:chance|opportunity|ability|failure|reason|shortsighted|lobby|have)$/.test(
      lemmaAt(view, head),
    )
  );
}

/** *Does Tarsk support the plan?*, *should Tarsk accept it, …*: an auxiliary before the subject. */
function isInverted(view: View, token: number): boolean {
  const children = childrenOf(view, token);
  const subject = children.find((child) => relationAt(view, child) === "nsubj") ?? -1;
  const [first = -1] = children.filter((child) => relationAt(view, child) === "aux");
  if (first < 0 || subject < first || subject > token) return false;
  const word = wordAt(view, first);
  const { ends } = view.doc.layers.tokens;
  const after = view.doc.text.slice(ends[token] ?? 0, (ends[token] ?? 0) + ahead);
  return /^(?:had|were|should)$/.test(word) || /^[^.!\n]*\?/.test(after);
}

/** Whether a stance is tied to a condition: *would support it if*, *only when*, *provided that*. */
export function hasProviso(view: View, token: number): boolean {
  const { ends } = view.doc.layers.tokens;
  const after = view.doc.text.slice(ends[token] ?? 0, (ends[token] ?? 0) + ahead);
  if (provisoWords.test(after)) return true;
  return childrenOf(view, token).some(
    (child) =>
      relationAt(view, child) === "advcl" &&
      (isProviso(wordAt(view, child)) ||
        childrenOf(view, child).some(
          (one) => relationAt(view, one) === "mark" && isProviso(wordAt(view, one)),
        )),
  );
}

function isProviso(word: string): boolean {
  return conditionMarks.test(word) || word === "once" || word === "until";
}

/**
 * Whether the stance is wished of its subject by somebody else: *urged Tarsk **to accept** the plan*, *called
 * on Tarsk to accept it*. It says nothing of where Tarsk stands.
 */
export function isWished(view: View, token: number): boolean {
  // *Wants Tarsk to close the port and **join** the treaty*.
  let first = token;
  while (relationAt(view, first) === "conj") first = view.arcs.heads[first] ?? -1;
  if (first < 0) return false;
  const head = view.arcs.heads[first] ?? -1;
  if (isAverted(view, first, head)) return true;
  if (head < 0) return false;
  const relation = relationAt(view, first);
  const children = childrenOf(view, first);
  const hasSubject = children.some((child) => relationAt(view, child) === "nsubj");
  // *Demands that Tarsk **back** the treaty*.
  if (relation === "ccomp" && hasSubject && demandingVerbs.has(lemmaAt(view, head))) return true;
  if (!isToInfinitive(view, first)) return false;
  // *The hope is **for Tarsk to oppose** it*.
  const isFor = children.some(
    (child) => /^(?:mark|case)$/.test(relationAt(view, child)) && wordAt(view, child) === "for",
  );
  if (isFor && hasSubject) return true;
  // *Lobbied **Tarsk to back** it*, the verb read as if it described Tarsk.
  if (relation === "acl") return isPartyAt(view, head);
  if (!/^(?:xcomp|ccomp|advcl)$/.test(relation)) return false;
  return (
    childrenOf(view, head).some(
      (child) =>
        child < first && (/^i?obj$/.test(relationAt(view, child)) || isCalledOn(view, child)),
    ) || children.some((child) => relationAt(view, child) === "nsubj" && child > head)
  );
}

/** Verbs whose *that*-clause tells what its subject is to do. */
const demandingVerbs: ReadonlySet<string> = new Set(
  "demand insist urge ask request recommend suggest propose require order".split(" "),
);

function isPartyAt(view: View, token: number): boolean {
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  if (mention?.kind === "name") return mention.type !== "MISC";
  return nounType(lemmaAt(view, token)) !== "MISC";
}

/** *Warned Tarsk **against rejecting** the plan*; who *refrained from rejecting* it did so of his own. */
function isAverted(view: View, token: number, head: number): boolean {
  const mark = childrenOf(view, token).find((child) =>
    /^(?:mark|case)$/.test(relationAt(view, child)),
  );
  if (mark === undefined || !/^(?:against|from)$/.test(wordAt(view, mark))) return false;
  if (wordAt(view, mark) === "against" || head < 0) return true;
  return childrenOf(view, head).some((child) =>
    /^(?:i?obj|nsubj:pass)$/.test(relationAt(view, child)),
  );
}

/** *Called **on Tarsk** to accept*, *appealed **to the League** to accept*. */
function isCalledOn(view: View, child: number): boolean {
  return relationAt(view, child) === "obl" && /^(?:on|upon|to)$/.test(caseOf(view, child) ?? "");
}

/** *Has yet to ratify the treaty*, *stopped short of endorsing it*: neither for nor against. */
export function isWithheld(view: View, token: number): boolean {
  const head = view.arcs.heads[token] ?? -1;
  const isYet = [token, head].some(
    (one) => one >= 0 && childrenOf(view, one).some((child) => wordAt(view, child) === "yet"),
  );
  if (isYet) return isToInfinitive(view, token);
  return head >= 0 && (wordAt(view, head) === "short" || wordAt(view, token - 2) === "short");
}

function isToInfinitive(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && wordAt(view, child) === "to",
  );
}
