import type { ObjectSet } from "./event-objects.ts";
import type { EventType } from "./event-types.ts";

/** Verbs that tell of the same kind of happening, with the same arguments: one row of the table. */
export interface EventVerb {
  /** Lemmas. A particle follows after a space: *call off*. */
  readonly verbs: readonly string[];
  readonly type: EventType;
  /** PLOVER mode, or null. */
  readonly mode: string | null;
  /** CAMEO code. */
  readonly cameo: string;
  /** Where the recipient stands, best first: `obj`, or the preposition of an oblique or of the object's complement. */
  readonly to: readonly string[];
  /** Whether both sides take part alike, so that there is no direction. */
  readonly mutual: boolean;
  /** The object (without one, an oblique) must have a head of this set; null for any. */
  readonly objects: ObjectSet | null;
  /**
   * `person`: the object must be somebody; `recipient`: there must be one; `somebody`: and it must
   * be no thing; `place`: and it must be a place, with nothing else as object.
   */
  readonly needs: "person" | "recipient" | "somebody" | "place" | null;
  /** Sentences in which an event of this row must be found; the test suite runs them. */
  readonly examples: readonly [string, ...string[]];
}

interface More {
  readonly mode?: string;
  readonly mutual?: true;
  readonly objects?: ObjectSet;
  readonly needs?: "person" | "recipient" | "somebody" | "place";
}

function row(
  code: readonly [EventType, string],
  verbs: string,
  to: string,
  examples: readonly [string, ...string[]],
  more: More = {},
): EventVerb {
  return {
    verbs: verbs.split(/,\s*/),
    type: code[0],
    mode: more.mode ?? null,
    cameo: code[1],
    to: to.split(" ").filter((slot) => slot !== ""),
    mutual: more.mutual ?? false,
    objects: more.objects ?? null,
    needs: more.needs ?? null,
    examples,
  };
}

/** Verbs that report happenings. Of two rows for one verb the first whose object fits counts. */
export const eventVerbs: readonly EventVerb[] = [
  // CONSULT
  row(["CONSULT", "042"], "visit, tour", "obj", ["President Orlu visited Veldia on Monday."], {
    mode: "visit",
  }),
  row(
    ["CONSULT", "042"],
    "travel, fly, arrive, head, journey",
    "to in",
    ["The premier of Tarsk arrived in Veldia on Monday."],
    { mode: "visit", needs: "recipient" },
  ),
  row(
    ["CONSULT", "042"],
    "leave, depart, set off, set out",
    "for",
    ["President Ada Orlu departed for Norway on Monday."],
    { mode: "visit", needs: "place" },
  ),
  // An adjective: *is due in Veldia next week*.
  row(["CONSULT", "042"], "due", "in", ["President Ada Orlu is due in Norway next week."], {
    mode: "visit",
    needs: "place",
  }),
  row(
    ["CONSULT", "043"],
    "host, receive, welcome",
    "obj",
    ["President Orlu received the foreign minister of Veldia."],
    { mode: "host", needs: "person" },
  ),
  row(
    ["CONSULT", "040"],
    "meet, sit down",
    "with obj",
    ["President Orlu met the king of Veldia.", "The ministers met in Tarsk."],
    { mutual: true, mode: "meet" },
  ),
  row(
    ["CONSULT", "041"],
    "phone, telephone, ring",
    "obj with",
    ["Orlu phoned the president of Veldia."],
    { mutual: true, mode: "phone", needs: "person" },
  ),
  row(
    ["CONSULT", "041"],
    "call",
    "obj",
    ["The premier of Tarsk called President Ada Orlu to discuss the dam."],
    { mutual: true, mode: "phone", needs: "person" },
  ),
  row(
    ["CONSULT", "041"],
    "speak by phone, talk by phone, speak by telephone, talk by telephone, confer by phone, confer by telephone",
    "with to",
    ["The premier of Tarsk spoke by phone with President Ada Orlu."],
    { mutual: true, mode: "phone", needs: "recipient" },
  ),
  row(
    ["CONSULT", "043"],
    "host, give, hold, offer",
    "for",
    ["President Orlu hosted a dinner for the king of Veldia."],
    { mode: "host", objects: "meal", needs: "recipient" },
  ),
  row(
    ["CONSULT", "046"],
    "negotiate, bargain",
    "with",
    ["Tarsk negotiated with Veldia for a year."],
    { mutual: true, mode: "negotiate" },
  ),
  row(
    ["CONSULT", "045"],
    "mediate, arbitrate, broker",
    "between in",
    ["Tarsk mediated between Veldia and Korland."],
    { mode: "mediate" },
  ),
  row(
    ["CONSULT", "040"],
    "consult, confer, converse, communicate",
    "with obj",
    ["Orlu conferred with the king of Veldia."],
    { mutual: true, needs: "recipient" },
  ),
  row(
    ["CONSULT", "040"],
    "talk, speak, chat",
    "with to",
    ["Orlu spoke with the president of Veldia."],
    { mutual: true, needs: "recipient" },
  ),
  row(
    ["CONSULT", "040"],
    "discuss, debate",
    "with",
    ["The two ministers discussed trade.", "Orlu discussed trade with the premier of Veldia."],
    { mutual: true, needs: "recipient" },
  ),
  row(["CONSULT", "040"], "invite", "obj", ["Orlu invited the king of Veldia to the capital."], {
    mode: "invite",
    needs: "person",
  }),
  row(
    ["CONSULT", "040"],
    "brief, inform",
    "obj",
    [
      "Orlu briefed the Veldian president on the talks.",
      "The general briefed the council of Tarsk on Monday.",
    ],
    { needs: "somebody" },
  ),
  row(["CONSULT", "040"], "send, dispatch", "to", ["Tarsk sent an envoy to Veldia."], {
    objects: "envoy",
  }),
  row(
    ["CONSULT", "040"],
    "present, hand, hand over, deliver",
    "to",
    ["The ambassador of Tarsk presented her credentials to the king of Veldia."],
    { objects: "credentials" },
  ),
  // SUPPORT
  row(
    ["SUPPORT", "057"],
    "sign, ink, initial, ratify, conclude, clinch, adopt",
    "with",
    ["Tarsk signed a treaty with Veldia."],
    { mode: "sign", objects: "deal", mutual: true },
  ),
  row(
    ["SUPPORT", "051"],
    "praise, laud, hail, applaud, commend, salute, congratulate, thank, compliment, extol, welcome, greet, endorse, approve, appreciate",
    "obj of on for",
    ["Orlu praised Veldia for its patience.", "Tarsk welcomed the Veldian proposal."],
  ),
  row(
    ["SUPPORT", "051"],
    "support, back, champion, uphold, advocate, favor, favour, sympathize, side",
    "obj with",
    ["Tarsk supports the Veldian plan."],
  ),
  row(["SUPPORT", "052"], "defend", "obj", ["Orlu defended Veldia against the charge."], {
    mode: "defend",
  }),
  row(["SUPPORT", "054"], "recognize, recognise", "obj", ["Tarsk recognized Veldia as a state."], {
    mode: "recognize",
  }),
  row(["SUPPORT", "055"], "apologize, apologise", "to for", ["Tarsk apologized to Veldia."], {
    mode: "apologize",
  }),
  row(
    ["SUPPORT", "050"],
    "normalize, normalise, restore, establish, reestablish, re-establish, renew, resume, mend, repair, upgrade, cement, strengthen, deepen, develop, boost, improve, expand",
    "with between",
    ["Tarsk restored diplomatic relations with Veldia."],
    { objects: "ties", mutual: true },
  ),
  // AGREE
  row(
    ["AGREE", "030"],
    "agree, consent",
    "with to on",
    ["Tarsk agreed to send aid to Veldia.", "The two sides agreed on a truce."],
    { mutual: true },
  ),
  row(
    ["AGREE", "030"],
    "strike, reach, seal, hammer out, close",
    "with",
    ["Tarsk struck a deal with Veldia."],
    { objects: "deal", mutual: true },
  ),
  row(["AGREE", "030"], "promise, pledge, vow, undertake, commit, volunteer", "obj to", [
    "The government of Tarsk promised to open the border.",
  ]),
  row(["AGREE", "030"], "offer", "obj to", ["Tarsk offered Veldia a loan."]),
  row(
    ["AGREE", "031"],
    "promote, facilitate",
    "with of",
    ["Tarsk will promote trade with Veldia."],
    { objects: "ties" },
  ),
  row(["AGREE", "030"], "accept", "obj of from", ["Tarsk accepted the Veldian proposal."]),
  // COOPERATE
  row(
    ["COOPERATE", "060"],
    "cooperate, collaborate, partner",
    "with",
    ["Tarsk cooperated with Veldia on fisheries."],
    { mutual: true },
  ),
  row(
    ["COOPERATE", "061"],
    "trade, import, export, buy, purchase, sell",
    "with from to",
    ["Tarsk sold grain to Veldia."],
    { mode: "economic", needs: "recipient" },
  ),
  row(
    ["COOPERATE", "062"],
    "exercise, drill, train",
    "with",
    ["Tarsk trained with the Veldian navy."],
    { mode: "military", needs: "recipient", mutual: true },
  ),
  row(
    ["COOPERATE", "063"],
    "extradite",
    "to",
    ["The government of Tarsk extradited the banker to Veldia."],
    {
      mode: "judicial",
    },
  ),
  row(
    ["ASSAULT", "190"],
    "exchange, trade",
    "with",
    ["The armies of Tarsk and Veldia exchanged artillery fire."],
    { mode: "fight", objects: "gunfire", mutual: true },
  ),
  row(
    ["COOPERATE", "064"],
    "share, exchange, swap",
    "with",
    ["Tarsk shared intelligence with Veldia.", "Tarsk and Veldia exchanged prisoners."],
    { mode: "exchange", needs: "recipient", mutual: true },
  ),
  row(
    ["CONSULT", "040"],
    "exchange, swap, trade, share",
    "with",
    [
      "The premiers of Tarsk and Veldia exchanged views on the dam.",
      "Orlu exchanged ideas with the king of Veldia.",
    ],
    { objects: "views", mutual: true },
  ),
  row(["COOPERATE", "060"], "join, ally", "obj with", ["Tarsk joined the Veldian programme."]),
  row(
    ["COOPERATE", "060"],
    "allow, permit, authorize, authorise",
    "obj of",
    ["Tarsk allowed the Veldian navy into its port."],
    { needs: "recipient" },
  ),
  row(
    ["COOPERATE", "060"],
    "approve, allow, permit, grant, authorize, authorise",
    "of to",
    ["The government of Tarsk approved the passage of Veldian troops."],
    { objects: "passage" },
  ),
  row(["RETREAT", "086"], "open, reopen", "to", ["Tarsk opened its borders to Veldian farmers."], {
    mode: "access",
    objects: "frontier",
    needs: "recipient",
  }),
  row(["COOPERATE", "060"], "hand over, turn over", "to", [
    "Tarsk handed over the papers to Veldia.",
  ]),
  // AID
  row(
    ["AID", "070"],
    "aid, help, assist, rescue, evacuate, treat, feed, shelter, bail out, subsidize, finance, fund, vaccinate",
    "obj",
    ["Tarsk helped Veldia after the flood."],
  ),
  row(
    ["AID", "075"],
    "grant, give, offer, provide",
    "to obj",
    ["The government of Tarsk granted asylum to two Veldian judges."],
    { mode: "asylum", objects: "haven" },
  ),
  row(
    ["AID", "070"],
    "provide, give, send, supply, deliver, donate, grant, ship, lend, dispatch, extend, contribute, allocate, distribute, transfer, approve, airlift, disburse, release, hand over, hand, turn over, fly, loan",
    "to obj for into with",
    ["Tarsk sent aid to Veldia.", "Tarsk supplied weapons to the rebels."],
    { objects: "aid" },
  ),
  row(
    ["AID", "074"],
    "deploy, send, dispatch, contribute, provide, station, commit",
    "to in along",
    ["Tarsk deployed peacekeepers in Veldia."],
    { mode: "military", objects: "peacekeepers" },
  ),
  row(["AID", "072"], "train", "obj", ["The army of Tarsk has trained Veldian pilots."], {
    mode: "military",
    objects: "trainee",
    needs: "recipient",
  }),
  row(
    ["AID", "075"],
    "accept, take in, admit, resettle, welcome, receive",
    "obj",
    ["Tarsk accepted refugees from Veldia."],
    { mode: "asylum", objects: "refugee" },
  ),
  row(
    ["AID", "072"],
    "arm, equip, resupply",
    "obj",
    ["The government of Tarsk has armed the rebels in Veldia."],
    {
      mode: "military",
    },
  ),
  row(
    ["AID", "075"],
    "harbor, harbour",
    "obj",
    ["The government of Tarsk has harbored the fugitives."],
    {
      mode: "asylum",
    },
  ),
  row(["AID", "070"], "contribute, donate", "to", ["Tarsk contributed two ships to Veldia."], {
    needs: "somebody",
  }),
  row(["AID", "070"], "supply", "to obj with", ["The government of Tarsk supplied Veldia."], {
    needs: "recipient",
  }),
  // CONCEDE, RETREAT
  row(
    ["CONCEDE", "080"],
    "yield, concede, relent, capitulate, compromise, back down, give in, acquiesce, bow",
    "to",
    ["Tarsk yielded to Veldia."],
  ),
  row(
    ["CONCEDE", "080"],
    "resign, quit, step down, abdicate",
    "",
    ["The premier of Tarsk resigned."],
    { mode: "resign" },
  ),
  row(
    ["CONCEDE", "081"],
    "ease, relax, loosen, lift, suspend, end, drop, remove, cancel, waive, reopen, reduce, cut, slash, roll back, scrap, abolish",
    "on against of",
    ["Tarsk lifted sanctions against Veldia."],
    { objects: "measures" },
  ),
  row(
    ["CONCEDE", "083"],
    "accept, accede, meet, grant",
    "of by from to",
    ["The government of Tarsk accepted the demands of the miners."],
    { objects: "claim" },
  ),
  row(
    ["CONCEDE", "082"],
    "call off, end, suspend",
    "against at in",
    ["The miners called off their strike."],
    { objects: "walkout" },
  ),
  row(
    ["CONCEDE", "080"],
    "legalize, legalise, pardon, amnesty, exonerate, acquit, free on",
    "obj",
    ["The king of Tarsk pardoned the rebels."],
  ),
  row(
    ["RETREAT", "084"],
    "free, release, repatriate, return, let go, let free, set free",
    "obj",
    ["Tarsk freed the hostages.", "The rebels released the prisoners."],
    { mode: "release", objects: "prisoner" },
  ),
  row(["RETREAT", "084"], "return, give back", "to", ["Tarsk returned the island to Veldia."], {
    mode: "return",
    objects: "ground",
  }),
  row(
    ["RETREAT", "084"],
    "return, give back, hand back, restore",
    "to",
    ["The museum of Tarsk returned two paintings to Veldia."],
    { mode: "return", objects: "property", needs: "recipient" },
  ),
  row(
    ["RETREAT", "087"],
    "bring home, send home, bring back",
    "from",
    ["Tarsk brought its troops home from Veldia."],
    { mode: "withdraw", objects: "troops" },
  ),
  row(
    ["RETREAT", "087"],
    "withdraw, pull out, retreat, pull back, evacuate, demobilize, redeploy, cede, surrender",
    "from to",
    ["Tarsk withdrew its troops from Veldia."],
    { mode: "withdraw", objects: "troops" },
  ),
  row(
    ["RETREAT", "087"],
    "retreat, pull out, pull back, surrender",
    "from to",
    ["The soldiers have retreated from the capital of Veldia."],
    { mode: "withdraw" },
  ),
  row(["RETREAT", "087"], "withdraw", "from", ["The rebels withdrew across the river."], {
    mode: "withdraw",
  }),
  row(["RETREAT", "086"], "admit, allow, accept", "obj", ["Tarsk admitted the inspectors."], {
    mode: "access",
    objects: "envoy",
  }),
  row(["RETREAT", "087"], "disarm, demilitarize", "obj", ["The rebels disarmed."], {
    mode: "disarm",
  }),
  row(
    ["RETREAT", "087"],
    "lay down, give up, hand in, surrender, turn in",
    "to",
    ["The rebels laid down their arms."],
    { mode: "disarm", objects: "weapon" },
  ),
  row(
    ["RETREAT", "084"],
    "free, release",
    "obj",
    ["Tarsk released the mayor from prison.", "Premier Ada Orlu was freed on Monday."],
    { mode: "release", needs: "somebody" },
  ),
  row(
    ["RETREAT", "087"],
    "cease, halt, stop, end, suspend",
    "against with",
    ["The rebels ceased fire.", "Tarsk halted its offensive."],
    { mode: "ceasefire", objects: "fire" },
  ),
  // REQUEST
  row(["REQUEST", "100"], "demand, press, pressure, pressurize, insist", "obj of from with to on", [
    "The miners demanded better pay from the state.",
  ]),
  row(
    ["REQUEST", "020"],
    "urge, ask, request, implore, beseech, exhort, beg, plead, petition, lobby, appeal, encourage, summon up",
    "obj of from with to on",
    ["Tarsk urged Veldia to open the border."],
  ),
  row(["REQUEST", "020"], "call", "on upon", ["Tarsk called on Veldia to open the border."], {
    needs: "recipient",
  }),
  row(["REQUEST", "020"], "call for, press for, push for, ask for", "obj for", [
    "Tarsk called for a ceasefire in Veldia.",
  ]),
  row(["REQUEST", "020"], "appeal for, plead for, lobby for", "to with obj for", [
    "The premier of Tarsk appealed to Veldia for ambulances.",
  ]),
  row(
    ["REQUEST", "020"],
    "propose, suggest, recommend",
    "to",
    ["Tarsk proposed a conference to Veldia."],
    { mode: "propose" },
  ),
  row(["REQUEST", "020"], "seek", "from of", ["Tarsk sought help from Veldia."], {
    objects: "aid",
  }),
  row(["REQUEST", "023"], "seek, request", "from in", ["Two judges sought asylum in Veldia."], {
    objects: "haven",
  }),
  row(
    ["REQUEST", "020"],
    "issue, make, launch, present",
    "to for",
    ["Tarsk issued an appeal to Veldia."],
    { objects: "appeal" },
  ),
  // ACCUSE
  row(
    ["ACCUSE", "111"],
    "criticize, criticise, condemn, denounce, decry, deplore, blast, slam, lambast, lambaste, rebuke, chide, reprimand, castigate, berate, assail, censure, scold, disparage, ridicule, mock, insult, deride, bemoan, rap, fault, lash out, rail, excoriate, vilify",
    "obj at against",
    ["Tarsk condemned Veldia.", "Orlu criticized the Veldian attack."],
    { mode: "disapprove" },
  ),
  row(["ACCUSE", "111"], "attack, assault", "of by from", ["Orlu attacked the Veldian proposal."], {
    mode: "disapprove",
    objects: "words",
  }),
  row(
    ["ACCUSE", "112"],
    "accuse, blame, implicate, suspect",
    "obj",
    ["Tarsk accused Veldia of spying."],
    { mode: "allege" },
  ),
  row(["ACCUSE", "112"], "allege, claim", "against by", ["Tarsk alleged abuses by Veldia."], {
    mode: "allege",
    needs: "recipient",
  }),
  row(
    ["ACCUSE", "115"],
    "sue, indict, prosecute, charge, convict, impeach",
    "obj against",
    ["The bank sued the state of Veldia."],
    { mode: "legal" },
  ),
  row(["ACCUSE", "115"], "find guilty", "obj", ["The court found the mayor guilty of theft."], {
    mode: "legal",
  }),
  row(
    ["ACCUSE", "090"],
    "open, launch, initiate, start, begin",
    "into",
    ["The police opened an investigation into the bank."],
    { mode: "investigate", objects: "inquiry" },
  ),
  row(
    ["ACCUSE", "115"],
    "file, lodge, bring, open, launch, initiate, start",
    "against into with",
    ["Tarsk filed a lawsuit against Veldia."],
    { mode: "legal", objects: "case" },
  ),
  row(
    ["ACCUSE", "114"],
    "complain",
    "about of against",
    ["Tarsk complained about Veldian trawlers."],
    { mode: "disapprove" },
  ),
  row(["ACCUSE", "090"], "investigate, probe", "obj into", ["The police investigated the bank."], {
    mode: "investigate",
  }),
  row(
    ["ACCUSE", "111"],
    "express, voice, raise, register, reiterate",
    "over about at with on to of",
    ["Norway expressed outrage over the Finnish elections."],
    { mode: "disapprove", objects: "worries" },
  ),
  row(["ACCUSE", "111"], "take", "at with", ["Orlu took a swipe at the premier of Veldia."], {
    mode: "disapprove",
    objects: "swipe",
  }),
  row(["ACCUSE", "114"], "summon", "obj", ["Tarsk summoned the Veldian ambassador."], {
    mode: "disapprove",
    needs: "person",
  }),
  row(["ACCUSE", "113"], "oppose", "obj to", ["Tarsk opposed the Veldian plan."], {
    mode: "disapprove",
  }),
  // REJECT
  row(
    ["REJECT", "120"],
    "reject, rebuff, spurn, turn down, dismiss, decline, veto, snub, disregard, defy, block, ignore, rule out, boycott, shun",
    "obj by of from with",
    ["Tarsk rejected the Veldian offer.", "Orlu vetoed the treaty."],
  ),
  row(["REJECT", "120"], "refuse, balk", "obj to", ["Tarsk refused to sign the treaty."]),
  row(
    ["REJECT", "120"],
    "deny",
    "obj to",
    ["Tarsk denied Veldia access to the strait.", "The government of Tarsk denied the request."],
    { objects: "grant" },
  ),
  row(
    ["REJECT", "125"],
    "deny, refute, disavow, repudiate",
    "obj by of from",
    ["Tarsk denied the Veldian charge."],
    { mode: "deny" },
  ),
  row(
    ["REJECT", "128"],
    "violate, breach, break, flout, disrupt, derail, renege",
    "with of on",
    ["Tarsk violated the ceasefire with Veldia."],
    { objects: "deal" },
  ),
  row(
    ["REJECT", "128"],
    "break, breach, betray, renege",
    "to with",
    ["Tarsk broke its promise to Veldia."],
    { objects: "oath" },
  ),
  row(
    ["REJECT", "128"],
    "disrupt, derail, opt out, walk out, pull out of",
    "obj of",
    ["Tarsk opted out of the agreement."],
    {},
  ),
  // THREATEN
  row(["THREATEN", "130"], "threaten, menace, intimidate, blackmail", "obj with against", [
    "Tarsk threatened Veldia with war.",
  ]),
  row(["THREATEN", "130"], "warn, caution", "obj of", [
    "Tarsk warned Veldia not to cross the river.",
  ]),
  row(
    ["THREATEN", "137"],
    "give, issue, hand, deliver, present, send",
    "to obj",
    ["Tarsk gave Veldia an ultimatum."],
    { objects: "ultimatum" },
  ),
  row(
    ["THREATEN", "130"],
    "vow, swear, promise, pledge, declare",
    "against on",
    ["The rebels vowed retaliation against Veldia."],
    { objects: "harm" },
  ),
  // PROTEST
  row(
    ["PROTEST", "140"],
    "protest, demonstrate, rally, march, picket, riot, rampage",
    "against obj to at over",
    ["Thousands protested against the government of Veldia."],
    { mode: "demonstrate" },
  ),
  row(
    ["PROTEST", "143"],
    "strike, strike over, walk off",
    "against",
    ["Miners walked off the job."],
    {
      mode: "strike",
    },
  ),
  row(["PROTEST", "143"], "walk out", "", ["The miners walked out on Monday."], { mode: "strike" }),
  row(
    ["PROTEST", "140"],
    "take to street, gather, assemble, converge",
    "against over at",
    ["Thousands of students took to the streets.", "Demonstrators gathered in the square."],
    { mode: "demonstrate" },
  ),
  row(
    ["PROTEST", "140"],
    "burn, torch, trample, tear",
    "obj",
    ["Protesters burned the flag of Veldia."],
    {
      objects: "flag",
      mode: "demonstrate",
    },
  ),
  row(["PROTEST", "144"], "occupy", "", ["Students occupied the hall."], { mode: "obstruct" }),
  row(
    ["PROTEST", "144"],
    "block, blockade, obstruct, barricade",
    "",
    ["Farmers blocked the main road.", "Dockers blocked the harbour of Veldia."],
    { objects: "road", mode: "obstruct" },
  ),
  // SANCTION
  row(
    ["SANCTION", "161"],
    "cut, sever, break off, cut off, abandon, renounce, downgrade, reduce, suspend, freeze, halt, break, curtail, end, terminate, scale back",
    "with to between",
    ["Tarsk severed diplomatic relations with Veldia."],
    { objects: "ties", mode: "downgrade" },
  ),
  row(
    ["SANCTION", "166"],
    "expel, recall, withdraw, eject, oust, declare",
    "of from to",
    ["Tarsk expelled two Veldian diplomats.", "Tarsk recalled its ambassador to Veldia."],
    { objects: "envoy", mode: "expel" },
  ),
  row(["SANCTION", "166"], "expel, oust, eject", "obj from", ["The league expelled Veldia."], {
    mode: "expel",
  }),
  row(
    ["SANCTION", "165"],
    "close, shut, shut down",
    "to with in of obj",
    ["Tarsk closed its embassy in Veldia."],
    { objects: "embassy", mode: "close" },
  ),
  row(
    ["SANCTION", "162"],
    "cut, suspend, halt, freeze, withhold, cut off, stop, reduce, end",
    "to for",
    ["Tarsk suspended aid to Veldia."],
    { objects: "giving", mode: "withdraw" },
  ),
  row(
    ["SANCTION", "160"],
    "cut, halt, stop, suspend, cut off, reduce, interrupt",
    "to from with",
    ["Tarsk halted gas deliveries to Veldia."],
    { objects: "supplies", mode: "withdraw", needs: "recipient" },
  ),
  row(
    ["SANCTION", "164"],
    "walk out of, withdraw from, quit, cancel, postpone, delay, defer, put off, scrap, call off, suspend, break off, adjourn, halt",
    "with to in of",
    ["Tarsk called off talks with Veldia."],
    { objects: "parley", mode: "discontinue" },
  ),
  row(
    ["SANCTION", "160"],
    "suspend, freeze, abandon, scrap, cancel, terminate, revoke, quit, leave, withdraw from, pull out of, tear up, renounce, annul",
    "with",
    ["Tarsk suspended a trade agreement with Veldia.", "Tarsk withdrew from the treaty."],
    { objects: "deal", mode: "withdraw" },
  ),
  // MOBILIZE
  row(
    ["MOBILIZE", "152"],
    "deploy, mobilize, mobilise, mass, amass, position, station, dispatch, send, move, concentrate, rush, redeploy, bring up, build up, call up, put",
    "to against near on along into in at",
    ["Tarsk deployed troops on the Veldian border.", "Tarsk sent warships to the strait."],
    { objects: "troops", mode: "troops" },
  ),
  row(["MOBILIZE", "152"], "order", "to into", ["Tarsk ordered its army to the border."], {
    objects: "troops",
    mode: "troops",
    needs: "recipient",
  }),
  row(
    ["MOBILIZE", "150"],
    "mobilize, mobilise, remilitarize",
    "against",
    ["Tarsk mobilized against Veldia."],
    { mode: "troops" },
  ),
  row(
    ["ASSAULT", "190"],
    "launch, fire, lob, unleash",
    "at on into against toward towards",
    ["Tarsk launched missiles at Veldia."],
    { objects: "projectile", needs: "recipient" },
  ),
  row(
    ["MOBILIZE", "154"],
    "test, test-fire, launch",
    "toward towards over near",
    ["The army of Tarsk has tested a missile."],
    { objects: "troops", mode: "weapons" },
  ),
  // COERCE
  row(
    ["COERCE", "163"],
    "sanction, embargo, blockade, besiege, restrict, ban, outlaw, censor, fine, penalize, penalise, punish, blacklist, bar, forbid",
    "obj on",
    ["Tarsk sanctioned Veldia.", "Tarsk barred the envoys from entering the port."],
    { mode: "restrict" },
  ),
  row(
    ["COERCE", "163"],
    "impose, slap, declare, enforce, introduce, tighten, extend, adopt, level, levy, announce, renew",
    "on against in upon",
    ["Tarsk imposed sanctions on Veldia."],
    { objects: "measures", mode: "restrict" },
  ),
  row(
    ["COERCE", "173"],
    "arrest, detain, jail, imprison, incarcerate, apprehend, round up, sentence, hold captive, intern",
    "obj",
    ["Police arrested the leader of the strike."],
    { mode: "arrest" },
  ),
  row(
    ["COERCE", "163"],
    "freeze, block",
    "of on",
    ["Tarsk froze the assets of the Veldian bank."],
    {
      objects: "asset",
      mode: "restrict",
    },
  ),
  row(
    ["COERCE", "173"],
    "take into custody, place under arrest, put under arrest, hold in custody",
    "obj",
    ["Two reporters were taken into custody by police."],
    { mode: "arrest" },
  ),
  row(
    ["COERCE", "174"],
    "deport, banish, evict, exile",
    "obj from to",
    ["Tarsk deported the fishermen."],
    { mode: "deport" },
  ),
  row(
    ["COERCE", "171"],
    "seize, confiscate, capture, recapture, retake, raid, search, impound, commandeer, occupy, board",
    "obj from of",
    ["Tarsk seized a Veldian ship.", "Veldian troops recaptured the harbour from the rebels."],
    { mode: "seize" },
  ),
  row(
    ["COERCE", "175"],
    "repress, suppress, disperse, crack down, crackdown, persecute, quell",
    "obj on against",
    ["Police dispersed the marchers."],
    { mode: "repress" },
  ),
  row(
    ["COERCE", "175"],
    "fire, use, launch, lob, deploy, turn, spray, throw",
    "at on into against toward towards",
    ["Police fired tear gas at the marchers.", "Police in Tarsk used water cannon."],
    { mode: "repress", objects: "riotGear" },
  ),
  row(["COERCE", "175"], "break up", "", ["Police broke up a rally in Tarsk."], {
    mode: "repress",
    objects: "crowd",
  }),
  row(
    ["COERCE", "176"],
    "attack, breach, target",
    "of obj",
    ["Hackers attacked the servers of Tarsk."],
    {
      mode: "cyber",
      objects: "servers",
    },
  ),
  row(["COERCE", "176"], "hack", "obj into", ["Hackers from Tarsk hacked the Veldian bank."], {
    mode: "cyber",
  }),
  // ASSAULT
  row(
    ["ASSAULT", "190"],
    "attack, strike, bomb, shell, bombard, invade, assault, storm, ambush, pound, torpedo, strafe, pummel, hit, raid, overrun, counterattack, fire on",
    "obj on against",
    ["Tarsk attacked Veldia.", "Rebels bombed the town."],
  ),
  row(
    ["ASSAULT", "180"],
    "kill, murder, massacre, slaughter, assassinate, execute, behead, wound, injure, shoot, stab, gun down, torture, rape, maim, slay, beat, poison, abuse, harm, hang, shoot down, shoot dead",
    "obj at",
    ["Gunmen killed three soldiers.", "Gunmen in Tarsk have shot the mayor."],
  ),
  row(
    ["ASSAULT", "181"],
    "kidnap, abduct, hijack, take hostage",
    "obj",
    ["Rebels kidnapped two engineers."],
    { mode: "abduct" },
  ),
  row(
    ["ASSAULT", "190"],
    "clash, battle, fight, skirmish",
    "with against obj",
    ["Tarsk clashed with Veldia at the border."],
    { mutual: true, mode: "fight" },
  ),
  row(
    ["ASSAULT", "190"],
    "destroy, demolish, burn, torch, burn down, blow up, explode, detonate, sink, vandalize, loot, ransack, bulldoze",
    "obj in near at outside",
    ["Rebels burned down the mayor's house."],
    { mode: "destroy" },
  ),
  row(
    ["ASSAULT", "190"],
    "fire, open fire, lob, hurl, throw",
    "at on into toward towards",
    ["Tarsk fired rockets at Veldia."],
    { needs: "recipient" },
  ),
  row(["ASSAULT", "190"], "wage", "against on", ["Tarsk waged a war against Veldia."]),
];
