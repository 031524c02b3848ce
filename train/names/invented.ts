import type { NamedDoc, NamedSpan } from "../../corpora/names/index.ts";
import type { Gazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { createRandom } from "../../src/learn/index.ts";
import { templates } from "./templates.ts";

type Random = () => number;

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}

const onsets = "b br d dr f g gr h j k kl kr l m n p pr r s sh st t tr v vl y z zh ch".split(" ");
const vowels = "a e i o u a e i o ai ei ia".split(" ");
const codas = "n r l s k m t v d nd rk st".split(" ");

/** A word of two or three syllables that no list holds. */
function coin(random: Random): string {
  const syllables = random() < 0.7 ? 2 : 3;
  let word = "";
  for (let i = 0; i < syllables; i++) {
    word += pick(random, onsets) + pick(random, vowels);
    if (random() < (i === syllables - 1 ? 0.6 : 0.3)) word += pick(random, codas);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const surnameEndings = [
  "",
  "",
  "",
  "ov",
  "enko",
  "ski",
  "ić",
  "yan",
  "sen",
  "man",
  "ez",
  "i",
  "eva",
  "adze",
];

interface Land {
  readonly name: string;
  readonly adjective: string;
  readonly plural: string;
  readonly capital: string;
}

function coinLand(random: Random): Land {
  const stem = coin(random).replace(/[aeiou]+$/, "");
  const capital = coin(random);
  const forms: readonly (readonly [string, string, string])[] = [
    ["ia", "ian", "ians"],
    ["ia", "ian", "ians"],
    ["land", "lander", "landers"],
    ["stan", "stani", "stanis"],
    ["ova", "ovan", "ovans"],
    ["any", "anese", "anese"],
    ["ay", "ayan", "ayans"],
  ];
  const [end, adjective, plural] = pick(random, forms);
  const front =
    random() < 0.1 ? `${pick(random, ["North", "South", "Upper", "New", "East", "West"])} ` : "";
  return {
    name: `${front}${stem}${end}`,
    adjective: `${front}${stem}${adjective}`,
    plural: `${front}${stem}${plural}`,
    capital,
  };
}

function listedLand(random: Random, gazetteer: Gazetteer): Land {
  for (;;) {
    const country = pick(random, gazetteer.countries);
    const [adjective, plural, capital] = [
      country.adjectives[0],
      country.plurals[0],
      country.capitals[0],
    ];
    if (adjective !== undefined && plural !== undefined && capital !== undefined) {
      return { name: country.name, adjective, plural: plural.replace(/^the /, ""), capital };
    }
  }
}

/** A person: given names and last name, and what a short mention says. */
interface Somebody {
  readonly full: string;
  readonly short: string;
}

function coinPerson(random: Random, givenNames: readonly string[]): Somebody {
  const given = random() < 0.5 ? coin(random) : pick(random, givenNames);
  const kind = random();
  if (kind < 0.08) {
    const short = coin(random);
    return { full: `${short} ${coin(random)} - ${coin(random).toLowerCase()}`, short };
  }
  const surname = coin(random) + pick(random, surnameEndings);
  if (kind < 0.16)
    return {
      full: `${given} al - ${surname}`,
      short: random() < 0.5 ? `al - ${surname}` : surname,
    };
  if (kind < 0.22) return { full: `${given} van ${surname}`, short: `van ${surname}` };
  if (kind < 0.3) return { full: `${given} ${given.charAt(0)}. ${surname}`, short: surname };
  if (kind < 0.36) return { full: `${given} ${coin(random)}ovich ${surname}`, short: surname };
  return { full: `${given} ${surname}`, short: surname };
}

function listedPerson(random: Random, gazetteer: Gazetteer): Somebody {
  for (;;) {
    const { name, surname } = pick(random, gazetteer.people);
    if (surname !== null && surname.length > 3 && name !== surname && /^[\p{L}' -]+$/u.test(name)) {
      const spaced = (text: string): string => text.replace(/-/g, " - ");
      return { full: spaced(name), short: spaced(surname) };
    }
  }
}

const bodies = [
  "Council",
  "Bank",
  "Institute",
  "Party",
  "Agency",
  "Fund",
  "Union",
  "Committee",
  "Group",
  "Center",
  "Movement",
  "Corporation",
  "University",
  "Foundation",
  "Court",
];
const matters = [
  "Energy",
  "Trade",
  "Peace",
  "People's",
  "Development",
  "Security",
  "Grain",
  "Rights",
  "Labour",
  "Democratic",
  "National",
  "Central",
  "Transport",
  "Investment",
  "Health",
];

function coinBody(random: Random, land: Land): string {
  const body = pick(random, bodies);
  const kind = random();
  if (kind < 0.25) return `${coin(random)} ${body}`;
  if (kind < 0.45) return `${pick(random, matters)} ${body} of ${land.name}`;
  if (kind < 0.6)
    return `${body} for ${pick(random, matters).replace("'s", " 's")} and ${pick(random, ["Reform", "Progress", "Unity", "Cooperation"])}`;
  if (kind < 0.75)
    return Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      pick(random, [..."ABCDEFGIKLMNOPRSTUVZ"]),
    ).join("");
  return `${land.adjective} ${pick(random, matters).replace("'s", " 's")} ${body}`;
}

function coinPlace(random: Random): string {
  const stem = coin(random);
  return pick(random, [
    `${stem} River`,
    `Lake ${stem}`,
    `${stem} Sea`,
    `${stem} Mountains`,
    `${stem} Bay`,
    `${stem} Island`,
    `Mount ${stem}`,
    `${stem} Square`,
    `${stem} Airport`,
  ]);
}

const spaced = (text: string): string =>
  text
    .replace(/-/g, " - ")
    .replace(/['’]s\b/g, " 's")
    .replace(/\s+/g, " ");

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
    const who = person();
    cast.set(`PER${n}`, who.full);
    cast.set(`SUR${n}`, who.short);
  }
  cast.set("LOC", coinPlace(random));
  cast.set("AG", spaced(random() < 0.6 ? pick(random, gazetteer.outlets).name : coin(random)));
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
  return /^(?:ORG|AG)/.test(slot) ? "ORG" : null;
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
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (part.startsWith("[")) {
      open = { first: words.length, type: part.slice(1) as NamedSpan["type"] };
    } else if (part === "]" && open !== null) {
      spans.push({ ...open, end: words.length });
      open = null;
    } else if (slot === undefined) {
      words.push(part);
    } else {
      const first = words.length;
      words.push(...(cast.get(slot) ?? slot).split(" "));
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
    const size = 5 + Math.floor(random() * 6);
    for (let s = 0; s < size; s++) {
      const { words, spans: own } = fill(pick(random, templates), cast);
      sentences.push(words);
      for (const span of own) spans.push({ ...span, first: at + span.first, end: at + span.end });
      at += words.length;
    }
    return { id: `invented-${i}`, sentences, spans };
  });
}
