import {
  createPlainDoc,
  type Doc,
  lemmaOf,
  relationOf,
  tokenAt,
  uposOf,
} from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { clusterMentions, type NamedEvent } from "../../src/reconcile/event-links/index.ts";
import { clusterStories, findStoryTerms } from "../../src/reconcile/stories/index.ts";

/** Words in a document that name an event. */
export interface AdaptedMention {
  readonly id: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

type Read = Doc<"tokens" | "tags" | "syntax" | "mentions" | "chains" | "sentences">;

/** Documents below which term weights cannot tell stories apart. */
const smallPile = 30;

const addressLine = /^\s*(?:https?|www)\b[^\n]*\n/i;

/**
 * Which mentions name one event, by the product's own stories and links: `{id, cluster}` for
 * each, in order. Documents of one story only are linked.
 */
export function cluster(
  docs: readonly { readonly id: string; readonly text: string }[],
  mentions: readonly AdaptedMention[],
): { id: string; cluster: string }[] {
  // The weights of words need a pile: a handful handed over together is taken for one story.
  const storyOf =
    docs.length < smallPile
      ? new Map(docs.map(({ id }) => [id, "one"]))
      : clusterStories(
          docs.map(({ id, text }) => ({
            id,
            terms: findStoryTerms(text.replace(addressLine, "")),
            day: null,
          })),
        );
  const read = new Map<string, Read | null>();
  for (const { id, text } of docs)
    read.set(id, annotateDoc(createPlainDoc(text, id, "en")).annotated);
  const named = mentions.map((mention): NamedEvent => {
    const doc = read.get(mention.doc) ?? null;
    const text = docs.find(({ id }) => id === mention.doc)?.text ?? "";
    return {
      id: mention.id,
      doc: mention.doc,
      story: storyOf.get(mention.doc) ?? mention.doc,
      ...wordsOf(doc, text, mention),
    };
  });
  const clusterOf = clusterMentions(named);
  return mentions.map(({ id }) => ({ id, cluster: clusterOf.get(id) ?? id }));
}

/** The head of the mention, and the names and nouns that depend on it or on its verb. */
function wordsOf(
  doc: Read | null,
  text: string,
  span: AdaptedMention,
): Pick<NamedEvent, "head" | "words" | "parties"> {
  const plain = text.slice(span.start, span.end).toLowerCase();
  if (doc === null) return { head: plain, words: [plain], parties: [] };
  const { tokens, tags, syntax } = doc.layers;
  const inside: number[] = [];
  for (let token = tokenAt(tokens, span.start); token < tokens.length; token++) {
    if ((tokens.starts[token] ?? 0) >= span.end) break;
    inside.push(token);
  }
  const content = inside.filter((token) =>
    ["VERB", "NOUN", "PROPN", "ADJ", "NUM"].includes(uposOf(tags, token)),
  );
  const top = (content.length > 0 ? content : inside).find(
    (token) => !inside.includes(syntax.heads[token] ?? -1) || relationOf(syntax, token) === "root",
  );
  const light = /^(?:be|have|take|make|do|give|get|go|hold|come)$/;
  const strong = content.find((token) => !light.test(lemmaOf(tags, token).toLowerCase()));
  const head =
    top !== undefined && !light.test(lemmaOf(tags, top).toLowerCase()) && content.includes(top)
      ? top
      : (strong ?? top ?? inside[0] ?? -1);
  const parties: string[] = [];
  const sentence = doc.layers.sentences.find(
    ({ firstToken, endToken }) => head >= firstToken && head < endToken,
  );
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
    const own = syntax.heads[token] ?? -1;
    const near =
      own === head || own === (syntax.heads[head] ?? -2) || (syntax.heads[own] ?? -3) === head;
    if (near && token !== head && ["PROPN", "NOUN", "NUM"].includes(uposOf(tags, token)))
      parties.push(lemmaOf(tags, token).toLowerCase());
  }
  return {
    head: head < 0 ? plain : lemmaOf(tags, head).toLowerCase(),
    words: content.map((token) => lemmaOf(tags, token).toLowerCase()),
    parties,
  };
}
