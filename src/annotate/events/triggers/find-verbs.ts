import { type Participant, tokenSpan } from "../../../doc/index.ts";
import { idleObjects } from "../../../lang/en/event-contexts.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import { speakingThings, weapons } from "../../../lang/en/event-senses.ts";
import type { EventVerb } from "../../../lang/en/event-verbs.ts";
import { overlaps } from "../../../text/index.ts";
import { type Clause, clauseOf, partiesOf } from "../clauses/clause.ts";
import { hasObject, hasParticle } from "../clauses/objects.ts";
import { phrasesAfter } from "../clauses/surface.ts";
import { ownParty } from "../parties/own-party.ts";
import {
  areTwoPeople,
  distinct,
  isSame,
  participantsAt,
  type Scope,
  somebodyAt,
} from "../parties/participants.ts";
import { kindOf } from "../parties/phrases.ts";
import { isSomebody, recipientsOf } from "../parties/recipients.ts";
import { headlined, spared } from "../parties/victims.ts";
import { isOtherSense } from "../senses/other-senses.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { addresseeOf, type Voices } from "../voices.ts";
import type { Draft } from "./draft.ts";
import { lookUp } from "./lemmas.ts";
import { nounRows, type VerbRow, verbRows } from "./lexicon.ts";

/** Classes whose recipient may be a thing: one attacks convoys and rejects offers. */
const thingTypes: ReadonlySet<string> = new Set([
  "ASSAULT",
  "COERCE",
  "REJECT",
  "REQUEST",
  "ACCUSE",
  "SUPPORT",
  "RETREAT",
  "AID",
]);

/** The event that the verb at `token` reports; null where it reports none that the table knows. */
export function verbEvent(view: View, voices: Voices, token: number): Draft | null {
  const rows = lookUp(verbRows, view, token);
  if (rows === undefined) return null;
  const plain = clauseOf(view, token);
  const turned = headlined(view, token, plain);
  const clause = spared(view, token, turned);
  const idle = lookUp(idleObjects, view, token);
  for (const entry of rows) {
    if (entry.row.objects === null && clause.objects.some((one) => idle?.has(lemmaAt(view, one))))
      continue;
    const draft = tryRow(view, voices, token, clause, entry);
    // *Mayor accused of theft*: the mayor says nothing, whoever was taken for the source.
    if (draft !== null) return turned === plain ? bySource(view, voices, draft) : draft;
  }
  return null;
}

/** *“…,” warned the guest*, with who speaks read as who is warned. */
function bySource(view: View, voices: Voices, draft: Draft): Draft {
  // *Men suspected of theft*: they suspect nobody.
  if (draft.actors.length > 0 || relationAt(view, draft.trigger) === "acl") return draft;
  const cue = voices.cues.get(view.tokens.starts[draft.trigger] ?? -1);
  const spoken = draft.recipients.filter((party) =>
    cue?.source.some((source) => overlaps(source, party)),
  );
  if (spoken.length === 0) return draft;
  return {
    ...draft,
    actors: spoken,
    recipients: draft.recipients.filter((party) => !spoken.includes(party)),
  };
}

function tryRow(
  view: View,
  voices: Voices,
  token: number,
  clause: Clause,
  { row, particle }: VerbRow,
): Draft | null {
  if (particle !== null && !hasParticle(view, token, particle)) return null;
  if (row.objects !== null && !hasObject(view, token, clause, row.objects)) return null;
  const isThing = thingTypes.has(row.type) && row.needs !== "somebody";
  const scope: Scope = isThing ? "anything" : "somebody";
  const both = row.mutual ? sidesOf(view, voices, token, clause) : [];
  const doers = both.length > 0 ? both : distinct(actorsOf(view, voices, row, token, clause));
  const actors = doers.filter(
    (one) => !isFronted(view, clause, one) && !(row.type === "PROTEST" && isBuilding(view, one)),
  );
  const recipients = distinct(
    recipientsOf(view, voices, token, clause, row, {
      scope,
      except: new Set(actors.flatMap(({ chain }) => chain ?? [])),
    }),
  ).filter((one) => !actors.some((actor) => isSame(actor, one)));
  if (actors.length === 0 && recipients.length === 0 && row.mutual)
    actors.push(...unknownTwo(view, clause));
  // *Sent tanks to the border*: no aid.
  const isPosting =
    row.objects === "aid" &&
    recipients.length > 0 &&
    recipients.every(
      ({ chain, name }) =>
        view.chains[chain ?? -1]?.type === "LOC" || /\b(?:border|front|frontier|coast)$/.test(name),
    ) &&
    hasObject(view, token, clause, "troops") &&
    !hasFreight(view, clause);
  if (isPosting) return null;
  const people =
    row.needs === "person" && !clause.objects.some((object) => isSomebody(view, voices, object));
  if (people || !isServed(view, row, clause, { actors, recipients })) return null;
  if (
    isOtherSense(view, {
      token,
      lemma: lemmaAt(view, token),
      row,
      clause,
      actors: actors.length,
      recipients: recipients.length,
      known: recipients.some(({ chain }) => chain !== null),
    })
  )
    return null;
  const isBare = actors.length === 0 && recipients.length === 0;
  // *A treaty was signed*, *no sanctions were lifted*: verb and object say what happened without anybody.
  if (isBare && (row.objects === null || row.needs !== null || !isPassive(view, token)))
    return null;
  // *The senator clashed with her rival*: two people do in words.
  if (row.mode === "fight" && areTwoPeople(view, [...actors, ...recipients])) return null;
  // *A bill heading to Tarsk*: things do not pay visits.
  if (row.mode === "visit" && actors.length === 0) return null;
  return {
    trigger: token,
    clause: token,
    type: row.type,
    ...(row.type === "CONSULT" && isByPhone(view, clause)
      ? { mode: "phone", cameo: "041" }
      : { mode: row.mode, cameo: row.cameo }),
    actors,
    recipients,
    mutual: row.mutual,
    absorbs: row.objects !== null && row.objects !== "parley",
    confidence: isBare ? 0.35 : confidenceOf(actors.length, recipients.length, clause),
  };
}

/** *The airport deserted as thousands rallied*, with the airport read as who rallied. */
function isBuilding({ chains }: View, { chain, name }: Participant): boolean {
  return (
    chains[chain ?? -1]?.named !== true &&
    /\b(?:airports?|stations?|roads?|bridges?|ports?|squares?|streets?|buildings?|halls?|stadiums?|sites?)$/i.test(
      name,
    )
  );
}

/** *The militia, which **it** arms*, with *it* read as the militia: nobody does to himself what a pronoun behind his name tells. */
function isFronted(view: View, { objects }: Clause, { chain, start }: Participant): boolean {
  return (
    chain !== null &&
    /^(?:it|they|he|she) /i.test(view.text.slice(start, start + 5)) &&
    objects.some(
      (object) =>
        (view.tokens.starts[object] ?? start) < start &&
        (view.chainOf[view.mentionAt[object] ?? -1] ?? -1) === chain,
    )
  );
}

/** ***They** signed a pact*, where nothing tells who they are: perhaps the two who met a sentence ago. */
function unknownTwo(view: View, { subjects }: Clause): Participant[] {
  const [only = -1, ...others] = subjects;
  if (others.length > 0 || wordAt(view, only) !== "they") return [];
  const span = tokenSpan(view.tokens, only);
  return [{ ...span, name: view.text.slice(span.start, span.end), chain: null, country: null }];
}

function actorsOf(
  view: View,
  voices: Voices,
  row: EventVerb,
  token: number,
  clause: Clause,
): Participant[] {
  const { subjects } = clause;
  // *Three envoys were expelled from Veldia*: by Veldia, where nobody else is named.
  if (row.mode === "expel" && subjects.length === 0 && isPassive(view, token)) {
    const from = clause.obliques.filter(([preposition]) => preposition === "from");
    const found = from.flatMap(([, one]) => somebodyAt(view, voices, one));
    if (found.length > 0) return found;
  }
  // *Troops were deployed to the border*: they are, where nobody else is named who sent them.
  if (row.mode === "troops" && subjects.length === 0 && isPassive(view, token))
    return partiesOf(view, voices, clause.objects, "anything");
  // *The Veldian text met with criticism*: those who meet are people and bodies, not whose thing it is.
  // *A gap in Tarsk's fence let the goats through*: whose thing it is does no deed.
  const who =
    row.type === "CONSULT"
      ? subjects.filter((one) => isParty(view, voices, one))
      : material.has(row.type) && !row.mutual
        ? subjects.filter((one) => isParty(view, voices, one) || actsFor(view, one))
        : subjects;
  const found =
    row.mode === "expel" && /^(?:recall|withdraw)$/.test(lemmaAt(view, token)) && who.length === 0
      ? senderOf(view, voices, clause)
      : partiesOf(view, voices, who, "somebody").filter((one) => !isLandscape(view, one));
  // *We are meeting*, said to somebody: who speaks and who is spoken to.
  const [only] = subjects;
  const spokenTo =
    row.mutual && only !== undefined && wordAt(view, only) === "we"
      ? addresseeOf(view, voices, only)
      : null;
  return spokenTo === null || found.length === 0 ? found : [...found, spokenTo];
}

/** *Discussed it with the king by telephone*. */
function isByPhone(view: View, { obliques }: Clause): boolean {
  return obliques.some(
    ([preposition, one]) =>
      /^(?:by|over|on|via)$/.test(preposition) && /^(?:tele)?phone$/.test(nounAt(view, one)),
  );
}

/** *Planes with tents and medicine*: freight that no army fights with. */
function hasFreight(view: View, { objects }: Clause): boolean {
  return objects.some((object) =>
    childrenOf(view, object).some(
      (child) =>
        caseOf(view, child) === "with" &&
        objectSets.aid.has(nounAt(view, child)) &&
        !objectSets.troops.has(nounAt(view, child)) &&
        !weapons.has(nounAt(view, child)),
    ),
  );
}

/** Classes of deeds, which nobody does by what is theirs. */
const material: ReadonlySet<string> = new Set([
  "COOPERATE",
  "AID",
  "ASSAULT",
  "MOBILIZE",
  "RETREAT",
]);

/** *Tarsk's missiles*, *its decision*, *an attack by Tarsk*: what people and countries act through. */
function actsFor(view: View, token: number): boolean {
  const noun = nounAt(view, token);
  return (
    tagAt(view, token) !== "NOUN" ||
    weapons.has(noun) ||
    speakingThings.has(noun) ||
    nounRows.has(noun) ||
    objectSets.troops.has(noun) ||
    objectSets.aid.has(noun) ||
    /^(?:PER|ORG|GPE)$/.test(kindOf(noun))
  );
}

/** *A river does not ask*: a place without a name does nothing. */
function isLandscape(view: View, { chain, name }: Participant): boolean {
  const known = view.chains[chain ?? -1];
  return known?.type === "LOC" && !known.named && /^(?:a|an|any|every|each) /i.test(name);
}

/** *A deal between the two was reached*, *was signed between Tarsk and Veldia*: all whom *between* names. */
function sidesOf(view: View, voices: Voices, verb: number, clause: Clause): Participant[] {
  // *Fighting between the two spread*, with *fighting* read as a verb.
  const heads = clause.subjects.length === 0 ? clause.objects : [];
  return distinct(
    [verb, ...heads]
      .flatMap((object) => phrasesAfter(view, object))
      .filter(({ preposition, heads }) => preposition === "between" && heads.length > 1)
      .flatMap(({ heads }) =>
        heads.flatMap((head) => participantsAt(view, voices, head, "somebody")),
      ),
  );
}

/** *The Veldian envoy was recalled*: by whom it was sent. */
function senderOf(view: View, voices: Voices, { objects }: Clause): Participant[] {
  return objects.flatMap((object) =>
    childrenOf(view, object)
      .filter((child) => /^(?:amod|compound|nmod:poss)$/.test(relationAt(view, child)))
      .flatMap((child) => ownParty(view, voices, child) ?? []),
  );
}

function isParty(view: View, voices: Voices, token: number): boolean {
  return (
    somebodyAt(view, voices, token).length > 0 ||
    participantsAt(view, voices, token, "somebody").some(({ chain }) => chain === null)
  );
}

function isPassive(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => relationAt(view, child) === "nsubj:pass");
}

/** Whether the recipients are what the row asks for. */
function isServed(
  view: View,
  { needs, mutual }: EventVerb,
  clause: Clause,
  {
    actors,
    recipients,
  }: { readonly actors: readonly Participant[]; readonly recipients: readonly Participant[] },
): boolean {
  // *The two presidents talked*: with each other.
  const isSeveral =
    actors.length > 1 ||
    clause.subjects.some(
      (token) =>
        /^NNP?S$/.test(xposAt(view, token)) ||
        /^(?:they|both|two|three|four)$/.test(wordAt(view, token)),
    );
  if (needs === "recipient" || needs === "somebody")
    return recipients.length > 0 || (mutual && actors.length > 0 && isSeveral);
  if (needs !== "place") return true;
  const isPlace = ({ chain }: Participant): boolean =>
    /^(?:GPE|LOC)$/.test(view.chains[chain ?? -1]?.type ?? "");
  return clause.objects.length === 0 && recipients.length > 0 && recipients.every(isPlace);
}

function confidenceOf(actors: number, recipients: number, clause: Clause): number {
  const base = actors > 0 && recipients > 0 ? 0.8 : 0.6;
  return clause.subjects.length === 0 ? base - 0.15 : base;
}
