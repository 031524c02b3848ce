/** A set of lemmas from one string. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Verbs that say of their complement that it does not or did not happen: *refused to sign*, *cancelled the visit*. */
export const undoingVerbs: ReadonlySet<string> =
  words(`fail refuse decline deny cancel scrap avoid prevent avert abandon
  abort forgo forego reject refute rule neglect shelve foil thwart disavow call_off rule_out turn_down resist balk
  omit withhold block deter forget dismiss dispute hold_back ban prohibit outlaw forbid`);

/** Verbs (without particle) that undo a gerund after one of these prepositions: *refrained from attacking*. */
export const undoingPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ..."prevent keep stop hold refrain dissuade deter discourage block bar ban desist abstain shy back prohibit forbid".split(
      " ",
    ),
  ].map((verb) => [verb, words("from")] as const),
  ["balk", words("at")],
  ["baulk", words("at")],
  ["decide", words("against")],
]);

/** Verbs that, denied, make two negations of one: *did not fail to condemn*, *did not hesitate to attack*. */
export const hesitantVerbs: ReadonlySet<string> = words("fail neglect hesitate forget omit resist");

/** Verbs that end a plan or a rumor before it comes true: *dropped plans to send troops*, *dismissed reports of a raid*. */
export const droppedVerbs: ReadonlySet<string> = words(
  "drop ditch cancel abandon scrap shelve give_up renounce forswear dismiss deny dispute rebut",
);

/** Words for what is told by others: *rumors of a raid*. */
export const hearsayNouns: ReadonlySet<string> = words(
  "report rumor rumour speculation suggestion",
);

/** Adjectives that, denied, leave what they are said of open or deny it: *it is not certain that*. */
export const certainAdjectives: ReadonlySet<string> = words("clear certain sure true known");

/** Verbs whose complement lies ahead: *plans to visit*, *agreed to send*, *is expected to sign*. */
export const planningVerbs: ReadonlySet<string> =
  words(`plan intend agree promise pledge vow prepare expect schedule
  aim commit set slate want hope undertake due await decide arrange postpone pave look forward invite order put_off
  volunteer offer swear instruct direct determine delay resolve wish approve plot conspire vote`);

/** Verbs that leave open whether their complement happens: *called for talks*, *may consider sending*. */
export const openVerbs: ReadonlySet<string> =
  words(`call urge demand ask request propose suggest consider threaten warn
  encourage advise recommend need require doubt imagine suppose pretend assume appeal press beg plead implore exhort seek contemplate weigh discuss fear
  caution lobby speculate predict mull favor favour advocate debate push pressure clamor clamour agitate nudge prod yearn allow enable authorize authorise let try attempt dare hesitate`);

/** Verbs whose object has happened, whether or not they are meant, denied or asked for: *tried to report the shooting*. */
export const recallingVerbs: ReadonlySet<string> = words(
  `report describe recall recount remember relive investigate explain mourn commemorate survive witness testify
  avenge condemn denounce deplore regret solve commend justify condone mention acknowledge`,
);

/** Nouns and adjectives that say the same of what depends on them. */
export const planningNouns: ReadonlySet<string> =
  words(`plan preparation promise pledge intention decision commitment
  intent aim ambition desire wish schedule expectation readiness willingness vow ready willing due likely eager inclined keen determined agenda date programme about poised bound order instruction`);
/** As {@link planningNouns}, for what is left open. */
export const openNouns: ReadonlySet<string> =
  words(`possibility risk threat proposal idea appeal call demand request
  prospect fear likelihood chance option need suggestion condition scenario hypothesis possible unlikely danger
  potential hope bill draft motion petition effort attempt bid recommendation pressure ultimatum
  unclear unknown uncertain unconfirmed free welcome able`);
/** As {@link planningNouns}, for what does not happen. */
export const undoingNouns: ReadonlySet<string> = words(
  "refusal denial failure cancellation absence lack unwillingness inability unable unwilling impossible reluctant reluctance hesitant hesitancy loath rejection untrue false suspension cutoff",
);

/** Adjectives before a nominal trigger: *the planned visit*. */
export const planningAdjectives: ReadonlySet<string> = words(
  "planned upcoming forthcoming scheduled future expected coming impending imminent next promised pending projected",
);
/** *A possible visit*. */
export const openAdjectives: ReadonlySet<string> = words(
  "possible potential proposed hypothetical eventual prospective conditional likely unlikely threatened",
);
/** *The cancelled visit*. */
export const undoingAdjectives: ReadonlySet<string> = words(
  "cancelled canceled aborted failed-to-start nonexistent non-existent averted called-off",
);
/** *Ongoing talks*. */
export const ongoingAdjectives: ReadonlySet<string> = words("ongoing continuing current continued");

/** Modal verbs that leave the matter open. */
export const openModals: ReadonlySet<string> = words(
  "could may might should must would can ought need",
);
/** Modal verbs of the future. */
export const futureModals: ReadonlySet<string> = words("will shall 'll ’ll wo");
/** Conjunctions that make their clause a condition. */
export const conditionWords: ReadonlySet<string> = words("if unless whether should provided lest");
/** Adverbs and determiners that negate: *never*, *no talks*. */
export const negations: ReadonlySet<string> = words("not n't n’t never no neither nor none hardly");

/**
 * Verbs that only carry a noun which names the event, so that their subject and obliques
 * are the noun's: *held talks with*, *launched an attack on*.
 */
export const lightVerbs: ReadonlySet<string> =
  words(`hold have pay make launch conduct start begin resume carry stage express
  voice issue give offer provide reach deliver mount open continue end conclude take undertake face win extend send
  impose lift sign do wage perform level announce declare convene stop halt suspend finish complete enter commence
  attend join pursue repeat reiterate break carry_out keep maintain lead chair host initiate plan prepare cancel postpone
  demand seek promise order reject deny threaten refuse call_off put_off request schedule arrange receive
  invite draw schedule propose promote develop expand increase boost reinforce reaffirm declare convey strengthen lend
  consider weigh contemplate mull step_up intensify escalate unleash break_off set_up start_up resume ramp_up perpetrate carry_on take_up open_up wind_up renew`);

/** Verbs whose subject answers words or gets them, and did not say them: *rejected a call*, *won praise*. */
export const answeringVerbs: ReadonlySet<string> = words(
  "reject deny refuse dismiss receive face draw win accept ignore get turn_down rebuff hear obtain spurn",
);

/** Participles that tie a noun to who does it: *strikes launched from Tarsk*. */
export const launchVerbs: ReadonlySet<string> = words(
  "come launch carry conduct originate stage mount make issue lead organize organise hold wage commit perpetrate plan call announce",
);

/** Prepositions after which somebody who governs the verb takes part in the talks or visit: *said during talks with*. */
export const occasionWords: ReadonlySet<string> = words(
  "during in at after before following ahead amid for on since prior upon",
);

/** Verbs whose subject is the happening: *the talks took place*. */
export const occurringVerbs: ReadonlySet<string> = words(
  "be take occur happen begin start open resume continue last end follow come go fail collapse break ensue proceed",
);

/** Verbs that tell how a happening goes on: *the talks will focus on grain*. */
export const unfoldingVerbs: ReadonlySet<string> = words(
  "focus centre center concentrate address cover tackle feature deal explore aim",
);

/** Objects with which a verb of the tables reports nothing of its class: *struck a lighter note*, *hit a record*. */
export const idleObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["strike", words("note tone chord balance pose gold")],
  [
    "hit",
    words(
      "record high low target road headline snag wall street market peak run homer jackpot ceiling shelf",
    ),
  ],
  ["charge", words("cost fee price rent interest premium toll tax fare rate battery")],
  [
    "support",
    words(
      "job growth claim conclusion finding theory family customer product habit feature livelihood",
    ),
  ],
  ["recapture", words("momentum magic lead spirit title glory mood imagination attention")],
  ["fire", words("question")],
  ...["lob", "hurl", "throw", "fling"].map((verb): readonly [string, ReadonlySet<string>] => [
    verb,
    words("insult jab barb accusation question criticism word abuse taunt slur"),
  ]),
  [
    "exchange",
    words(
      "idea view greeting gift word handshake glance blow pleasantry letter opinion number vow ring",
    ),
  ],
  ["swap", words("idea view story seat number place")],
  ["decline", words("demand sale sales price health population revenue output rate number birth")],
  [
    "kill",
    words("time bill amendment heat flame proposal measure legislation deal plan project idea"),
  ],
  ["concede", words("defeat election race goal point penalty")],
  ["beat", words("forecast estimate expectation odds record")],
  [
    "fight",
    words("accusation allegation charge claim lawsuit tear urge temptation election back way"),
  ],
  ["defy", words("explanation logic gravity description odds expectation belief")],
  ["shoot", words("film movie scene video picture")],
  ["execute", words("plan order strategy")],
  ["capture", words("attention imagination mood share")],
  [
    "burn",
    words(
      "fuel calorie bridge letter paper document picture photograph photo mortgage book candle incense wood coal oil gas",
    ),
  ],
  [
    "offer",
    words(
      "apology condolence sympathy prayer thanks congratulation greeting advice glimpse insight comment explanation view",
    ),
  ],
  ["seize", words("chance opportunity moment")],
  ["occupy", words("place seat position post spotlight stage throne rank slot attention mind")],
]);

/** Past forms of verbs of the tables that no ending shows, for where a lemma was guessed wrong. */
export const irregularPasts: ReadonlyMap<string, string> = new Map(
  `struck strike fought fight sent send shot shoot met meet spoke speak spoken speak flew fly flown fly left leave
  withdrew withdraw withdrawn withdraw swore swear sworn swear gave give given give sold sell bought buy sought seek
  froze freeze frozen freeze broke break broken break beaten beat slew slay slain slay threw throw thrown throw sank sink
  sunk sink fed feed lent lend rang ring overran overrun took take taken take brought bring held hold`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);
