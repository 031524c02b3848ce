/* Subjects that the tree gives to the clause before: *threw stones and **strikers** tried to storm it*. */
import {
  childrenOf,
  headOf,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";

/** Tokens of the longest phrase that is looked through. */
const longest = 10;

/**
 * *Leaders decried it; **editorials** railed against it*, *threw stones and **strikers** tried to storm it*: the noun
 * right before a finite verb that has no subject, where its phrase begins behind a semicolon or a conjunction and the
 * tree ties it to the clause before. Also *but **Orlu**, who leads them, also backed it*. -1 elsewhere.
 */
export function subjectBehindJoiner(view: View, verb: number): number {
  if (!isTensed(view, verb)) return -1;
  let last = verb - 1;
  while (last > 0 && tagAt(view, last) === "ADV" && wordAt(view, last) !== "not") last--;
  if (wordAt(view, last) === ",") return beforeRelative(view, verb, last);
  const noun = relationAt(view, last) === "flat" ? headOf(view, last) : last;
  if (!/^(?:NOUN|PROPN)$/.test(tagAt(view, noun)) || noun > last) return -1;
  const governor = headOf(view, noun);
  const isAstray =
    governor >= 0 &&
    governor !== verb &&
    governor < noun &&
    /^(?:obj|conj|obl|nsubj)$/.test(plainRelationAt(view, noun)) &&
    headOf(view, verb) !== noun &&
    ![noun, governor].some((one) =>
      childrenOf(view, one).some((child) => relationAt(view, child) === "case"),
    );
  return isAstray && isBehindJoiner(view, noun) ? noun : -1;
}

/** A past or present, with no other verb form before it and nothing that is its subject. */
function isTensed(view: View, verb: number): boolean {
  const form = xposAt(view, verb);
  if (!/^VB[DZPN]$/.test(form)) return false;
  // A participle is finite only where the tree joins it to other clauses.
  if (form === "VBN" && !/^(?:conj|ccomp|parataxis)$/.test(plainRelationAt(view, verb)))
    return false;
  return !childrenOf(view, verb).some((child) =>
    /^(?:aux|mark|nsubj|csubj|cc)/.test(relationAt(view, child)),
  );
}

/** Whether the words before a noun lead back, through its own phrase, to a semicolon or a conjunction. */
function isBehindJoiner(view: View, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at < longest; at--) {
    const word = wordAt(view, at);
    if (word === ";") return true;
    if (/^(?:and|but|while|yet)$/.test(word)) return /^(?:cc|mark)$/.test(relationAt(view, at));
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tagAt(view, at)) && !/^['’]s?$/.test(word))
      return false;
  }
  return false;
}

/** *But Orlu, **who** leads them, backed it*: the noun before a relative clause between two commas. */
function beforeRelative(view: View, verb: number, comma: number): number {
  for (let at = comma - 1; at > 1 && comma - at < 2 * longest; at--) {
    const word = wordAt(view, at);
    if (/^(?:who|which)$/.test(word) && wordAt(view, at - 1) === ",") {
      const named = relationAt(view, at - 2) === "flat" ? headOf(view, at - 2) : at - 2;
      const isNoun = /^(?:NOUN|PROPN)$/.test(tagAt(view, named));
      return isNoun && isBehindJoiner(view, named) && headOf(view, verb) !== named ? named : -1;
    }
    // *And Orlu, **as** he did before, opposed it*.
    if (word === "," && /^(?:as|like|despite|while)$/.test(wordAt(view, at + 1))) {
      const named = relationAt(view, at - 1) === "flat" ? headOf(view, at - 1) : at - 1;
      const isJoined = plainRelationAt(view, named) === "conj" && headOf(view, named) < named;
      return isJoined && tagAt(view, named) === "PROPN" && isBehindJoiner(view, named) ? named : -1;
    }
    if (/^[,;:.]$/.test(word)) return -1;
  }
  return -1;
}
