/** What kind of actor somebody is, in PLOVER's codes. */
export type Sector =
  | "GOV"
  | "LEG"
  | "JUD"
  | "MIL"
  | "COP"
  | "SPY"
  | "REB"
  | "CRM"
  | "OPP"
  | "PTY"
  | "IGO"
  | "NGO"
  | "MED"
  | "BUS"
  | "EDU"
  | "REL"
  | "LAB"
  | "REF"
  | "CVL";

/** A sector, the words that show it, and phrases in which one of them does; the test suite runs them. */
export interface SectorRow {
  readonly sector: Sector;
  readonly words: readonly string[];
  readonly examples: readonly [string, ...string[]];
}

function row(
  sector: Sector,
  words: string,
  ...examples: readonly [string, ...string[]]
): SectorRow {
  return { sector, words: words.split(/\s+/), examples };
}

/** By which words a name or description shows its sector; of two rows that fit the first counts. */
export const sectorRows: readonly SectorRow[] = [
  row(
    "REB",
    "rebel rebels insurgent insurgents militia militias militant militants separatist separatists guerrilla guerrillas gunmen gunman mutineers jihadists jihadist",
    "the rebels",
    "Separatist gunmen",
  ),
  row(
    "OPP",
    "opposition dissident dissidents exile",
    "Opposition leader Petra Vale",
    "the opposition",
  ),
  row(
    "COP",
    "police policeman policemen policewoman constable sheriff gendarmes gendarmerie officer officers",
    "Riot police",
    "Police in Verrin",
  ),
  row(
    "MIL",
    "army navy air force troops soldier soldiers general admiral colonel lieutenant major marines airmen forces military brigade battalion fleet commander warship warships garrison coastguard",
    "The army of Tarsk",
    "Colonel Bram Tesk",
  ),
  row("SPY", "intelligence spies spy", "Intelligence officials"),
  row(
    "LEG",
    "parliament senate senator senators congress congressman lawmaker lawmakers deputies deputy assembly legislature legislators mp mps speaker house",
    "Parliament in Norland",
    "Senator Ada Orlu",
  ),
  row(
    "JUD",
    "court judge judges tribunal prosecutor prosecutors justice",
    "A court in Sarno",
    "prosecutors",
  ),
  row(
    "GOV",
    "president premier minister ministers ministry ministries government chancellor king queen emir sultan prince governor mayor ambassador envoy diplomat diplomats spokesman spokeswoman cabinet administration presidency kremlin official officials secretary president's presidential authorities consul regime state department leader leaders leadership",
    "President Ada Orlu",
    "the Foreign Ministry",
    "Mayor Inga Dahl",
  ),
  row(
    "IGO",
    "union league alliance nations council commission nato un eu bloc",
    "The Union",
    "the United Nations",
  ),
  row("NGO", "cross crescent charity ngo amnesty agency relief foundation", "the Red Cross"),
  row(
    "MED",
    "journalist journalists reporter reporters newspaper broadcaster editor press media",
    "Press groups",
    "two reporters",
  ),
  row("PTY", "party coalition", "the ruling party"),
  row(
    "LAB",
    "union's unions workers worker miners dockers teachers nurses strikers drivers farmers doctors",
    "Dockers",
    "the miners",
  ),
  row("EDU", "student students university rector professor professors school", "Students"),
  row(
    "REL",
    "bishop bishops pope church imam cleric clerics patriarch monk monks rabbi",
    "the bishops",
  ),
  row("BUS", "company companies bank firm firms corporation bankers businessmen", "the bank"),
  row("CRM", "gang gangs smugglers pirates traffickers cartel mafia", "a gang of smugglers"),
  row("REF", "refugee refugees displaced migrants", "the refugees"),
  row(
    "CVL",
    "protester protesters demonstrator demonstrators civilian civilians resident residents people citizens villagers activist activists crowd women children families",
    "Thousands of demonstrators",
    "residents",
  ),
];

const bySector: ReadonlyMap<string, { readonly sector: Sector; readonly rank: number }> = new Map(
  [...sectorRows]
    .reverse()
    .flatMap(({ sector, words }, i) =>
      words.map((word) => [word, { sector, rank: sectorRows.length - 1 - i }] as const),
    ),
);

/** The sector that a name or description shows by one of its words; null where none does. */
export function sectorOf(phrase: string): Sector | null {
  let best: { readonly sector: Sector; readonly rank: number } | null = null;
  for (const word of phrase.toLowerCase().match(/[\p{L}'’]+/gu) ?? []) {
    const found = bySector.get(word.replace("’", "'").replace(/'s$/, ""));
    if (found !== undefined && (best === null || found.rank < best.rank)) best = found;
  }
  return best?.sector ?? null;
}
