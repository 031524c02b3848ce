import type { Participant } from "../../../doc/index.ts";
import { answeringVerbs, occasionWords } from "../../../lang/en/event-contexts.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { clauseOf, partiesOf } from "../clauses/clause.ts";
import { resolveRelative } from "../clauses/described.ts";
import { isSetApart } from "../clauses/prepositions.ts";
import { attending, isBacked, isTalkedOver, nearSides } from "../parties/noun-sides.ts";
import { hitsThings, place, type Sides } from "../parties/noun-slots.ts";
import { areTwoPeople, distinct, isSame, participantsAt } from "../parties/participants.ts";
import { headlined } from "../parties/victims.ts";
import { isLight, isWithdrawn, openingAt, phrasalLemma } from "../realis/effects.ts";
import { isOnVisit } from "../realis/own-realis.ts";
import { rowInSense } from "../senses/nouns.ts";
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
} from "../view.ts";
import type { Voices } from "../voices.ts";
import type { Draft } from "./draft.ts";
import { compoundOf, lookUp } from "./lemmas.ts";
import { nounRows, verbRows } from "./lexicon.ts";

/** The event that the noun at `token` names; null where the table knows none, or nobody takes part and the noun alone says too little. */
export function nounEvent(view: View, voices: Voices, token: number): Draft | null {
  const compound = compoundOf(view, token);
  const known = compound === null ? rowOf(view, token) : nounRows.get(compound);
  const row = known === undefined ? null : rowInSense(view, token, known);
  if (row === null || (compound === null && isNamePart(view, token))) return null;
  const near = thanking(view, voices, token) ?? nearSides(view, voices, token, row);
  const { sides, clause } = farSides(view, voices, token, row, near);
  const actors = distinct(sides.actors);
  const recipients = distinct(sides.recipients).filter(
    (one) => !actors.some((actor) => isSame(actor, one)),
  );
  // *Discussed a truce*: with nobody named whose it is, it is no more than a matter.
  const isBare = row.bare && !isTalkedOver(view, token);
  if (actors.length + recipients.length === 0 && !isBare) return null;
  const both = actors.length > 0 && recipients.length > 0;
  // *Paid to make the trip*: somebody unknown to somewhere unknown.
  const isNowhere =
    row.mode === "visit" &&
    known?.nouns.includes("trip") === true &&
    lemmaAt(view, token) !== "visit";
  if (
    isNowhere &&
    recipients.length === 0 &&
    actors.every(({ chain }) => view.chains[chain ?? -1]?.named !== true)
  )
    return null;
  // *A presidential briefing*: one side alone briefs the press.
  if (row.nouns.includes("briefing") && !both && actors.length < 2) return null;
  // *Trade with Tarsk fell*, *exports to Tarsk*: goods alone are no deed of anybody.
  if (row.mode === "economic" && !both && actors.length < 2) return null;
  // *Hours given to trade*: nobody's trade.
  if (row.mode === "economic" && near.actors.length === 0 && relationAt(view, token) !== "obj")
    return null;
  // *Given to trade and to the Ossel valley*: a valley buys nothing.
  const isPlace = ({ chain }: Participant): boolean => view.chains[chain ?? -1]?.type === "LOC";
  if (row.mode === "economic" && both && recipients.every(isPlace)) return null;
  if (isTopic(view, token, row, near)) return null;
  // *The feud and the battles of the two tenors*.
  // *Her attacks on her rival*, *his rallies*: one person with a name attacks in words, and rallies voters.
  const isOfPeople = row.mode === "fight" || /^(?:attack|assault|rally)$/.test(nounAt(view, token));
  if (isOfPeople && areTwoPeople(view, [...actors, ...recipients])) return null;
  return {
    trigger: token,
    clause,
    type: row.type,
    mode: row.mode,
    cameo: row.cameo,
    actors,
    recipients,
    mutual: row.mutual,
    absorbs: false,
    confidence: both ? 0.75 : actors.length + recipients.length > 0 ? 0.55 : 0.35,
  };
}

/** The row of the table; a noun that was tagged as a verb has that verb's lemma: *his **backing***. */
function rowOf(view: View, token: number): EventNoun | undefined {
  return lookUp(nounRows, view, token) ?? nounRows.get(wordAt(view, token));
}

/** Nouns for words and papers that last: as what somebody else writes or talks about they report nothing. */
const lasting: ReadonlySet<string> = new Set(["AGREE", "SUPPORT", "REQUEST"]);

/** *Hailed the agreement*, *backed the proposals of Tarsk*: what is talked of, and no report of its making. */
function isTopic(view: View, token: number, row: EventNoun, near: Sides): boolean {
  if (!lasting.has(row.type) || row.mode === "ceasefire" || row.mode === "sign") return false;
  const verb = headOf(view, token);
  if (verb < 0 || tagAt(view, verb) !== "VERB") return false;
  const relation = relationAt(view, token);
  if (relation !== "obj" && relation !== "nsubj:pass") return false;
  // *Broke its promise*: made long before.
  if (relation === "obj" && /^(?:break|betray)$/.test(lemmaAt(view, verb))) return true;
  if (near.actors.length > 0 && near.recipients.length > 0) return false;
  // *Withdrew his backing for the plan*: that it ends is told.
  if (relation === "obj" && near.actors.length > 0 && isWithdrawn(view, token, verb)) return false;
  // *A promise by the governor to repair the school was forgotten*.
  if (near.actors.length > 0 && childrenOf(view, token).some((child) => isInfinitive(view, child)))
    return false;
  return !(
    isLight(view, verb) ||
    answeringVerbs.has(lemmaAt(view, verb)) ||
    answeringVerbs.has(phrasalLemma(view, verb))
  );
}

/** *Visit Tarsk* on a poster, *War and Peace*: inside a name the noun reports nothing. */
function isNamePart(view: View, token: number): boolean {
  const relation = plainRelationAt(view, token);
  if (relation === "compound") {
    // *Peace talks proposal*, *war crimes court*: only what modifies an event noun is told with it.
    return true;
  }
  return relation === "flat" || tagAt(view, token) === "PROPN";
}

/** *Two days of talks*, *a round of talks*: how long, or how often. */
function isStretch(view: View, stretch: number, noun: number): boolean {
  return (
    caseOf(view, noun) === "of" &&
    /^(?:day|hour|week|month|round|series|string|evening|afternoon|morning)$/.test(
      nounAt(view, stretch),
    ) &&
    /^(?:obl|obj)$/.test(plainRelationAt(view, stretch))
  );
}

/** Participants that stand with the verb which carries the noun, where its own phrase leaves a side open. */
function farSides(
  view: View,
  voices: Voices,
  token: number,
  row: EventNoun,
  near: Sides,
): { sides: Sides; clause: number } {
  const visitor = near.actors.length === 0 ? visitorAt(view, token) : -1;
  if (visitor !== -1)
    return {
      sides: { ...near, actors: participantsAt(view, voices, visitor, "somebody") },
      clause: token,
    };
  const staged = stagedBy(view, token);
  const above = staged === -1 ? headOf(view, token) : staged;
  // *The government proposed talks with Tarsk*, with *proposed* read as part of *talks*.
  const verb = above < 0 ? verbWithin(view, token) : above;
  if (verb < 0) return { sides: near, clause: token };
  // *Talks are due to open in Tarsk on Monday*.
  const opening = relationAt(view, token) === "nsubj" ? openingAt(view, verb) : -1;
  if (opening !== -1) return { sides: near, clause: opening };
  const tag = tagAt(view, verb);
  if (tag !== "VERB" && tag !== "AUX") {
    // *Killed five soldiers in a raid*, with the raid read as the soldiers'.
    const killing = plainRelationAt(view, verb) === "obj" ? headOf(view, verb) : -1;
    if (killing >= 0 && near.actors.length === 0 && isManner(view, token, killing, row)) {
      const { subjects } = headlined(view, killing, clauseOf(view, killing));
      return {
        sides: { ...near, actors: partiesOf(view, voices, subjects, "somebody") },
        clause: killing,
      };
    }
    // *Flew to Tarsk for two days **of talks** with the king*, *held a round of talks*: who does.
    const held = row.type === "CONSULT" && isStretch(view, verb, token) ? headOf(view, verb) : -1;
    if (held >= 0 && tagAt(view, held) === "VERB" && near.actors.length === 0)
      return { sides: { ...near, actors: attending(view, voices, held) }, clause: held };
    // *Fought over the price of grain during a visit to Tarsk*: whatever the phrase was tied to.
    const isOccasion = row.mode === "visit" && caseOf(view, token) === "during";
    return isOccasion && near.actors.length === 0 && near.recipients.length > 0
      ? { sides: { ...near, actors: attending(view, voices, verb) }, clause: token }
      : { sides: near, clause: token };
  }
  const isApart = isSetApart(view, token);
  const relation = isApart ? "obl" : plainRelationAt(view, token);
  const actors = [...near.actors];
  const recipients = [...near.recipients];
  // *Called a strike*, but *called the strike a mistake*.
  const light =
    isLight(view, verb) || (row.mode === "strike" && /^(?:call|stage)$/.test(lemmaAt(view, verb)));
  const isObject =
    staged !== -1 || above < 0 || relation === "obj" || relationAt(view, token) === "nsubj:pass";
  const clause = headlined(view, verb, clauseOf(view, verb));
  if ((isObject && light) || (relationAt(view, token) === "nsubj" && !isApart)) {
    for (const [preposition, child] of clause.obliques) {
      if (preposition === "of" || headOf(view, child) === token) continue;
      // *Her endorsement of the mayor for president*: of one alone.
      if (row.type === "SUPPORT" && preposition === "for" && recipients.length > 0) continue;
      // *The arrest of the mayor by Tarsk followed*: before the verb the phrase is the noun's.
      const isOwn = relation === "obj" && child > token;
      if ((preposition === "by" || preposition === "from") && child > verb && !isOwn) continue;
      place(
        preposition,
        () =>
          participantsAt(
            view,
            voices,
            child,
            hitsThings(row, preposition) ? "anything" : "somebody",
          ),
        row,
        actors,
        recipients,
      );
    }
    // *The arrest of the mayor drew criticism*: not of the mayor.
    const who = clause.subjects.filter((one) => lookUp(nounRows, view, one)?.of !== "recipient");
    const subjects = partiesOf(view, voices, who, "somebody");
    // *Has drawn protests*: what draws them does not march.
    const isCaused = row.type === "PROTEST" && /^(?:draw|face|meet|win)$/.test(lemmaAt(view, verb));
    // *Rejected a call for talks*, *received criticism*: who answers is not who speaks.
    if (isCaused) return { sides: { actors, recipients }, clause: verb };
    if (isObject && (isAnswered(view, verb, row) || isBacked(view, token))) {
      if (recipients.length === 0) recipients.push(...subjects);
    } else if (isObject && near.actors.length === 0 && !isWished(view, verb, row))
      actors.push(...subjects);
    return { sides: { actors, recipients }, clause: verb };
  }
  const preposition = caseOf(view, token);
  if (near.actors.length === 0 && isManner(view, token, verb, row))
    actors.push(...partiesOf(view, voices, clause.subjects, "somebody"));
  // *Agreed to a ceasefire*, *to talks*: who agrees takes part.
  if (
    preposition === "to" &&
    near.actors.length === 0 &&
    /^(?:agree|consent|commit|return)$/.test(lemmaAt(view, verb))
  )
    actors.push(...partiesOf(view, voices, clause.subjects, "somebody"));
  const isGerund = /^(?:of|without|by|for)$/.test(preposition ?? "") || preposition === "instead";
  // *Instead of bombing the dam, Tarsk …*.
  if (
    isGerund &&
    near.actors.length === 0 &&
    childrenOf(view, token).some((child) => relationAt(view, child) === "obj")
  )
    actors.push(...partiesOf(view, voices, clause.subjects, "somebody"));
  // *Dockers went on strike*.
  if (row.mode === "strike" && preposition === "on" && actors.length === 0)
    return {
      sides: { actors: partiesOf(view, voices, clause.subjects, "somebody"), recipients },
      clause: verb,
    };
  if (
    relation === "obl" &&
    row.type === "CONSULT" &&
    preposition !== null &&
    occasionWords.has(preposition) &&
    near.actors.length === 0
  ) {
    // *Said during talks with the king*: who says so takes part.
    // *Arrived in Tarsk for talks*.
    const isErrand =
      preposition === "for" && /^(?:arrive|travel|fly|come|go|head)$/.test(lemmaAt(view, verb));
    if (near.recipients.length > 0 || isErrand) actors.push(...attending(view, voices, verb));
    // *Flew to Tarsk on Monday for talks*: one day for both.
    if (isErrand) return { sides: { actors, recipients }, clause: verb };
  }
  return { sides: { actors, recipients }, clause: token };
}

/** *Killed five **in a raid** on a market*, *arrested two in raids*: how they did it; not *killed two gunmen in an attack on a bank*. */
function isManner(view: View, token: number, verb: number, { type, mode }: EventNoun): boolean {
  if (mode === "fight" || (type !== "ASSAULT" && type !== "COERCE")) return false;
  if (caseOf(view, token) !== "in" || token < verb) return false;
  const isNew = !childrenOf(view, token).some((child) =>
    /^(?:the|this|that|those|these|his|her|its|their)$/.test(wordAt(view, child)),
  );
  const rows = lookUp(verbRows, view, verb) ?? [];
  const { objects } = headlined(view, verb, clauseOf(view, verb));
  return (
    isNew &&
    objects.length > 0 &&
    rows.some(({ row }) => row.type === type) &&
    !objects.some((one) => attackers.test(nounAt(view, one)))
  );
}

/** Who may have made the attack in which they were killed. */
const attackers =
  /^(?:gunm[ae]n|militant|rebel|insurgent|attacker|assailant|bomber|fighter|terrorist|jihadist|guerrilla|suspect)$/;

/** *Tarsk **thanks** Veldia*, with *thanks* read as a noun between two names: who thanks whom; null elsewhere. */
function thanking(view: View, voices: Voices, token: number): Sides | null {
  const isName = (at: number): boolean =>
    at >= 0 && at < view.tokens.length && tagAt(view, at) === "PROPN";
  if (wordAt(view, token) !== "thanks" || !isName(token - 1) || !isName(token + 1)) return null;
  const last = view.tokens.ends[token - 1] ?? -1;
  const first = view.tokens.starts[token + 1] ?? -1;
  const thanker = view.mentions.find(({ end, kind }) => kind === "name" && end === last);
  const thanked = view.mentions.find(({ start, kind }) => kind === "name" && start === first);
  if (thanker === undefined || thanked === undefined) return null;
  const [actors, recipients] = [thanker, thanked].map(({ headToken }) =>
    participantsAt(view, voices, headToken, "somebody"),
  );
  return { actors: actors ?? [], recipients: recipients ?? [] };
}

/** *The king, **who** is on a visit*, ***Orlu** is on a tour*: who is on it; -1 elsewhere. */
function visitorAt(view: View, token: number): number {
  if (!isOnVisit(view, token)) return -1;
  const subject = childrenOf(view, token).find((child) => relationAt(view, child) === "nsubj");
  if (subject === undefined || wordAt(view, subject) !== "who") return subject ?? -1;
  return nameEndingBefore(view, subject) ?? resolveRelative(view, token, subject);
}

/** Tokens of a name before *, who*. */
const longestName = 5;

/** The head of the name that ends right before a comma and the token; null for none. */
function nameEndingBefore(view: View, token: number): number | null {
  const end = view.tokens.ends[token - 2];
  if (wordAt(view, token - 1) !== ",") return null;
  for (let at = token - 2; at >= 0 && token - at < longestName; at--) {
    const mention = view.mentions[view.mentionAt[at] ?? -1];
    if (mention?.kind === "name" && mention.end === end) return at;
  }
  return null;
}

/** *Staged a sit-in at the office*, with *in* read as a preposition: the light verb before the compound; -1 elsewhere. */
function stagedBy(view: View, token: number): number {
  if (compoundOf(view, token) === null || relationAt(view, token) === "obj") return -1;
  let at = token - 3;
  while (at > 0 && /^(?:DET|ADJ|NUM)$/.test(tagAt(view, at))) at--;
  return at >= 0 && tagAt(view, at) === "VERB" && isLight(view, at) ? at : -1;
}

/** A verb with a subject of its own that was read as an adjective of the noun; -1 for none. */
function verbWithin(view: View, token: number): number {
  return (
    childrenOf(view, token).find(
      (child) =>
        child === token - 1 &&
        tagAt(view, child) === "VERB" &&
        childrenOf(view, child).some((one) => relationAt(view, one) === "nsubj"),
    ) ?? -1
  );
}

/** *Demanded the release of the crew*: who wishes a deed does not do it, but would attend talks. */
function isWished(view: View, verb: number, { type }: EventNoun): boolean {
  return (
    type !== "CONSULT" &&
    type !== "AGREE" &&
    type !== "COOPERATE" &&
    /^(?:demand|seek|request|propose)$/.test(lemmaAt(view, verb))
  );
}

function isAnswered(view: View, verb: number, { type, mode, cameo }: EventNoun): boolean {
  // *Had a previous arrest*, *faces an arrest*.
  if (mode === "arrest" && /^(?:have|face)$/.test(lemmaAt(view, verb))) return true;
  // *Received help from Tarsk*, *faces pressure to resign*.
  if (type === "AID" || cameo === "170")
    return /^(?:receive|face|get|accept|obtain|win)$/.test(lemmaAt(view, verb));
  const answers =
    answeringVerbs.has(lemmaAt(view, verb)) || answeringVerbs.has(phrasalLemma(view, verb));
  return answers && addressed.has(type) && mode !== "sign";
}

/** Classes of nouns for words that are addressed to somebody. */
const addressed: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT"]);
