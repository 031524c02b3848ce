import {
  type Doc,
  lemmaOf,
  type Mention,
  relationOf,
  type Tags,
  tokenAt,
  tokenText,
  uposOf,
} from "../../doc/index.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { genderNouns } from "../../lang/en/offices.ts";
import { type Pronoun, pronouns } from "../../lang/en/pronouns.ts";
import { firstEndingAfter } from "../../text/index.ts";

/** Layers that chains are made from. */
export type ChainNeeds = "tokens" | "sentences" | "tags" | "syntax" | "quotations" | "mentions";

/** What stands at the front of a description and says whether it is known already. */
export type Determiner = "the" | "this" | "a" | "possessive" | "number" | "none" | "other";

/** A mention with what the rules and the ranker ask of it. Token numbers count in the document. */
export interface Item {
  /** Its index in the mentions layer. */
  readonly index: number;
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the outermost quotation it stands in, -1 outside. */
  readonly quote: number;
  readonly pronoun: Pronoun | null;
  /** Relation of the head to its governor; conjuncts have that of the first of them. */
  readonly relation: string;
  /** Governing token outside the mention, -1 for a root. */
  readonly governor: number;
  readonly several: boolean;
  readonly gender: "m" | "f" | null;
  readonly determiner: Determiner;
  readonly lemma: string;
  /** Whether it is one of several joined by *and*, or holds such. */
  readonly joined: boolean;
}

/** The mentions of a document as items, in the order of the layer. */
export function createItems(doc: Doc<ChainNeeds>): Item[] {
  const { text } = doc;
  const { tokens, sentences, tags, syntax, quotations, mentions } = doc.layers;
  const paragraphs = new Int32Array(sentences.length);
  for (let i = 1; i < sentences.length; i++) {
    const gap = text.slice(sentences[i - 1]?.end ?? 0, sentences[i]?.start ?? 0);
    paragraphs[i] = (paragraphs[i - 1] ?? 0) + (gap.includes("\n") ? 1 : 0);
  }
  const outer = quotations.flatMap((quotation, i) => (quotation.depth === 0 ? [i] : []));
  const outerSpans = outer.map((i) => quotations[i]?.inner ?? { start: 0, end: 0 });
  return mentions.map((mention, index): Item => {
    const first = tokenAt(tokens, mention.start);
    const end = Math.max(first + 1, tokenAt(tokens, mention.end - 1) + 1);
    const head = Math.min(Math.max(mention.headToken, first), end - 1);
    const sentence = Math.min(firstEndingAfter(sentences, mention.start), sentences.length - 1);
    const nearest = firstEndingAfter(outerSpans, mention.start);
    const span = outerSpans[nearest];
    const quote = span !== undefined && span.start <= mention.start ? (outer[nearest] ?? -1) : -1;
    let top = head;
    for (let steps = 0; steps < 8 && relationOf(syntax, top) === "conj"; steps++) {
      const above = syntax.heads[top] ?? -1;
      if (above < 0) break;
      top = above;
    }
    const word = tokenText(text, tokens, head).toLowerCase();
    const xpos = tags.xposNames[tags.xpos[head] ?? -1] ?? "";
    const printed = (lemmaOf(tags, head) || word).toLowerCase();
    // The lemma of a proper noun keeps its plural.
    const lemma = xpos === "NNPS" ? singular(printed) : printed;
    const pronoun = mention.kind === "pronoun" ? (pronouns.get(word) ?? null) : null;
    const joined = mention.kind === "nominal" && end > head + 1 && holdsConjunct(doc, head, end);
    return {
      index,
      mention,
      first,
      end,
      head,
      sentence: Math.max(0, sentence),
      paragraph: paragraphs[sentence] ?? 0,
      quote,
      pronoun,
      relation: relationOf(syntax, top),
      governor: syntax.heads[top] ?? -1,
      several:
        pronoun !== null
          ? pronoun.number === "several"
          : joined ||
            (/^NN(?:P?)S$/.test(xpos) &&
              !isTitle(mention, tokens.starts[head] ?? 0) &&
              !isOneName(text, mention)),
      gender:
        pronoun !== null && pronoun.gender !== "n"
          ? pronoun.gender
          : isSurname(text, mention, xpos)
            ? null
            : (genderNouns.get(lemma) ?? null),
      determiner: determinerOf(text, tokens, tags, { first, head }),
      lemma,
      joined,
    };
  });
}

/** *The brothers **Franco** and Mario Orlu*: the plural before a name is of all whom *and* joins, and he is one. */
function isTitle({ name, type }: Mention, head: number): boolean {
  return type === "PER" && name !== null && head < name.start;
}

/** *Tilda **King***, ***King** said*: a name is no noun, so that its bearer is no man. *The King* is one. */
function isSurname(text: string, { kind, start }: Mention, xpos: string): boolean {
  if (kind !== "name" && !xpos.startsWith("NNP")) return false;
  return !/\bthe\s/iu.test(text.slice(Math.max(0, start - 4), start + 4));
}

/** ***Bern Sanders** spoke*: a full name, or one with a title, that ends like a plural is of one person. */
function isOneName(text: string, { kind, name, type, start, end }: Mention): boolean {
  if (kind !== "name" || type !== "PER") return false;
  const own = text.slice(name?.start ?? start, name?.end ?? end);
  const isTitled = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|prof|sir)\b/iu.test(text.slice(start, end));
  return isTitled || /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}\.)?\s\p{Lu}\S*$/u.test(own);
}

function holdsConjunct(doc: Doc<ChainNeeds>, head: number, end: number): boolean {
  const { syntax } = doc.layers;
  for (let i = head + 1; i < end; i++) {
    if (relationOf(syntax, i) !== "conj") continue;
    const over = syntax.heads[i] ?? -1;
    // *Ada Lorn and Dan Tor*: what follows may hang on the last word of the name before.
    if (over === head || (relationOf(syntax, over) === "flat" && syntax.heads[over] === head)) {
      return true;
    }
    // *Presidents Ada Lorn and Dan Tor*: a title beside the subject and not over it.
    if (over === head + 1 && relationOf(syntax, over) === relationOf(syntax, head)) return true;
  }
  return false;
}

function determinerOf(
  text: string,
  tokens: Doc<"tokens">["layers"]["tokens"],
  tags: Tags,
  at: { readonly first: number; readonly head: number },
): Determiner {
  const word = tokenText(text, tokens, at.first).toLowerCase();
  if (word === "the" || word === "both") return "the";
  if (/^(?:this|that|these|those|such)$/.test(word)) return "this";
  if (/^(?:an?|some|another|any|every|each|no|many|several|few)$/.test(word)) return "a";
  if (pronouns.get(word)?.role === "possessive" || word === "her") return "possessive";
  for (let i = at.first; i < at.head; i++) {
    if (/^(?:['’]s?)$/.test(tokenText(text, tokens, i))) return "possessive";
  }
  const upos = uposOf(tags, at.first);
  if (upos === "NUM") return "number";
  return upos === "DET" ? "other" : "none";
}
