import type { Timex } from "../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../text/index.ts";
import { accordedDrafts } from "./adding/accorded.ts";
import { addedClauses } from "./adding/added-clauses.ts";
import { announcedDrafts } from "./adding/announced.ts";
import { citedReports } from "./adding/cited-reports.ts";
import { closingReports } from "./adding/closing-reports.ts";
import { continueQuotations } from "./adding/continued.ts";
import { handedOnDrafts } from "./adding/handed-on.ts";
import { withHeard } from "./adding/heard.ts";
import { impersonalDrafts } from "./adding/impersonal.ts";
import { withInterposed } from "./adding/interposed.ts";
import { introducedDrafts } from "./adding/introduced.ts";
import { layoutDrafts, type Page } from "./adding/layout.ts";
import { ledDrafts } from "./adding/led.ts";
import { withLetKnow } from "./adding/let-know.ts";
import { nestedDrafts } from "./adding/nested.ts";
import { participleDrafts, withOwner } from "./adding/participles.ts";
import { putAtDrafts } from "./adding/put-at.ts";
import { nearerVoice, withinOwnQuotation } from "./adding/quoted-voice.ts";
import { saidDrafts } from "./adding/said-behind.ts";
import { passageDrafts } from "./adding/same-passage.ts";
import { taggedDrafts } from "./adding/tagged.ts";
import { takenUpDrafts } from "./adding/taken-up.ts";
import { trailedDrafts } from "./adding/trailed.ts";
import { undertakenDrafts } from "./adding/undertaken.ts";
import { wordsOfDrafts } from "./adding/words-of.ts";
import { type Draft, hullOf } from "./draft.ts";
import { withSource } from "./draft-spans.ts";
import { asTold } from "./mending/as-told.ts";
import { aroundAside, withoutEachOther } from "./mending/asides.ts";
import { withinBounds } from "./mending/bounds.ts";
import { withinClause } from "./mending/clause-bounds.ts";
import { atClauseStart } from "./mending/clause-start.ts";
import { atContentEnds } from "./mending/content-ends.ts";
import { withoutFormerWords } from "./mending/former-words.ts";
import { wholeFront } from "./mending/fronted.ts";
import { beforeOwnTelling, withoutOthersWords } from "./mending/later-words.ts";
import { withoutListener } from "./mending/listener-first.ts";
import { cueBehindClause, ofMainCue } from "./mending/main-cue.ts";
import { endAtNextCue, mend, ownVoices } from "./mending/mend.ts";
import { endAtOtherVoice } from "./mending/other-voice.ts";
import { quotedAsDrafts } from "./mending/quoted-as.ts";
import { turnRelay } from "./mending/relay.ts";
import { repair } from "./mending/repair.ts";
import {
  apart,
  ofLaterCue,
  withoutClosed,
  withoutColons,
  withoutMarks,
  withoutRepeats,
} from "./mending/separate.ts";
import { shareQuotations } from "./mending/share-quotations.ts";
import { boundSource } from "./mending/source-bounds.ts";
import type { ReadyModel } from "./models.ts";
import { readDrafts } from "./readings/read-drafts.ts";
import type { Sheet } from "./sheet/sheet.ts";
import { tokenAtOffset } from "./sheet/token-at.ts";
import { withCueBehindWish } from "./unsaid/anonymity.ts";
import { isOnlyTime } from "./unsaid/circumstances.ts";
import { isNegated } from "./unsaid/negation.ts";
import { isNoStatement } from "./unsaid/no-statement.ts";
import { isQuestionPut } from "./unsaid/questions.ts";
import { type IsOutlet, isMedia, isReportingInitials } from "./who/media.ts";
import { withVia } from "./who/via.ts";

/** What drafts are found in, and with. */
export interface Reading extends Page {
  readonly headlines: readonly Span[];
  readonly timexes: readonly Timex[];
  /** Null reads by grammar alone. */
  readonly model: ReadyModel | null;
  readonly isOutlet: IsOutlet;
}

/** All drafts of a document: those of the layout and of the model, mended; then what rules add to them, each step with the steps before it to look at. */
export function findDrafts(reading: Reading): Draft[] {
  const { sheet, quotations } = reading;
  const laid = [...layoutDrafts(reading), ...announcedDrafts(reading)];
  const likely = plausible(reading, laid);
  const statements = likely.filter((draft) => !isQuestionPut(sheet, draft));
  const read = ofMainCue(sheet, bounded(reading, mended(reading, statements)));
  // What is left of some is no statement any more.
  const shared = shareQuotations(sheet, read, quotations).filter(
    (draft) => !isNoStatement(sheet, draft),
  );
  const told = withLetKnow(sheet, withInterposed(sheet, shared, quotations));
  const sure = [...laid, ...withHeard(sheet, told)];
  const asked = questionsPut(sheet, likely);
  const outer = [...withHandedOn(reading, withUncued(reading, sure)), ...asked];
  const nested = nestedDrafts(sheet, outer, quotations);
  const passed = withVia(sheet, [...outer, ...nested], reading.isOutlet).map((draft) =>
    withoutListener(sheet, draft),
  );
  const all = withoutColons(sheet, [...passed, ...passageDrafts(sheet, passed, quotations)]);
  return withoutRepeats(
    continueQuotations(sheet, all, quotations).map((draft) => withoutMarks(sheet, draft)),
  );
}

/** The model's readings, without those that are no statement or that the layout overrules. */
function plausible(reading: Reading, laid: readonly Draft[]): Draft[] {
  const { sheet, quotations, timexes, model, isOutlet } = reading;
  const overruled = overruledBy(sheet, laid);
  const { drafts: found, spare } = readDrafts(sheet, quotations, model);
  const drafts = withCueBehindWish(sheet, found);
  const joined = spare.filter((draft) => isJoinedWith(sheet, draft, drafts));
  return [...drafts, ...joined, ...toldByMedia(sheet, drafts, spare, isOutlet)].filter(
    (draft) => !isNoStatement(sheet, draft) && !isOnlyTime(draft, timexes) && !overruled(draft),
  );
}

/**
 * *Asked whether he would go, Orlu said …*: somebody put the question, and nobody tells
 * who. What stands in marks is the answer. Nothing below mends them: each step would look
 * for who asks.
 */
function questionsPut(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter((draft) => isQuestionPut(sheet, draft))
    .filter(({ content }) =>
      content.every(({ start }) => (sheet.quote[tokenAtOffset(sheet, start)] ?? 0) === 0),
    )
    .map((draft) => withSource(sheet, draft, []));
}

/** Sources and contents set right, one draft at a time. */
function mended({ sheet, people, quotations }: Reading, likely: readonly Draft[]): Draft[] {
  return [...likely, ...quotedAsDrafts(sheet, likely)]
    .map((draft) => withOwner(sheet, asTold(sheet, draft, quotations)))
    .map((draft) =>
      boundSource(sheet, people, mend(sheet, repair(sheet, cueBehindClause(sheet, draft)))),
    )
    .map((draft) => atContentEnds(sheet, atClauseStart(sheet, draft)))
    .map((draft) => turnRelay(sheet, endAtOtherVoice(sheet, draft)))
    .map((draft) => withinOwnQuotation(sheet, withinClause(sheet, wholeFront(sheet, draft))))
    .map((draft) => (draft === null ? null : aroundAside(sheet, draft)))
    .filter((draft) => draft !== null);
}

/** *Kremna **welcomed** the truce, and its premier **promised** aid*: a finite verb of speech with its own named subject, with which a likely one goes on. */
function isJoinedWith(sheet: Sheet, spare: Draft, likely: readonly Draft[]): boolean {
  const { cueHead, sourceTokens, confidence } = spare;
  if (sheet.finite[cueHead] !== 1 || confidence < leastJoined) return false;
  const isNamed = sourceTokens.some((at) => (sheet.xposNames[at] ?? "").startsWith("NNP"));
  const isSubject = sourceTokens.some(
    (at) => sheet.heads[at] === cueHead && sheet.relations[at] === "nsubj",
  );
  if (!isNamed || !isSubject) return false;
  return likely.some((other) => goesOnWith(sheet, cueHead, other.cueHead));
}

/** Whether a verb goes on from a main one: as the tree says, or behind a comma and *and* or *but*. */
function goesOnWith(sheet: Sheet, main: number, verb: number): boolean {
  const isConjunct = sheet.heads[verb] === main && sheet.relations[verb] === "conj";
  if (isConjunct && sheet.finite[verb] === 1) return true;
  if ((sheet.heads[main] ?? -1) >= 0 || verb <= main || verb - main > 30) return false;
  if (sheet.sentenceOf[main] !== sheet.sentenceOf[verb]) return false;
  for (let at = main + 1; at < verb; at++) {
    if (sheet.xposNames[at] === "CC" && sheet.words[at - 1]?.text === ",") return true;
  }
  return false;
}

/** Least confidence of a reading that another beside it bears out. */
const leastJoined = 0.15;

/** Drafts told apart from one another, and kept within headlines and paragraphs. */
function bounded({ sheet, headlines }: Reading, read: readonly Draft[]): Draft[] {
  const cues = new Set(read.flatMap(({ cueTokens }) => cueTokens));
  const parted = read
    .flatMap((draft) => nearerVoice(sheet, draft, cues))
    .flatMap((draft) => addedClauses(sheet, draft, cues));
  const apartFrom = withoutFormerWords(sheet, withoutEachOther(sheet, parted));
  const own = ownVoices(sheet, endAtNextCue(sheet, ofLaterCue(apartFrom)));
  return withinBounds(sheet, own, headlines).flatMap((draft) =>
    apart(sheet, withoutClosed(sheet, draft)),
  );
}

/** Also quotations whose cue the model missed, a verb behind, before or at the end of them; and sentences that say whom they are according to. */
function withUncued({ sheet, quotations }: Reading, sure: readonly Draft[]): Draft[] {
  const kept = (drafts: readonly Draft[]): Draft[] =>
    drafts.filter((draft) => !isNegated(sheet, draft)).map((draft) => turnRelay(sheet, draft));
  const tagged = kept(taggedDrafts(sheet, sure, quotations));
  const introduced = introducedDrafts(sheet, [...sure, ...tagged], quotations);
  const trailed = kept(trailedDrafts(sheet, [...sure, ...tagged, ...introduced]));
  const found = [...sure, ...tagged, ...introduced, ...trailed];
  const accorded = [...found, ...accordedDrafts(sheet, found)];
  const told = [...accorded, ...wordsOfDrafts(sheet, accorded, quotations)];
  const taken = [...told, ...takenUpDrafts(sheet, told, quotations)];
  return [...taken, ...ledDrafts(sheet, taken, quotations)];
}

/** Also words that another verb takes up from a draft. */
function withHandedOn({ sheet, quotations }: Reading, found: readonly Draft[]): Draft[] {
  const handed = handedOnDrafts(sheet, found, quotations);
  const given = new Set(handed.map(({ cueHead }) => cueHead));
  const inPassing = participleDrafts(sheet, found, quotations);
  return [
    ...found
      .filter((draft) => !given.has(draft.cueHead))
      .map((draft) => beforeOwnTelling(sheet, withoutOthersWords(draft, inPassing), inPassing)),
    ...handed,
    ...inPassing,
    ...undertakenDrafts(sheet, found),
    ...impersonalDrafts(sheet, found),
    ...putAtDrafts(sheet, found),
    ...saidDrafts(sheet, found, quotations),
    ...closingReports(sheet, found),
    ...citedReports(sheet, found),
  ];
}

/** Of readings that were not likely enough, those in the words that an agency or outlet passes on. */
function toldByMedia(
  sheet: Sheet,
  drafts: readonly Draft[],
  spare: readonly Draft[],
  isOutlet: IsOutlet,
): Draft[] {
  const passed = drafts.filter(
    ({ sourceTokens, cueHead }) =>
      isMedia(sheet, sourceTokens, isOutlet) || isReportingInitials(sheet, sourceTokens, cueHead),
  );
  const byStart = passed.map(({ content }) => hullOf(content)).sort((a, b) => a.start - b.start);
  return spare.filter((draft) => {
    const cue = hullOf(draft.cue);
    const source = hullOf(draft.source);
    const over = byStart[firstEndingAfter(byStart, cue.start)];
    if (over === undefined) return false;
    return [cue, source].every(({ start, end }) => over.start <= start && end <= over.end);
  });
}

/** Tells of a draft whether the layout gives its cue another content, or most of its content to another. */
function overruledBy(sheet: Sheet, laid: readonly Draft[]): (draft: Draft) => boolean {
  const bySentence = new Map<number, Draft>();
  for (const draft of laid) {
    for (const { start, end } of draft.content) {
      const last = sheet.sentenceOf[tokenAtOffset(sheet, Math.max(start, end - 1))] ?? -1;
      let sentence = sheet.sentenceOf[tokenAtOffset(sheet, start)] ?? 0;
      for (; sentence <= last; sentence++) bySentence.set(sentence, draft);
    }
  }
  const cues = new Set(laid.flatMap(({ cueTokens }) => cueTokens));
  return (draft) => {
    if (cues.has(draft.cueHead)) return true;
    const own = hullOf(draft.content);
    const other = bySentence.get(sheet.sentenceOf[tokenAtOffset(sheet, own.start)] ?? -1);
    if (other === undefined) return false;
    const hull = hullOf(other.content);
    const both = Math.min(own.end, hull.end) - Math.max(own.start, hull.start);
    return both > 0.7 * (own.end - own.start) && both > 0.5 * (hull.end - hull.start);
  };
}
