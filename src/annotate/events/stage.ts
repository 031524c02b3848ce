import type { Doc, EventMention, Participant, Realis } from "../../doc/index.ts";
import { edtfOf, rangeEndOf, stretchOf, tokenSpan } from "../../doc/index.ts";
import { covers } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { checked } from "./check/checked.ts";
import { unpackCheck } from "./check/model.ts";
import type { Candidate, Reader } from "./check/row-features.ts";
import { isAccuse, isClaimed } from "./clauses/relative.ts";
import { withAccusers } from "./parties/accusers.ts";
import { isUnknown, type Pair, pairAfter, withPair } from "./parties/pairs.ts";
import { asserterOf, denierOf } from "./realis/asserted.ts";
import { stronger } from "./realis/own-realis.ts";
import { type Deed, realisOf } from "./realis/realis.ts";
import { genreOf, isOutOfPlace } from "./senses/genre.ts";
import { inWords } from "./senses/in-words.ts";
import { leadingNouns } from "./senses/leading-nouns.ts";
import { marksOf } from "./senses/marks.ts";
import { type Headings, headingTimex, readHeadings, withHeading } from "./settings/headings.ts";
import { occasionOf } from "./settings/occasions.ts";
import { scheduledRealis } from "./settings/scheduled.ts";
import { timexOf } from "./settings/when.ts";
import { homePlace, placeOf } from "./settings/where.ts";
import type { Draft } from "./triggers/draft.ts";
import { nounEvent } from "./triggers/find-nouns.ts";
import { verbEvent } from "./triggers/find-verbs.ts";
import { compoundOf } from "./triggers/lemmas.ts";
import { isNominal, isNounAsVerb, isOpeningNoun } from "./triggers/nominal.ts";
import {
  caseOf,
  childrenOf,
  createView,
  type EventNeeds,
  headOf,
  lemmaAt,
  relationAt,
  tagAt,
  type View,
} from "./view.ts";
import { attributionsOver, createVoices, type Voices } from "./voices.ts";

/** Characters behind which no blank line is looked for between a trigger and who takes part. */
const farthest = 1000;

/** Blocks in which nothing is told to have happened. */
const silent: ReadonlySet<string> = new Set([
  "byline",
  "dateline",
  "posted",
  "credit",
  "boilerplate",
]);

/** What the stage is made with. */
export interface EventOptions {
  /** Bytes of the model `event-check`; null keeps whatever the tables find. */
  readonly check?: Uint8Array | null;
}

/**
 * The stage that gives `events`: who did what to whom, as verbs and nouns of the
 * tables report it, read over syntactic arcs. A word outside the tables gives nothing;
 * there is no default code. One pass over the tokens; each looks at a bounded neighbourhood.
 */
export function events(options: EventOptions = {}): Stage<EventNeeds, "events"> {
  const bytes = options.check ?? null;
  const check = bytes === null ? null : unpackCheck(bytes);
  return {
    gives: "events",
    version: 18,
    run: (doc) => {
      const { reader, candidates } = candidatesIn(doc);
      return candidates.flatMap((candidate) => checked(check, reader, candidate) ?? []);
    },
  };
}

/** Classes whose happenings are made of words. */
const speechTypes: ReadonlySet<string> = new Set([
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "AGREE",
  "SUPPORT",
]);

/** A truce or a signature is a deed, though it is agreed in words. */
function deedOf({ type, mode }: Draft): Deed {
  if (type === "ASSAULT") return "violent";
  return speechTypes.has(type) && !/^(?:ceasefire|sign|investigate|legal)$/.test(mode ?? "")
    ? "spoken"
    : "other";
}

/** An event as found, with what it was made from. */
export interface Found {
  readonly reader: Reader;
  readonly candidates: readonly Candidate[];
}

/** Events as found, before they are checked. */
export function candidatesIn(doc: Doc<EventNeeds>): Found {
  const view = createView(doc);
  const voices = createVoices(view);
  const nouns = leadingNouns(view);
  const genre = genreOf(nouns);
  const marks = marksOf(view, nouns);
  const headings = readHeadings(view);
  const out: Candidate[] = [];
  let before: readonly Draft[] = [];
  const blocks = doc.layers.blocks.filter(({ kind }) => silent.has(kind));
  let block = 0;
  let pair: Pair | null = null;
  for (const [number, sentence] of doc.layers.sentences.entries()) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) block++;
    const here = blocks[block];
    if (here !== undefined && covers(here, sentence)) continue;
    const drafts = new Map<number, Draft>();
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const found = eventAt(view, voices, token);
      const meant = found === null ? null : inWords(view, marks, found);
      const draft = meant === null ? null : withHeading(view, headings, meant);
      if (draft === null || isToldByVerb(view, drafts, draft)) continue;
      if (isOutOfPlace(view, genre, draft)) continue;
      drafts.set(token, draft);
    }
    const told = [...before, ...drafts.values()];
    before = [...drafts.values()];
    for (const draft of drafts.values()) {
      if (isToldByVerb(view, drafts, draft)) continue;
      const named = withPair(view, voices.homes, draft, { pair, sentence: number });
      if (named.actors.some(isUnknown)) continue;
      const whole = withAccusers(view, told, withAim(view, drafts, named));
      const event = complete(view, voices, headings, whole, sentence);
      if (/^(?:happened|ongoing|planned)$/.test(event.realis))
        pair = pairAfter(view, pair, whole, number);
      out.push({ draft: whole, event });
    }
  }
  const counts = new Map<string, number>();
  for (const { event } of out) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return { reader: { view, voices, marks, told: counts }, candidates: out };
}

function eventAt(view: View, voices: Voices, token: number): Draft | null {
  const tag = tagAt(view, token);
  if (compoundOf(view, token) !== null || isOpeningNoun(view, token))
    return nounEvent(view, voices, token);
  if (tag === "VERB" && isNounAsVerb(view, token)) return nounEvent(view, voices, token);
  if (tag === "VERB") {
    const asNoun = isNominal(view, token) ? nounEvent(view, voices, token) : null;
    return verbEvent(view, voices, token) ?? asNoun;
  }
  // *Is due in Tarsk*: the one adjective of the table of verbs.
  if (tag === "ADJ" && lemmaAt(view, token) === "due") return verbEvent(view, voices, token);
  if (tag === "NOUN" && isAccuse(view, token)) return verbEvent(view, voices, token);
  return tag === "NOUN" ? nounEvent(view, voices, token) : null;
}

/** *Imposed sanctions*: verb and noun tell one event, and the verb's is the fuller. */
function isToldByVerb(view: View, drafts: ReadonlyMap<number, Draft>, draft: Draft): boolean {
  const head = headOf(view, draft.trigger);
  const verb = drafts.get(head);
  const relation = relationAt(view, draft.trigger);
  // *Gave two million crowns in aid*, *offered*.
  if (draft.type === "AID" && /^(?:in|for)$/.test(caseOf(view, draft.trigger) ?? ""))
    return [verb, drafts.get(headOf(view, head))].some((above) =>
      /^(?:AID|AGREE)$/.test(above?.type ?? ""),
    );
  // *Announced renewed sanctions*.
  const carrier = relation === "amod" ? drafts.get(headOf(view, head)) : undefined;
  if (carrier !== undefined && carrier.type === draft.type && carrier.mode === draft.mode)
    return true;
  if (verb === undefined) return false;
  // *Stopped shooting*: the end of it is told.
  if (verb.mode === "ceasefire" && relation === "xcomp") return true;
  // *The suspension of aid*.
  if (verb.type === "SANCTION" && verb.mode === "withdraw" && relation === "nmod") return true;
  if (tagAt(view, draft.trigger) !== "NOUN") return false;
  // *Arrived in Veldia on a state visit*.
  if (relation.startsWith("obl") && draft.mode === "visit")
    return verb.mode === "visit" && draft.recipients.length === 0;
  // *Agreed to a deal*.
  if (relation === "obl" && verb.type === "AGREE" && draft.type === "AGREE") return true;
  if (relation !== "obj" && relation !== "nsubj:pass") return false;
  return verb.absorbs || verb.type === draft.type;
}

/** Classes of words whose recipient may be named by the deed they speak of. */
const aiming: ReadonlySet<string> = new Set(["THREATEN", "REJECT", "AGREE"]);

/** *Threatened to attack Veldia*, *refused to lift sanctions on Veldia*: at Veldia, where nobody else is addressed. */
function withAim(view: View, drafts: ReadonlyMap<number, Draft>, draft: Draft): Draft {
  if (
    draft.mode === "deny" ||
    // *Tarsk and Veldia agreed to free the crew*: with each other.
    (draft.type === "AGREE" && draft.actors.length > 1) ||
    !aiming.has(draft.type) ||
    draft.recipients.length > 0 ||
    draft.actors.length === 0
  )
    return draft;
  for (const child of childrenOf(view, draft.trigger)) {
    const deed = drafts.get(child);
    if (deed === undefined || deed.recipients.length === 0) continue;
    if (!/^(?:xcomp|advcl|ccomp|acl)$/.test(relationAt(view, child))) continue;
    const isSame = deed.actors.some(({ start }) => draft.actors.some((one) => one.start === start));
    const recipients = deed.recipients.filter(
      ({ chain, start }) =>
        !draft.actors.some((one) => one.start === start || (chain !== null && one.chain === chain)),
    );
    if (isSame && recipients.length > 0) return { ...draft, recipients };
  }
  return draft;
}

function complete(
  view: View,
  voices: Voices,
  headings: Headings,
  draft: Draft,
  sentence: { readonly start: number; readonly end: number },
): EventMention {
  const whole = compoundOf(view, draft.trigger) === null ? draft.trigger : draft.trigger - 2;
  const trigger = {
    start: tokenSpan(view.tokens, whole).start,
    end: tokenSpan(view.tokens, draft.trigger).end,
  };
  // A headline or byline that was taken into the sentence is no part of it.
  const near = (party: Participant): boolean => {
    const from = Math.min(party.end, trigger.end);
    const to = Math.min(Math.max(party.start, trigger.start), from + farthest);
    return (
      !/\n\s*\n/.test(view.text.slice(from, to)) &&
      !isCity(view, party) &&
      !/^(?:ladies|gentlemen)$/i.test(party.name) &&
      !(party.start > trigger.end && tellers.some((span) => covers(span, party)))
    );
  };
  // *In a raid on a convoy, officials said*, with the officials read as joined to the convoy.
  const tellers = attributionsOver(voices, trigger)
    .filter(({ content, source }) => {
      const last = content[content.length - 1];
      return last !== undefined && source.every((span) => span.start >= last.end);
    })
    .flatMap(({ source }) => source);
  const announced = headingTimex(view, headings, draft.trigger);
  const occasion = occasionOf(view, draft.trigger);
  const dated = timexOf(view, voices, draft.trigger, draft.clause, sentence);
  const shared =
    dated >= 0 || occasion < 0 ? dated : timexOf(view, voices, occasion, occasion, sentence);
  const timex = announced >= 0 ? announced : rangeStartOf(view, shared);
  const told = realisOf(view, draft.trigger, deedOf(draft));
  const scheduled = scheduledRealis(view, draft, timex, told);
  const asserter = asserterOf(view, voices, draft);
  // *Rumors that Tarsk attacked*: nobody is known who says so, and the narrator does not.
  const realis: Realis =
    asserter === null && isClaimed(view, draft.trigger)
      ? stronger(scheduled, "conditional")
      : scheduled;
  return {
    trigger,
    // The future of cooperation is a promise: *will support the building of the dam*.
    type:
      realis === "planned" && draft.type === "SUPPORT" && isBacking(view, draft)
        ? "AGREE"
        : draft.type,
    mode: draft.mode,
    cameo: draft.cameo,
    actors: draft.actors.filter(near),
    recipients: draft.recipients.filter(near),
    date: dateAt(view, timex),
    timex: timex < 0 ? null : timex,
    place:
      placeOf(view, draft.trigger, draft.clause) ??
      (occasion < 0 ? null : placeOf(view, occasion, occasion)) ??
      homePlace(view, draft) ??
      struckPlace(view, draft),
    realis,
    assertedBy: (realis === "not" ? denierOf(view, voices, draft) : null) ?? asserter,
    confidence:
      realis === "happened" ? draft.confidence : Math.round((draft.confidence - 0.05) * 100) / 100,
  };
}

/** *NAIROBI, Kenya Kenya's opposition said*, *LA FORET, Wist. — Orlu said*: a dateline that runs into its sentence. */
function isCity(view: View, { start, end, chain }: Participant): boolean {
  return (
    /^(?=.{4})\p{Lu}{2,}(?: \p{Lu}{2,})*$/u.test(view.text.slice(start, end)) &&
    /^(?:,| [—–(-])/.test(view.text.slice(end, end + 2)) &&
    /(?:^|\n)\s*$/.test(view.text.slice(Math.max(0, start - 2), start)) &&
    /^(?:GPE|LOC)$/.test(view.chains[chain ?? -1]?.type ?? "")
  );
}

/** The first day where the time found ends a range. */
function rangeStartOf(view: View, timex: number): number {
  return timex > 0 && rangeEndOf(view.text, view.doc.layers.timexes, timex - 1) === timex
    ? timex - 1
    : timex;
}

/** EDTF date of a time, `from/to` where it begins a range; null where the document's date is needed. */
function dateAt(view: View, timex: number): string | null {
  const { timexes } = view.doc.layers;
  const to = timexes[rangeEndOf(view.text, timexes, timex)];
  return stretchOf(edtfOf(timexes[timex]?.value ?? ""), edtfOf(to?.value ?? ""));
}

/** *Will support*, but not *will thank*. */
function isBacking(view: View, { mode, trigger }: Draft): boolean {
  return (
    mode === null &&
    /^(?:support|back|backing|uphold|endorse|approve|side|approval|endorsement|solidarity)$/.test(
      lemmaAt(view, trigger),
    )
  );
}

/** *The shelling of Brenn*: a place that is attacked is where it happened; null otherwise. */
function struckPlace(view: View, { type, recipients }: Draft): string | null {
  const [only, ...rest] = recipients;
  if (type !== "ASSAULT" || only === undefined || rest.length > 0) return null;
  const chain = view.chains[only.chain ?? -1];
  if (chain?.type !== "GPE" && chain?.type !== "LOC") return null;
  return chain.named || /^the /i.test(chain.name) ? chain.name : null;
}
