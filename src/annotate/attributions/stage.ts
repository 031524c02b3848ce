import type { Attribution, Doc, LayerName, Layers } from "../../doc/index.ts";
import { unpackModel } from "../../learn/index.ts";
import type { Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { outermost } from "./draft-spans.ts";
import { findDrafts } from "./find-drafts.ts";
import { onceEach } from "./mending/separate.ts";
import { readModel, readyModel } from "./models.ts";
import { carryOn } from "./rows/carried.ts";
import { doubtHeadlines } from "./rows/headline-colons.ts";
import { toRow } from "./rows/to-row.ts";
import { createSheet, createWordCache, type Needed } from "./sheet/sheet.ts";
import type { IsOutlet } from "./who/media.ts";
import { createPeople } from "./who/people.ts";
import { createSpeakers } from "./who/speakers.ts";

/** The layers the stage reads. */
export type AttributionNeeds = Needed | "blocks" | "chains" | "timexes";

/** What the stage is made with. */
export interface AttributionOptions {
  /** Bytes of the model `attributions`; null reads by grammar alone, which finds less than half. */
  readonly model?: Uint8Array | null;
  /** Tells names of outlets, which pass words on. Left out, only what the document says of them is known. */
  readonly isOutlet?: IsOutlet;
}

/**
 * Finds who said, wrote or thought what: cues, their sources and contents by a
 * trained model; signatures, labels, continued and nested quotations by rule; then
 * speaker, addressee, via and date. A speaker that the document does not prove is
 * null, and the reason says why.
 */
export function attributions(
  options: AttributionOptions = {},
): Stage<AttributionNeeds, "attributions"> {
  const bytes = options.model ?? null;
  const model = bytes === null ? null : readyModel(readModel(unpackModel(bytes)));
  const isOutlet = options.isOutlet ?? (() => false);
  const words = createWordCache();
  return {
    gives: "attributions",
    version: 21,
    run: (doc) => {
      const sheet = createSheet(doc, words);
      const { mentions, chains, timexes } = doc.layers;
      const quotations = outermost(doc.layers.quotations);
      const people = createPeople(sheet, mentions, chains);
      const drafts = findDrafts({
        sheet,
        paragraphs: paragraphsOf(doc),
        headlines: doc.layers.blocks.filter(({ kind }) => kind === "headline"),
        quotations,
        people,
        timexes,
        model,
        isOutlet,
      });
      const when = { timexes, written: writtenOn(doc) };
      const speakers = createSpeakers(sheet, people, drafts);
      const rows = drafts.map((draft) => toRow(sheet, people, when, speakers, draft, quotations));
      const told = carryOn({ sheet, people, drafts, rows });
      return onceEach(doubtHeadlines(told, doc.layers.blocks, chains)).sort(byPlace);
    },
  };
}

function paragraphsOf(doc: Doc<AttributionNeeds>): readonly Span[] {
  const { blocks } = doc.layers as Partial<Pick<Layers, LayerName>>;
  return blocks ?? [];
}

/** When the document says that it was written, if its dating has been read. */
function writtenOn(doc: Doc<AttributionNeeds>): string | null {
  const { dating } = doc.layers as Partial<Pick<Layers, LayerName>>;
  return dating?.date ?? null;
}

function byPlace(a: Attribution, b: Attribution): number {
  return (
    a.content[0].start - b.content[0].start ||
    b.content[0].end - a.content[0].end ||
    (a.cue[0]?.start ?? -1) - (b.cue[0]?.start ?? -1)
  );
}
