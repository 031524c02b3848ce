import { loadGazetteer } from "../lang/en/gazetteer/index.ts";
import type { Knowledge } from "../reconcile/index.ts";
// By its own file: annotating, in every thread, would load the whole of reconciling for it.
import { noKnowledge } from "../reconcile/origins/channel.ts";
import { knowledgeOf } from "./knowledge.ts";
import { loadModel } from "./load-model.ts";

const bytes = loadModel("gazetteer");

/** The gazetteer that ships; null when it is not there. */
export const gazetteer: ReturnType<typeof loadGazetteer> | null =
  bytes === null ? null : loadGazetteer(bytes);

/** What the gazetteer knows of outlets and countries. */
export const knowledge: Knowledge = gazetteer === null ? noKnowledge : knowledgeOf(gazetteer);
