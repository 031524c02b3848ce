/** A verb of two words, and the verb of one word that another translator puts for it. */
export interface PhrasalVerb {
  /** Base form. */
  readonly verb: string;
  readonly particle: string;
  readonly as: string;
  /** A sentence that has it. */
  readonly example: string;
}

/** Each row: a verb and its particle, what can stand for it, a sentence. */
const rows = `
step down | resign | The minister stepped down.
stand down | resign | She stood down in May.
carry out | perform | They carried out the order.
turn down | reject | He turned it down.
throw out | reject | The court threw out the suit.
call off | cancel | They called off the race.
put off | postpone | The vote was put off.
set up | establish | They set up a fund.
set aside | reserve | They set aside ten crates.
put aside | reserve | They put aside ten crates.
pull out | withdraw | The troops pulled out.
pull back | withdraw | The troops pulled back.
draw back | withdraw | The troops drew back.
drop out | withdraw | Two runners dropped out.
lay off | dismiss | The yard laid off ten men.
give up | abandon | They gave up the fort.
look into | investigate | They looked into it.
find out | learn | They found out too late.
hand over | deliver | They handed over the keys.
hand in | submit | They handed in the list.
carry on | continue | They carried on.
rule out | exclude | They ruled it out.
speed up | accelerate | It speeds up the work.
step up | increase | They stepped up the patrols.
ramp up | increase | They ramped up the output.
cut back | reduce | They cut back the hours.
scale back | reduce | They scaled back the hours.
go up | rise | The price went up.
go down | fall | The price went down.
break out | begin | A fire broke out.
break down | collapse | The talks broke down.
fall apart | collapse | The talks fell apart.
give in | yield | The guild gave in.
back down | yield | The guild backed down.
come back | return | They came back.
go back | return | They went back.
give back | return | They gave it back.
send back | return | They sent them back.
bring back | return | They brought them back.
pay back | repay | They paid it back.
blow up | explode | The boiler blew up.
shut down | close | They shut down the mill.
close down | close | They closed down the mill.
clear up | resolve | They cleared up the matter.
sort out | resolve | They sorted out the matter.
iron out | resolve | They ironed out the matter.
wipe out | destroy | The frost wiped out the crop.
tear down | demolish | They tore down the wall.
pull down | demolish | They pulled down the wall.
knock down | demolish | They knocked down the wall.
round up | arrest | They rounded up ten men.
lock up | jail | They locked up ten men.
track down | find | They tracked down the ship.
pass away | die | She passed away in May.
`;

/** Verbs of two words that say what one word says. */
export const phrasalVerbs: readonly PhrasalVerb[] = rows
  .trim()
  .split("\n")
  .map((row): PhrasalVerb => {
    const [phrase = "", as = "", example = ""] = row.split(" | ");
    const [verb = "", particle = ""] = phrase.split(" ");
    return { verb, particle, as, example };
  });
