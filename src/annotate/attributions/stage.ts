import type { Attribution, Doc, LayerName, Layers, Timex } from "../../doc/index.ts";
import { unpackModel } from "../../learn/index.ts";
import { firstEndingAfter, type Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { addedClauses } from "./added-clauses.ts";
import { addresseeOf, toldPronoun } from "./addressee.ts";
import { withinBounds } from "./bounds.ts";
import { carryOn } from "./carried.ts";
import { continueQuotations } from "./continued.ts";
import { cueHead } from "./cue.ts";
import { type Draft, hullOf } from "./draft.ts";
import { outermost } from "./draft-spans.ts";
import { formOf } from "./form.ts";
import { wholeFront } from "./fronted.ts";
import { handedOnDrafts } from "./handed-on.ts";
import { introducedDrafts } from "./introduced.ts";
import { kindOf } from "./kind.ts";
import { layoutDrafts } from "./layout.ts";
import { withoutListener } from "./listener-first.ts";
import { type IsOutlet, isMedia, outletName } from "./media.ts";
import { endAtNextCue, isOnlyTime, mend, ownVoices } from "./mend.ts";
import { readModel, readyModel } from "./models.ts";
import { isNegated } from "./negation.ts";
import { nestedDrafts } from "./nested.ts";
import { isOnlySource, isQuestionPut, isTopic, isWork } from "./no-statement.ts";
import { participleDrafts } from "./participles.ts";
import { createPeople, type People } from "./people.ts";
import { quotedAsDrafts } from "./quoted-as.ts";
import { nearerVoice, withinOwnQuotation } from "./quoted-voice.ts";
import { readDrafts } from "./read-drafts.ts";
import { turnRelay } from "./relay.ts";
import { repair } from "./repair.ts";
import { saidOn } from "./said-on.ts";
import { passageDrafts } from "./same-passage.ts";
import { apart, ofLaterCue, onceEach, withoutMarks, withoutRepeats } from "./separate.ts";
import { shareQuotations } from "./share-quotations.ts";
import { createSheet, createWordCache, type Needed, type Sheet } from "./sheet.ts";
import { isFirstPerson, type Speaker, speakerOf } from "./speaker.ts";
import { taggedDrafts } from "./tagged.ts";
import { tokenAtOffset } from "./token-at.ts";
import { trailedDrafts } from "./trailed.ts";
import { withVia } from "./via.ts";

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
    version: 2,
    run: (doc) => {
      const sheet = createSheet(doc, words);
      const { mentions, chains, timexes } = doc.layers;
      const quotations = outermost(doc.layers.quotations);
      const people = createPeople(sheet, mentions, chains);
      const page = { sheet, paragraphs: paragraphsOf(doc), quotations, people };
      const headlines = doc.layers.blocks.filter(({ kind }) => kind === "headline");
      const laid = layoutDrafts(page);
      const overruled = overruledBy(sheet, laid);
      const { drafts, spare } = readDrafts(sheet, quotations, model);
      const likely = [...drafts, ...toldByMedia(sheet, drafts, spare, isOutlet)]
        .filter((draft) => !isNegated(sheet, draft) && !isTopic(sheet, draft))
        .filter((draft) => !overruled(draft) && !isQuestionPut(sheet, draft))
        .filter((draft) => !isWork(sheet, draft) && !isOnlySource(sheet, draft))
        .filter((draft) => !isOnlyTime(draft, timexes));
      const read = [...likely, ...quotedAsDrafts(sheet, likely)]
        .map((draft) => turnRelay(sheet, mend(sheet, repair(sheet, draft))))
        .map((draft) => withinOwnQuotation(sheet, wholeFront(sheet, draft)))
        .filter((draft) => draft !== null);
      const cues = new Set(read.flatMap(({ cueTokens }) => cueTokens));
      const parted = read
        .flatMap((draft) => nearerVoice(sheet, draft, cues))
        .flatMap((draft) => addedClauses(sheet, draft, cues));
      const bounded = withinBounds(
        sheet,
        ownVoices(sheet, endAtNextCue(sheet, ofLaterCue(parted))),
        headlines,
      ).flatMap((draft) => apart(sheet, draft));
      const sure = [...laid, ...shareQuotations(sheet, bounded, quotations)];
      const tagged = taggedDrafts(sheet, sure, quotations)
        .filter((draft) => !isNegated(sheet, draft))
        .map((draft) => turnRelay(sheet, draft));
      const introduced = introducedDrafts(sheet, [...sure, ...tagged], quotations);
      const trailed = trailedDrafts(sheet, [...sure, ...tagged, ...introduced])
        .filter((draft) => !isNegated(sheet, draft))
        .map((draft) => turnRelay(sheet, draft));
      const found = [...sure, ...tagged, ...introduced, ...trailed];
      const handed = handedOnDrafts(sheet, found, quotations);
      const given = new Set(handed.map(({ cueHead: verb }) => verb));
      const outer = [
        ...found.filter((draft) => !given.has(draft.cueHead)),
        ...handed,
        ...participleDrafts(sheet, found, quotations),
      ];
      const nested = nestedDrafts(sheet, outer, quotations);
      const told = withVia(sheet, [...outer, ...nested], isOutlet).map((draft) =>
        withoutListener(sheet, draft),
      );
      const passed = [...told, ...passageDrafts(sheet, told, quotations)];
      const all = withoutRepeats(
        continueQuotations(sheet, passed, quotations).map((draft) => withoutMarks(sheet, draft)),
      );
      const when = { timexes, written: writtenOn(doc) };
      const rows = all.map((draft) => toRow(sheet, people, when, all, draft, quotations));
      return onceEach(carryOn({ sheet, people, drafts: all, rows })).sort(byPlace);
    },
  };
}

/** Of readings that were not likely enough, those in the words that an agency or outlet passes on. */
function toldByMedia(
  sheet: Sheet,
  drafts: readonly Draft[],
  spare: readonly Draft[],
  isOutlet: IsOutlet,
): Draft[] {
  const passed = drafts.filter((draft) => isMedia(sheet, draft.sourceTokens, isOutlet));
  const byStart = passed.map(({ content }) => hullOf(content)).sort((a, b) => a.start - b.start);
  return spare.filter((draft) => {
    const cue = hullOf(draft.cue);
    const source = hullOf(draft.source);
    const over = byStart[firstEndingAfter(byStart, cue.start)];
    if (over === undefined) return false;
    return [cue, source].every(({ start, end }) => over.start <= start && end <= over.end);
  });
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

/** Tells of a draft whether most of its content is content of one that the layout gives. */
function overruledBy(sheet: Sheet, laid: readonly Draft[]): (draft: Draft) => boolean {
  const bySentence = new Map<number, Draft>();
  for (const draft of laid) {
    for (const { start, end } of draft.content) {
      const last = sheet.sentenceOf[tokenAtOffset(sheet, Math.max(start, end - 1))] ?? -1;
      let sentence = sheet.sentenceOf[tokenAtOffset(sheet, start)] ?? 0;
      for (; sentence <= last; sentence++) bySentence.set(sentence, draft);
    }
  }
  return (draft) => {
    const own = hullOf(draft.content);
    const other = bySentence.get(sheet.sentenceOf[tokenAtOffset(sheet, own.start)] ?? -1);
    if (other === undefined) return false;
    const hull = hullOf(other.content);
    const both = Math.min(own.end, hull.end) - Math.max(own.start, hull.start);
    return both > 0.7 * (own.end - own.start) && both > 0.5 * (hull.end - hull.start);
  };
}

function toRow(
  sheet: Sheet,
  people: People,
  { timexes, written }: { readonly timexes: readonly Timex[]; readonly written: string | null },
  drafts: readonly Draft[],
  draft: Draft,
  quotations: Parameters<typeof formOf>[2],
): Attribution {
  const form = formOf(sheet.text, draft.content, quotations);
  const speaker = speakerIn(sheet, people, drafts, draft);
  const addressee = addresseeOf(sheet, people, draft, speaker.chain);
  return {
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    form,
    kind: kindOf(sheet, draft, form),
    speaker: speaker.name,
    speakerChain: speaker.chain,
    addressee: addressee.name,
    addresseeChain: addressee.chain,
    via: draft.via.map((span) => ({ name: nameOf(sheet, people, span), ...span })),
    date: saidOn(sheet, timexes, draft.goesOn ?? draft, written),
    confidence: Math.round(draft.confidence * 1000) / 1000,
    reason: speaker.reason,
  };
}

/** A draft's speaker; *I* in quoted words is whoever says them. */
function speakerIn(sheet: Sheet, people: People, drafts: readonly Draft[], draft: Draft): Speaker {
  const speaker = ownSpeaker(sheet, people, drafts, draft);
  // Nobody tells *her* who is herself the one who speaks.
  if (speaker.chain === null || toldPronoun(sheet, people, draft) !== speaker.chain) return speaker;
  return { name: null, chain: null, reason: "the source may be the one spoken to" };
}

function ownSpeaker(sheet: Sheet, people: People, drafts: readonly Draft[], draft: Draft): Speaker {
  if (isFirstPerson(sheet, draft)) {
    const own = draft.source[0]?.start ?? 0;
    const outer = drafts.find(
      (other) =>
        other !== draft && other.content.some((span) => span.start <= own && own < span.end),
    );
    if (outer !== undefined && !isFirstPerson(sheet, outer)) {
      const speaker = speakerOf(sheet, people, outer);
      return { ...speaker, reason: "speaks of themselves in words that are quoted" };
    }
  }
  return speakerOf(sheet, people, draft);
}

/** The name of the one who passed words on, without its article. */
function nameOf(sheet: Sheet, people: People, span: Span): string {
  const tokens: number[] = [];
  for (let at = tokenAtOffset(sheet, span.start); at < sheet.length; at++) {
    if ((sheet.starts[at] ?? 0) >= span.end) break;
    tokens.push(at);
  }
  const found = tokens.length === 0 ? null : people.at(cueHead(sheet, tokens), span);
  const words = sheet.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  if (found?.mention?.kind === "name" && found.name !== null) return found.name;
  // Where a span runs on, what follows a comma is no part of the name.
  return outletName(words.replace(/,.*$/u, ""));
}

function byPlace(a: Attribution, b: Attribution): number {
  return (
    a.content[0].start - b.content[0].start ||
    b.content[0].end - a.content[0].end ||
    (a.cue[0]?.start ?? -1) - (b.cue[0]?.start ?? -1)
  );
}
