import type { Participant } from "../../doc/index.ts";
import { idleObjects } from "../../lang/en/event-contexts.ts";
import { type ObjectSet, objectSets } from "../../lang/en/event-objects.ts";
import type { EventVerb } from "../../lang/en/event-verbs.ts";
import { firstEndingAfter } from "../../text/index.ts";
import { type Clause, clauseOf, partiesOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { lookUp } from "./lemmas.ts";
import { type VerbRow, verbRows } from "./lexicon.ts";
import { distinct, ownerOf, participantsAt, type Scope } from "./participants.ts";
import { isOtherSense } from "./senses.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";
import type { Voices } from "./voices.ts";

/** Classes whose recipient may be a thing: one attacks convoys and rejects offers. */
const thingTypes: ReadonlySet<string> = new Set([
  "ASSAULT",
  "COERCE",
  "REJECT",
  "ACCUSE",
  "SUPPORT",
  "PROTEST",
  "REQUEST",
  "RETREAT",
  "AID",
]);

/** The event that the verb at `token` reports; null where it reports none that the table knows. */
export function verbEvent(view: View, voices: Voices, token: number): Draft | null {
  const rows = lookUp(verbRows, view, token);
  if (rows === undefined) return null;
  const clause = clauseOf(view, token);
  const idle = lookUp(idleObjects, view, token);
  for (const entry of rows) {
    if (entry.row.objects === null && clause.objects.some((one) => idle?.has(lemmaAt(view, one))))
      continue;
    const draft = tryRow(view, voices, token, clause, entry);
    if (draft !== null) return draft;
  }
  return null;
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
  const actors = distinct(partiesOf(view, voices, clause.subjects, "somebody"));
  const recipients = distinct(
    recipientsOf(view, voices, clause, row, {
      scope,
      except: new Set(actors.flatMap(({ chain }) => chain ?? [])),
    }),
  ).filter(
    ({ chain, start }) =>
      !actors.some((actor) => (chain !== null ? actor.chain === chain : actor.start === start)),
  );
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
        /^(?:they|both)$/.test(wordAt(view, token)),
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
  if (mention !== undefined && mention.type !== "MISC") return true;
  return (
    participantsAt(view, voices, token, "somebody").length > 0 &&
    ownerOf(view, voices, token).length === 0
  );
}

/** Whether the particle of a phrasal verb stands with it: as particle, adverb or preposition. */
function hasParticle(view: View, token: number, particle: string): boolean {
  const [first = "", second] = particle.split(" ");
  const at = childrenOf(view, token).find(
    (child) =>
      (/^(?:compound|advmod|obl|obj|ccomp|xcomp|advcl)/.test(relationAt(view, child)) &&
        wordAt(view, child) === first) ||
      (plainRelationAt(view, child) === "obl" &&
        startsWith(view, child, first) &&
        !isTime(view, child)),
  );
  if (at === undefined) return false;
  return (
    second === undefined ||
    childrenOf(view, token).some(
      (child) =>
        startsWith(view, child, second) ||
        // *Taken into custody*, *took to the streets*.
        (startsWith(view, child, first) && singular(lemmaAt(view, child)) === second),
    )
  );
}

/** *Fired on Thursday*: a time is no target. */
function isTime(view: View, token: number): boolean {
  const { timexes } = view.doc.layers;
  const start = view.tokens.starts[token] ?? 0;
  const timex = timexes[firstEndingAfter(timexes, start)];
  return timex !== undefined && timex.start <= start;
}

function startsWith(view: View, token: number, preposition: string): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "case" && wordAt(view, child) === preposition,
  );
}

/** Nouns of measure: what is meant stands after *of*. */
const measure =
  /^(?:ton|tonne|kilo|kilogram|litre|liter|barrel|dozen|hundred|thousand|million|billion|shipment|batch|load|package|lot|number|convoy|consignment|truckload|amount|round|series|set|piece|couple|handful|worth|half|part|rest|share|plenty|scores?)$/;

function hasObject(view: View, verb: number, clause: Clause, set: ObjectSet): boolean {
  const known: ReadonlySet<string> = objectSets[set];
  const heads =
    clause.objects.length > 0
      ? [...clause.objects]
      : clause.obliques
          .filter(
            ([preposition]) => preposition !== "by" && preposition !== "in" && preposition !== "at",
          )
          .map(([, token]) => token);
  // *Stopped shooting*.
  if (set === "fire" && heads.length === 0)
    heads.push(
      ...childrenOf(view, verb).filter(
        (child) => relationAt(view, child) === "xcomp" && wordAt(view, child).endsWith("ing"),
      ),
    );
  for (const head of [...heads]) {
    if (!measure.test(singular(lemmaAt(view, head)))) continue;
    heads.push(
      ...childrenOf(view, head).filter(
        (child) => plainRelationAt(view, child) === "nmod" && caseOf(view, child) === "of",
      ),
    );
  }
  return heads.some((head) =>
    [
      head,
      ...childrenOf(view, head).filter((child) => plainRelationAt(view, child) === "conj"),
    ].some((token) => known.has(singular(lemmaAt(view, token))) || known.has(lemmaAt(view, token))),
  );
}

function singular(lemma: string): string {
  return lemma.length > 4 && lemma.endsWith("s") && !lemma.endsWith("ss")
    ? lemma.slice(0, -1)
    : lemma;
}

function recipientsOf(
  view: View,
  voices: Voices,
  clause: Clause,
  { to, objects }: EventVerb,
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
        : tokens;
    const found = partiesOf(
      view,
      voices,
      usable,
      slot === "obj" || slot === "for" || slot === "to" || slot === "of"
        ? { scope, except }
        : { scope: "somebody", except },
    );
    if (found.length > 0) return found;
  }
  if (objects !== null) {
    // *Lifted the Veldian embargo*, *recalled its ambassador to Veldia*: whose measure, or at whom.
    const owned = clause.objects.flatMap((token) => ownerOf(view, voices, token, except));
    if (owned.length > 0) return owned;
  }
  return [];
}

function isSomebodyOrOwned(view: View, voices: Voices, token: number): boolean {
  return participantsAt(view, voices, token, "somebody").length > 0;
}
