import type { Participant } from "../../doc/index.ts";
import {
  answeringVerbs,
  launchVerbs,
  lightVerbs,
  occasionWords,
} from "../../lang/en/event-contexts.ts";
import type { EventNoun } from "../../lang/en/event-nouns.ts";
import { clauseOf, partiesOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { lookUp } from "./lemmas.ts";
import { nounRows } from "./lexicon.ts";
import { rowInSense } from "./noun-senses.ts";
import { distinct, participantsAt, somebodyAt } from "./participants.ts";
import { phrasalLemma } from "./realis.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "./view.ts";
import type { Voices } from "./voices.ts";

interface Sides {
  readonly actors: Participant[];
  readonly recipients: Participant[];
}

/** The event that the noun at `token` names; null where the table knows none, or nobody takes part and the noun alone says too little. */
export function nounEvent(view: View, voices: Voices, token: number): Draft | null {
  const known = lookUp(nounRows, view, token);
  const row = known === undefined ? null : rowInSense(view, token, known);
  if (row === null || isNamePart(view, token)) return null;
  const near = nearSides(view, voices, token, row);
  const { sides, clause } = farSides(view, voices, token, row, near);
  const actors = distinct(sides.actors);
  const recipients = distinct(sides.recipients).filter(
    ({ chain, start }) =>
      !actors.some((actor) => (chain !== null ? actor.chain === chain : actor.start === start)),
  );
  if (actors.length + recipients.length === 0 && !row.bare) return null;
  const both = actors.length > 0 && recipients.length > 0;
  // *Trade with Tarsk fell*, *exports to Tarsk*: goods alone are no deed of anybody.
  if (row.mode === "economic" && !both && actors.length < 2) return null;
  if (isTopic(view, token, row, near)) return null;
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

/** Nouns for words and papers that last: as what somebody else writes or talks about they report nothing. */
const lasting: ReadonlySet<string> = new Set(["AGREE", "SUPPORT", "REQUEST"]);

/** *Hailed the agreement*, *backed the proposals of Tarsk*: what is talked of, and no report of its making. */
function isTopic(view: View, token: number, row: EventNoun, near: Sides): boolean {
  if (!lasting.has(row.type) || row.mode === "ceasefire" || row.mode === "sign") return false;
  const verb = headOf(view, token);
  if (verb < 0 || tagAt(view, verb) !== "VERB") return false;
  const relation = relationAt(view, token);
  if (relation !== "obj" && relation !== "nsubj:pass") return false;
  if (near.actors.length > 0 && near.recipients.length > 0) return false;
  return !(
    lightVerbs.has(lemmaAt(view, verb)) ||
    lightVerbs.has(phrasalLemma(view, verb)) ||
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

/** Participants inside the noun's own phrase. */
function nearSides(view: View, voices: Voices, token: number, row: EventNoun): Sides {
  const actors: Participant[] = [];
  const recipients: Participant[] = [];
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const parties = (): Participant[] => participantsAt(view, voices, child, "somebody");
    if (relation === "nmod:poss") actors.push(...(theirs(view, voices, child) ?? parties()));
    else if (relation === "amod" || relation === "compound" || relation === "nmod:desc")
      actors.push(...modifiers(view, voices, child));
    else if (plainRelationAt(view, child) === "nmod" || plainRelationAt(view, child) === "obl") {
      place(caseOf(view, child), parties, row, actors, recipients);
    }
  }
  for (const child of launchedBy(view, token))
    actors.push(...participantsAt(view, voices, child, "somebody"));
  const after = adjacentPhrase(view, token);
  if (after >= 0) {
    place(
      caseOf(view, after),
      () => participantsAt(view, voices, after, "somebody"),
      row,
      actors,
      recipients,
    );
  }
  if (actors.length === 0) {
    for (const child of childrenOf(view, token)) {
      if (plainRelationAt(view, child) !== "nmod") continue;
      for (const inner of childrenOf(view, child)) {
        if (caseOf(view, inner) === "by")
          actors.push(...participantsAt(view, voices, inner, "somebody"));
      }
    }
  }
  if (recipients.length === 0) {
    // *The visit of the king of Tarsk to Veldia*: the last phrase hangs on one before it.
    let phrases = nominals(view, token);
    for (let depth = 0; depth < 2 && recipients.length === 0; depth++) {
      phrases = phrases.flatMap((child) => nominals(view, child));
      for (const inner of phrases) {
        const preposition = caseOf(view, inner);
        if (preposition === null || preposition === "of" || preposition === "by") continue;
        // Further down only *to* is safe: *in* and *with* are the inner noun's own.
        if (row.to.includes(preposition) && (depth === 0 || preposition === "to"))
          recipients.push(...participantsAt(view, voices, inner, "somebody"));
      }
    }
  }
  return { actors, recipients };
}

function nominals(view: View, token: number): number[] {
  return childrenOf(view, token).filter((child) => plainRelationAt(view, child) === "nmod");
}

/** *Strikes coming from Tarsk*, *an attack carried out by rebels*: heads of who stands with the participle. */
function launchedBy(view: View, token: number): number[] {
  return childrenOf(view, token)
    .filter((child) => relationAt(view, child) === "acl" && launchVerbs.has(lemmaAt(view, child)))
    .flatMap((verb) =>
      childrenOf(view, verb).filter((child) => /^(?:by|from)$/.test(caseOf(view, child) ?? "")),
    );
}

/** *Tarsk and Veldia put off **their** meeting*: of those two, where the subject is several; null otherwise. */
function theirs(view: View, voices: Voices, token: number): Participant[] | null {
  if (wordAt(view, token) !== "their") return null;
  const found = attending(view, voices, headOf(view, headOf(view, token)));
  return found.length > 1 ? found : null;
}

/** Head of the prepositional phrase that follows the noun but was read as part of something else; -1 for none. */
function adjacentPhrase(view: View, token: number): number {
  if (tagAt(view, token + 1) !== "ADP" || relationAt(view, token + 1) !== "case") return -1;
  const head = headOf(view, token + 1);
  return head > token && headOf(view, head) !== token ? head : -1;
}

/** *Russian attacks*, *US-Iran talks*. */
function modifiers(view: View, voices: Voices, child: number): Participant[] {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  // *A state visit*, *a town meeting*: a kind of place, and none in particular.
  const isKind = mention?.kind === "nominal" && (mention.type === "GPE" || mention.type === "LOC");
  return mention === undefined || isKind ? [] : participantsAt(view, voices, child, "somebody");
}

function place(
  preposition: string | null,
  parties: () => Participant[],
  row: EventNoun,
  actors: Participant[],
  recipients: Participant[],
): void {
  if (preposition === "of") {
    // *Iran's withdrawal of troops*: whose it is has been said.
    if (row.of === "actor" && actors.length === 0)
      actors.push(...(row.mode === "economic" ? [] : parties()));
    else if (row.of === "recipient") recipients.push(...parties());
  } else if (preposition === "by") actors.push(...parties());
  else if (
    preposition === "from" &&
    (row.type === "ACCUSE" ||
      row.type === "SUPPORT" ||
      row.type === "AID" ||
      row.type === "THREATEN" ||
      row.type === "REQUEST" ||
      row.type === "ASSAULT" ||
      row.cameo === "170")
  ) {
    actors.push(...parties());
  } else if ((preposition === "between" || preposition === "among") && row.mutual)
    actors.push(...parties());
  else if (preposition !== null && row.to.includes(preposition)) recipients.push(...parties());
}

/** Participants that stand with the verb which carries the noun, where its own phrase leaves a side open. */
function farSides(
  view: View,
  voices: Voices,
  token: number,
  row: EventNoun,
  near: Sides,
): { sides: Sides; clause: number } {
  const verb = headOf(view, token);
  if (verb < 0) return { sides: near, clause: token };
  const tag = tagAt(view, verb);
  if (tag !== "VERB" && tag !== "AUX") {
    // *Fought over the price of grain during a visit to Tarsk*: whatever the phrase was tied to.
    const isOccasion = row.mode === "visit" && caseOf(view, token) === "during";
    return isOccasion && near.actors.length === 0 && near.recipients.length > 0
      ? { sides: { ...near, actors: attending(view, voices, verb) }, clause: token }
      : { sides: near, clause: token };
  }
  const relation = plainRelationAt(view, token);
  const actors = [...near.actors];
  const recipients = [...near.recipients];
  const light = lightVerbs.has(lemmaAt(view, verb)) || lightVerbs.has(phrasalLemma(view, verb));
  const isObject = relation === "obj" || relationAt(view, token) === "nsubj:pass";
  const clause = clauseOf(view, verb);
  if ((isObject && light) || relationAt(view, token) === "nsubj") {
    for (const [preposition, child] of clause.obliques) {
      if (preposition === "of" || headOf(view, child) === token) continue;
      // *The arrest of the mayor by Tarsk followed*: before the verb the phrase is the noun's.
      if ((preposition === "by" || preposition === "from") && child > verb) continue;
      place(
        preposition,
        () => participantsAt(view, voices, child, "somebody"),
        row,
        actors,
        recipients,
      );
    }
    const subjects = partiesOf(view, voices, clause.subjects, "somebody");
    // *Rejected a call for talks*, *received criticism*: who answers is not who speaks.
    if (isObject && isAnswered(view, verb, row)) {
      if (recipients.length === 0) recipients.push(...subjects);
    } else if (isObject && near.actors.length === 0 && !isWished(view, verb, row))
      actors.push(...subjects);
    return { sides: { actors, recipients }, clause: verb };
  }
  const preposition = caseOf(view, token);
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
    if (near.recipients.length > 0) actors.push(...attending(view, voices, verb));
  }
  return { sides: { actors, recipients }, clause: token };
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

function isAnswered(view: View, verb: number, { type, mode }: EventNoun): boolean {
  const answers =
    answeringVerbs.has(lemmaAt(view, verb)) || answeringVerbs.has(phrasalLemma(view, verb));
  return answers && addressed.has(type) && mode !== "sign";
}

/** Classes of nouns for words that are addressed to somebody. */
const addressed: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT"]);

/** Clauses looked up through for somebody who attends. */
const highest = 4;

/** The subject of the verb, or of the nearest one above it whose subject is somebody. */
function attending(view: View, voices: Voices, verb: number): Participant[] {
  let at = verb;
  for (let step = 0; step < highest && at >= 0; step++) {
    const found =
      tagAt(view, at) === "VERB"
        ? clauseOf(view, at).subjects.flatMap((token) => somebodyAt(view, voices, token))
        : [];
    if (found.length > 0) return found;
    at = headOf(view, at);
  }
  return [];
}
