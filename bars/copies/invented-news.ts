/** Words that fill the places of the patterns, by the name of the place. Invented, so that nothing is anybody's text. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  first: ["Ada", "Bren", "Cyra", "Dorit", "Egon", "Fila", "Goran", "Hedda"],
  office: [
    "the harbor ministry",
    "the river council",
    "the port authority",
    "the grain board",
    "the border service",
    "the rail company",
    "the parliament",
    "the customs office",
  ],
  thing: [
    "the bridge",
    "the northern locks",
    "the ferry line",
    "the seed store",
    "the new pier",
    "the coal road",
    "the pipeline",
    "the fish market",
    "the radio mast",
    "the dry dock",
  ],
  act: [
    "repair",
    "close",
    "sell",
    "enlarge",
    "inspect",
    "defend",
    "move",
    "rebuild",
    "rent out",
    "tax",
  ],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  unit: ["barges", "workers", "tonnes of grain", "families", "soldiers", "pages", "trucks"],
  adjective: [
    "costly",
    "early",
    "old",
    "secret",
    "quiet",
    "final",
    "risky",
    "popular",
    "late",
    "small",
  ],
  reason: [
    "because the ice came sooner than anybody expected",
    "after a winter without rain",
    "since the money was spent on other things",
    "although nobody had asked for it",
    "while the neighbors looked the other way",
    "as the price of rope went up again",
    "before the court could hear the case",
    "when the last engineer had left the town",
  ],
};

/** Patterns of sentences; *{name}* is a place to fill. The commonest phrases of news stand in many of them. */
const patterns: readonly string[] = [
  "{person} told reporters on {day} that {office} would {act} {thing} in {place}.",
  "According to {office}, {number} {unit} have crossed {place} since {day}, {reason}.",
  "“We will not {act} {thing},” {person} said in a statement. “It was a {adjective} idea, and {number} {unit} paid for it.”",
  "Residents of {place} said they had heard of the {adjective} plan to {act} {thing} only on {day}.",
  "The talks in {place} ended without a result on {day}, {reason}.",
  "{office} declined to comment on whether it would {act} {thing} or leave it to {person}.",
  "A {adjective} report by {office} counts {number} {unit} in {place}, down from {number} a year earlier.",
  "{person}, who left {office} in spring, called the {adjective} decision to {act} {thing} a mistake.",
  "Work on {thing} is expected to start on {day}, {reason}, people close to {office} said.",
  "In {place}, {number} {unit} waited on {day} for somebody to {act} {thing}.",
  "{person} and {person} met in {place} on {day} to talk about {thing} and the {adjective} debt of {office}.",
  "It was the first time that {office} had agreed to {act} {thing}, {reason}.",
  "“Nobody in {place} needs {thing},” said {person}, {reason}.",
  "The {adjective} law would let {office} {act} {thing} and send {number} {unit} to {place}.",
  "Prices in {place} rose after {person} said that {number} {unit} were missing.",
  "{office} said in a statement on {day} that the {adjective} work was done.",
];

/** One of the items. */
export function pick<Item>(items: readonly Item[], random: () => number, none: Item): Item {
  return items[Math.floor(random() * items.length)] ?? none;
}

/** A sentence about something. Two sentences of one pattern share phrases, as news does. */
export function inventSentence(random: () => number): string {
  const text = pick(patterns, random, "").replace(/\{(\w+)\}/g, (_, name: string) =>
    fill(name, random),
  );
  // Something of its own in most sentences, so that the pile does not repeat itself.
  const own = random() < 0.75 ? ` ${inventClause(random)}` : "";
  return `${capitalize(text)}${own}`;
}

/** People, places and numbers differ from text to text; the rest is what all news is made of. */
function fill(name: string, random: () => number): string {
  if (name === "number") return String(2 + Math.floor(random() ** 3 * 4000));
  if (name === "place") return capitalize(inventWord(random));
  if (name === "person") return `${fill("first", random)} ${capitalize(inventWord(random))}`;
  return pick(fillers[name] ?? [], random, name);
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const syllables = "ba ce di fo gu ha ki lo mu na pe ri so tu va we xi yo za qu".split(" ");

/** A word that no language has. */
export function inventWord(random: () => number): string {
  const count = 2 + Math.floor(random() * 2);
  return Array.from({ length: count }, () => pick(syllables, random, "")).join("");
}

function inventClause(random: () => number): string {
  const words = Array.from({ length: 4 + Math.floor(random() * 8) }, () =>
    random() < 0.4
      ? pick(["the", "of", "and", "in", "to", "a", "was", "for", "with", "on"], random, "the")
      : inventWord(random),
  );
  return `The ${words.join(" ")}.`;
}
