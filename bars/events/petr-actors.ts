/**
 * Actors of PETRARCH's unit tests and their countries: names as the tests' own dictionary
 * gives them (`PETR.Validate.actors.txt`, MIT, © 2014 Open Event Data Alliance), reduced to the
 * first three letters of each code. Any coder that runs the tests is handed these.
 */
const lists: Readonly<Record<string, string>> = {
  ARN: "Arnor|Arnorian",
  CAL: "Calenardhon|Calimehtar",
  DAG: "Dagolath|Dagolathi|Telemar",
  DNK: "Denmark|Danish|Zealand",
  DOL: "Prince of Dol Amroth|Prince of Dol_Amroth|Dol Amroth|Dol_Amroth",
  ELF: "Caras Galadhon|Elrond|Galadriel",
  ERI: "Eriador|Eriadori|Eriadorian",
  ETH: "Ethiopia|Ethiopian",
  FOR: "Fornost",
  FRA: "France|French",
  GMW: "West German",
  GON: "Gondor|Minas Tirith|Anorien|Gonzo GMO",
  HOB: "Bilbo|Gollum|Smeagol|Slinker|Stinker|Sam Gamgee|Hamfast Gamgee|Frodo|Elfstan Fairbairn",
  IGO: "European Union|EU|the AU|AU|International Criminal Court|Interpol",
  IMG: "al-Qaeda|al Qaeda",
  ITH: "Ithilen",
  KOR: "South Korea|Seoul",
  KUW: "Kuwait",
  LBY: "Libya",
  MOR: "Mordor|Barad-dur|Cirith Ungol|the Dark Tower",
  MRG: "Morgul orcs",
  NGM: "Amnesty International|Amnesty",
  NZE: "New Zealand",
  OSG: "Osgiliath",
  PAK: "Pakistan|Pakistani",
  PHL: "Philippines|Philippine",
  PRK: "North Korea|Pyongyang|Hermit Kingdom",
  BRE: "Bree|Romendacil",
  CAF: "Central African Republic",
  AFG: "Afghanistan|Afghan",
  AUS: "Australia|Australian",
  ROH: "Rohan|Rohans",
  RUS: "Russia|Russian",
  SHR: "White Downs|Michel Delving|Doderic Brandybuck",
  USA: "Washington|White House|United States|USA|the KU|KU|K.U.",
  ZBW: "Zimbabwe",
  HGW: "Quibbler",
};

/** Places that the tests code as several actors at once. */
const several: Readonly<Record<string, readonly string[]>> = {
  shire: ["FRO", "BIL", "SAM"],
  lorien: ["ELR", "GAL"],
};

const patterns: readonly (readonly [pattern: RegExp, codes: readonly string[]])[] = [
  ...Object.entries(lists).flatMap(([code, names]) =>
    names.split("|").map((name) => [name.toLowerCase(), [code]] as const),
  ),
  ...Object.entries(several),
]
  .sort((a, b) => b[0].length - a[0].length)
  .map(([name, own]) => [
    new RegExp(`(?<!\\p{L})${name.replace(/[.]/g, "\\.")}(?!\\p{L})`, "gu"),
    own,
  ]);

/** The countries that words name, longer names before those inside them; empty where they name none. */
export function petrCountries(words: string): readonly string[] {
  let text = ` ${words.toLowerCase().replace(/['’]s\b/g, "")} `;
  const found: string[] = [];
  for (const [pattern, own] of patterns) {
    const rest = text.replace(pattern, " ");
    if (rest === text) continue;
    found.push(...own);
    text = rest;
  }
  return found;
}
