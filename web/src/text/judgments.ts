import type { JudgmentAnswer } from "../../../src/http/answers.ts";

/** What was done, after the name of who did it. */
export const actionWords: Readonly<Record<JudgmentAnswer["action"], string>> = {
  add: "added",
  confirm: "confirmed",
  reject: "rejected",
  edit: "edited",
  "set-speaker": "set the speaker of",
  merge: "merged",
  split: "split off",
  redate: "redated",
  undo: "took back",
};

/** How a decision stands after the rebuilds since. */
export const stateWords: Readonly<Record<JudgmentAnswer["state"], string>> = {
  kept: "kept",
  "re-attached": "re-attached, the exact words moved",
  orphaned: "orphaned, the exact words are gone",
  undone: "taken back",
};
