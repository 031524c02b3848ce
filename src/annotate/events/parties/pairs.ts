/* *The two ministers*, *both sides*: the two who were last told to meet, agree or fight. */
import type { Chain, Participant } from "../../../doc/index.ts";
import { nounType } from "../../../lang/en/noun-type.ts";
import type { Homes } from "../homes.ts";
import type { Draft } from "../triggers/draft.ts";
import type { View } from "../view.ts";

/** The two parties of an event. */
export interface Pair {
  readonly parties: readonly [Participant, Participant];
  /** Number of the sentence that tells of it. */
  readonly sentence: number;
}

/** Sentences after which nobody takes *the two* for those two. */
const farthest = 8;

/** Classes of happenings between two; what one says of another makes no pair of them. */
const between: ReadonlySet<string> = new Set([
  "CONSULT",
  "AGREE",
  "SUPPORT",
  "SANCTION",
  "ASSAULT",
]);

/** The pair that an event leaves behind: its two parties, both people or neither; what stood before where there are fewer, null where more. */
export function pairAfter(
  view: View,
  before: Pair | null,
  draft: Draft,
  sentence: number,
): Pair | null {
  if (!draft.mutual || !between.has(draft.type)) return before;
  const all = [...draft.actors, ...draft.recipients];
  const [one, other] = all;
  if (one === undefined || other === undefined) return before;
  if (all.length > 2) return null;
  if (isPerson(view, one) !== isPerson(view, other) || isPlural(one) || isPlural(other))
    return before;
  return { parties: [one, other], sentence };
}

/** Sentences after which nobody takes *they* for those two. */
const nearest = 1;

/** Whether a party is a *they* of whom nothing tells who they are. */
export function isUnknown({ name, chain }: Participant): boolean {
  return chain === null && /^they$/i.test(name);
}

/** The event with the two who are meant where it names no more than *the two ministers*, *both countries*. */
export function withPair(
  view: View,
  homes: Homes,
  draft: Draft,
  { pair, sentence }: { readonly pair: Pair | null; readonly sentence: number },
): Draft {
  if (pair === null || sentence - pair.sentence > farthest) return draft;
  if (isOurs(view, pair, draft)) return { ...draft, actors: [...pair.parties] };
  const whole = (parties: readonly Participant[]): readonly Participant[] =>
    parties.flatMap((party) =>
      isUnknown(party) && sentence - pair.sentence <= nearest
        ? pair.parties.map((one) => ({ ...one, start: party.start, end: party.end }))
        : (membersOf(view, homes, pair, party) ?? [party]),
    );
  const actors = whole(draft.actors);
  const recipients = whole(draft.recipients);
  return actors.length === draft.actors.length && recipients.length === draft.recipients.length
    ? draft
    : { ...draft, actors, recipients };
}

/** *“**We** have agreed,” Orlu said*, after her talks with the king: both of them, where nobody else is named. */
function isOurs(
  view: View,
  { parties }: Pair,
  { type, mutual, actors, recipients }: Draft,
): boolean {
  const [only, ...others] = actors;
  return (
    only !== undefined &&
    others.length === 0 &&
    recipients.length === 0 &&
    (mutual || type === "AGREE") &&
    /^we$/i.test(view.text.slice(only.start, only.end)) &&
    parties.some(({ chain }) => chain !== null && chain === only.chain)
  );
}

/** *The two heads of state*, *both sides*, *the sides*: what is two of, in the singular; absent where no two are meant. */
const two = /^(?:(?:the|these) two|both(?: the)?|the(?= (?:sides|two)$)) ?(.*)$/i;

function membersOf(
  view: View,
  homes: Homes,
  { parties }: Pair,
  { name, chain, start, end }: Participant,
): readonly Participant[] | null {
  const known = view.chains[chain ?? -1];
  if (known !== undefined && (known.named || known.members.length > 0)) return null;
  const noun = two.exec(name)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const arePeople = isPerson(view, parties[0]);
  const at = (one: Participant): Participant => ({ ...one, start, end });
  if (sides.test(noun)) return parties.map(at);
  if (!states.test(noun)) return isOfPeople(noun) && arePeople ? parties.map(at) : null;
  if (!arePeople) return parties.map(at);
  // *Ada Orlu of Tarsk met Bram Tesk of Veldia. The two countries …*
  const countries = parties.map((one) => homes.of.get(one.chain ?? -1));
  return countries.every((one) => one !== undefined)
    ? countries.flatMap((one) => (one === undefined ? [] : [at(partyOf(one))]))
    : null;
}

const sides = /^(?:sides?|parties|)$/;
const states =
  /^(?:countries|nations|states|neighbou?rs|governments|capitals|powers|allies|rivals)$/;

function partyOf({ id, name, country }: Chain): Participant {
  return { start: 0, end: 0, name, chain: id, country };
}

/** *Heads of state*, *foreign ministers*. */
function isOfPeople(nouns: string): boolean {
  const [head = ""] = nouns.split(/ of | from | for /);
  const last = head.split(" ").at(-1) ?? "";
  return /s$/.test(last) && nounType(last.replace(/s$/, "")) === "PER";
}

function isPerson(view: View, { chain, name }: Participant): boolean {
  const known = view.chains[chain ?? -1];
  return (known?.type ?? nounType((name.split(" ").at(-1) ?? "").toLowerCase())) === "PER";
}

/** Several of somebody: *its envoys*, *the two sides*. */
function isPlural({ name }: Participant): boolean {
  return /^(?:the two|both|they|them|we|us|two|three|reporters|\d)\b/i.test(name);
}
