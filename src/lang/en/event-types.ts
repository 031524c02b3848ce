/** PLOVER classes that onrecord codes. STATEMENT is not among them: what is said belongs to attributions. */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

/** One of the {@link eventTypes}. */
export type EventType = (typeof eventTypes)[number];

/** How a class reads to people, and which of the four quad classes it falls in. */
export interface EventTypeInfo {
  /** In plain words: *meets or talks with*. */
  readonly label: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** CAMEO code of the class where nothing finer is known. */
  readonly cameo: string;
}

/** What is known of each class. The assignment to quad classes is PLOVER's. */
export const eventTypeInfo: Readonly<Record<EventType, EventTypeInfo>> = {
  AGREE: { label: "agrees or promises to cooperate", quad: 1, cameo: "030" },
  CONSULT: { label: "meets, visits or talks with", quad: 1, cameo: "040" },
  SUPPORT: { label: "praises, backs or signs with", quad: 1, cameo: "050" },
  CONCEDE: { label: "gives in or makes a concession", quad: 1, cameo: "080" },
  COOPERATE: { label: "cooperates in deeds", quad: 2, cameo: "060" },
  AID: { label: "gives aid, arms or shelter", quad: 2, cameo: "070" },
  RETREAT: { label: "withdraws, releases or lifts measures", quad: 2, cameo: "087" },
  REQUEST: { label: "asks, urges or demands", quad: 3, cameo: "100" },
  ACCUSE: { label: "criticizes, accuses or investigates", quad: 3, cameo: "110" },
  REJECT: { label: "refuses, denies or turns down", quad: 3, cameo: "120" },
  THREATEN: { label: "warns or threatens", quad: 3, cameo: "130" },
  PROTEST: { label: "protests or strikes", quad: 4, cameo: "140" },
  SANCTION: { label: "reduces relations", quad: 4, cameo: "160" },
  MOBILIZE: { label: "deploys or raises readiness", quad: 4, cameo: "150" },
  COERCE: { label: "restricts, arrests, seizes or embargoes", quad: 4, cameo: "170" },
  ASSAULT: { label: "attacks", quad: 4, cameo: "180" },
};
