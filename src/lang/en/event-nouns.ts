import type { EventType } from "./event-types.ts";

/** Nouns that name the same kind of happening, with the same arguments: one row of the table. */
export interface EventNoun {
  /** Lemmas, lower case. */
  readonly nouns: readonly string[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string;
  /** Who stands after *of*: *the visit of X* (actor), *the invasion of X* (recipient), neither. */
  readonly of: "actor" | "recipient" | null;
  /** Prepositions before the recipient, best first. */
  readonly to: readonly string[];
  readonly mutual: boolean;
  /** Whether it counts only with somebody on one side at least: *support*, *order*, *call* are too common alone. */
  readonly bare: boolean;
  /** Sentences in which an event of this row must be found; the test suite runs them. */
  readonly examples: readonly [string, ...string[]];
}

interface More {
  readonly mode?: string;
  readonly mutual?: true;
  readonly bare?: true;
}

function row(
  code: readonly [EventType, string],
  nouns: string,
  of: EventNoun["of"],
  to: string,
  examples: readonly [string, ...string[]],
  more: More = {},
): EventNoun {
  return {
    nouns: nouns.split(/,\s*/),
    type: code[0],
    mode: more.mode ?? null,
    cameo: code[1],
    of,
    to: to.split(" ").filter((slot) => slot !== ""),
    mutual: more.mutual ?? false,
    bare: more.bare ?? false,
    examples,
  };
}

/** Nouns that report happenings. `bare` rows are found even where the text names nobody who takes part. */
export const eventNouns: readonly EventNoun[] = [
  row(
    ["CONSULT", "042"],
    "visit, trip, tour",
    "actor",
    "to in",
    ["The visit of the president of Tarsk to Veldia lasted three days."],
    { mode: "visit", bare: true },
  ),
  row(
    ["CONSULT", "046"],
    "negotiation, parley, talk, talks",
    "actor",
    "with between",
    [
      "The negotiations between Tarsk and Veldia went on.",
      "Her talks with the premier of Veldia lasted two hours.",
    ],
    { mode: "negotiate", mutual: true, bare: true },
  ),
  row(
    ["CONSULT", "040"],
    "meeting, summit, consultation, discussion, dialogue, conversation, conference, audience, rendezvous, conversations",
    "actor",
    "with between among to on",
    ["The summit of Tarsk and Veldia began."],
    { mutual: true, bare: true, mode: "meet" },
  ),
  row(
    ["CONSULT", "041"],
    "teleconference, videoconference",
    "actor",
    "with between to",
    [
      "The teleconference of Tarsk with Veldia was short.",
      "Orlu discussed it in a phone call with the king of Veldia.",
    ],
    { mode: "phone", mutual: true },
  ),
  row(
    ["CONSULT", "040"],
    "briefing, roundtable",
    "actor",
    "with between among",
    ["The briefing of Tarsk with Veldia began."],
    { mutual: true, mode: "meet" },
  ),
  row(
    ["CONSULT", "045"],
    "mediation, arbitration",
    "actor",
    "between in by",
    ["The mediation by Tarsk between the two camps went on."],
    { mode: "mediate", bare: true },
  ),
  row(
    ["CONSULT", "040"],
    "invitation",
    "actor",
    "to for",
    ["The invitation of the king to the president of Veldia was sent."],
    { mode: "invite" },
  ),
  row(
    ["SUPPORT", "051"],
    "praise, applause, thank, congratulation, congratulations, thanks, gratitude, acclaim, endorsement, approval",
    "actor",
    "for to from by",
    ["Praise from Tarsk for the Veldian reform was warm."],
  ),
  row(["SUPPORT", "051"], "support, backing, solidarity", "actor", "for to from by with", [
    "Tarsk's support for the Veldian plan was warm.",
  ]),
  row(["SUPPORT", "055"], "apology", "actor", "to for", ["Tarsk's apology to Veldia was short."], {
    mode: "apologize",
  }),
  row(
    ["SUPPORT", "057"],
    "signing, ratification",
    null,
    "with between by of",
    ["The signing of the treaty between Tarsk and Veldia was put off."],
    { mode: "sign", mutual: true, bare: true },
  ),
  row(
    ["SUPPORT", "054"],
    "recognition",
    "recipient",
    "by of",
    ["Tarsk's recognition of Veldia came late."],
    { mode: "recognize" },
  ),
  row(["AGREE", "030"], "pledge, promise, offer, commitment, undertaking", "actor", "to with", [
    "Tarsk's promise to Veldia was kept.",
  ]),
  row(
    ["AGREE", "030"],
    "agreement, deal, accord, pact, compromise",
    "actor",
    "with between",
    ["The agreement between Tarsk and Veldia holds."],
    { mutual: true },
  ),
  row(
    ["RETREAT", "0871"],
    "ceasefire, cease-fire, truce, armistice",
    "actor",
    "with between",
    ["The ceasefire between Tarsk and Veldia holds."],
    { mode: "ceasefire", mutual: true, bare: true },
  ),
  row(
    ["COOPERATE", "060"],
    "cooperation, collaboration, co-operation",
    "actor",
    "with between",
    ["Tarsk's cooperation with Veldia grew."],
    { mutual: true },
  ),
  row(
    ["COOPERATE", "061"],
    "trade, delivery, shipment, export, import, sale, purchase",
    "actor",
    "to with from between",
    ["Tarsk's trade with Veldia grew."],
    { mode: "economic" },
  ),
  row(
    ["COOPERATE", "062"],
    "exercise, drill, manoeuvre, maneuver, maneuvers, game",
    "actor",
    "with",
    ["The Veldian navy's exercises with Tarsk ended."],
    { mode: "military", mutual: true },
  ),
  row(
    ["COOPERATE", "064"],
    "exchange, swap",
    null,
    "with between to",
    ["The exchange of prisoners between Tarsk and Veldia began."],
    { mode: "exchange", mutual: true },
  ),
  row(
    ["COOPERATE", "063"],
    "extradition",
    null,
    "to",
    ["The extradition of the banker to Veldia was put off."],
    { mode: "judicial" },
  ),
  row(["AID", "070"], "aid, assistance, relief, help, donation", null, "to for from by in", [
    "The aid from Tarsk to Veldia arrived on Monday.",
  ]),
  row(["AID", "070"], "evacuation, airlift", "recipient", "by of for", [
    "The evacuation of the villagers by Tarsk began.",
  ]),
  row(
    ["RETREAT", "087"],
    "withdrawal, retreat, pullout, pull-out, disengagement, demobilization",
    "actor",
    "from by",
    ["The withdrawal of Tarsk from the island began.", "Veldia's withdrawal of troops began."],
    { mode: "withdraw", bare: true },
  ),
  row(
    ["RETREAT", "084"],
    "release, liberation",
    "recipient",
    "by from",
    ["The release of the hostages by Tarsk was welcomed."],
    { mode: "release" },
  ),
  row(
    ["CONCEDE", "080"],
    "concession, resignation, pardon, amnesty, surrender, capitulation",
    "actor",
    "to by",
    [
      "The concession by Tarsk to Veldia was small.",
      "The resignation of the premier was a surprise.",
    ],
  ),
  row(["REQUEST", "100"], "demand", "actor", "to on from by", [
    "The demands of the miners to the state were turned down.",
  ]),
  row(["REQUEST", "020"], "request, plea, appeal, call", "actor", "to on from by", [
    "Tarsk's request to Veldia was turned down.",
  ]),
  row(
    ["REQUEST", "020"],
    "proposal",
    "actor",
    "to from by",
    ["Tarsk's proposal to Veldia was new."],
    { mode: "propose" },
  ),
  row(
    ["ACCUSE", "111"],
    "criticism, condemnation, denunciation, rebuke, censure, disapproval, reprimand",
    "recipient",
    "from by of against at over",
    ["Criticism from Tarsk of the Veldian reform was sharp."],
    { mode: "disapprove" },
  ),
  row(
    ["ACCUSE", "112"],
    "accusation, allegation, charge, complaint, insinuation",
    "actor",
    "against from by",
    ["Veldian accusations against Tarsk were repeated."],
    { mode: "allege" },
  ),
  row(
    ["ACCUSE", "090"],
    "investigation, probe, inquiry, indictment, lawsuit, prosecution, conviction, trial",
    "recipient",
    "into against by of",
    ["The police investigation into the bank goes on."],
    { mode: "investigate" },
  ),
  row(["REJECT", "120"], "rejection, refusal, veto, denial", "actor", "by from", [
    "Veldia's rejection of the plan came at once.",
    "The denial by Tarsk was short.",
  ]),
  row(
    ["THREATEN", "130"],
    "threat, warning, blackmail, intimidation, ultimatum",
    "actor",
    "against to from by",
    ["Tarsk's threats against Veldia grew."],
  ),
  row(
    ["PROTEST", "140"],
    "protest, demonstration, rally, march, vigil, riot, unrest, uprising, sit-in",
    "actor",
    "against by at over",
    ["The protests against the premier of Veldia went on."],
    { mode: "demonstrate", bare: true },
  ),
  row(
    ["PROTEST", "143"],
    "walkout, walk-out, stoppage",
    "actor",
    "by against at over",
    ["The walkout of the miners lasted a week.", "Dockers went on strike over pay."],
    { mode: "strike", bare: true },
  ),
  row(
    ["SANCTION", "166"],
    "expulsion, ouster, boycott",
    "recipient",
    "by of from",
    ["The expulsion of two diplomats by Tarsk followed."],
    { mode: "expel" },
  ),
  row(
    ["SANCTION", "161"],
    "severing, severance, rupture, downgrading",
    null,
    "with between to by",
    ["The severing of ties with Veldia by Tarsk was a surprise."],
    { mode: "downgrade" },
  ),
  row(
    ["SANCTION", "162"],
    "suspension, cutoff",
    "recipient",
    "to by of",
    ["The suspension of aid to Veldia by Tarsk followed."],
    { mode: "withdraw" },
  ),
  row(
    ["MOBILIZE", "152"],
    "deployment, mobilization, mobilisation, buildup, build-up",
    "actor",
    "by to in at on near",
    ["The deployment of troops by Tarsk alarmed Veldia."],
    { mode: "troops" },
  ),
  row(
    ["COERCE", "163"],
    "sanction, embargo, tariff, curfew, crackdown, crack-down, restriction",
    null,
    "on against by of from",
    ["Western sanctions against Tarsk hurt."],
    { mode: "restrict" },
  ),
  row(
    ["COERCE", "163"],
    "blockade, siege",
    "recipient",
    "on against",
    ["The blockade of the port by Tarsk goes on."],
    { mode: "restrict" },
  ),
  row(
    ["COERCE", "171"],
    "manhunt, dragnet",
    null,
    "on of at for against by",
    ["The manhunt for the gunmen by police went on.", "Police carried out a raid on a house."],
    { mode: "seize" },
  ),
  row(["COERCE", "170"], "pressure", null, "on against", ["Pressure from Tarsk on Veldia grew."]),
  row(
    ["COERCE", "173"],
    "arrest, detention, imprisonment, jailing",
    "recipient",
    "by of against",
    ["The arrest of the mayor by Tarsk was denounced."],
    { mode: "arrest" },
  ),
  row(
    ["COERCE", "174"],
    "deportation",
    "recipient",
    "by of against",
    ["The deportation of the fishermen by Tarsk was denounced."],
    { mode: "deport" },
  ),
  row(
    ["COERCE", "171"],
    "seizure, confiscation, occupation, annexation",
    "recipient",
    "by of against",
    ["The seizure of the ship by Tarsk was denounced."],
    { mode: "seize" },
  ),
  row(
    ["COERCE", "172"],
    "coup, putsch",
    "actor",
    "against in by",
    ["The coup by the generals of Tarsk against the president failed."],
    { mode: "seize" },
  ),
  row(
    ["ASSAULT", "190"],
    "attack, assault, invasion, bombing, shelling, airstrike, air-strike, bombardment, raid, aggression, offensive, incursion, ambush, onslaught, explosion, counteroffensive, blast",
    "recipient",
    "on against at",
    ["The shelling of Brenn was condemned.", "Tarsk's invasion of Veldia failed."],
    { bare: true },
  ),
  row(
    ["ASSAULT", "180"],
    "killing, murder, massacre, assassination, slaughter, torture, beating, shooting, kidnapping, abduction, genocide",
    "recipient",
    "by of against",
    ["The killing of the mayor shocked Tarsk."],
    { bare: true },
  ),
  row(
    ["ASSAULT", "190"],
    "war, conflict, fighting, clash, hostility, skirmish, hostilities",
    "actor",
    "with between against",
    ["The war between Tarsk and Veldia goes on."],
    { mutual: true, mode: "fight", bare: true },
  ),
  row(
    ["ASSAULT", "190"],
    "battle, fight",
    "actor",
    "with between against in",
    ["The battle of Tarsk against Veldia went on."],
    { mutual: true, mode: "fight" },
  ),
  row(["ASSAULT", "190"], "strike", "recipient", "on against at", [
    "The strikes by Tarsk on Veldia went on.",
  ]),
];
