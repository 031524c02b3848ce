/**
 * What speaks for a day as a document's day of writing, and how much. The first group
 * was fitted (`bars/dating/fit.ts`), the second is set by hand: too few
 * documents show these to count them, and what they say follows from how news is written.
 */
export interface DayWeights {
  /** Neighbours within ten days, the most alike counting most. */
  readonly episode: number;
  /** Of those, the share of the very day, within a day, within three. */
  readonly sameDay: number;
  readonly withinOne: number;
  readonly withinThree: number;
  /** Within a day, the nearest neighbour almost alone. */
  readonly nearest: number;
  /** How usual it is to name these weekdays on that day; all of them, and the least usual. */
  readonly weekdays: number;
  readonly oddestWeekday: number;
  /** Whether neighbours tell of the same events on the days that *on Tuesday* then falls on; on average, and the best. */
  readonly told: number;
  readonly bestTold: number;
  /** A neighbour looks back on the same deed, by its date. */
  readonly deed: number;
  /** A day printed in the head is that day or the day before. */
  readonly inHead: number;
  /** Saturdays and Sundays bring less news. */
  readonly weekend: number;
  /** Before all of the three nearest. */
  readonly beforeStory: number;
  /** Days after the latest full date in the text. */
  readonly afterPrinted: number;
  /** Months named without a year lie close behind. */
  readonly months: number;
  /** *14 May* in the body of a text that names weekdays is not of this week, and never the weekday it names. */
  readonly background: number;
  /** A month printed with its year is not of the last months. */
  readonly yearPrinted: number;
  /** The neighbours tell of the day that *14 May* then is. */
  readonly yearlessTold: number;
  /** *14 May* without a year is of the last weeks rather than of last year. */
  readonly yearlessFar: number;
  /** *by 14 May* is still to come. */
  readonly aheadPast: number;
  /** The weekday of the news does not lie before all that the episode tells of. */
  readonly beforeTold: number;
  /** What a neighbour looks forward to on that very day has taken place: *meet in the final on 20 March*, *won the final on Saturday*. */
  readonly planKept: number;
  /** *On 1 January the bells rang* in the head is not written before it. */
  readonly headToCome: number;
  /** People grow older by the years between two texts. */
  readonly ages: number;
  /** *last month* then reaches something told. */
  readonly since: number;
  /** Nothing is written before the latest date it tells of. */
  readonly beforeLatest: number;
  /** *A year after the flood* is not written in the week of the flood. */
  readonly notSoLongAfter: number;
}

/** The names of the weights, in the order of {@link DayFeatures}. */
export const weightNames: readonly (keyof DayWeights)[] = [
  "episode",
  "sameDay",
  "withinOne",
  "withinThree",
  "nearest",
  "weekdays",
  "oddestWeekday",
  "told",
  "bestTold",
  "deed",
  "inHead",
  "weekend",
  "beforeStory",
  "afterPrinted",
  "months",
  "background",
  "yearPrinted",
  "yearlessTold",
  "yearlessFar",
  "aheadPast",
  "beforeTold",
  "planKept",
  "headToCome",
  "ages",
  "since",
  "beforeLatest",
  "notSoLongAfter",
];

/** Weights that fitting leaves alone. */
export const setByHand: readonly (keyof DayWeights)[] = [
  "deed",
  "background",
  "yearPrinted",
  "yearlessTold",
  "yearlessFar",
  "aheadPast",
  "planKept",
  "ages",
  "since",
  "beforeLatest",
  "notSoLongAfter",
];

/**
 * Fitted on the EventStoryLine and AQUAINT parts of the development documents of `dating/`,
 * all other documents dated and half of them: `npm run bars -- dating --folds --json` gives them.
 */
export const dayWeights: DayWeights = {
  episode: 0.51,
  sameDay: 0.2,
  withinOne: 0,
  withinThree: 0.19,
  nearest: 0.33,
  weekdays: 0.98,
  oddestWeekday: 0.25,
  told: 0.69,
  bestTold: 0.95,
  deed: 8,
  inHead: 1.76,
  weekend: 0.29,
  beforeStory: 0.68,
  afterPrinted: 0.16,
  months: 0.47,
  background: 2.5,
  yearPrinted: 3.5,
  yearlessTold: 2.5,
  yearlessFar: 0.7,
  aheadPast: 2,
  beforeTold: 0.6,
  planKept: 3,
  headToCome: 0.26,
  ages: 4,
  since: 4,
  beforeLatest: 8,
  notSoLongAfter: 8,
};
