import type { StyledSentence } from "./learn-style.ts";
import type { TagModel } from "./model.ts";
import { Tagger } from "./tagger.ts";

/** Tags of one sentence's words, by name. */
export interface SentenceTags {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** Tags sentences that are given word by word, each with the number of its document, as a training of syntax wants them. */
export function tagSentences(
  model: TagModel,
  sentences: readonly Pick<StyledSentence, "words" | "document">[],
): SentenceTags[] {
  const tagger = new Tagger(model);
  const documents = new Map<number, number[]>();
  for (const { words, document } of sentences) {
    const types = documents.get(document) ?? [];
    documents.set(document, types);
    for (const word of words) types.push(tagger.types.intern(word, 0, word.length));
  }
  let current = -1;
  return sentences.map(({ words, document }) => {
    if (document !== current) tagger.startDocument(Uint32Array.from(documents.get(document) ?? []));
    current = document;
    tagger.reserve(words.length);
    for (const [i, word] of words.entries()) {
      tagger.ids[i + 2] = tagger.types.intern(word, 0, word.length);
    }
    tagger.tag(words.length);
    const labels = words.map((_, i) => model.labels[tagger.labels[i + 2] ?? 0] ?? "X|FW");
    return {
      upos: labels.map((label) => label.slice(0, label.indexOf("|"))),
      xpos: labels.map((label) => label.slice(label.indexOf("|") + 1)),
    };
  });
}
