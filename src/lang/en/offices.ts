/**
 * Kinds of office: two descriptions name one holder where the kind and the country
 * agree. `head` is a head of state, `premier` a head of government; `leader` fits
 * either.
 */
export type OfficeKind =
  | "head"
  | "premier"
  | "leader"
  | "foreign"
  | "defence"
  | "minister"
  | "speaker"
  | "ambassador"
  | "envoy"
  | "spokesman"
  | "governor"
  | "mayor"
  | "secretary"
  | "chairman"
  | "monarch"
  | "representative"
  | "director"
  | "general"
  | "counterpart";

/** An office: the words that name it, its kind, and a sentence with it. */
export interface OfficeEntry {
  readonly kind: OfficeKind;
  /** Lemmas, in lower case, that must stand in a row. The longest entry that fits wins. */
  readonly phrases: readonly string[];
  readonly example: string;
}

/** Offices and what else describes their holders. */
export const offices: readonly OfficeEntry[] = [
  {
    kind: "head",
    phrases: [
      "president",
      "head of state",
      "head of the state",
      "president-elect",
      "acting president",
      "interim president",
      "comrade president",
    ],
    example: "The president of Orvella left for Tarsk.",
  },
  {
    kind: "monarch",
    phrases: [
      "king",
      "queen",
      "emperor",
      "empress",
      "sultan",
      "emir",
      "monarch",
      "sovereign",
      "prince",
      "pope",
      "pontiff",
    ],
    example: "The king opened the session.",
  },
  {
    kind: "premier",
    phrases: [
      "prime minister",
      "premier",
      "head of government",
      "head of the government",
      "chancellor",
      "taoiseach",
      "pm",
      "chairman of the council of ministers",
      "premier of the state council",
    ],
    example: "The prime minister answered questions.",
  },
  {
    kind: "leader",
    phrases: ["leader", "ruler", "dictator", "strongman", "autocrat", "despot", "supreme leader"],
    example: "The Orvellian leader thanked the farmers.",
  },
  {
    kind: "foreign",
    phrases: [
      "foreign minister",
      "minister of foreign affair",
      "minister of foreign affairs",
      "minister for foreign affair",
      "minister for foreign affairs",
      "foreign affair minister",
      "foreign affairs minister",
      "external affairs minister",
      "foreign secretary",
      "secretary of state",
      "top diplomat",
      "chief diplomat",
      "head of diplomacy",
    ],
    example: "The foreign minister signed the text.",
  },
  {
    kind: "defence",
    phrases: [
      "defence minister",
      "defense minister",
      "minister of defence",
      "minister of defense",
      "defence secretary",
      "defense secretary",
      "secretary of defense",
    ],
    example: "The defence minister inspected the base.",
  },
  {
    kind: "minister",
    phrases: [
      "minister",
      "deputy minister",
      "vice minister",
      "deputy prime minister",
      "vice premier",
    ],
    example: "The minister of fisheries spoke first.",
  },
  {
    kind: "speaker",
    phrases: ["speaker", "speaker of parliament", "president of the parliament"],
    example: "The speaker closed the sitting.",
  },
  {
    kind: "ambassador",
    phrases: ["ambassador", "high commissioner", "consul", "consul general"],
    example: "The ambassador was recalled.",
  },
  {
    kind: "envoy",
    phrases: ["envoy", "special envoy", "emissary", "negotiator", "mediator"],
    example: "The envoy will return in May.",
  },
  {
    kind: "spokesman",
    phrases: ["spokesman", "spokeswoman", "spokesperson", "press secretary"],
    example: "The spokeswoman gave no figures.",
  },
  { kind: "governor", phrases: ["governor"], example: "The governor visited the dam." },
  { kind: "mayor", phrases: ["mayor"], example: "The mayor opened the bridge." },
  {
    kind: "secretary",
    phrases: ["secretary", "secretary general", "secretary-general", "general secretary"],
    example: "The secretary-general spoke in Tarsk.",
  },
  {
    kind: "chairman",
    phrases: ["chairman", "chairwoman", "chairperson", "chair", "head", "chief", "boss"],
    example: "The chairman of the board resigned.",
  },
  {
    kind: "representative",
    phrases: ["representative", "high representative", "commissioner", "delegate"],
    example: "The high representative called for calm.",
  },
  {
    kind: "director",
    phrases: ["director", "director general", "director-general", "chief executive", "ceo"],
    example: "The director general left the post.",
  },
  {
    kind: "general",
    phrases: ["general", "commander", "commander-in-chief", "chief of staff", "colonel", "admiral"],
    example: "The commander reviewed the troops.",
  },
  {
    kind: "counterpart",
    phrases: ["counterpart", "opposite number"],
    example: "She met her Orvellian counterpart.",
  },
];

/** The words that name an office by themselves or end its name: *president*, *minister*. */
export const officeWords: ReadonlySet<string> = new Set(
  offices.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(" ").at(-1) ?? [])),
);

/** Titles that stand before a name and say no more than how the person is addressed, in lower case and without a stop. */
export const courtesyTitles: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["sir", "m"],
  ["lord", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["madam", "f"],
  ["madame", "f"],
  ["mme", "f"],
  ["lady", "f"],
  ["dame", "f"],
  ["dr", null],
  ["cllr", null],
  ["prof", null],
  ["rev", null],
  ["gen", null],
  ["lt", null],
  ["lt-gen", null],
  ["maj", null],
  ["col", null],
  ["capt", null],
  ["sgt", null],
  ["pc", null],
  ["wpc", "f"],
  ["adm", null],
  ["sen", null],
  ["rep", null],
  ["gov", null],
  ["hon", null],
  ["pres", null],
  ["amb", null],
  ["comrade", null],
  ["fr", "m"],
  ["sheikh", "m"],
  ["st", null],
]);

/** Nouns of persons that show the sex of the one they describe. */
export const genderNouns: ReadonlyMap<string, "m" | "f"> = new Map([
  ..."man boy father son brother husband uncle nephew king prince duke baron emperor sultan emir sheikh gentleman lord spokesman chairman businessman policeman congressman salesman grandfather grandson dad guy fisherman cameraman monk pope statesman boyfriend actor waiter nobleman father-in-law son-in-law stepfather patriarch strongman serviceman fiance"
    .split(" ")
    .map((noun): [string, "m"] => [noun, "m"]),
  ..."woman girl mother daughter sister wife aunt niece queen princess duchess baroness empress lady spokeswoman chairwoman businesswoman policewoman congresswoman saleswoman grandmother granddaughter mum mom nun girlfriend actress waitress mother-in-law stepmother heroine countess fiancee bride housewife maid midwife"
    .split(" ")
    .map((noun): [string, "f"] => [noun, "f"]),
]);
