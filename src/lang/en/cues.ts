/** What kind of attribution a cue makes; a *finding* needs a source that finds: a study, a poll, a court. */
export type CueKind = "speech" | "writing" | "thought" | "finding";

/** Cues that behave alike: one row of the table. */
export interface CueFamily {
  readonly part: "verb" | "noun" | "phrase";
  readonly kind: CueKind;
  /** The side of the cue its source stands on in plain word order. */
  readonly side: "before" | "after";
  /** Lemmas, or the words of a phrase joined by spaces, one entry each. */
  readonly cues: readonly string[];
  /** Sentences in which a cue of the family must be found; the test suite runs them. */
  readonly examples: readonly [string, string, ...string[]];
}

function list(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Every cue the language knows by sight. A model finds others; what kind they are is asked here. */
export const cueFamilies: readonly CueFamily[] = [
  {
    part: "verb",
    kind: "speech",
    side: "before",
    cues: list(`say add state declare announce remark comment observe note mention continue explain argue maintain
      insist assert contend claim allege stress emphasize emphasise underline underscore reiterate repeat reaffirm
      affirm confirm acknowledge admit concede confess recall clarify elaborate reply respond answer retort counter
      rebut object protest complain grumble lament joke quip exclaim shout yell cry whisper mutter murmur scream
      predict forecast testify attest certify opine muse boast brag reveal disclose divulge hint imply insinuate
      intimate volunteer interject recount narrate relate vouch profess proclaim pronounce summarize summarise
      caution warn specify posit quote cite speak talk bemoan fume gush deadpan snap sigh laugh chuckle marvel gripe
      rant rail elaborate venture theorize speculate surmise pontificate preach pray`),
    examples: [
      "Mayor Ada Orlu said the bridge would open in May.",
      "“The bridge is safe,” added the engineer.",
      "The minister insists that the vote was fair.",
    ],
  },
  {
    part: "verb",
    kind: "speech",
    side: "before",
    cues: list(`tell inform notify assure remind brief ask inquire enquire question query wonder advise urge exhort
      implore beg plead appeal request demand order command instruct direct invite press prod petition lobby call
      propose suggest recommend promise pledge vow swear guarantee threaten offer agree disagree consent challenge
      dare encourage warn convince persuade`),
    examples: [
      "Orlu told reporters that the ferry was late.",
      "The union urged the council to build a school.",
      "The governor promised to rebuild the harbor.",
    ],
  },
  {
    part: "verb",
    kind: "speech",
    side: "before",
    cues: list(`describe call label dub brand term characterize characterise portray paint depict hail praise commend
      applaud laud tout compliment welcome thank congratulate greet wish condemn denounce decry deplore criticize
      criticise slam blast lambaste lambast castigate rebuke berate chide scold mock ridicule attack accuse blame
      fault deny refute reject dismiss dispute rebuff disavow disown downplay defend endorse back oppose apologize
      apologise signal indicate vilify excoriate deride scoff bash knock rip skewer salute extol liken compare`),
    examples: [
      "Orlu described the plan as “a gift to the rich”.",
      "The envoy denied that his country had sent arms.",
      "The party accuses the mayor of hiding the report.",
    ],
  },
  {
    part: "verb",
    kind: "writing",
    side: "before",
    cues: list(
      "write tweet retweet post blog email e-mail text publish cable sign read print editorialize report",
    ),
    examples: [
      "“We will not move,” the mayor wrote in a letter.",
      "Orlu tweeted that the road was closed.",
    ],
  },
  {
    part: "verb",
    kind: "thought",
    side: "before",
    cues: list(`think believe feel know hope expect fear worry suspect doubt assume suppose consider regard view see
      deem judge reckon guess imagine dream remember forget realize realise recognize recognise understand want wish
      desire intend plan aim seek prefer like love hate regret decide resolve anticipate foresee trust presume
      perceive sense figure contemplate envision favor favour support mean hear learn care mind dislike plot
      consider weigh ponder agree appreciate enjoy respect admire dread vote envisage conceive`),
    examples: [
      "Orlu believes that the river will rise.",
      "Farmers fear the new tax will ruin them.",
    ],
  },
  {
    part: "verb",
    kind: "finding",
    side: "before",
    cues: list(`find show demonstrate prove conclude estimate determine discover establish calculate detect rule hold
      project document illustrate prove reflect attribute`),
    examples: [
      "The study found that the lake had shrunk.",
      "A survey shows most voters want the bridge.",
    ],
  },
  {
    part: "noun",
    kind: "speech",
    side: "before",
    cues: list(`statement remark comment announcement claim allegation accusation assertion declaration promise pledge
      vow warning threat call appeal demand request question answer reply response denial admission confession
      criticism complaint condemnation praise proposal suggestion recommendation order testimony speech rumor rumour
      explanation argument insistence reassurance assurance apology invitation contention charge rhetoric word
      observation quote quip reminder prediction forecast confirmation acknowledgment acknowledgement notion
      urging pronouncement proclamation rebuke retort disclosure revelation hint thanks congratulation`),
    examples: [
      "The mayor's claim that the bridge is safe surprised the engineers.",
      "Accusations by the envoy that the vote was bought were rejected.",
    ],
  },
  {
    part: "noun",
    kind: "writing",
    side: "before",
    cues: list(
      "letter memo tweet post email e-mail editorial op-ed column article book essay dispatch blog headline",
    ),
    examples: [
      "In a letter to the council, Orlu said the road was closed.",
      "A memo from the ministry says the dam leaks.",
    ],
  },
  {
    part: "noun",
    kind: "thought",
    side: "before",
    cues: list(`belief view opinion hope fear concern worry idea thought desire wish intention plan expectation doubt
      feeling sense impression conviction certainty confidence suspicion assumption perception understanding
      decision goal aim dream regret skepticism scepticism optimism`),
    examples: [
      "Orlu expressed the hope that the talks would go on.",
      "There is concern among farmers that the river will rise.",
    ],
  },
  {
    part: "noun",
    kind: "finding",
    side: "before",
    cues: list(
      "finding conclusion estimate study survey poll research evidence analysis ruling verdict report projection",
    ),
    examples: [
      "The court's finding that the vote was fair ended the case.",
      "Estimates by the bank that prices will fall were wrong.",
    ],
  },
  {
    part: "phrase",
    kind: "speech",
    side: "after",
    cues: [
      "according to",
      "in the words of",
      "in the view of",
      "in the opinion of",
      "as told by",
      "in the eyes of",
    ],
    examples: [
      "The dam will hold, according to the engineer.",
      "The plan is, in the words of Mayor Orlu, “a gift”.",
    ],
  },
];

const byLemma = new Map<string, CueKind>();
for (const family of cueFamilies) {
  for (const cue of family.cues) {
    const key = `${family.part === "phrase" ? "phrase" : family.part} ${cue}`;
    if (!byLemma.has(key)) byLemma.set(key, family.kind);
  }
}

/** The kind of a verb or noun that is a cue, by lemma; null for one that is not in the table. */
export function cueKindOf(part: "verb" | "noun", lemma: string): CueKind | null {
  return byLemma.get(`${part} ${lemma}`) ?? null;
}
