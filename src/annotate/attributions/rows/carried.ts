import type { Attribution } from "../../../doc/index.ts";
import { answeringVerbs, atMeeting, elsewhere } from "../../../lang/en/occasions.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People } from "../who/people.ts";
import {
  guests,
  isPatronymicOf,
  isPluperfect,
  isSecondPerson,
  narratorOf,
  turnsAway,
} from "./narrator.ts";
import { findMeetings } from "./occasions.ts";

/** Verbs, by lemma, with which the same speaker goes on to the same listener. */
const goingOn = new Set(["add", "continue"]);
/** Paragraphs without a statement after which an occasion is over. */
const mostParagraphs = 4;
/** Characters between two statements that still follow each other. */
const near = 2000;

/** Somebody spoken to. */
interface Listener {
  readonly name: string;
  readonly chain: number | null;
}

/** Who speaks with whom, as far as the text before a statement tells. */
interface Occasion {
  /** Chains of two who speak with each other; null where one speaks to an audience. */
  readonly pair: readonly [number, number] | null;
  /** Who told somebody something, and whom; null for a meeting the narrator tells of. */
  readonly told: { readonly speaker: number | null; readonly listener: Listener } | null;
  /** Whether words spoken on it show that they were. */
  readonly sure: boolean;
  /** Whether it was told of in the pluperfect: then what follows is too. */
  readonly isEarlier: boolean;
  /** Statements, by number, that are of this occasion if any is. */
  readonly waiting: readonly number[];
  readonly paragraph: number;
}

/** Statements in the making: what each is made of, and its row. */
export interface Told {
  readonly sheet: Sheet;
  readonly people: People;
  readonly drafts: readonly Draft[];
  readonly rows: readonly Attribution[];
}

/** A statement where it stands. */
interface Place {
  readonly at: number;
  readonly draft: Draft;
  readonly row: Attribution;
  /** The narrator's words of its sentence. */
  readonly words: string;
  readonly paragraph: number;
  /** Whether the statement before has the same speaker. */
  readonly follows: boolean;
}

/** Whom a statement is made to, and the occasion that goes on. */
interface Step {
  readonly occasion: Occasion | null;
  readonly listener: Listener | null;
}

/**
 * The rows with the addressee and the way that they owe to what stands before them:
 * *she added* goes on to the same listener on the same day; two who meet speak to each other until
 * the text turns to another occasion. That two met is not enough, for most news of a
 * meeting quotes what was said after it: some words must show that they were said
 * there (*your proposal*, *during the talks*, *told his guest*).
 */
export function carryOn(told: Told): Attribution[] {
  const { sheet, people, drafts } = told;
  const out = [...told.rows];
  const order = drafts.flatMap((draft, at) => (draft.how === "nested" ? [] : [at]));
  order.sort((a, b) => startOf(drafts[a]) - startOf(drafts[b]));
  const contents = drafts.flatMap(({ content }) => content);
  const meetings = new Map(
    findMeetings(sheet, people, contents).map((found) => [found.sentence, found.pair]),
  );
  let occasion: Occasion | null = null;
  let read = -1;
  /** The sentence of the statement before. */
  let last = -1;
  let before: Attribution | null = null;
  for (const at of order) {
    const draft = drafts[at];
    let row = out[at];
    if (draft === undefined || row === undefined) continue;
    const sentence = sentenceOf(sheet, draft);
    for (; read < sentence; read++) {
      const pair = meetings.get(read + 1);
      if (pair === undefined) {
        if (turnsAway(sheet, read + 1)) occasion = null;
      } else if (pair === null || !isSamePair(occasion, pair)) {
        occasion = pair === null ? null : meetingOf(pair, paragraphOf(sheet, read + 1));
      }
    }
    const paragraph = paragraphOf(sheet, sentence);
    if (occasion !== null && paragraph - occasion.paragraph > mostParagraphs) occasion = null;
    const follows = row.speakerChain !== null && before?.speakerChain === row.speakerChain;
    const adds = goingOn.has(sheet.lemmas[draft.cueHead] ?? "");
    const goes = draft.goesOn !== null || sentence === last || adds;
    last = sentence;
    if (goes && follows && before !== null && startOf(draft) - endOf(before) < near) {
      row = goneOn(row, before);
      if (adds && row.dateEvidence === null) {
        row = { ...row, date: before.date, dateEvidence: before.dateEvidence };
      }
    }
    const place = { at, draft, row, words: narratorOf(sheet, draft, sentence), paragraph, follows };
    const step: Step = stepOf(sheet, people, place, occasion);
    if (step.listener !== null) {
      row = addressed(row, step.listener);
      if (follows && before !== null && before.addresseeChain === row.addresseeChain) {
        row = row.via.length === 0 ? { ...row, via: before.via } : row;
      }
    }
    out[at] = row;
    occasion = step.occasion;
    if (occasion?.sure === true && occasion.pair !== null) {
      for (const waiting of occasion.waiting) {
        const early = out[waiting];
        const partner =
          early === undefined ? null : partnerOf(people, occasion, early.speakerChain);
        if (early !== undefined && partner !== null) out[waiting] = addressed(early, partner);
      }
      occasion = { ...occasion, waiting: [] };
    }
    if (occasion !== null && row.addressee !== null) occasion = { ...occasion, paragraph };
    before = row;
  }
  return out;
}

/** A row with what it goes on with: the listener and the way of the row before, where it names none itself. */
function goneOn(row: Attribution, before: Attribution): Attribution {
  const bare = row.addressee === null;
  return {
    ...row,
    addressee: bare ? before.addressee : row.addressee,
    addresseeChain: bare ? before.addresseeChain : row.addresseeChain,
    via: row.via.length === 0 ? before.via : row.via,
  };
}

function addressed(row: Attribution, { name, chain }: Listener): Attribution {
  return { ...row, addressee: name, addresseeChain: chain };
}

function stepOf(sheet: Sheet, people: People, place: Place, occasion: Occasion | null): Step {
  const { row, words } = place;
  const partner = occasion === null ? null : partnerOf(people, occasion, row.speakerChain);
  const isPartner =
    partner !== null &&
    (isPatronymicOf(row.addressee, partner.name) || guests.test(row.addressee ?? ""));
  if (occasion !== null && isPartner) {
    return { occasion: { ...occasion, sure: true }, listener: partner };
  }
  if (row.addressee !== null)
    return { occasion: openedBy(sheet, people, place, occasion), listener: null };
  if (row.speakerChain === null || row.kind !== "speech") return { occasion, listener: null };
  if (elsewhere.pattern.test(words)) return { occasion: null, listener: null };
  if (occasion === null) return { occasion, listener: null };
  // Another person's words end what two had to say to each other.
  const isParty =
    occasion.pair?.includes(row.speakerChain) ?? occasion.told?.speaker === row.speakerChain;
  if (!isParty) {
    const isPerson = people.chains[row.speakerChain]?.type === "PER";
    return { occasion: isPerson ? null : occasion, listener: null };
  }
  if (occasion.told === null) return ofMeeting(sheet, people, place, occasion);
  return { occasion, listener: ofTelling(sheet, people, place, occasion) };
}

/** The occasion that a statement with an addressee of its own is made on. */
function openedBy(
  sheet: Sheet,
  people: People,
  { draft, row, paragraph }: Place,
  occasion: Occasion | null,
): Occasion {
  const { speakerChain: speaker, addressee, addresseeChain: whom } = row;
  const chain = whom === null ? undefined : people.chains[whom];
  const isPerson = chain?.type === "PER" && chain.named;
  const pair = isPerson && speaker !== null && whom !== null ? ([speaker, whom] as const) : null;
  if (occasion !== null && pair !== null && isSamePair(occasion, pair))
    return { ...occasion, sure: true };
  return {
    pair,
    told: { speaker, listener: { name: addressee ?? "", chain: whom } },
    sure: true,
    isEarlier: isPluperfect(sheet, draft),
    waiting: [],
    paragraph,
  };
}

/** A statement of one of two whose meeting the narrator tells of. */
function ofMeeting(sheet: Sheet, people: People, place: Place, occasion: Occasion): Step {
  const { at, draft, row, words } = place;
  if (isPluperfect(sheet, draft)) return { occasion, listener: null };
  const listener = partnerOf(people, occasion, row.speakerChain);
  if (occasion.sure) return { occasion, listener };
  if (atMeeting.pattern.test(words) || isSecondPerson(sheet, row)) {
    return { occasion: { ...occasion, sure: true }, listener };
  }
  return { occasion: { ...occasion, waiting: [...occasion.waiting, at] }, listener: null };
}

/** Whom a statement is made to that follows one with a listener of its own; null where nothing shows it. */
function ofTelling(
  sheet: Sheet,
  people: People,
  place: Place,
  occasion: Occasion,
): Listener | null {
  const { draft, row, words, paragraph, follows } = place;
  const { told, pair, isEarlier } = occasion;
  const distance = paragraph - occasion.paragraph;
  const had = isPluperfect(sheet, draft);
  if (told === null) return null;
  if (row.speakerChain === told.speaker) {
    if (!follows) return null;
    if (pair !== null) return isSecondPerson(sheet, row) && distance <= 1 ? told.listener : null;
    const also = had && isEarlier && /\b(?:also|too)\b/iu.test(words);
    // *In an interview with Dawn she had called it …. It was, she said, …*
    const isNamed = people.chains[told.listener.chain ?? -1]?.named === true;
    const sameBreath = distance === 0 && isNamed && had === isEarlier;
    return also || sameBreath ? told.listener : null;
  }
  if (had !== isEarlier || distance > 2) return null;
  const answers =
    answeringVerbs.has(sheet.lemmas[draft.cueHead] ?? "") ||
    /\b(?:for (?:his|her) part|in (?:his|her|re)?\s?(?:turn|reply))\b/iu.test(words);
  return answers || isSecondPerson(sheet, row)
    ? partnerOf(people, occasion, row.speakerChain)
    : null;
}

/** The other of the two on an occasion. */
function partnerOf(people: People, { pair }: Occasion, speaker: number | null): Listener | null {
  if (pair === null || speaker === null || !pair.includes(speaker)) return null;
  const chain = people.chains[pair[0] === speaker ? pair[1] : pair[0]];
  return chain?.named === true ? { name: chain.name, chain: chain.id } : null;
}

function meetingOf(pair: readonly [number, number], paragraph: number): Occasion {
  return { pair, told: null, sure: false, isEarlier: false, waiting: [], paragraph };
}

function isSamePair(occasion: Occasion | null, pair: readonly [number, number]): boolean {
  return occasion?.pair != null && pair.every((chain) => occasion.pair?.includes(chain));
}

function sentenceOf(sheet: Sheet, draft: Draft): number {
  const at = draft.cueHead >= 0 ? draft.cueHead : tokenAtOffset(sheet, startOf(draft));
  return sheet.sentenceOf[at] ?? 0;
}

function paragraphOf(sheet: Sheet, sentence: number): number {
  return sheet.paragraphOf[sentence] ?? 0;
}

function startOf(draft: Draft | undefined): number {
  return draft?.content[0].start ?? 0;
}

function endOf(row: Attribution): number {
  return row.content.at(-1)?.end ?? 0;
}
