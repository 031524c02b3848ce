/**
 * How an abbreviation stands in its sentence, which decides whether the sentence can
 * end with its stop. `title` and `before-name` come before a name, `before-number`
 * before a number (and are no abbreviation elsewhere: *no.*), `latin` goes on;
 * `after-name`, `time`, `measure`, `place`, `month`, `degree` and `list` may end a sentence; `day`
 * are words of their own unless a number or a small letter follows (*The Sun.*).
 */
export type AbbreviationKind =
  | "title"
  | "before-name"
  | "before-number"
  | "latin"
  | "after-name"
  | "time"
  | "measure"
  | "place"
  | "month"
  | "day"
  | "degree"
  | "list";

/** Abbreviations of one kind, as written in lower case without their last stop. */
export interface AbbreviationEntry {
  readonly kind: AbbreviationKind;
  readonly words: readonly string[];
  /** Whether they count only with a capital: *Gen.*, but not *gen.*; *Sun.*, but not *sun.* */
  readonly capital: boolean;
  /** Sentences, each with one of the words as a token that keeps its stop. */
  readonly examples: readonly [string, ...string[]];
}

/** English abbreviations that end in a stop. Single capitals and letters with stops between (*U.S.*) need no entry. */
export const abbreviations: readonly AbbreviationEntry[] = [
  {
    kind: "title",
    capital: true,
    words: (
      "mr mrs ms messrs mmes mx dr drs prof profs rev revd fr hon pres gov govs lt gen gens maj " +
      "col cols capt cmdr comdr cdr adm brig sgt cpl pvt pfc sen sens rep reps amb sec supt insp det " +
      "const cllr atty dist del ald mlle mme mgr msgr ven amb asst assoc vice-adm vice-pres " +
      "spc sfc ssg ssgt msgt tsgt gysgt lcpl pte cpt cmdt comdt ens vadm radm ofc rt"
    ).split(" "),
    examples: [
      "The gate was held by Spc. Orlu and Pte. Lenz.",
      "The case went to Dist. Atty. Varga.",
      "Yesterday Mr. Orlu met Gen. Tavik in the capital.",
      "The visitors were received by Prof. Lenz and Lt. Col. Varga.",
    ],
  },
  {
    kind: "before-name",
    capital: true,
    words: "st ste mt ft pt".split(" "),
    examples: ["They walked from St. Olaf Square to Mt. Karran."],
  },
  {
    kind: "after-name",
    capital: true,
    words: "jr sr esq inc corp ltd co cos bros llc plc pty gmbh bhd mfg assn dept univ".split(" "),
    examples: [
      "The contract went to Orlu Mining Co. and Varga Ltd. in March.",
      "Daniel Reth Jr. signed for the ministry.",
    ],
  },
  {
    kind: "after-name",
    capital: false,
    words: "inc corp ltd co bros".split(" "),
    examples: ["Varga and co. were late."],
  },
  {
    kind: "place",
    capital: true,
    words: (
      "ave blvd rd hwy pkwy sq bldg ste apt ala ariz ark calif colo conn del fla ga ill ind kan ky la " +
      "md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta"
    ).split(" "),
    examples: ["The office stands at 12 Harbour Blvd. near the port."],
  },
  {
    kind: "month",
    capital: true,
    words: "jan feb apr jun jul aug sep sept oct nov dec tue tues wed thu thur thurs fri".split(
      " ",
    ),
    examples: ["The talks of Sept. 3 were followed by others on Tues. Oct. 12."],
  },
  {
    kind: "day",
    capital: true,
    words: "mar mon sat sun".split(" "),
    examples: ["On Sun. 3 and Mar. 4 they met."],
  },
  {
    kind: "latin",
    capital: false,
    words: "e.g i.e eg ie cf viz vs v al ca approx esp incl resp n.b q.v a.k.a f.e".split(" "),
    examples: [
      "Goods, e.g. grain, crossed the strait.",
      "The case of Reth vs. Orlu was heard, cf. Lenz et al. for details.",
    ],
  },
  {
    kind: "before-number",
    capital: false,
    words:
      "no nos p pp vol vols fig figs sec secs art arts ch chap chs par para ed eds nr tel ext fax op sect".split(
        " ",
      ),
    examples: ["Resolution no. 12 is printed on p. 55 of vol. 3 of the record."],
  },
  {
    kind: "time",
    capital: false,
    words: "a.m p.m a.d b.c b.c.e c.e".split(" "),
    examples: ["The plane landed at 5 p.m. in the rain."],
  },
  {
    kind: "measure",
    capital: false,
    words:
      "ft oz lb lbs sq hr hrs min mins yr yrs mph cu gal approx est temp max dept ext ref div".split(
        " ",
      ),
    examples: ["The wall is 5 ft. high and took 3 hrs. to climb."],
  },
  {
    kind: "degree",
    capital: true,
    words: "ph.d m.sc b.sc b.a m.a m.d ll.b ll.m d.phil m.phil b.ed".split(" "),
    examples: ["Ada Orlu holds a Ph.D. in law."],
  },
  {
    kind: "list",
    capital: false,
    words: "etc".split(" "),
    examples: ["They trade grain, oil, etc. with the islands."],
  },
  {
    kind: "title",
    capital: false,
    words: "attn assn govt dept intl natl".split(" "),
    examples: ["The govt. of the islands kept silent."],
  },
];
