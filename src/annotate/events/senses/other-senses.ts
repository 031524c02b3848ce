/* Whether a verb of the tables tells of its event at all, or of something else in the same words. */

import { fictions } from "../../../lang/en/event-senses.ts";
import type { EventType } from "../../../lang/en/event-types.ts";
import { kindOf } from "../parties/phrases.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { isFirm, isGuest, isNoCall, isNoTalk, isOwn } from "./contact.ts";
import {
  isCapitalised,
  isCompany,
  isCompounded,
  isEntering,
  isExcepting,
  isLetting,
  isOpinion,
  isOtherPhrasal,
  isPermitted,
  isShowing,
  isTaking,
  isThingFreed,
  isUsed,
} from "./everyday.ts";
import {
  isBackingAway,
  isByBallot,
  isForOneself,
  isForVotes,
  isHelpingOn,
  isKept,
  isNaming,
  isOpinionOfMany,
  isPolled,
  isPrice,
  isSacking,
} from "./preferences.ts";
import { isNoProtest, isPeacemaking, isSearch } from "./protest.ts";
import type { Reading } from "./reading.ts";
import {
  isAdmission,
  isCourtesy,
  isCrime,
  isForecast,
  isGrounds,
  isOfOneMind,
  isQuestion,
  isRemark,
  isSeen,
  isSilence,
} from "./speech.ts";
import { isToldIn } from "./stories.ts";
import {
  hasAnObject,
  hasOddObject,
  isByNobody,
  isCarriedOut,
  isCharged,
  isHandling,
  isHandy,
  isNumber,
  isParticiple,
  isSupposed,
  isThingly,
} from "./things.ts";
import {
  isAbstract,
  isAccident,
  isFigure,
  isNoTroops,
  isOfLabour,
  isReflexive,
  isStruggle,
  isTraffic,
} from "./violence.ts";

/** A way in which verbs of the tables tell of something else. */
interface OtherSense {
  /** Lemmas it is asked of; absent for all. */
  readonly verbs?: RegExp;
  /** Classes it is asked of; absent for all. */
  readonly types?: readonly EventType[];
  /** Modes it is asked of; absent for all. */
  readonly modes?: readonly string[];
  readonly is: (view: View, reading: Reading) => boolean;
}

const senses: readonly OtherSense[] = [
  { is: isMadeUp },
  { is: isCompounded },
  { is: isCapitalised },
  { is: isOrder },
  { is: isAsked },
  { modes: ["invite"], is: isByThing },
  { types: ["COOPERATE"], verbs: /^trade$/, is: isGivenTo },
  { is: isGeneric },
  { is: isThingly },
  { is: hasOddObject },
  { is: isParticiple },
  { is: isCharged },
  { types: ["AID"], is: isSupposed },
  {
    verbs:
      /^(?:suspect|accuse|allege|charge|convict|decline|press|demand|appeal|promise|pledge|oppose|support|approve)$/,
    is: isSupposed,
  },
  { verbs: /^(?:strike|hit|fire|blast|hang|throw)$/, is: isOtherPhrasal },
  { verbs: /^(?:seize|capture)$/, is: isUsed },
  { verbs: /^bar$/, is: isExcepting },
  { verbs: /^sanction$/, is: isPermitted },
  { types: ["ASSAULT"], verbs: /^strike$/, is: isOfLabour },
  { types: ["ASSAULT"], is: isTraffic },
  { types: ["ASSAULT"], is: isReflexive },
  { types: ["ASSAULT"], is: isAbstract },
  { types: ["ASSAULT"], is: isAccident },
  { types: ["ASSAULT"], is: isFigure },
  { modes: ["fight"], is: isStruggle },
  { types: ["RETREAT"], verbs: /^withdraw$/, is: isNoTroops },
  { modes: ["ceasefire"], verbs: /^(?:end|stop|halt)$/, is: isPeacemaking },
  { verbs: /^execute$/, is: isCarriedOut },
  { modes: ["military"], verbs: /^exercise$/, is: hasAnObject },
  { verbs: /^train$/, is: isOwn },
  { modes: ["release"], is: isThingFreed },
  { verbs: /^join$/, is: isCompany },
  { verbs: /^join$/, is: isEntering },
  { types: ["COOPERATE"], verbs: /^(?:allow|permit|authori[sz]e)$/, is: isByNobody },
  { types: ["COOPERATE"], verbs: /^(?:allow|permit|authori[sz]e)$/, is: isLetting },
  { types: ["AID"], is: isNumber },
  { types: ["AID"], verbs: /^help$/, is: isHandy },
  { verbs: /^treat$/, is: isHandling },
  { types: ["AGREE"], verbs: /^agree$/, is: isOpinion },
  { types: ["AGREE"], verbs: /^agree$/, is: isOfOneMind },
  { types: ["AGREE"], verbs: /^accept$/, is: isTaking },
  { types: ["AGREE"], verbs: /^offer$/, is: isShowing },
  { types: ["AGREE"], verbs: /^commit$/, is: isCrime },
  { types: ["CONCEDE"], verbs: /^concede$/, is: isAdmission },
  { types: ["THREATEN"], verbs: /^(?:warn|caution)$/, is: isForecast },
  { types: ["REQUEST"], is: isQuestion },
  { modes: ["propose"], verbs: /^suggest$/, is: isRemark },
  { types: ["REJECT"], is: isSilence },
  { types: ["REJECT"], verbs: /^dismiss$/, is: isSacking },
  { types: ["SUPPORT"], verbs: /^(?:support|back|favou?r)$/, is: isGrounds },
  { types: ["SUPPORT"], is: isCourtesy },
  { types: ["SUPPORT"], verbs: /^(?:support|back|favou?r|endorse)$/, is: isPolled },
  { verbs: /^(?:support|back|favou?r|oppose|approve|prefer)$/, is: isOpinionOfMany },
  { modes: ["seize"], verbs: /^(?:seize|capture|take|win)$/, is: isByBallot },
  { types: ["MOBILIZE"], verbs: /^mobili[sz]e$/, is: isForVotes },
  { modes: ["legal"], verbs: /^charge$/, is: isPrice },
  { types: ["SUPPORT"], verbs: /^back$/, is: isBackingAway },
  { types: ["SANCTION"], verbs: /^leave$/, is: isKept },
  { types: ["SUPPORT"], is: isForOneself },
  { types: ["AID"], verbs: /^help$/, is: isHelpingOn },
  { types: ["REQUEST"], verbs: /^call$/, is: isNaming },
  { modes: ["recognize"], is: isSeen },
  { types: ["PROTEST"], is: isNoProtest },
  { types: ["COERCE"], is: isSearch },
  { types: ["CONSULT"], is: isNoTalk },
  { modes: ["phone"], verbs: /^call$/, is: isNoCall },
  { modes: ["visit"], is: isGuest },
  { modes: ["close"], is: isFirm },
  { modes: ["seize"], verbs: /^occupy$/, is: isStanding },
  { modes: ["resign"], verbs: /^quit$/, is: isStopping },
  { modes: ["seize"], verbs: /^board$/, is: isGoingAboard },
  { types: ["MOBILIZE"], verbs: /^order$/, is: isBidding },
];

/** Whether the verb, with this subject and these objects, reports nothing of its row. */
export function isOtherSense(view: View, reading: Reading): boolean {
  const { lemma, row } = reading;
  return senses.some(
    ({ verbs, types, modes, is }) =>
      (verbs === undefined || verbs.test(lemma)) &&
      (types === undefined || types.includes(row.type)) &&
      (modes === undefined || (row.mode !== null && modes.includes(row.mode))) &&
      is(view, reading),
  );
}

/** *In the film, a soldier kills his commander*. */
function isMadeUp(view: View, { token, clause: { obliques } }: Reading): boolean {
  const isFiction = (one: number): boolean => fictions.has(nounAt(view, one));
  if (obliques.some(([preposition, one]) => preposition === "in" && isFiction(one))) return true;
  if (isToldIn(view, token)) return true;
  const head = plainRelationAt(view, token) === "conj" ? headOf(view, token) : -1;
  return (
    head >= 0 && childrenOf(view, head).some((one) => caseOf(view, one) === "in" && isFiction(one))
  );
}

/** *Beat the eggs*, *stop the war*: what somebody is told to do. */
function isOrder(view: View, { token, clause }: Reading): boolean {
  if (clause.subjects.length > 0 || xposAt(view, token) !== "VB") return false;
  const relation = plainRelationAt(view, token);
  // *Let us ask them*.
  if (relation === "xcomp" && lemmaAt(view, headOf(view, token)) === "let") return true;
  if (!/^(?:root|conj|parataxis|ccomp)$/.test(relation)) return false;
  return !childrenOf(view, token).some((child) =>
    /^(?:aux|mark|nsubj|cop)/.test(relationAt(view, child)),
  );
}

/** *Asked what the government proposed*: what nobody has told yet. */
function isAsked(view: View, { token }: Reading): boolean {
  const what = headOf(view, token);
  const verb = what < 0 ? -1 : headOf(view, what);
  return (
    verb >= 0 &&
    relationAt(view, token) === "acl:relcl" &&
    wordAt(view, what) === "what" &&
    /^(?:ask|wonder|inquire|enquire)$/.test(lemmaAt(view, verb))
  );
}

/** *The last page invites us to laugh*: a thing bids nobody come. */
function isByThing(view: View, { clause: { subjects }, actors }: Reading): boolean {
  return (
    actors === 0 &&
    subjects.length > 0 &&
    subjects.every((one) => tagAt(view, one) === "NOUN" && kindOf(nounAt(view, one)) === "MISC")
  );
}

/** *The occupied West Bank*: how a place stands, and no news of it. */
function isStanding(view: View, { token }: Reading): boolean {
  const noun = headOf(view, token);
  return (
    plainRelationAt(view, token) === "amod" &&
    view.mentions[view.mentionAt[noun] ?? -1]?.kind === "name"
  );
}

/** *Hours given to trade*, with *trade* read as what they were given to do. */
function isGivenTo(view: View, { token }: Reading): boolean {
  const above = headOf(view, token);
  return above >= 0 && /^(?:give|devote|dedicate)$/.test(lemmaAt(view, above));
}

/** *Quit smoking*, *quit her calculations*: no post. */
function isStopping(view: View, { token, clause: { objects } }: Reading): boolean {
  const isGerund = childrenOf(view, token).some(
    (child) => child > token && xposAt(view, child) === "VBG",
  );
  return (
    isGerund ||
    (objects.length > 0 &&
      objects.every((one) => tagAt(view, one) === "NOUN" && !posts.has(nounAt(view, one))))
  );
}

/** *Tourists boarded the ship*: nobody who takes ships. */
function isGoingAboard(view: View, { clause: { subjects, objects } }: Reading): boolean {
  return (
    objects.length === 0 ||
    !subjects.some((one) =>
      [one, ...childrenOf(view, one)].some((word) => boarders.test(nounAt(view, word))),
    )
  );
}

const boarders =
  /^(?:commando|soldier|troop|marine|navy|guard|coastguard|militia|militiaman|rebel|gunman|gunmen|pirate|police|policeman|officer|force|patrol|sailor|inspector)$/;

/** *Ordered the army to leave*: bidden to do something, and not sent. */
function isBidding(view: View, { token, clause: { objects } }: Reading): boolean {
  return [token, ...objects].some((head) =>
    childrenOf(view, head).some((child) => child > token && isInfinitive(view, child)),
  );
}

/** What one resigns from. */
const posts: ReadonlySet<string> = new Set(
  "race post job office seat party cabinet government coalition parliament senate council campaign contest presidency leadership committee board position role ministry team".split(
    " ",
  ),
);

/** *One does not ask the man whose house is on fire*. */
function isGeneric(view: View, { clause: { subjects } }: Reading): boolean {
  const [only] = subjects;
  return (
    only !== undefined &&
    subjects.length === 1 &&
    /^(?:one|whoever|anyone|anybody)$/.test(wordAt(view, only)) &&
    childrenOf(view, only).length === 0
  );
}
