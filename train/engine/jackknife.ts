import {
  type TagModel,
  type TagTrainingOptions,
  tagSentences,
  trainTags,
} from "../../src/annotate/tags/index.ts";
import type { KeyedValues } from "../../src/learn/index.ts";
import type { GoldSentence } from "./trees.ts";

/**
 * The sentences with tags in place of gold ones: each is tagged by a tagger that has
 * not seen it, so that a parser trained on them knows the mistakes it will meet.
 * Costs as many trainings as there are folds.
 */
export function jackknifeTags(
  sentences: readonly GoldSentence[],
  folds: number,
  usage: KeyedValues,
  options: TagTrainingOptions,
): GoldSentence[] {
  const tagged = [...sentences];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (i: number): boolean => i % folds === fold;
    const model: TagModel = trainTags(
      sentences.filter((_, i) => !isOut(i)),
      usage,
      options,
    );
    const out = sentences.flatMap((sentence, i) => (isOut(i) ? [{ sentence, i }] : []));
    const tags = tagSentences(
      model,
      out.map(({ sentence }) => sentence),
    );
    for (const [place, { sentence, i }] of out.entries()) {
      const found = tags[place];
      if (found !== undefined) tagged[i] = { ...sentence, ...found };
    }
  }
  return tagged;
}
