import type { NamedDoc, NamedSpan } from "../../corpora/names/index.ts";
import type { Gazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { createRandom } from "../../src/learn/index.ts";
import {
  coinAgency,
  coinBody,
  coinLand,
  coinParty,
  coinPerson,
  coinPlace,
  type Land,
  listedLand,
  listedPerson,
  parliaments,
  pick,
  type Random,
  type Somebody,
  spaced,
} from "./coin.ts";
import { templates } from "./templates.ts";

/** The cast of one document: who and what its slots stand for. */
function castOf(
  random: Random,
  gazetteer: Gazetteer,
  given: readonly string[],
): Map<string, string> {
  const land = (): Land => (random() < 0.6 ? coinLand(random) : listedLand(random, gazetteer));
  const person = (): Somebody =>
    random() < 0.7 ? coinPerson(random, given) : listedPerson(random, gazetteer);
  const cast = new Map<string, string>();
  const lands = [land(), land(), land()];
  for (const [i, each] of lands.entries()) {
    const n = i === 0 ? "" : String(i + 1);
    cast.set(`GPE${n}`, spaced(each.name));
    cast.set(`ADJ${n}`, spaced(each.adjective));
    cast.set(`DEMS${n}`, spaced(each.plural));
    cast.set(`CITY${n}`, spaced(each.capital));
    const body =
      random() < 0.7 ? coinBody(random, each) : pick(random, gazetteer.organizations).name;
    cast.set(`ORG${n}`, spaced(body));
    cast.set(`PARTY${n}`, spaced(coinParty(random, each)));
    cast.set(`PARL${n}`, pick(random, parliaments));
    const agency = random() < 0.5 ? pick(random, gazetteer.outlets).name : coinAgency(random, each);
    cast.set(`AG${n}`, spaced(agency));
    const who = person();
    cast.set(`PER${n}`, who.full);
    cast.set(`SUR${n}`, who.short);
  }
  cast.set("LOC", coinPlace(random));
  cast.set("DAY", String(1 + Math.floor(random() * 28)));
  cast.set(
    "MON",
    pick(random, ["January", "March", "May", "June", "August", "October", "December"]),
  );
  return cast;
}

const typeOfSlot = (slot: string): NamedSpan["type"] | null => {
  if (/^(?:PER|SUR)/.test(slot)) return "PER";
  if (/^(?:GPE|CITY|LOC)/.test(slot)) return "LOC";
  if (/^(?:ADJ|DEMS)/.test(slot)) return "MISC";
  return /^(?:ORG|AG|PARTY)/.test(slot) ? "ORG" : null;
};

/** Fills one template: `{PER}` a slot, `[ORG … ]` a name around words and slots, `!` in front a line in capitals. */
function fill(
  template: string,
  cast: ReadonlyMap<string, string>,
): { words: string[]; spans: NamedSpan[] } {
  const loud = template.startsWith("!");
  const words: string[] = [];
  const spans: NamedSpan[] = [];
  let open: { first: number; type: NamedSpan["type"] } | null = null;
  for (const part of template.replace(/^!/, "").trim().split(/\s+/)) {
    const slot = /^\{(\w+)!?\}$/.exec(part)?.[1];
    if (part.startsWith("[")) {
      open = { first: words.length, type: part.slice(1) as NamedSpan["type"] };
    } else if (part === "]" && open !== null) {
      spans.push({ ...open, end: words.length });
      open = null;
    } else if (slot === undefined) {
      words.push(part);
    } else {
      const first = words.length;
      const name = cast.get(slot) ?? slot;
      words.push(...(part.endsWith("!}") ? name.toUpperCase() : name).split(" "));
      const type = typeOfSlot(slot);
      if (type !== null && open === null) spans.push({ first, end: words.length, type });
    }
  }
  return { words: loud ? words.map((word) => word.toUpperCase()) : words, spans };
}

/**
 * News of invented countries and people from templates of our own: shows the
 * recognizer datelines, titles, transcripts and headlines in capitals, which the
 * open corpora hardly have, with names it cannot know by heart. Deterministic.
 */
export function inventNews(count: number, gazetteer: Gazetteer): readonly NamedDoc[] {
  const random = createRandom(77);
  const given = gazetteer.people
    .map(({ name }) => name.split(" ")[0] ?? "")
    .filter(
      (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && gazetteer.genderOfGivenName(name) !== null,
    );
  return Array.from({ length: count }, (_, i) => {
    const cast = castOf(random, gazetteer, given);
    const sentences: string[][] = [];
    const spans: NamedSpan[] = [];
    let at = 0;
    // One document in three is a line or two, where nothing else tells what a name is.
    const size = random() < 0.33 ? 1 + Math.floor(random() * 2) : 5 + Math.floor(random() * 6);
    for (let s = 0; s < size; s++) {
      const { words, spans: own } = fill(pick(random, templates), cast);
      sentences.push(words);
      for (const span of own) spans.push({ ...span, first: at + span.first, end: at + span.end });
      at += words.length;
    }
    return { id: `invented-${i}`, sentences, spans };
  });
}
