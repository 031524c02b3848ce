import type { Gazetteer } from "../../src/lang/en/gazetteer/index.ts";

/** A seeded stream of numbers in [0, 1). */
export type Random = () => number;

/** One of the items. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
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

/** A country, its adjective, people and capital. */
export interface Land {
  readonly name: string;
  readonly adjective: string;
  readonly plural: string;
  readonly capital: string;
}

/** A country that there is not. */
export function coinLand(random: Random): Land {
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

/** A country of the gazetteer. */
export function listedLand(random: Random, gazetteer: Gazetteer): Land {
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
export interface Somebody {
  readonly full: string;
  readonly short: string;
}

/** Somebody who is not; half of the given names are listed ones. */
export function coinPerson(random: Random, givenNames: readonly string[]): Somebody {
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
  if (kind < 0.18) return { full: `${given} bin ${coin(random)} al - ${surname}`, short: surname };
  if (kind < 0.2) return { full: `${given} bin ${surname}`, short: surname };
  if (kind < 0.22) return { full: `${given} van ${surname}`, short: `van ${surname}` };
  if (kind < 0.3) return { full: `${given} ${given.charAt(0)}. ${surname}`, short: surname };
  if (kind < 0.36) return { full: `${given} ${coin(random)}ovich ${surname}`, short: surname };
  if (kind < 0.41) {
    const double = `${surname} - ${coin(random)}`;
    return { full: `${given} ${double}`, short: double };
  }
  if (kind < 0.45)
    return { full: `${coin(random).slice(0, 4)} ${coin(random)}`, short: coin(random) };
  if (kind < 0.48) return { full: `${given} ${coin(random)} ${surname}`, short: surname };
  return { full: `${given} ${surname}`, short: surname };
}

/** Somebody of the gazetteer. */
export function listedPerson(random: Random, gazetteer: Gazetteer): Somebody {
  for (;;) {
    const { name, surname } = pick(random, gazetteer.people);
    if (surname !== null && surname.length > 3 && name !== surname && /^[\p{L}' -]+$/u.test(name)) {
      const cut = (text: string): string => text.replace(/-/g, " - ");
      return { full: cut(name), short: cut(surname) };
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

/** A body of some country: a bank, an institute, an acronym. */
export function coinBody(random: Random, land: Land): string {
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

/** A party: `{ADJ} People's Front`, `Party of National Unity`, *Vesna*. */
export function coinParty(random: Random, land: Land): string {
  const kind = random();
  const body = pick(random, ["Party", "Front", "Movement", "Bloc", "Alliance", "Union", "League"]);
  const aim = pick(random, [
    "National",
    "Democratic",
    "People's",
    "Social",
    "Liberal",
    "Free",
    "New",
  ]);
  const good = pick(random, [
    "Unity",
    "Accord",
    "Justice",
    "Reform",
    "Labour",
    "Progress",
    "Freedom",
  ]);
  if (kind < 0.25) return `${land.adjective} ${aim} ${body}`;
  if (kind < 0.45) return `${body} of ${aim} ${good}`;
  if (kind < 0.6)
    return `${good} and ${pick(random, ["Truth", "Order", "Peace", "Homeland"])} ${body}`;
  if (kind < 0.75) return `${aim} ${body} of ${land.name}`;
  return kind < 0.9 ? `${aim} ${good} ${body}` : coin(random);
}

/** What parliaments are called. */
export const parliaments: readonly string[] = [
  "Parliament",
  "National Assembly",
  "Senate",
  "House of Representatives",
  "Duma",
  "Seimas",
  "Rada",
  "Majlis",
  "Supreme Council",
  "Federal Council",
  "Chamber of Deputies",
];

/** A news agency as they are called: *VenTA*, *VNA*, *Vendinform*, *Vendoria Today*. */
export function coinAgency(random: Random, land: Land): string {
  const stem = coin(random);
  const front = land.name.replace(/^\w+ /, "").slice(0, 3 + Math.floor(random() * 2));
  const initials = Array.from({ length: 3 }, () => pick(random, [..."ABCDFIKLMNPRSTVZ"])).join("");
  return pick(random, [
    stem,
    `${front}TA`,
    `${front.toUpperCase()}TA`,
    initials,
    `${front}inform`,
    `${front}press`,
    `Inter${front.toLowerCase()}`,
    `${stem} - ${front}`,
    `${land.name} Today`,
    `${stem} News`,
    `${stem} TV`,
    `${land.name} News Agency`,
    `Radio ${stem}`,
  ]);
}

/** A river, mountain or the like. */
export function coinPlace(random: Random): string {
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

/** Cuts a name as the corpora cut words: hyphens and the possessive stand alone. */
export const spaced = (text: string): string =>
  text
    .replace(/-/g, " - ")
    .replace(/['’]s\b/g, " 's")
    .replace(/\s+/g, " ");
