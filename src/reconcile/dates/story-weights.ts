import { type DayWeights, dayWeights } from "./day-weights.ts";
import { type SurenessWeights, surenessWeights } from "./sureness.ts";

/** What speaks for a day that a story leaves, and for giving it. */
export interface StoryWeights {
  readonly days: DayWeights;
  readonly sureness: SurenessWeights;
}

/** Those in use; the bars date documents with weights that were fitted on others. */
export const storyWeights: StoryWeights = { days: dayWeights, sureness: surenessWeights };
