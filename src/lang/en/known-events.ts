/**
 * Something whose date everybody can look up: what a text may count years from. The
 * only knowledge of the world that dating uses; each entry names who says so.
 */
export interface KnownEvent {
  /** Nouns for what happened, lower case: *war*, *invasion*. */
  readonly what: readonly string[];
  /** Names one of which must stand with the noun: *Kuwait*, *Kuwaiti*. */
  readonly where: readonly string[];
  /** First day, ISO. */
  readonly date: string;
  /** A document in which the date can be checked. */
  readonly source: string;
}

const war = ["war", "conflict", "fighting", "hostilities"];
const invasion = [...war, "invasion", "offensive", "aggression"];

/** Wars and turning points that news counts years from. */
export const knownEvents: readonly KnownEvent[] = [
  {
    what: invasion,
    where: ["Ukraine", "Ukrainian"],
    date: "2022-02-24",
    source: "UN General Assembly resolution ES-11/1",
  },
  {
    what: [...war, "attack", "attacks"],
    where: ["Gaza", "Israel-Hamas"],
    date: "2023-10-07",
    source: "UN General Assembly resolution ES-10/21",
  },
  {
    what: war,
    where: ["Sudan", "Sudanese"],
    date: "2023-04-15",
    source: "UN Security Council resolution 2724",
  },
  {
    what: war,
    where: ["Tigray"],
    date: "2020-11-04",
    source: "Report of the UN human rights office on Tigray, 3 November 2021",
  },
  {
    what: [...war, "uprising"],
    where: ["Syria", "Syrian"],
    date: "2011-03-15",
    source: "UN Human Rights Council, A/HRC/S-17/2/Add.1",
  },
  {
    what: ["invasion", "war"],
    where: ["Iraq"],
    date: "2003-03-20",
    source: "Letters to the UN Security Council S/2003/350 and S/2003/351",
  },
  {
    what: ["invasion", "occupation"],
    where: ["Kuwait"],
    date: "1990-08-02",
    source: "UN Security Council resolution 660",
  },
  {
    what: ["invasion", "occupation", "war"],
    where: ["Falkland", "Falklands"],
    date: "1982-04-02",
    source: "UN Security Council resolution 502",
  },
  {
    what: ["war", "bombing", "airstrikes"],
    where: ["Kosovo", "Yugoslavia"],
    date: "1999-03-24",
    source: "NATO press statement (1999)040",
  },
  {
    what: ["attacks"],
    where: ["September 11", "9/11", "World Trade Center"],
    date: "2001-09-11",
    source: "UN Security Council resolution 1368",
  },
  {
    what: ["pandemic"],
    where: ["coronavirus", "COVID-19", "Covid"],
    date: "2020-03-11",
    source: "WHO Director-General's remarks of 11 March 2020",
  },
];
