import type { Participant } from "../../../doc/index.ts";
import { launchVerbs } from "../../../lang/en/event-contexts.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { clauseOf } from "../clauses/clause.ts";
import { phrasesAfter } from "../clauses/surface.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows, verbRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import type { Voices } from "../voices.ts";
import { filled } from "./noun-frames.ts";
import { hitsThings, place, type Sides } from "./noun-slots.ts";
import { participantsAt, somebodyAt } from "./participants.ts";
import { isFate, isScene, kindOf } from "./phrases.ts";

/** Participants inside the noun's own phrase. */
export function nearSides(view: View, voices: Voices, token: number, row: EventNoun): Sides {
  const actors: Participant[] = [];
  const recipients: Participant[] = [];
  const hasAgent = phrasesAfter(view, token).some(({ preposition }) => preposition === "by");
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const parties = (): Participant[] => participantsAt(view, voices, child, "somebody");
    // *Instead of bombing the dam*, with *bombing* read as a noun.
    if (relation === "obj" && child > token && wordAt(view, token).endsWith("ing"))
      recipients.push(...participantsAt(view, voices, child, "anything"));
    if (relation === "nmod:poss") {
      const side = isSufferer(view, token, child, row) ? recipients : actors;
      side.push(...(theirs(view, voices, child) ?? blamedFor(view, voices, child) ?? parties()));
    } else if (isInvestigated(view, token, child, row))
      recipients.push(...participantsAt(view, voices, child, "somebody"));
    else if (isDestination(view, child, row))
      recipients.push(...participantsAt(view, voices, child, "somebody"));
    else if (relation === "amod" || relation === "compound" || relation === "nmod:desc")
      actors.push(...(isVenue(view, child, row) ? [] : modifiers(view, voices, child)));
    else if (row.mode === "visit" && wordAt(view, child) === "welcome")
      recipients.push(...welcomedTo(view, voices, child));
    else if (/^(?:nmod|obl|appos)$/.test(plainRelationAt(view, child))) {
      const preposition = caseOf(view, child);
      if (preposition === "with" && isTalkedOver(view, token)) continue;
      // *The inquiry into the death of a pilot*.
      if (row.type === "ACCUSE" && isFate(view, child)) continue;
      const isTarget = hitsThings(row, preposition);
      const all = (): Participant[] => participantsAt(view, voices, child, "anything");
      // *The battle of Brenn*: where it was fought.
      if (row.mode === "fight" && preposition === "of" && isSomewhere(view, child)) continue;
      // *A tour of the terminal*: where to.
      if (row.mode === "visit" && preposition === "of" && isSight(view, token, child)) {
        recipients.push(...all());
        continue;
      }
      // *The suspension of its aid to Tarsk*: whose aid, and to whom.
      if (preposition === "of" && row.mode === "withdraw" && row.type === "SANCTION") {
        const own = nearSides(view, voices, child, withheld);
        actors.push(...own.actors);
        recipients.push(...own.recipients);
        continue;
      }
      // *Approval of its plan*: of whose plan.
      if (
        preposition === "of" &&
        row.type === "SUPPORT" &&
        /^(?:approval|endorsement)$/.test(nounAt(view, token)) &&
        tagAt(view, child) === "NOUN" &&
        kindOf(nounAt(view, child)) === "MISC"
      ) {
        recipients.push(...all());
        continue;
      }
      // *Spoke in support of the mayor*: whom it is for.
      if (preposition === "of" && row.type === "SUPPORT" && caseOf(view, token) === "in") {
        recipients.push(...all());
        continue;
      }
      // *Accusations of fraud against the board*, *a protest of her arrest*: the fraud makes none.
      const makers = (): Participant[] => somebodyAt(view, voices, child);
      const isContent =
        preposition === "of" && /^(?:ACCUSE|PROTEST)$/.test(row.type) && row.of === "actor";
      place(
        preposition,
        isTarget ? all : isContent ? makers : parties,
        row,
        actors,
        recipients,
        hasAgent,
      );
    }
  }
  for (const child of launchedBy(view, token))
    actors.push(...participantsAt(view, voices, child, "somebody"));
  const after = adjacentPhrase(view, token);
  if (after >= 0 && !(row.type === "ACCUSE" && isFate(view, after))) {
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
      // *A protest at the killing of a boy by police*: the killing is theirs.
      if (lookUp(nounRows, view, child) !== undefined && row.type === "PROTEST") continue;
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
  return filled(view, voices, token, row, { actors, recipients });
}

/** *Discussed the truce **with the king***: with whom they talk, and no side of what they talk about. */
export function isTalkedOver(view: View, token: number): boolean {
  const verb = relationAt(view, token) === "obj" ? headOf(view, token) : -1;
  return verb >= 0 && /^(?:discuss|debate|raise|review)$/.test(lemmaAt(view, verb));
}

/** *State visit to Tarsk - welcome to Brenn*: a greeting says where the visit leads. */
function welcomedTo(view: View, voices: Voices, greeting: number): Participant[] {
  return childrenOf(view, greeting)
    .filter((child) => caseOf(view, child) === "to")
    .flatMap((child) => participantsAt(view, voices, child, "somebody"));
}

/** How the thing that is no longer given names its sides: *its aid to Tarsk*. */
const withheld: EventNoun = {
  nouns: [],
  type: "AID",
  mode: null,
  cameo: "070",
  of: null,
  to: ["to", "for", "with"],
  mutual: false,
  bare: false,
  examples: [""],
};

/** *Her release*, *the mayor's arrest*: whose it is suffers it, unless somebody else is named who does. */
export function isSufferer(view: View, token: number, owner: number, row: EventNoun): boolean {
  if (isBacked(view, token)) return true;
  if (isShot(view, token, owner)) return true;
  if (
    row.of !== "recipient" ||
    !/^(?:release|seize|investigate|expel|arrest|deport)$/.test(row.mode ?? "killing")
  )
    return false;
  if (row.type === "ASSAULT" && row.cameo !== "180") return false;
  if (row.type === "ACCUSE" && row.mode !== "investigate") return false;
  const hasOther = childrenOf(view, token).some((child) => caseOf(view, child) === "of");
  const type = view.mentions[view.mentionAt[owner] ?? -1]?.type;
  return !hasOther && type === "PER";
}

/** *The teenager's shooting*: someone without a name and without arms. */
function isShot(view: View, token: number, owner: number): boolean {
  return (
    /^(?:shooting|stabbing|beating|killing|slaying|poisoning|lynching|beheading)$/.test(
      nounAt(view, token),
    ) &&
    /^(?:teen|teenager|boy|girl|child|baby|woman|mother|mom|father|student|pupil|victim|journalist|reporter|protester|civilian|worker|nurse|doctor|teacher|son|daughter|wife|husband|brother|sister)$/.test(
      nounAt(view, owner),
    )
  );
}

/** *Her support among farmers*, *had his greatest support*, *endorsements from the unions*: whose support it is, others give. */
export function isBacked(view: View, token: number): boolean {
  if (!/^(?:support|backing)$/.test(nounAt(view, token))) return false;
  const children = childrenOf(view, token);
  if (children.some((child) => /^(?:for|to|of)$/.test(caseOf(view, child) ?? ""))) return false;
  return (
    children.some(
      (child) =>
        /^(?:among|amongst|from)$/.test(caseOf(view, child) ?? "") || xposAt(view, child) === "JJS",
    ) || gained.test(lemmaAt(view, wholeAbove(view, token)))
  );
}

/** *Half of her support comes from farmers*: what is said of the half is said of the whole; else the head, -1 for none. */
function wholeAbove(view: View, token: number): number {
  const head = headOf(view, token);
  const isPart =
    head >= 0 &&
    caseOf(view, token) === "of" &&
    /^(?:half|third|quarter|most|much|part|bulk|share|all)$/.test(lemmaAt(view, head));
  return isPart ? headOf(view, head) : head;
}

/** What support does of itself, and what those do who have it. */
const gained =
  /^(?:have|enjoy|gain|lose|win|draw|attract|build|consolidate|erode|slip|fall|rise|grow|shrink|surge|drop|wane|dwindle|collapse|come|move)$/;

/** *The Samarkand meeting*, *the Beijing summit*: where it was held. */
function isVenue(view: View, child: number, { type, mode }: EventNoun): boolean {
  if (isScene(view, child)) return true;
  if (type !== "CONSULT" || mode === "visit" || relationAt(view, child) !== "compound")
    return false;
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  return (
    mention?.kind === "name" &&
    mention.type === "GPE" &&
    !/[-–]/.test(view.text.slice(mention.start, mention.end + 1))
  );
}

/** *The Veldia visit*, *her Norway trip*: a place under its own name is where to; *the Veldian visit* is Veldia's. */
function isDestination(view: View, child: number, { mode }: EventNoun): boolean {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  return (
    mode === "visit" &&
    relationAt(view, child) === "compound" &&
    tagAt(view, child) === "PROPN" &&
    mention?.kind === "name" &&
    /^(?:GPE|LOC)$/.test(mention.type)
  );
}

/** *The Orlu inquiry*: into whom; *the police inquiry* is theirs. */
function isInvestigated(
  view: View,
  token: number,
  child: number,
  { type, mode }: EventNoun,
): boolean {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  return (
    // *Ada Orlu: Brenn inquiry to go on*: she is not asked.
    !/[:,–—]/.test(view.text.slice(mention?.end, view.tokens.starts[token])) &&
    type === "ACCUSE" &&
    /^(?:investigate|allege)$/.test(mode ?? "") &&
    relationAt(view, child) === "compound" &&
    mention?.kind === "name" &&
    mention.type === "PER"
  );
}

/** What is toured, and no person or country that pays the visit. */
function isSight(view: View, token: number, child: number): boolean {
  const type = view.mentions[view.mentionAt[child] ?? -1]?.type ?? "MISC";
  return lemmaAt(view, token) === "tour" && type !== "PER";
}

function isSomewhere(view: View, token: number): boolean {
  return /^(?:GPE|LOC)$/.test(view.mentions[view.mentionAt[token] ?? -1]?.type ?? "");
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

/** *Imposed sanctions on Tarsk over **its** seizure of a ship*: Tarsk's, whatever else *its* was read as; null elsewhere. */
function blamedFor(view: View, voices: Voices, token: number): Participant[] | null {
  const word = wordAt(view, token);
  if (!/^(?:its|their)$/.test(word)) return null;
  const deed = headOf(view, token);
  if (caseOf(view, deed) !== "over" || !/^(?:obl|nmod)$/.test(plainRelationAt(view, deed)))
    return null;
  const above = headOf(view, deed);
  const verb = tagAt(view, above) === "VERB" ? above : headOf(view, above);
  if (verb < 0 || tagAt(view, verb) !== "VERB") return null;
  const rows = lookUp(verbRows, view, verb) ?? [];
  if (!rows.some(({ row }) => /^(?:ACCUSE|COERCE|SANCTION|THREATEN)$/.test(row.type))) return null;
  const { objects, obliques } = clauseOf(view, verb);
  const sides = [
    ...obliques.filter(([preposition]) => preposition === "on").map(([, one]) => one),
    ...objects,
  ].filter((one) => one < deed);
  const blamed = sides.map((one) => somebodyAt(view, voices, one)).find((one) => one.length > 0);
  if (blamed === undefined) return null;
  const isPerson = blamed.some(
    ({ chain, name }) => view.chains[chain ?? -1]?.type === "PER" && name.includes(" "),
  );
  return word === "its" && (isPerson || blamed.length > 1) ? null : blamed;
}

/** Head of the prepositional phrase that follows the noun but was read as part of something else; -1 for none. */
function adjacentPhrase(view: View, token: number): number {
  if (tagAt(view, token + 1) !== "ADP" || relationAt(view, token + 1) !== "case") return -1;
  let head = headOf(view, token + 1);
  if (relationAt(view, head) === "nmod:desc") head = headOf(view, head);
  return head > token && headOf(view, head) !== token ? head : -1;
}

/** *Russian attacks*, *US-Iran talks*. */
function modifiers(view: View, voices: Voices, child: number): Participant[] {
  const mention = view.mentions[view.mentionAt[child] ?? -1];
  // *A state visit*, *a town meeting*: a kind of place, and none in particular.
  const isKind = mention?.kind === "nominal" && (mention.type === "GPE" || mention.type === "LOC");
  return mention === undefined || isKind ? [] : participantsAt(view, voices, child, "somebody");
}

/** Clauses looked up through for somebody who attends. */
const highest = 4;

/** The subject of the verb, or of the nearest one above it whose subject is somebody. */
export function attending(view: View, voices: Voices, verb: number): Participant[] {
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
