/* Whether a verb of the tables tells of its event at all, or of something else in the same words. */
import { tokenText } from "../../../doc/index.ts";
import {
  diseases,
  fictions,
  labour,
  observers,
  searchers,
  speakingThings,
  weapons,
} from "../../../lang/en/event-senses.ts";
import type { Clause } from "../clauses/clause.ts";
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
import { isFirm, isGuest, isInterview, isOnThePhone, isOwn } from "./contact.ts";
import { isEveryday } from "./everyday.ts";
import type { Reading } from "./reading.ts";
import { isCourtesy, isForecast, isOfOneMind, isQuestion, isSilence } from "./speech.ts";
import { isToldIn } from "./stories.ts";
import { isAccident, isFigure } from "./violence.ts";

/** Whether the verb, with this subject and these objects, reports nothing of its row. */
export function isOtherSense(view: View, reading: Reading): boolean {
  const { row, clause } = reading;
  const lemma = lemmaAt(view, reading.token);
  return (
    isMadeUp(view, reading.token, clause) ||
    isEveryday(view, reading) ||
    isOrder(view, reading) ||
    isGeneric(view, clause) ||
    isThingly(view, reading) ||
    (row.type === "ASSAULT" && (isAccident(view, reading) || isFigure(view, reading))) ||
    (row.type === "THREATEN" && isForecast(view, reading, lemma)) ||
    (row.type === "REQUEST" && isQuestion(view, reading, lemma)) ||
    (row.type === "REJECT" && isSilence(view, reading)) ||
    (row.type === "AID" && isNumber(view, reading)) ||
    isParticiple(view, reading.token) ||
    isCharged(view, reading.token) ||
    isSupposed(view, reading, lemma) ||
    (row.mode === "close" && isFirm(view, clause)) ||
    (row.type === "SUPPORT" && isCourtesy(view, reading, lemma)) ||
    (row.type === "PROTEST" && isNoProtest(view, reading, lemma)) ||
    (row.type === "COERCE" && isSearch(view, reading, lemma)) ||
    isNoTalk(view, reading, lemma) ||
    (row.mode === "phone" && lemma === "call" && !isOnThePhone(view, reading)) ||
    (lemma === "train" && isOwn(view, clause)) ||
    (row.mode === "visit" && isGuest(view, reading.token, clause)) ||
    isOfOneMind(view, reading, lemma) ||
    (row.mode === "military" && lemma === "exercise" && clause.objects.length > 0) ||
    (row.mode === "ceasefire" && isPeacemaking(view, reading, lemma))
  );
}

/** *In the film, a soldier kills his commander*. */
function isMadeUp(view: View, token: number, { obliques }: Clause): boolean {
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
  if (!/^(?:root|conj|parataxis|ccomp)$/.test(relation)) return false;
  return !childrenOf(view, token).some((child) =>
    /^(?:aux|mark|nsubj|cop)/.test(relationAt(view, child)),
  );
}

/** *One does not ask the man whose house is on fire*. */
function isGeneric(view: View, { subjects }: Clause): boolean {
  const [only] = subjects;
  return (
    only !== undefined &&
    subjects.length === 1 &&
    /^(?:one|whoever|anyone|anybody)$/.test(wordAt(view, only)) &&
    childrenOf(view, only).length === 0
  );
}

/** *The boat ignored warnings*, *temperatures retreat*: things do nothing of the kind, but texts speak and weapons kill. */
function isThingly(view: View, { token, row, clause, actors }: Reading): boolean {
  // *Cholera killed thirty*, with the disease read as a name.
  if (
    row.type === "ASSAULT" &&
    clause.subjects.length > 0 &&
    clause.subjects.every(
      (one) =>
        diseases.has(nounAt(view, one)) ||
        // *Frost destroyed the vines*, with the frost read as a name.
        (weather.test(nounAt(view, one)) && childrenOf(view, one).length === 0),
    )
  )
    return true;
  if (actors > 0 || clause.subjects.length === 0) return false;
  // *Rain is expected to hit Tarsk*.
  if (row.type === "ASSAULT" && clause.subjects.every((one) => weather.test(nounAt(view, one))))
    return true;
  // *The mild winter helps farmers*: a thing does not.
  if (isInfinitive(view, token) && row.type !== "AID") return false;
  const known = row.type === "ASSAULT" ? weapons : speakingThings;
  return clause.subjects.every((subject) => {
    const lemma = nounAt(view, subject);
    const tag = tagAt(view, subject);
    // *Arnor will contribute*, read as a common noun.
    const isStrange =
      /^\p{Lu}\p{Ll}+$/u.test(tokenText(view.text, view.tokens, subject)) &&
      xposAt(view, subject) === "NN" &&
      childrenOf(view, subject).length === 0;
    if (tag !== "NOUN" || isStrange || isQuantity(lemma) || known.has(lemma)) return false;
    return kindOf(lemma) === "MISC" || kindOf(lemma) === "LOC";
  });
}

/** *Thousands*, *dozens*, *43*: people, when nothing is said of what. */
function isQuantity(lemma: string): boolean {
  return /^(?:thousand|hundred|dozen|score|million|ten|crowd|number|more|other|some|many|several|lot|rest|half|part|both|wave|mass)$/.test(
    lemma,
  );
}

/** *The 34 million given by the office*: a number is no aid without whom it goes to. */
function isNumber(view: View, { clause, recipients }: Reading): boolean {
  return (
    recipients === 0 &&
    clause.objects.length > 0 &&
    clause.objects.every(
      (one) => tagAt(view, one) === "NUM" || /^(?:million|billion)$/.test(lemmaAt(view, one)),
    )
  );
}

/** *The barges and the wounded*: people described, and no report. */
function isParticiple(view: View, token: number): boolean {
  return (
    wordAt(view, token - 1) === "the" &&
    /^(?:wounded|injured|accused|arrested|detained|killed|slain|murdered|convicted)$/.test(
      wordAt(view, token),
    ) &&
    tagAt(view, token + 1) !== "NOUN"
  );
}

/** *The League accuse of **arming** them*, with *accuse* read as a noun: a charge, and no deed. */
function isCharged(view: View, token: number): boolean {
  const head = headOf(view, token);
  return head >= 0 && plainRelationAt(view, token) === "acl" && lemmaAt(view, head) === "accuse";
}

/** *Suspected members*, *declining demand*, *treated products*: what they are taken for, and no report. */
function isSupposed(view: View, { token, row }: Reading, lemma: string): boolean {
  return (
    (row.type === "AID" ||
      /^(?:suspect|accuse|allege|decline|press|demand|appeal|promise|pledge)$/.test(lemma)) &&
    relationAt(view, token) === "amod" &&
    headOf(view, token) > token
  );
}

/** *Searching for a man*, *students occupied the hall*: a search takes nothing, and a sit-in is a protest. */
function isSearch(view: View, { clause }: Reading, lemma: string): boolean {
  if (lemma === "search" || lemma === "raid") return clause.objects.length === 0;
  return (
    lemma === "occupy" &&
    clause.subjects.some(
      (one) =>
        marchers.has(nounAt(view, one)) ||
        labour.has(nounAt(view, one)) ||
        crowds.test(nounAt(view, one)),
    )
  );
}

/** *They speak less often*, *was allowed to leave*: without the other side nothing is told. */
function isNoTalk(view: View, reading: Reading, lemma: string): boolean {
  const {
    row: { type, mode },
    recipients,
    actors,
    clause,
  } = reading;
  if (type === "CONSULT" && /^(?:speak|talk|meet|chat)$/.test(lemma) && isInterview(view, clause))
    return true;
  if (type === "CONSULT" && lemma === "speak") return recipients === 0 && mode !== "phone";
  // *Historians still debate why*.
  if (type === "CONSULT" && /^(?:debate|discuss)$/.test(lemma))
    return (
      clause.subjects.length > 0 && clause.subjects.every((one) => observers.has(nounAt(view, one)))
    );
  return type === "COOPERATE" && /^(?:allow|permit|authori[sz]e)$/.test(lemma) && actors === 0;
}

/** Who gathers to protest. */
const marchers: ReadonlySet<string> = new Set(
  "protester protestor demonstrator marcher striker activist dissident".split(" "),
);
const crowds = /^(?:thousand|hundred|dozen|crowd|people|student|resident|supporter|worker)$/;

/** *Guests gathered*, *delegates walked out*, *police blocked the road*. */
function isNoProtest(view: View, { token, row, clause }: Reading, lemma: string): boolean {
  const who = clause.subjects.flatMap((subject) => [
    nounAt(view, subject),
    ...childrenOf(view, subject)
      .filter((child) => /^(?:nmod|compound|amod)/.test(relationAt(view, child)))
      .map((child) => nounAt(view, child)),
  ]);
  // *Demonstrated their skill*, *rallied support*.
  if (/^(?:demonstrate|rally)$/.test(lemma) && clause.objects.length > 0) return true;
  if (lemma === "occupy")
    return !who.some((one) => marchers.has(one) || labour.has(one) || crowds.test(one));
  if (row.mode === "obstruct")
    return who.length === 0 || who.some((one) => searchers.has(one) || soldiers.test(one));
  // *Was summoned to protest the raid*: who summoned protests.
  if (lemma === "protest" && isInfinitive(view, token))
    return /^(?:summon|recall|call)$/.test(lemmaAt(view, headOf(view, token)));
  if (lemma === "strike" && row.mode === "strike")
    return clause.objects.length > 0 || !who.some((one) => labour.has(one));
  if (lemma === "walk" && row.mode === "strike") return !who.some((one) => labour.has(one));
  if (lemma === "take")
    return !who.some((one) => marchers.has(one) || crowds.test(one) || labour.has(one));
  return /^(?:gather|assemble|converge)$/.test(lemma) && !who.some((one) => marchers.has(one));
}

const weather =
  /^(?:rain|snow|storm|hail|wind|gale|flood|wave|quake|earthquake|tremor|heat|heatwave|cold|fog|lightning|drought|hurricane|cyclone|typhoon|tornado|tsunami|avalanche|landslide|blizzard|frost|thunderstorm)$/;

const soldiers = /^(?:soldier|troop|army|navy|force|militia|rebel|snow|tree|landslide)$/;

/** *A plan to end the war*: who wants others to stop does not cease fire. */
function isPeacemaking(
  view: View,
  { clause, actors, recipients }: Reading,
  lemma: string,
): boolean {
  return (
    /^(?:end|stop|halt)$/.test(lemma) &&
    recipients === 0 &&
    actors < 2 &&
    clause.objects.some((one) =>
      /^(?:war|violence|conflict|fighting|hostility|hostilities)$/.test(nounAt(view, one)),
    )
  );
}
