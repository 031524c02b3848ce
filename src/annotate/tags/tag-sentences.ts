import type { TagModel } from "./model.ts";
import { Tagger } from "./tagger.ts";

/** Tags of one sentence's words, by name. */
export interface SentenceTags {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** Tags sentences that are given word by word, as a training of syntax wants them. */
export function tagSentences(
  model: TagModel,
  sentences: readonly (readonly string[])[],
): SentenceTags[] {
  const tagger = new Tagger(model);
  return sentences.map((words) => {
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
