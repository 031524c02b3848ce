import type { StanceValue } from "../../doc/index.ts";

/** A set of lemmas from one string. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Words that put their subject for or against what follows them. */
export interface StanceFamily {
  readonly stance: Extract<StanceValue, "support" | "oppose">;
  readonly part: "verb" | "noun" | "adjective";
  readonly lemmas: ReadonlySet<string>;
  /** Where the proposal stands: `obj`, `clause` (*ready to join it*), `gerund` (*favors raising it*), or the preposition before it. */
  readonly at: readonly string[];
  /** `any` takes a side on whatever is no person, body or saying: *opposes abortion*; the others only on {@link proposalNouns} and names. */
  readonly on: "any" | "proposals";
  /** What it means when it is negated: *does not support* opposes, *has not condemned* is neutral. */
  readonly negated: StanceValue;
  /** Where it shows a stance only so: *will **not allow** the march*, *wants **to scrap** the quota*; null for always. */
  readonly only: "negated" | "turned" | null;
  /** Sentences in which the stance must be found; the test suite runs them. */
  readonly examples: readonly [string, ...string[]];
}

/** Every word that shows a stance. */
export const stanceFamilies: readonly StanceFamily[] = [
  {
    stance: "support",
    part: "verb",
    lemmas: words("support back endorse favor favour advocate champion ratify"),
    at: ["obj", "gerund"],
    on: "any",
    negated: "oppose",
    only: null,
    examples: [
      "President Ada Orlu supports the peace plan.",
      "Senator Ada Orlu supports lower taxes.",
    ],
  },
  {
    stance: "support",
    part: "verb",
    lemmas:
      words(`welcome hail praise approve accept embrace applaud commend defend uphold promote appreciate join adopt laud salute
      reinforce propose facilitate cherish bless`),
    at: ["obj"],
    on: "proposals",
    negated: "oppose",
    only: null,
    examples: ["Orlu welcomed the proposal of the League."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("agree consent subscribe stand side sympathize"),
    at: ["to", "for", "behind", "by", "with", "clause"],
    on: "proposals",
    negated: "oppose",
    only: null,
    examples: ["President Ada Orlu stands behind the plan."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("call push press lobby campaign argue"),
    at: ["for"],
    on: "any",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu called for a ceasefire.", "Tarsk is pushing for a no-fly zone."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("call appeal plead urge seek push press lobby campaign argue"),
    at: ["to", "for", "clause"],
    on: "proposals",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu called on both sides to hold talks."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("vote"),
    at: ["for"],
    on: "any",
    negated: "oppose",
    only: null,
    examples: ["Senator Ada Orlu voted for the farm subsidies."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("vote"),
    at: ["clause"],
    on: "proposals",
    negated: "oppose",
    only: null,
    examples: ["Senator Ada Orlu voted to approve the sale of the port."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("recognize recognise"),
    at: ["obj"],
    on: "proposals",
    negated: "oppose",
    only: "negated",
    examples: ["Tarsk will not recognise the referendum."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words("allow permit tolerate accept"),
    at: ["obj"],
    on: "any",
    negated: "oppose",
    only: "negated",
    examples: ["Tarsk will not accept the ultimatum."],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words(
      "want demand vow pledge promise plan intend insist threaten call push press urge",
    ),
    at: ["obj", "clause", "for", "on"],
    on: "any",
    negated: "neutral",
    only: "turned",
    examples: [
      "President Ada Orlu demanded an end to the occupation.",
      "Senator Ada Orlu vowed to scrap the road toll.",
    ],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas: words("oppose veto object"),
    at: ["obj", "to", "gerund"],
    on: "any",
    negated: "neutral",
    only: null,
    examples: [
      "Tarsk remains opposed to any expansion of the League.",
      "President Ada Orlu objected to the treaty.",
    ],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas:
      words(`condemn denounce decry deplore reject criticize criticise dismiss slam resist boycott rebuff spurn blast fight attack deny blame lambast lambaste
      deride shun protest rule`),
    at: ["obj"],
    on: "proposals",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu rejected the peace plan.", "Orlu condemned the sanctions."],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas: words(
      `turn opt object vote protest warn campaign lobby come speak argue rail demonstrate`,
    ),
    at: ["against"],
    on: "any",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu came out against the pipeline."],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas: words("walk back withdraw pull opt"),
    at: ["to", "against", "of", "from"],
    on: "proposals",
    negated: "neutral",
    only: null,
    examples: ["Tarsk withdrew from the treaty."],
  },
  {
    stance: "support",
    part: "noun",
    lemmas: words("support backing endorsement approval"),
    at: ["for", "of", "to"],
    on: "any",
    negated: "oppose",
    only: null,
    examples: ["President Ada Orlu expressed support for the peace plan."],
  },
  {
    stance: "support",
    part: "noun",
    lemmas: words("solidarity praise weight"),
    at: ["for", "of", "to", "behind"],
    on: "proposals",
    negated: "oppose",
    only: null,
    examples: ["President Ada Orlu threw her weight behind the truce."],
  },
  {
    stance: "oppose",
    part: "noun",
    lemmas: words("opposition objection"),
    at: ["to", "against"],
    on: "any",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu voiced her opposition to the treaty."],
  },
  {
    stance: "oppose",
    part: "noun",
    lemmas: words("rejection criticism condemnation resistance"),
    at: ["to", "of", "against"],
    on: "proposals",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu repeated her criticism of the treaty."],
  },
  {
    stance: "support",
    part: "adjective",
    lemmas: words("favor favour supportive"),
    at: ["of"],
    on: "any",
    negated: "oppose",
    only: null,
    examples: ["President Ada Orlu is in favor of the common currency."],
  },
  {
    stance: "support",
    part: "adjective",
    lemmas: words("behind ready willing"),
    at: ["with", "clause", "behind"],
    on: "proposals",
    negated: "oppose",
    only: null,
    examples: ["President Ada Orlu is ready to accept the treaty."],
  },
  {
    stance: "oppose",
    part: "adjective",
    lemmas: words("critical"),
    at: ["of"],
    on: "any",
    negated: "neutral",
    only: null,
    examples: ["President Ada Orlu has been critical of the tax cut."],
  },
];

/**
 * Words between a stance and a proposal by which the one who is for them is against the
 * proposal: *called on Tarsk to lift the ban*, *supports the repeal of the law*. Lemmas, and
 * nouns in *-ing* as printed.
 */
export const endingWords: ReadonlySet<string> =
  words(`freeze ban outlaw prohibit curb dismantle defund end lift scrap abandon drop cancel suspend halt stop revoke repeal block reject oppose veto shelve ditch withdraw rescind
  annul kill quit leave boycott terminate undo overturn scuttle
  ending lifting scrapping abandonment dropping cancellation suspension halting revocation blocking rejection rescission
  annulment termination`);

/** Verbs for what is done with a proposal that one wants to be: *called on both to **hold** talks*. Lemmas. */
export const promotingVerbs: ReadonlySet<string> =
  words(`join hold accept adopt pass sign start launch open support back resume extend implement ratify approve create build establish
  introduce impose find conduct restore negotiate conclude reach make secure achieve expand increase raise keep maintain continue deploy
  send step apply honor honour respect observe endorse enact fund advance defend preserve save protect promote welcome propose consider
  consent agree recognize recognise enter begin pursue deepen strengthen tighten convene attend host organize organise oversee call`);

/** Verbs by which somebody leaves a stance: *dropped its opposition to the plan*. Lemmas. */
export const leavingVerbs: ReadonlySet<string> = words(
  "drop abandon end lift withdraw retract waive renounce lose revoke",
);

/** Nouns for what one can be for or against: a plan somebody made, a measure, a meeting to come, a course of action. */
export const proposalNouns: ReadonlySet<string> =
  words(`plan proposal initiative treaty agreement draft deal accord pact conference
  summit talk talks negotiation negotiations sanction sanctions embargo ceasefire truce armistice principle document text settlement reform bill
  law resolution project programme program roadmap formula doctrine policy idea concept process membership accession
  enlargement withdrawal deployment delivery deliveries supply war invasion attack aggression dialogue referendum ban tariff mediation
  step framework convention protocol charter package blueprint scheme motion amendment measure construction
  passage cooperation partnership integration independence annexation occupation strike campaign operation decision position
  effort move action peace expansion legislation merger takeover zone exchange sale purchase loan bailout quota subsidy tax wall
  restriction regulation toll moratorium crackdown overhaul reduction recount impeachment resignation extradition autonomy statehood secession
  disarmament corridor timetable constitution curfew amnesty pardon privatization nationalization strategy boycott review probe
  ceasefires inquiry investigation tribunal mission budget bid unification union park trade
  intervention solution resolution offer compromise declaration statement memorandum election vision approach course elections`);

/** Nouns whose *of*-phrase holds the proposal: *the start of the talks*, *an end to the war*; in others, *the gravity of the decision*, it is not what is meant. Lemmas, and nouns in *-ing* as printed. */
export const holdingNouns: ReadonlySet<string> = new Set([
  ...endingWords,
  ...words(`start beginning launch launching opening resumption continuation adoption ratification signing passage implementation
  introduction extension extending prolongation renewal creation establishment holding convening imposition enforcement tightening easing
  expansion idea concept term text draft element part point aspect provision principle goal aim objective majority most version set
  series package round wave kind type form use possibility prospect outcome result conduct redoubling section article clause chapter
  step phase stage spirit need policy practice right legalization legalisation reinstatement abolition closure removal repealing reduction increase`),
]);

/** Nouns for what nobody is for or against, however abstract: sayings, measures of things, and words for nothing in particular. Lemmas. */
export const noMatters: ReadonlySet<string> =
  words(`claim accusation allegation charge assertion suggestion notion report reporting rumor rumour comment remark criticism
  question answer word rhetoric assumption narrative story article book film movie song theory hypothesis finding conclusion
  evidence view viewpoint opinion belief impression
  majority minority percent percentage number amount share lot rest handful dozen hundred thousand million billion half quarter third
  thing anything something nothing everything way side one other kind sort type cause reason fact issue matter case
  life health body head face hand eye heart arm leg foot weight role
  family home house car truck bus plane ship boat door wall-street table chair roof
  award prize medal trophy title job career business growth
  help calm restraint change answers time cycle season term money donation comment apology patience caution race office
  candidate candidacy nominee nomination ticket slate
  whoever whomever who terms wish odds rules
  himself herself itself themselves myself yourself ourselves`);

/** Nouns for who takes a side: *a **critic** of the dam*. */
export const sideNouns: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ...[...words("supporter backer advocate proponent champion defender promoter")].map(
    (word) => [word, "support"] as const,
  ),
  ...[...words("opponent critic foe adversary detractor objector")].map(
    (word) => [word, "oppose"] as const,
  ),
]);

/** Verbs by which a proposal has or gets somebody's support or criticism. */
export const receivingVerbs: ReadonlySet<string> = words(
  "have win get draw receive enjoy face meet attract gain earn secure encounter garner run",
);

/** Verbs by which somebody gives a proposal a name: *called it a mistake*. */
export const namingVerbs: ReadonlySet<string> = words(
  "call describe label brand term consider deem regard view see slam dismiss denounce hail",
);

/** Nouns by which somebody takes a proposal's side, or the side against it. */
export const verdictNouns: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ...[
    ...words(`breakthrough milestone basis triumph victory achievement blessing opportunity must`),
  ].map((word) => [word, "support"] as const),
  ...[
    ...words(`mistake error blunder disaster catastrophe betrayal disgrace farce sham charade insult threat failure provocation
    nonsense folly blackmail trap surrender capitulation outrage scandal travesty injustice shame non-starter nonstarter recipe waste attack`),
  ].map((word) => [word, "oppose"] as const),
]);

/** Words that bound a support to a part: *elements of the plan*, *the first three steps*. */
export const partWords: ReadonlySet<string> = words(
  "element part point aspect some certain partly partially broadly",
);

/** Words for a numbered part of a proposal: *the first five steps of the plan*. */
export const stepWords: ReadonlySet<string> = words(
  "step stage phase chapter clause article section provision paragraph half measure",
);

/** Prepositions that put a subject on a side: *is behind the plan*. */
export const sidePrepositions: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ["behind", "support"],
  ["against", "oppose"],
]);

/** Verbs that hand a proposal what an adjective says of it: *contains useful elements*, *offers a fair way out*. */
export const presentingVerbs: ReadonlySet<string> = words(
  `contain hold have offer present represent include provide constitute bring mean mark`,
);

/** Adjectives by which a speaker takes a proposal's side, or the side against it. */
export const verdictAdjectives: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ...[
    ...words(`acceptable sensible reasonable constructive useful interesting valuable positive good balanced fair realistic promising
    workable helpful excellent welcome right viable sound encouraging worthwhile wise commendable`),
  ].map((word) => [word, "support"] as const),
  ...[
    ...words(`unacceptable unreasonable unfair harmful dangerous flawed bad wrong unworkable unrealistic useless insufficient
    inadequate worthless counterproductive unjust unhelpful pointless one-sided absurd reckless senseless unjustified
    illegitimate unlawful`),
  ].map((word) => [word, "oppose"] as const),
]);

/** Verbs, as printed, by which a proposal weighs on or gladdens who speaks of it: *what worries me is their policy*. */
export const feelingVerbs: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ...[
    ...words(`worries worried alarms alarmed troubles troubled disturbs disturbed dismays dismayed bothers bothered
    angers angered appals appalls appalled outrages outraged`),
  ].map((word) => [word, "oppose"] as const),
  ...[...words("pleases pleased encourages encouraged delights delighted")].map(
    (word) => [word, "support"] as const,
  ),
]);

/** What is done, as participles, with a proposal that one goes along with: a warning *if it is not heeded* is a word for it. */
export const heededWords: ReadonlySet<string> = words(
  `listened heeded accepted adopted implemented respected approved honored honoured followed observed fulfilled ratified signed
  passed enacted endorsed`,
);

/** The same as lemmas, for what a speaker says must be done with it. */
export const heededVerbs: ReadonlySet<string> = words(
  "heed accept adopt implement respect approve honor honour observe fulfill fulfil ratify sign pass enact endorse support back",
);

/** Of the {@link proposalNouns} those that somebody made, so that whoever dislikes them is against them. */
export const madeNouns: ReadonlySet<string> =
  words(`plan proposal initiative treaty agreement draft deal accord pact sanction sanctions embargo document text reform bill law
  resolution project programme program roadmap doctrine policy idea concept withdrawal deployment invasion attack aggression
  referendum ban tariff scheme amendment measure annexation occupation campaign decision position approach course`);

/** Sentences in which a speaker's verdict on a proposal must be found; the test suite runs them. */
export const verdictExamples: readonly (readonly [string, "support" | "oppose" | "conditional"])[] =
  [
    ["President Ada Orlu said that the peace plan was unacceptable.", "oppose"],
    ["“The plan contains useful elements,” President Ada Orlu said.", "conditional"],
    ["“This document presents a fair solution,” President Ada Orlu said.", "support"],
    ["President Ada Orlu said she was fully behind the peace plan.", "support"],
    ["President Ada Orlu accepts the first two articles of the treaty.", "conditional"],
    ["“There will be chaos if the treaty is not ratified,” President Ada Orlu said.", "support"],
    ["“What worries me is the policy of Tarsk,” President Ada Orlu said.", "oppose"],
  ];

/** Nouns for what somebody puts before others to agree to, so that it has an author and may have a name. */
export const proposedNouns: ReadonlySet<string> =
  words(`plan proposal initiative treaty agreement draft deal accord pact document text project programme program roadmap formula
  framework blueprint scheme package resolution bill law reform doctrine policy idea convention protocol charter memorandum
  declaration`);

/** Of the {@link proposedNouns} those by which any other may be called. */
export const genericNouns: ReadonlySet<string> = words("document text idea proposal package");

/** Verbs, with their particles, by which somebody puts a proposal of his own before others. */
export const ownVerbs: ReadonlySet<string> = new Set([
  "unveil",
  "propose",
  "put forward",
  "set out",
  "table",
  "float",
  "lay out",
  "bring forward",
]);

/** Lemmas in what a proposal is about that all say that a war is to end: *peace plan*, *settlement of the conflict*. */
export const peaceWords: ReadonlySet<string> = words(
  `peace war end ending conflict fighting settlement settle crisis ceasefire truce hostility stop`,
);
