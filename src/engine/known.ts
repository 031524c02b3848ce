import { loadGazetteer } from "../lang/en/gazetteer/index.ts";
import { type Knowledge, noKnowledge } from "../reconcile/index.ts";
import { knowledgeOf } from "./knowledge.ts";
import { loadModel } from "./load-model.ts";

const bytes = loadModel("gazetteer");

/** The gazetteer that ships; null when it is not there. */
export const gazetteer: ReturnType<typeof loadGazetteer> | null =
  bytes === null ? null : loadGazetteer(bytes);

/** What the gazetteer knows of outlets and countries. */
export const knowledge: Knowledge = gazetteer === null ? noKnowledge : knowledgeOf(gazetteer);
