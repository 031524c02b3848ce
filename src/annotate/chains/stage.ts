import type { KnownNames } from "../../lang/en/known-names.ts";
import { knowsNothing } from "../../lang/en/known-names.ts";
import type { Stage } from "../pipeline.ts";
import { buildChains } from "./build.ts";
import { joinHolders } from "./holders.ts";
import type { ChainNeeds } from "./item.ts";
import { unpackRanker } from "./model.ts";
import { joinOwnCountries } from "./own-country.ts";
import { noteOwnOffices } from "./own-office.ts";
import { joinPronounSpeakers, prepare } from "./prepare.ts";
import { decideBy, decidePlainly, resolve } from "./resolve.ts";

/** What the stage is made with. */
export interface ChainOptions {
  /** Bytes of the model `chains`; null joins pronouns only where one candidate fits. */
  readonly model?: Uint8Array | null;
  /** Countries, demonyms and given names; left out, only the document itself is asked. */
  readonly known?: KnownNames;
}

/**
 * Finds which mentions of a document refer to the same: names and their short
 * forms, offices, groups, appositions by rule; pronouns and repeated descriptions
 * by a trained ranker, or not at all where it is not sure. Near-linear: names are
 * joined in buckets, pronouns look back a bounded number of mentions.
 */
export function chains(options: ChainOptions = {}): Stage<ChainNeeds, "chains"> {
  const known = options.known ?? knowsNothing;
  const bytes = options.model ?? null;
  const decide = bytes === null ? decidePlainly : decideBy(unpackRanker(bytes));
  return {
    gives: "chains",
    version: 18,
    run: (doc) => {
      const view = prepare(doc, known);
      resolve(view, decide);
      joinPronounSpeakers(view);
      joinOwnCountries(view);
      noteOwnOffices(view);
      joinHolders(view);
      return buildChains(view);
    },
  };
}
