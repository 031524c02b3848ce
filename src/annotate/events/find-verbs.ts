import type { Participant } from "../../doc/index.ts";
import { idleObjects } from "../../lang/en/event-contexts.ts";
import type { EventVerb } from "../../lang/en/event-verbs.ts";
import { overlaps } from "../../text/index.ts";
import { type Clause, clauseOf, partiesOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { lookUp } from "./lemmas.ts";
import { type VerbRow, verbRows } from "./lexicon.ts";
import { hasObject, hasParticle, singular } from "./objects.ts";
import { ownerOf } from "./owners.ts";
import { distinct, participantsAt, type Scope, somebodyAt } from "./participants.ts";
import { isOtherSense } from "./senses.ts";
import { headlined, isVictims, spared } from "./victims.ts";
import { childrenOf, headOf, lemmaAt, nounAt, relationAt, type View, wordAt } from "./view.ts";
import { addresseeOf, type Voices } from "./voices.ts";

/** Classes whose recipient may be a thing: one attacks convoys and rejects offers. */
const thingTypes: ReadonlySet<string> = new Set([
  "ASSAULT",
  "COERCE",
  "REJECT",
  "REQUEST",
  "ACCUSE",
  "SUPPORT",
  "PROTEST",
  "RETREAT",
  "AID",
]);

/** The event that the verb at `token` reports; null where it reports none that the table knows. */
export function verbEvent(view: View, voices: Voices, token: number): Draft | null {
  const rows = lookUp(verbRows, view, token);
  if (rows === undefined) return null;
  const clause = spared(view, token, headlined(view, token, clauseOf(view, token)));
  const idle = lookUp(idleObjects, view, token);
  for (const entry of rows) {
    if (entry.row.objects === null && clause.objects.some((one) => idle?.has(lemmaAt(view, one))))
      continue;
    const draft = tryRow(view, voices, token, clause, entry);
    if (draft !== null) return bySource(view, voices, draft);
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
  const actors = distinct(actorsOf(view, voices, row, clause));
  const recipients = distinct(
    recipientsOf(view, voices, clause, row, {
      scope,
      except: new Set(actors.flatMap(({ chain }) => chain ?? [])),
    }),
  ).filter(
    ({ chain, start }) =>
      !actors.some((actor) => (chain !== null ? actor.chain === chain : actor.start === start)),
  );
  // *Sent tanks to the border*: no aid.
  const isPosting =
    row.objects === "aid" &&
    recipients.length > 0 &&
    recipients.every(
      ({ chain, name }) =>
        view.chains[chain ?? -1]?.type === "LOC" || /\b(?:border|front|frontier|coast)$/.test(name),
    ) &&
    hasObject(view, token, clause, "troops");
  if (isPosting) return null;
  const people =
    row.needs === "person" && !clause.objects.some((object) => isSomebody(view, voices, object));
  if (people || !isServed(view, row, clause, { actors, recipients })) return null;
  if (
    isOtherSense(view, {
      token,
      row,
      clause,
      actors: actors.length,
      recipients: recipients.length,
    })
  )
    return null;
  const isBare = actors.length === 0 && recipients.length === 0;
  // *A treaty was signed*, *no sanctions were lifted*: verb and object say what happened without anybody.
  if (isBare && (row.objects === null || row.needs !== null || !isPassive(view, token)))
    return null;
  // *A bill heading to Tarsk*: things do not pay visits.
  if (row.mode === "visit" && actors.length === 0) return null;
  return {
    trigger: token,
    clause: token,
    type: row.type,
    mode: row.mode,
    cameo: row.cameo,
    actors,
    recipients,
    mutual: row.mutual,
    absorbs: row.objects !== null && row.objects !== "parley",
    confidence: isBare ? 0.35 : confidenceOf(actors.length, recipients.length, clause),
  };
}

function actorsOf(view: View, voices: Voices, row: EventVerb, { subjects }: Clause): Participant[] {
  // *The Veldian text met with criticism*: those who meet are people and bodies, not whose thing it is.
  const who =
    row.type === "CONSULT" ? subjects.filter((one) => isParty(view, voices, one)) : subjects;
  const found = partiesOf(view, voices, who, "somebody").filter((one) => !isLandscape(view, one));
  // *We are meeting*, said to somebody: who speaks and who is spoken to.
  const [only] = subjects;
  const spokenTo =
    row.mutual && only !== undefined && wordAt(view, only) === "we"
      ? addresseeOf(view, voices, only)
      : null;
  return spokenTo === null || found.length === 0 ? found : [...found, spokenTo];
}

/** *A river does not ask*: a place without a name does nothing. */
function isLandscape(view: View, { chain, name }: Participant): boolean {
  const known = view.chains[chain ?? -1];
  return known?.type === "LOC" && !known.named && /^(?:a|an|any|every|each) /i.test(name);
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
        /^NNP?S$/.test(view.tags.xposNames[view.tags.xpos[token] ?? -1] ?? "") ||
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

function isSomebody(view: View, voices: Voices, token: number): boolean {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  // *Welcomed any movement*: a body without a name is received only if it travels.
  if (mention?.kind === "nominal" && mention.type === "ORG")
    return /^(?:delegation|mission|team|group|leadership|government|party)$/.test(
      singular(lemmaAt(view, token)),
    );
  if (mention !== undefined && mention.type !== "MISC") return true;
  return (
    participantsAt(view, voices, token, "somebody").length > 0 &&
    ownerOf(view, voices, token).length === 0
  );
}

function recipientsOf(
  view: View,
  voices: Voices,
  clause: Clause,
  { to, objects, type, mode }: EventVerb,
  { scope, except }: { readonly scope: Scope; readonly except: ReadonlySet<number> },
): Participant[] {
  for (const slot of to) {
    const tokens =
      slot === "obj"
        ? clause.objects
        : clause.obliques.filter(([preposition]) => preposition === slot).map(([, token]) => token);
    const usable =
      slot === "obj" && objects !== null
        ? tokens.filter((token) => isSomebodyOrOwned(view, voices, token))
        : tokens.filter(
            (token) =>
              !isVictims(view, token, type) &&
              // *Approved the release of the crew*.
              !(slot === "of" && isVictims(view, headOf(view, token), type)) &&
              !isOwnDeed(view, token, mode),
          );
    const found = partiesOf(
      view,
      voices,
      usable,
      (slot === "obj" && objects === null) || slot === "for" || slot === "to" || slot === "of"
        ? { scope, except }
        : { scope: "somebody", except },
    );
    // *Asked for machines*: nobody is asked who is not named; *called for peace in Veldia* names Veldia.
    // *Denied it*, *denied any part in it*: nobody's words.
    const isIt =
      mode === "deny" &&
      usable.every((one) =>
        /^(?:it|this|that|part|role|involvement|responsibility|wrongdoing|knowledge|link|everything|all|anything)$/.test(
          nounAt(view, one),
        ),
      );
    if (isIt) continue;
    const known =
      type === "REQUEST"
        ? found.filter(
            (party) =>
              party.chain !== null ||
              party.name !== party.name.toLowerCase() ||
              usable.some((one) => isSomebody(view, voices, one)),
          )
        : found;
    if (known.length > 0) return known;
  }
  if (objects !== null && to.length > 0) {
    // *Lifted the Veldian embargo*, *recalled its ambassador to Veldia*: whose measure, or at whom.
    const owned = clause.objects.flatMap((token) => ownerOf(view, voices, token, except));
    if (owned.length > 0) return owned;
  }
  return [];
}

/** *Fought a brief war*: what was fought is no one. */
function isOwnDeed(view: View, token: number, mode: string | null): boolean {
  return (
    mode === "fight" &&
    /^(?:war|battle|fight|conflict|campaign|duel|skirmish)$/.test(lemmaAt(view, token))
  );
}

function isSomebodyOrOwned(view: View, voices: Voices, token: number): boolean {
  return participantsAt(view, voices, token, "somebody").length > 0;
}
