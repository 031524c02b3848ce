import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import type { Stage } from "../pipeline.ts";
import { addDatelines } from "./datelines.ts";
import { guessNames } from "./guess.ts";
import { unpackNameModel } from "./model.ts";
import { pageOf } from "./page.ts";
import { createNameReader } from "./reader.ts";
import { settle } from "./settle.ts";
import { strangeOdds } from "./strange-start.ts";
import { withWholeOffices } from "./whole-offices.ts";

/**
 * The stage that gives `names`: people, organizations, places with (`GPE`) and
 * without (`LOC`) a government, and nationalities and other names (`MISC`), none
 * overlapping. A title is no part of a name. Without a model it finds what the
 * gazetteer lists and what follows a title; without a gazetteer the model works
 * less well. Reads each document twice: a name found in one place is remembered in
 * the others. Takes time in proportion to the text. `model` is the file that
 * `train/names.ts` writes; the stage keeps caches, so make one a thread.
 */
export function names(
  model: Uint8Array | null,
  gazetteer: Gazetteer | null,
): Stage<"tokens" | "sentences", "names"> {
  const reader =
    model === null ? null : createNameReader(unpackNameModel(model), gazetteer, strangeOdds);
  return {
    gives: "names",
    version: 3,
    run: (doc) => {
      const page = pageOf(doc);
      const spans = reader === null ? guessNames(page, gazetteer) : reader.read(page);
      return settle(page, withWholeOffices(page, addDatelines(page, spans)), gazetteer);
    },
  };
}
