/** What kind of office or form of address a title is. */
export type TitleRole =
  | "head-of-state"
  | "head-of-government"
  | "monarch"
  | "minister"
  | "diplomat"
  | "legislator"
  | "judge"
  | "mayor"
  | "military"
  | "police"
  | "spokesperson"
  | "party"
  | "company"
  | "clergy"
  | "scholar"
  | "press"
  | "official"
  | "honorific";

/** An office, rank or form of address as news prints it. */
export interface Title {
  /** Lower case; several words are separated by one space. */
  readonly phrase: string;
  readonly role: TitleRole;
  /** Whether a name can follow it at once: *President Ada Orlu*, but not *the head of state Ada Orlu*'s “head of”. */
  readonly beforeName: boolean;
  /** What it shows of its holder's gender, null for most. */
  readonly gender: "m" | "f" | null;
  /** Passages that hold it; the test suite looks for it in each. */
  readonly examples: readonly [string, ...string[]];
}

type Row = readonly [phrase: string, example: string, gender?: "m" | "f"];

function rows(role: TitleRole, beforeName: boolean, list: readonly Row[]): readonly Title[] {
  return list.map(([phrase, example, gender]) => ({
    phrase,
    role,
    beforeName,
    gender: gender ?? null,
    examples: [example],
  }));
}

/** Every title, each once. Phrases are matched the longest first, so that *deputy prime minister* is no *prime minister*. */
export const titles: readonly Title[] = [
  ...rows("head-of-state", true, [
    ["president", "President Ada Orlu opened the session."],
    ["vice president", "Vice President Tam Orlu stayed away."],
    ["vice-president", "Vice-President Tam Orlu stayed away."],
    ["first vice president", "First Vice President Tam Orlu took the chair."],
    ["acting president", "Acting President Ines Vark signed the decree."],
    ["interim president", "Interim President Ines Vark signed the decree."],
    ["former president", "Former President Oto Brandl was in the hall."],
    ["ex-president", "Ex-President Oto Brandl was in the hall."],
    ["president-elect", "President-elect Mira Solt thanked the voters."],
    ["federal president", "Federal President Karl Weiden received the envoy."],
    ["state president", "State President Karl Weiden received the envoy."],
    ["supreme leader", "Supreme Leader Darab Nouri spoke on the radio."],
    ["governor general", "Governor General Ellen Marsh read the speech."],
    ["governor-general", "Governor-General Ellen Marsh read the speech."],
    ["captain regent", "Captain Regent Livia Corsi took the oath."],
  ]),
  ...rows("head-of-state", false, [
    ["head of state", "The head of state thanked the doctors."],
    ["leader", "The leader of Vendoria left at noon."],
    ["state leader", "The state leader left at noon."],
    ["first lady", "The first lady visited the school.", "f"],
    ["presidency", "The presidency issued a note."],
  ]),
  ...rows("head-of-government", true, [
    ["prime minister", "Prime Minister Lena Hask resigned."],
    ["first minister", "First Minister Owen Price resigned."],
    ["chief minister", "Chief Minister Asha Rao resigned."],
    ["deputy prime minister", "Deputy Prime Minister Oleg Darin flew home."],
    ["vice prime minister", "Vice Prime Minister Oleg Darin flew home."],
    ["first deputy prime minister", "First Deputy Prime Minister Oleg Darin flew home."],
    ["former prime minister", "Former Prime Minister Lena Hask agreed."],
    ["acting prime minister", "Acting Prime Minister Lena Hask agreed."],
    ["prime minister-designate", "Prime Minister-designate Lena Hask agreed."],
    ["premier", "Premier Wen Tao toured the plant."],
    ["vice premier", "Vice Premier Lu Shan toured the plant."],
    ["deputy premier", "Deputy Premier Lu Shan toured the plant."],
    ["chancellor", "Chancellor Anna Krug met the unions."],
    ["vice chancellor", "Vice Chancellor Emil Roth met the unions."],
    ["chief executive", "Chief Executive Paul Lam named his team."],
    ["taoiseach", "Taoiseach Brian Daly named his team."],
    ["tanaiste", "Tanaiste Brian Daly named his team."],
    ["pm", "PM Lena Hask named her team."],
  ]),
  ...rows("head-of-government", false, [
    ["head of government", "The head of government took questions."],
    ["prime ministers", "The prime ministers shook hands."],
    ["premiership", "Her premiership lasted a year."],
  ]),
  ...rows("monarch", true, [
    ["king", "King Alrik attended.", "m"],
    ["queen", "Queen Sunniva attended.", "f"],
    ["emperor", "Emperor Teruaki attended.", "m"],
    ["empress", "Empress Teruko attended.", "f"],
    ["prince", "Prince Alrik attended.", "m"],
    ["princess", "Princess Sunniva attended.", "f"],
    ["crown prince", "Crown Prince Alrik attended.", "m"],
    ["crown princess", "Crown Princess Sunniva attended.", "f"],
    ["sultan", "Sultan Faris attended.", "m"],
    ["emir", "Emir Faris attended.", "m"],
    ["amir", "Amir Faris attended.", "m"],
    ["grand duke", "Grand Duke Henri attended.", "m"],
    ["grand duchess", "Grand Duchess Henriette attended.", "f"],
    ["duke", "Duke Henri attended.", "m"],
    ["duchess", "Duchess Henriette attended.", "f"],
    ["co-prince", "Co-prince Joan Vidal attended.", "m"],
  ]),
  ...rows("minister", true, [
    ["minister", "Minister Rosa Klein agreed."],
    ["foreign minister", "Foreign Minister Rosa Klein agreed."],
    ["deputy foreign minister", "Deputy Foreign Minister Juri Tamm agreed."],
    ["vice foreign minister", "Vice Foreign Minister Deng Hao agreed."],
    ["defence minister", "Defence Minister Rosa Klein agreed."],
    ["defense minister", "Defense Minister Rosa Klein agreed."],
    ["finance minister", "Finance Minister Rosa Klein agreed."],
    ["interior minister", "Interior Minister Rosa Klein agreed."],
    ["justice minister", "Justice Minister Rosa Klein agreed."],
    ["economy minister", "Economy Minister Rosa Klein agreed."],
    ["energy minister", "Energy Minister Rosa Klein agreed."],
    ["oil minister", "Oil Minister Rosa Klein agreed."],
    ["trade minister", "Trade Minister Rosa Klein agreed."],
    ["health minister", "Health Minister Rosa Klein agreed."],
    ["education minister", "Education Minister Rosa Klein agreed."],
    ["transport minister", "Transport Minister Rosa Klein agreed."],
    ["agriculture minister", "Agriculture Minister Rosa Klein agreed."],
    ["environment minister", "Environment Minister Rosa Klein agreed."],
    ["labour minister", "Labour Minister Rosa Klein agreed."],
    ["labor minister", "Labor Minister Rosa Klein agreed."],
    ["information minister", "Information Minister Rosa Klein agreed."],
    ["culture minister", "Culture Minister Rosa Klein agreed."],
    ["deputy minister", "Deputy Minister Juri Tamm agreed."],
    ["minister of state", "Minister of State Juri Tamm agreed."],
    ["secretary of state", "Secretary of State Dana Hill agreed."],
    ["deputy secretary of state", "Deputy Secretary of State Dana Hill agreed."],
    ["assistant secretary of state", "Assistant Secretary of State Dana Hill agreed."],
    ["defense secretary", "Defense Secretary Dana Hill agreed."],
    ["defence secretary", "Defence Secretary Dana Hill agreed."],
    ["foreign secretary", "Foreign Secretary Dana Hill agreed."],
    ["home secretary", "Home Secretary Dana Hill agreed."],
    ["treasury secretary", "Treasury Secretary Dana Hill agreed."],
    ["homeland security secretary", "Homeland Security Secretary Dana Hill agreed."],
    ["health secretary", "Health Secretary Dana Hill agreed."],
    ["attorney general", "Attorney General Dana Hill agreed."],
    ["prosecutor general", "Prosecutor General Dana Hill agreed."],
    ["commissioner", "Commissioner Dana Hill agreed."],
    ["eu commissioner", "EU Commissioner Dana Hill agreed."],
  ]),
  ...rows("minister", false, [
    ["minister of foreign affairs", "The minister of foreign affairs agreed."],
    ["ministers of foreign affairs", "The ministers of foreign affairs agreed."],
    ["minister for foreign affairs", "The minister for foreign affairs agreed."],
    ["minister of defence", "The minister of defence agreed."],
    ["minister of defense", "The minister of defense agreed."],
    ["minister of finance", "The minister of finance agreed."],
    ["minister of the interior", "The minister of the interior agreed."],
    ["foreign ministers", "The foreign ministers agreed."],
    ["ministers", "The ministers agreed."],
    ["top diplomat", "The bloc's top diplomat agreed."],
    ["chief diplomat", "The chief diplomat agreed."],
  ]),
  ...rows("diplomat", true, [
    ["ambassador", "Ambassador Leo Frost returned."],
    ["deputy ambassador", "Deputy Ambassador Leo Frost returned."],
    ["consul", "Consul Leo Frost returned."],
    ["consul general", "Consul General Leo Frost returned."],
    ["envoy", "Envoy Leo Frost returned."],
    ["special envoy", "Special Envoy Leo Frost returned."],
    ["special representative", "Special Representative Leo Frost returned."],
    ["high representative", "High Representative Leo Frost returned."],
    [
      "high representative for foreign affairs",
      "High Representative for Foreign Affairs Leo Frost returned.",
    ],
    [
      "high representative for foreign affairs and security policy",
      "High Representative for Foreign Affairs and Security Policy Leo Frost returned.",
    ],
    ["permanent representative", "Permanent Representative Leo Frost returned."],
    ["secretary general", "Secretary General Leo Frost returned."],
    ["secretary-general", "Secretary-General Leo Frost returned."],
    ["deputy secretary general", "Deputy Secretary General Leo Frost returned."],
    ["deputy secretary-general", "Deputy Secretary-General Leo Frost returned."],
    ["under-secretary-general", "Under-Secretary-General Leo Frost returned."],
    ["high commissioner", "High Commissioner Leo Frost returned."],
    ["special rapporteur", "Special Rapporteur Leo Frost returned."],
    ["charge d'affaires", "Charge d'affaires Leo Frost returned."],
    ["director general", "Director General Leo Frost returned."],
    ["director-general", "Director-General Leo Frost returned."],
    ["diplomat", "Diplomat Leo Frost returned."],
    ["negotiator", "Negotiator Leo Frost returned."],
    ["chief negotiator", "Chief negotiator Leo Frost returned."],
    ["mediator", "Mediator Leo Frost returned."],
  ]),
  ...rows("legislator", true, [
    ["senator", "Senator May Bell voted."],
    ["sen.", "Sen. May Bell voted."],
    ["congressman", "Congressman Ray Bell voted.", "m"],
    ["congresswoman", "Congresswoman May Bell voted.", "f"],
    ["representative", "Representative May Bell voted."],
    ["rep.", "Rep. May Bell voted."],
    ["speaker", "Speaker May Bell voted."],
    ["deputy speaker", "Deputy Speaker May Bell voted."],
    ["house speaker", "House Speaker May Bell voted."],
    ["parliament speaker", "Parliament Speaker May Bell voted."],
    ["lawmaker", "Lawmaker May Bell voted."],
    ["mp", "MP May Bell voted."],
    ["mep", "MEP May Bell voted."],
    ["deputy", "Deputy May Bell voted."],
    ["majority leader", "Majority Leader May Bell voted."],
    ["minority leader", "Minority Leader May Bell voted."],
    ["chief whip", "Chief Whip May Bell voted."],
    ["councillor", "Councillor May Bell voted."],
    ["councilman", "Councilman Ray Bell voted.", "m"],
  ]),
  ...rows("mayor", true, [
    ["mayor", "Mayor Finn Aske cut the ribbon."],
    ["deputy mayor", "Deputy Mayor Finn Aske cut the ribbon."],
    ["governor", "Governor Finn Aske cut the ribbon."],
    ["gov.", "Gov. Finn Aske cut the ribbon."],
    ["lieutenant governor", "Lieutenant Governor Finn Aske cut the ribbon."],
    ["prefect", "Prefect Finn Aske cut the ribbon."],
  ]),
  ...rows("judge", true, [
    ["judge", "Judge Ruth Osman adjourned."],
    ["justice", "Justice Ruth Osman adjourned."],
    ["chief justice", "Chief Justice Ruth Osman adjourned."],
    ["prosecutor", "Prosecutor Ruth Osman adjourned."],
    ["chief prosecutor", "Chief Prosecutor Ruth Osman adjourned."],
    ["magistrate", "Magistrate Ruth Osman adjourned."],
    ["lawyer", "Lawyer Ruth Osman adjourned."],
  ]),
  ...rows("military", true, [
    ["general", "General Igor Stahl saluted."],
    ["gen.", "Gen. Igor Stahl saluted."],
    ["lieutenant general", "Lieutenant General Igor Stahl saluted."],
    ["lt. gen.", "Lt. Gen. Igor Stahl saluted."],
    ["major general", "Major General Igor Stahl saluted."],
    ["maj. gen.", "Maj. Gen. Igor Stahl saluted."],
    ["brigadier general", "Brigadier General Igor Stahl saluted."],
    ["brig. gen.", "Brig. Gen. Igor Stahl saluted."],
    ["brigadier", "Brigadier Igor Stahl saluted."],
    ["colonel", "Colonel Igor Stahl saluted."],
    ["col.", "Col. Igor Stahl saluted."],
    ["lieutenant colonel", "Lieutenant Colonel Igor Stahl saluted."],
    ["lt. col.", "Lt. Col. Igor Stahl saluted."],
    ["major", "Major Igor Stahl saluted."],
    ["maj.", "Maj. Igor Stahl saluted."],
    ["captain", "Captain Igor Stahl saluted."],
    ["capt.", "Capt. Igor Stahl saluted."],
    ["lieutenant", "Lieutenant Igor Stahl saluted."],
    ["lt.", "Lt. Igor Stahl saluted."],
    ["sergeant", "Sergeant Igor Stahl saluted."],
    ["sgt.", "Sgt. Igor Stahl saluted."],
    ["corporal", "Corporal Igor Stahl saluted."],
    ["private", "Private Igor Stahl saluted."],
    ["pfc.", "Pfc. Igor Stahl saluted."],
    ["spc.", "Spc. Igor Stahl saluted."],
    ["specialist", "Specialist Igor Stahl saluted."],
    ["pvt.", "Pvt. Igor Stahl saluted."],
    ["pte.", "Pte. Igor Stahl saluted."],
    ["cpl.", "Cpl. Igor Stahl saluted."],
    ["lance cpl.", "Lance Cpl. Igor Stahl saluted."],
    ["staff sgt.", "Staff Sgt. Igor Stahl saluted."],
    ["staff sergeant", "Staff Sergeant Igor Stahl saluted."],
    ["ens.", "Ens. Igor Stahl saluted."],
    ["rear adm.", "Rear Adm. Igor Stahl saluted."],
    ["vice adm.", "Vice Adm. Igor Stahl saluted."],
    ["lt. cmdr.", "Lt. Cmdr. Igor Stahl saluted."],
    ["admiral", "Admiral Igor Stahl saluted."],
    ["adm.", "Adm. Igor Stahl saluted."],
    ["rear admiral", "Rear Admiral Igor Stahl saluted."],
    ["vice admiral", "Vice Admiral Igor Stahl saluted."],
    ["field marshal", "Field Marshal Igor Stahl saluted."],
    ["marshal", "Marshal Igor Stahl saluted."],
    ["commander", "Commander Igor Stahl saluted."],
    ["cmdr.", "Cmdr. Igor Stahl saluted."],
    ["chief of staff", "Chief of Staff Igor Stahl saluted."],
  ]),
  ...rows("police", true, [
    ["inspector", "Inspector Nora Beck arrived."],
    ["detective", "Detective Nora Beck arrived."],
    ["officer", "Officer Nora Beck arrived."],
    ["sheriff", "Sheriff Nora Beck arrived."],
    ["police chief", "Police Chief Nora Beck arrived."],
    ["superintendent", "Superintendent Nora Beck arrived."],
    ["constable", "Constable Nora Beck arrived."],
    ["agent", "Agent Nora Beck arrived."],
  ]),
  ...rows("spokesperson", true, [
    ["spokesman", "Spokesman Theo Lund declined to comment.", "m"],
    ["spokeswoman", "Spokeswoman Thea Lund declined to comment.", "f"],
    ["spokesperson", "Spokesperson Thea Lund declined to comment."],
    ["press secretary", "Press Secretary Thea Lund declined to comment."],
    ["deputy spokesman", "Deputy spokesman Theo Lund declined to comment.", "m"],
    ["deputy spokesperson", "Deputy spokesperson Theo Lund declined to comment."],
    ["foreign ministry spokesman", "Foreign Ministry spokesman Theo Lund declined.", "m"],
    ["foreign ministry spokeswoman", "Foreign Ministry spokeswoman Thea Lund declined.", "f"],
    ["foreign ministry spokesperson", "Foreign Ministry spokesperson Thea Lund declined."],
  ]),
  ...rows("party", true, [
    ["party leader", "Party leader Ana Prat conceded."],
    ["opposition leader", "Opposition leader Ana Prat conceded."],
    ["chairman", "Chairman Jan Prat conceded.", "m"],
    ["chairwoman", "Chairwoman Ana Prat conceded.", "f"],
    ["chairperson", "Chairperson Ana Prat conceded."],
    ["deputy chairman", "Deputy Chairman Jan Prat conceded.", "m"],
    ["vice chairman", "Vice Chairman Jan Prat conceded.", "m"],
    ["general secretary", "General Secretary Jan Prat conceded."],
    ["first secretary", "First Secretary Jan Prat conceded."],
    ["secretary", "Secretary Jan Prat conceded."],
    ["state secretary", "State Secretary Jan Prat conceded."],
    ["candidate", "Candidate Ana Prat conceded."],
    ["activist", "Activist Ana Prat conceded."],
    ["campaign manager", "Campaign manager Ana Prat conceded."],
  ]),
  ...rows("company", true, [
    ["ceo", "CEO Max Dorn sold his shares."],
    ["chief executive officer", "Chief Executive Officer Max Dorn sold his shares."],
    ["managing director", "Managing Director Max Dorn sold his shares."],
    ["chief financial officer", "Chief Financial Officer Max Dorn sold his shares."],
    ["cfo", "CFO Max Dorn sold his shares."],
    ["director", "Director Max Dorn sold his shares."],
    ["founder", "Founder Max Dorn sold his shares."],
    ["economist", "Economist Max Dorn sold his shares."],
    ["chief economist", "Chief Economist Max Dorn sold his shares."],
    ["analyst", "Analyst Max Dorn sold his shares."],
    ["manager", "Manager Max Dorn sold his shares."],
  ]),
  ...rows("clergy", true, [
    ["pope", "Pope Celestine blessed the crowd.", "m"],
    ["patriarch", "Patriarch Arkady blessed the crowd.", "m"],
    ["archbishop", "Archbishop Noel Hart blessed the crowd."],
    ["bishop", "Bishop Noel Hart blessed the crowd."],
    ["metropolitan", "Metropolitan Arkady blessed the crowd.", "m"],
    ["cardinal", "Cardinal Noel Hart blessed the crowd.", "m"],
    ["father", "Father Noel Hart blessed the crowd.", "m"],
    ["reverend", "Reverend Noel Hart blessed the crowd."],
    ["rev.", "Rev. Noel Hart blessed the crowd."],
    ["rabbi", "Rabbi Eli Stern blessed the crowd."],
    ["imam", "Imam Yasin Dar blessed the crowd.", "m"],
    ["ayatollah", "Ayatollah Yasin Dar blessed the crowd.", "m"],
    ["grand ayatollah", "Grand Ayatollah Yasin Dar blessed the crowd.", "m"],
    ["mullah", "Mullah Yasin Dar blessed the crowd.", "m"],
    ["sheikh", "Sheikh Yasin Dar blessed the crowd.", "m"],
    ["sheik", "Sheik Yasin Dar blessed the crowd.", "m"],
    ["shaikh", "Shaikh Yasin Dar blessed the crowd.", "m"],
    ["sister", "Sister Clara blessed the crowd.", "f"],
  ]),
  ...rows("scholar", true, [
    ["professor", "Professor Ida Holm lectured."],
    ["prof.", "Prof. Ida Holm lectured."],
    ["dr.", "Dr. Ida Holm lectured."],
    ["dr", "Dr Ida Holm lectured."],
    ["doctor", "Doctor Ida Holm lectured."],
    ["political scientist", "Political scientist Ida Holm lectured."],
    ["historian", "Historian Ida Holm lectured."],
    ["expert", "Expert Ida Holm lectured."],
  ]),
  ...rows("press", true, [
    ["correspondent", "Correspondent Kim Vale filed the report."],
    ["reporter", "Reporter Kim Vale filed the report."],
    ["journalist", "Journalist Kim Vale filed the report."],
    ["editor", "Editor Kim Vale filed the report."],
    ["editor-in-chief", "Editor-in-chief Kim Vale filed the report."],
    ["columnist", "Columnist Kim Vale filed the report."],
    ["presenter", "Presenter Kim Vale filed the report."],
    ["anchor", "Anchor Kim Vale filed the report."],
  ]),
  ...rows("official", true, [
    ["adviser", "Adviser Sven Arlt briefed them."],
    ["advisor", "Advisor Sven Arlt briefed them."],
    ["aide", "Aide Sven Arlt briefed them."],
    ["presidential aide", "Presidential aide Sven Arlt briefed them."],
    ["national security adviser", "National Security Adviser Sven Arlt briefed them."],
    ["national security advisor", "National Security Advisor Sven Arlt briefed them."],
    ["comptroller", "Comptroller Sven Arlt briefed them."],
    ["ombudsman", "Ombudsman Sven Arlt briefed them."],
    ["bailiff", "Bailiff Sven Arlt briefed them."],
    ["administrator", "Administrator Sven Arlt briefed them."],
    ["coordinator", "Coordinator Sven Arlt briefed them."],
    ["delegate", "Delegate Sven Arlt briefed them."],
    ["chief", "Chief Sven Arlt briefed them."],
    ["comrade", "Comrade Sven Arlt briefed them."],
  ]),
  ...rows("official", false, [
    ["official", "An official briefed them."],
    ["officials", "Officials briefed them."],
    ["head", "The head of the agency briefed them."],
    ["deputy head", "The deputy head of the agency briefed them."],
  ]),
  ...rows("honorific", true, [
    ["mr.", "Mr. Arlt waited.", "m"],
    ["mr", "Mr Arlt waited.", "m"],
    ["mrs.", "Mrs. Arlt waited.", "f"],
    ["mrs", "Mrs Arlt waited.", "f"],
    ["ms.", "Ms. Arlt waited.", "f"],
    ["ms", "Ms Arlt waited.", "f"],
    ["miss", "Miss Arlt waited.", "f"],
    ["messrs", "Messrs Arlt and Roth waited.", "m"],
    ["sir", "Sir Leo Frost waited.", "m"],
    ["dame", "Dame Ellen Marsh waited.", "f"],
    ["lord", "Lord Frost waited.", "m"],
    ["lady", "Lady Frost waited.", "f"],
    ["baroness", "Baroness Frost waited.", "f"],
    ["baron", "Baron Frost waited.", "m"],
    ["count", "Count Frost waited.", "m"],
    ["madam", "Madam Speaker waited.", "f"],
    ["madame", "Madame Roche waited.", "f"],
    ["monsieur", "Monsieur Roche waited.", "m"],
    ["herr", "Herr Krug waited.", "m"],
    ["frau", "Frau Krug waited.", "f"],
    ["his excellency", "His Excellency Leo Frost waited.", "m"],
    ["her excellency", "Her Excellency Ellen Marsh waited.", "f"],
    ["his majesty", "His Majesty Alrik waited.", "m"],
    ["her majesty", "Her Majesty Sunniva waited.", "f"],
    ["his highness", "His Highness Alrik waited.", "m"],
    ["the honourable", "The Honourable Leo Frost waited."],
    ["haji", "Haji Yasin Dar waited.", "m"],
    ["uncle", "Uncle Leo waited.", "m"],
    ["aunt", "Aunt Ellen waited.", "f"],
  ]),
];

const byPhrase = new Map(titles.map((title) => [title.phrase, title]));
const beginnings = new Set(
  titles.flatMap(({ phrase }) => {
    const words = phrase.split(" ");
    return words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(" "));
  }),
);

/** A title found in a sequence of words. */
export interface TitleMatch {
  readonly title: Title;
  /** Index after its last word. */
  readonly end: number;
}

/** The longest title that begins at word `first` and ends by `to`, or null. Case does not matter. Hyphens that are their own words are read as part of the phrase. */
export function titleAt(words: readonly string[], first: number, to: number): TitleMatch | null {
  let best: TitleMatch | null = null;
  let phrase = "";
  for (let i = first; i < to && i < first + 9; i++) {
    const word = (words[i] ?? "").toLowerCase();
    const glued = word === "-" || phrase.endsWith("-") || word.startsWith("'") || phrase === "";
    phrase = glued ? phrase + word : `${phrase} ${word}`;
    const title = byPhrase.get(phrase);
    if (title !== undefined) best = { title, end: i + 1 };
    if (!beginnings.has(phrase) && !isPartial(words, i, to)) break;
  }
  return best;
}

/** Whether the word after `at` is a hyphen or the clitic of a phrase under way, so that the phrase may yet be listed. */
function isPartial(words: readonly string[], at: number, to: number): boolean {
  return words[at] === "-" || (at + 1 < to && words[at + 1] === "-");
}

/** The titles by phrase, for those who have the phrase already. */
export function titleOf(phrase: string): Title | null {
  return byPhrase.get(phrase.toLowerCase()) ?? null;
}
