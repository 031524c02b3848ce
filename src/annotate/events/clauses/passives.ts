/* Participles that stand for passives, and others that do not. */
import { firstEndingAfter } from "../../../text/index.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { splitPerfect } from "./readings.ts";

/** *criticized by the West* after a noun: a participle that stands for a passive. */
export function isReducedPassive(view: View, verb: number): boolean {
  const head = headOf(view, verb);
  // *Hundreds of supporters clashed*, with the verb read as describing them.
  if (
    /^(?:clash|march|rally|protest|demonstrate|gather|travel|arrive|fly|negotiate|resign|retreat|riot|skirmish)$/.test(
      lemmaAt(view, verb),
    )
  )
    return false;
  if (splitPerfect(view, verb) !== -1) return false;
  const relation = plainRelationAt(view, verb);
  if (relation !== "acl" && relation !== "amod" && relation !== "advcl") return false;
  const children = childrenOf(view, verb);
  if (
    children.some(
      (child) => plainRelationAt(view, child) === "nsubj" || plainRelationAt(view, child) === "obj",
    )
  )
    return false;
  if (
    children.some(
      (child) => relationAt(view, child) === "obl:agent" && caseOf(view, child) === null,
    )
  )
    return false;
  // *Men suspected of theft*, with the participle read as a past.
  if (relation === "acl" && blamed.test(wordAt(view, verb)) && head === verb - 1)
    return relationAt(view, verb) !== "acl:relcl" && tagAt(view, head) === "NOUN";
  if (isOnlyVerb(view, verb)) return false;
  // *The names of the women killed have not been released*, with the participle read as a past.
  if (relation === "acl" && hurt.test(wordAt(view, verb)) && head === verb - 1)
    return relationAt(view, verb) !== "acl:relcl";
  // *When asked for his view, he said*.
  if (relation === "advcl" && xposAt(view, verb) === "VBD" && isWhenAsked(view, verb)) return true;
  return xposAt(view, verb) === "VBN" && relationAt(view, verb) !== "acl:relcl";
}

/** *A note saying the envoy had been summoned*, read as a clause of its own: it has a subject that was not found. */
export function isWhole(view: View, verb: number): boolean {
  return (
    plainRelationAt(view, verb) === "parataxis" &&
    childrenOf(view, verb).some((child) => relationAt(view, child) === "aux")
  );
}

/** Pasts that tell, where nobody stands behind them, what somebody has suffered. */
const hurt =
  /^(?:killed|injured|wounded|murdered|slain|arrested|detained|jailed|shot|kidnapped|abducted|executed|deported|displaced|evacuated)$/;

/** *Three dockers **killed** when it fell had hidden*: people of whom a bare past tells what befell them. */
export function isHurt(view: View, verb: number, subject: number): boolean {
  if (!/^(?:killed|injured|wounded|slain|murdered)$/.test(wordAt(view, verb))) return false;
  if (subject !== verb - 1 || !/^(?:NOUN|NUM)$/.test(tagAt(view, subject))) return false;
  const { text, tokens } = view;
  // *Gunmen killed*, with whom they killed read as something else.
  const after = text.slice(tokens.ends[verb], (tokens.ends[verb] ?? 0) + 12);
  return (
    /^(?: (?:when|while|as|after|in|on|at|by|during|near|outside|inside|since|last|there)\b|[,.;])/.test(
      after,
    ) && !childrenOf(view, verb).some((child) => /^(?:obj|aux)/.test(relationAt(view, child)))
  );
}

/** *When asked*, *if pressed*: a participle right behind its conjunction. */
function isWhenAsked(view: View, verb: number): boolean {
  return (
    /^(?:when|if|once|while|as|until|unless)$/.test(wordAt(view, verb - 1)) &&
    /^(?:asked|pressed|questioned|accused|challenged|urged|warned|criticized|threatened|attacked|arrested)$/.test(
      wordAt(view, verb),
    )
  );
}

const blamed = /^(?:suspected|accused|wanted|convicted|charged)$/;

/** *The navy trained with its neighbours.*: a sentence that ends in a full stop has a finite verb, and there is no other. */
function isOnlyVerb(view: View, verb: number): boolean {
  if (plainRelationAt(view, verb) !== "acl" || headOf(view, headOf(view, verb)) >= 0) return false;
  const { sentences } = view.doc.layers;
  const sentence = sentences[firstEndingAfter(sentences, view.tokens.starts[verb] ?? 0)];
  if (sentence === undefined || sentence.endToken - sentence.firstToken > longest) return false;
  if (wordAt(view, sentence.endToken - 1) !== ".") return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const form = xposAt(view, at);
    if (at !== verb && /^(?:VB[DZP]|MD)$/.test(form)) return false;
  }
  return !childrenOf(view, verb).some((child) => caseOf(view, child) === "by");
}

/** Tokens of the longest sentence that is looked through. */
const longest = 60;
