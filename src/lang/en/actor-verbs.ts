/**
 * Verbs, by lemma, whose subject decides or speaks. A capital, a country or a
 * palace as their subject stands for its government: *Tarsk denied the report*.
 */
export const actorVerbs: ReadonlySet<string> = new Set(
  `abandon accept accuse acknowledge add admit advocate affirm agree aim allege allow announce answer apologise
apologize appeal appoint approve argue arrest ask assert assure attack authorise authorize back ban believe
blame block boycott break call cancel caution celebrate challenge cite claim close comment commit complain
concede conclude condemn confirm congratulate consider criticise criticize cut decide declare decline decry defend
demand denounce deny deploy describe dismiss dispatch dispute downplay draft dub emphasise emphasize encourage
endorse enforce expel explain express extend favour favor fear fire give grant greet hail halt hint hold honour
hope host impose imply indicate inform insist intend intervene introduce invade invite issue join launch
lift maintain mediate mention move name negotiate note object offer oppose order outline pardon permit
plan plead pledge point postpone praise predict prepare present press promise propose protest provide
publish push question quit quote raise ratify react reaffirm recall receive recognise recognize recommend refuse
reiterate reject release remark remind repeat reply report request resist respond restate resume retaliate retort
reveal revoke rule sanction say scrap see seek seize send shrug sign signal slam speak state stress strike strive
submit suggest summon supply support suspend take target tell thank think threaten tout try unveil
uphold urge veto view vote vow voice want warn welcome withdraw withhold wish worry write`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Verbs, by lemma, whose object is called to account: *condemned **Tarsk***. */
export const addressedVerbs: ReadonlySet<string> = new Set(
  `accuse blame censure chastise condemn criticise criticize denounce rebuke reproach reprimand sue thank urge warn`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Nouns, by lemma, for what a government has and a place has not: *Tarsk's **position***. */
export const governedNouns: ReadonlySet<string> = new Set(
  `accusation allegation announcement answer appeal approval assertion assurance claim concern consent decision demand
denial diplomat diplomacy envoy initiative insistence negotiator objection offer opposition peace-plan plan pledge
policy position proposal protest refusal rejection reply request response stance statement threat veto view vow
warning willingness`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
