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
  /** Where the proposal stands: `obj`, `clause`, or the preposition before it. */
  readonly at: readonly string[];
  /** What it means when it is negated: *does not support* opposes, *has not condemned* is neutral. */
  readonly negated: StanceValue;
  /** Sentences in which the stance must be found; the test suite runs them. */
  readonly examples: readonly [string, ...string[]];
}

/** Every word that shows a stance. */
export const stanceFamilies: readonly StanceFamily[] = [
  {
    stance: "support",
    part: "verb",
    lemmas:
      words(`support back endorse welcome hail praise favor favour advocate approve accept embrace applaud commend defend
      champion uphold promote appreciate join ratify adopt laud salute reinforce propose facilitate cherish bless`),
    at: ["obj"],
    negated: "oppose",
    examples: [
      "President Ada Orlu supports the peace plan.",
      "Orlu welcomed the proposal of the League.",
    ],
  },
  {
    stance: "support",
    part: "verb",
    lemmas: words(
      "agree consent subscribe call stand appeal side vote sympathize push plead urge seek",
    ),
    at: ["to", "for", "behind", "by", "with", "clause"],
    negated: "oppose",
    examples: [
      "President Ada Orlu called for a ceasefire.",
      "President Ada Orlu stands behind the plan.",
    ],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas:
      words(`oppose reject condemn denounce criticize criticise dismiss decry deplore slam veto resist boycott rebuff spurn blast
      fight attack deny blame lambast lambaste deride shun protest rule`),
    at: ["obj"],
    negated: "neutral",
    examples: ["President Ada Orlu rejected the peace plan.", "Orlu condemned the sanctions."],
  },
  {
    stance: "oppose",
    part: "verb",
    lemmas: words("turn opt object walk back withdraw pull vote protest warn campaign"),
    at: ["to", "against", "of", "from"],
    negated: "neutral",
    examples: [
      "President Ada Orlu objected to the treaty.",
      "President Ada Orlu voted against the plan.",
    ],
  },
  {
    stance: "support",
    part: "noun",
    lemmas: words("support backing endorsement approval solidarity praise"),
    at: ["for", "of", "to"],
    negated: "oppose",
    examples: ["President Ada Orlu expressed support for the peace plan."],
  },
  {
    stance: "oppose",
    part: "noun",
    lemmas: words("opposition objection rejection criticism condemnation resistance"),
    at: ["to", "of", "against"],
    negated: "neutral",
    examples: ["President Ada Orlu voiced her opposition to the treaty."],
  },
  {
    stance: "support",
    part: "adjective",
    lemmas: words("favor favour behind ready willing supportive"),
    at: ["of", "with", "clause", "behind"],
    negated: "oppose",
    examples: ["President Ada Orlu is in favor of the treaty."],
  },
];

/**
 * Words between a stance and a proposal by which the one who is for them is against the
 * proposal: *called on Tarsk to lift the ban*, *supports the repeal of the law*. Lemmas, and
 * nouns in *-ing* as printed.
 */
export const endingWords: ReadonlySet<string> =
  words(`end lift scrap abandon drop cancel suspend halt stop revoke repeal block reject oppose veto shelve ditch withdraw rescind
  annul kill quit leave boycott terminate undo overturn scuttle
  ending lifting scrapping abandonment dropping cancellation suspension halting revocation blocking rejection rescission
  annulment termination`);

/** Verbs by which somebody leaves a stance: *dropped its opposition to the plan*. Lemmas. */
export const leavingVerbs: ReadonlySet<string> = words(
  "drop abandon end lift withdraw retract waive give renounce lose revoke",
);

/** Nouns for what one can be for or against: a plan somebody made, a measure, a meeting to come, a course of action. */
export const proposalNouns: ReadonlySet<string> =
  words(`plan proposal initiative treaty agreement draft deal accord pact conference
  summit talk talks negotiation negotiations sanction sanctions embargo ceasefire truce armistice principle document text settlement reform bill
  law resolution project programme program roadmap formula doctrine policy idea concept process membership accession
  enlargement withdrawal deployment delivery deliveries supply war invasion attack aggression dialogue referendum ban tariff mediation
  step framework convention protocol charter package blueprint scheme motion amendment measure construction
  passage cooperation partnership integration independence annexation occupation strike campaign operation decision position
  effort move action peace ceasefires inquiry investigation tribunal mission budget bid unification union park trade
  intervention solution resolution offer compromise declaration statement memorandum election vision approach course elections`);

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
