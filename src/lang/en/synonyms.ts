import { pushUnder } from "../../text/index.ts";
import { stemOf } from "./stem.ts";

/** Words that one translator puts where another puts the next, with a sentence in which each can stand. */
export interface SynonymEntry {
  /** Lower case, base forms; inflections are found by their stems. */
  readonly words: readonly string[];
  /** A sentence with `*` for the word. It need not be graceful with every one of them. */
  readonly example: string;
}

/** Each row: words that stand for each other, a bar, a sentence with a star for any of them. */
const rows = `
accord agreement deal pact treaty | They signed the *.
accuse blame charge | They * the ministry.
achieve attain accomplish reach | They will * the aim.
act action step measure move | It was a first *.
additional extra further | They sent * troops.
adopt pass approve endorse | Parliament will * the law.
afraid fearful scared | They are * of war.
aggression attack assault offensive strike raid | The * began at dawn.
aid help assistance support relief | They promised *.
aim goal objective target purpose | That is their *.
allow permit let enable | They will * it.
almost nearly close about around approximately roughly some | There are * forty ships.
announce declare proclaim state | They will * it.
answer reply respond response | They gave an *.
anger rage fury outrage | The * grew.
appear emerge arise surface | New facts *.
appoint name nominate | They will * a judge.
area region zone territory district | The * is quiet.
argument dispute quarrel row conflict | The * goes on.
arm weapon armament munition ammunition | They sent *.
army military troop force soldier | The * crossed the river.
arrest detain apprehend seize | Police * two men.
ask request demand urge call | They * for peace.
assemble gather meet convene | The members *.
attempt try effort endeavor endeavour | It was a brave *.
authority official government administration | The * kept quiet.
avert avoid prevent stop | They hope to * war.
ban prohibit forbid bar outlaw | They * the trade.
basic fundamental essential | It is a * right.
battle fight combat struggle fighting | The * goes on.
beat defeat overcome vanquish | They * the rival.
begin start commence launch open | The talks *.
believe think consider reckon feel | They * in it.
big large great huge major enormous vast massive | It is a * risk.
blaze fire flame | The * spreads.
boat ship vessel barge | The * left.
border frontier boundary | They crossed the *.
bomb shell bombard shelling bombing | They * the town.
boost raise increase lift strengthen enhance | They * trade.
boy lad kid child | The * ran.
break violate breach infringe | They * the law.
brave courageous bold | She is *.
bridge crossing overpass | The * fell.
build construct erect | They * a dam.
bullet cartridge round ammunition | Not one * was found.
business firm company enterprise corporation | The * grew.
buy purchase acquire | They * grain.
car vehicle automobile | The * stopped.
careless imprudent incautious reckless wrong | It was a * step.
case instance example occurrence | This is such a *.
catastrophe disaster calamity tragedy | It was a *.
cease stop halt end finish | They * fire.
chairman chair head chief leader president | The * spoke.
chance opportunity possibility | It is the last *.
change alter modify amend shift transform | They * the law.
check verify examine inspect control review | They * the papers.
child kid youngster minor | The * slept.
choose select pick elect | They * a leader.
citizen resident inhabitant people national | Every * knows.
city town municipality | The * is quiet.
clear evident obvious plain unambiguous | It is *.
climb mount ascend rise | They * the wall.
close shut lock seal | They * the door.
coalition alliance bloc league union | The * held.
collapse fall crumble | The bridge will *.
collect gather raise | They * money.
colleague partner counterpart fellow | My * agrees.
commit perpetrate | They * crimes.
commitment pledge promise vow undertaking | They keep the *.
complete finish conclude end total full whole entire | The * plan stands.
complicated complex difficult hard tough heavy challenging | It was a * time.
condemn denounce criticize criticise deplore | They * the raid.
condition term circumstance requirement | The * is plain.
confirm corroborate verify affirm | They * the news.
conflict war fighting hostility confrontation | The * goes on.
consequence result outcome effect impact | The * is known.
continue proceed keep carry go remain | They * to talk.
contribute donate give | They * money.
control supervise oversee monitor | They * the river.
conversation talk discussion dialogue negotiation | The * was long.
cooperate collaborate | They * with us.
cooperation collaboration partnership | The * grows.
country nation state homeland land | The * is free.
court tribunal | The * ruled.
crash accident collision | The * was bad.
create establish found form set make | They * a fund.
crime offense offence felony | It is a *.
crisis emergency | The * goes on.
crowd mob throng | The * cheered.
customer client buyer consumer | The * paid.
cut reduce lower decrease slash diminish | They * costs.
damage harm hurt injury | The * is great.
danger risk threat peril hazard | The * is real.
dead killed deceased fatality death die | The * were named.
debate discuss discussion talk | They * it.
decide resolve determine | They * to stay.
decline drop fall decrease fell sink | Prices *.
defend protect guard safeguard | They * the town.
delay postpone defer put | They * the vote.
deliver supply provide give hand | They * grain.
demand insist require | They * it.
demonstrate show prove reveal | They * it.
deny reject refuse dismiss decline | They * it.
depart leave go exit quit withdraw | They * today.
destroy ruin demolish wreck devastate | They * the town.
develop elaborate evolve grow | They * a plan.
development growth progress evolution | The * is slow.
difference distinction divergence | The * is small.
directly immediately straight | They went *.
disease illness sickness | The * spread.
doctor physician medic | The * came.
door gate | Every * stands open.
doubt question uncertainty | There is no *.
draft sketch outline draw | They * a plan.
draft paper text | They wrote a *.
early soon prompt | It was too *.
earn gain make | They * money.
economic financial commercial | It is an * matter.
election vote ballot poll | The * is free.
employee worker staff personnel labourer laborer | Each * was paid.
enemy adversary foe opponent rival | The * came.
engage involve participate partake | They * in talks.
ensure guarantee secure assure provide | They * peace.
enter join access | They * the union.
equal same identical equivalent | They are *.
error mistake fault blunder | It was an *.
escape flee run evade | They * the war.
evening night tonight | It was that *.
event incident occurrence happening | The * was brief.
evidence proof testimony | The * is clear.
exact precise accurate | The * number is known.
expand extend widen broaden enlarge | They * trade.
expect anticipate await wait foresee | They * rain.
expensive costly dear | It is *.
expert specialist professional | The * agrees.
explain clarify elucidate | They * it.
explosion blast detonation | The * was heard.
export sell ship | They * grain.
express voice convey | They * thanks.
fail flop | The plan will *.
fair just equitable | The peace is *.
famous renowned known celebrated prominent | She is *.
fast quick rapid swift speedy | It was a * answer.
fear worry concern anxiety | They * war.
fight struggle battle combat | They * on.
film movie picture | The * won.
final last ultimate | It is the * word.
find discover locate detect | They * it.
flat apartment home house | The * is small.
flight trip | The * is long.
follow pursue track | They * the plan.
food meal | There is no *.
football soccer | They play *.
force compel oblige coerce | They * him out.
foreign external overseas international | It is a * matter.
free release liberate | They * the men.
friend ally companion | They are *.
friendship amity | The * holds.
full whole complete entire total | The * plan stands.
funny amusing comic | It is *.
game match contest | The * ended.
girl lass | The * sang.
goods merchandise product commodity | The * arrived.
govern rule reign | They * the land.
grateful thankful thank gratitude thanks appreciate | We are *.
group team band squad | The * left.
guest visitor | The * came.
gun rifle firearm artillery cannon | The * fell silent.
happen occur take transpire | It will * soon.
happy glad pleased delighted | We are *.
head lead direct | They * the office.
health wellbeing welfare | It harms *.
hear listen | They * it.
heat warmth hot | The * rose.
help assist aid support | They * us.
hide conceal | They * it.
highlight stress emphasize emphasise underline underscore point | They * it.
hold keep maintain retain | They * power.
home house household residence | The * burned.
hope wish aspire | They * for peace.
hospital clinic | The * is full.
hour time moment period | It was a hard *.
hunger famine starvation | The * grew.
idea thought concept notion | It is a good *.
illegal unlawful illicit | It is *.
image picture photograph photo | They printed the *.
imagine picture envision | They * it.
immigrant migrant refugee | The * arrived.
importance significance | Its * is known.
important significant crucial key vital major | It is an * step.
improve better upgrade enhance | They * it.
include contain comprise embrace | They * it.
income earnings revenue profit | The * rose.
independent sovereign autonomous | They are *.
industry sector | The * grows.
inform notify tell advise report | They * us.
initiative proposal plan idea offer suggestion | They support the *.
injure wound hurt harm | Two men were *.
inquiry investigation probe enquiry | The * began.
intend plan mean want | They * to stay.
interest benefit advantage profit | It serves our *.
interview conversation talk | The * was long.
investigate examine probe explore study | They * it.
issue topic question matter problem subject theme | The * is open.
job work employment post position task | The * is hard.
join unite merge link | They * forces.
journalist reporter correspondent | The * asked.
journey trip travel voyage tour | The * was long.
judge referee arbiter | The * spoke.
jump leap rise | They * over it.
kill murder slay assassinate | They * two men.
kind sort type form | It is a new *.
law legislation act statute bill | The * passed.
lawyer attorney counsel solicitor | The * spoke.
leader head chief boss | The * spoke.
learn study find | They * it.
lie falsehood untruth | It is a *.
limit restrict curb confine | They * trade.
link connect tie relate connection relation relationship bond | The * holds.
little small tiny minor | It is a * step.
live reside dwell | They * here.
local regional | It is a * matter.
long lengthy prolonged | It was a * war.
look see watch view observe | They * at it.
lose forfeit | They * the land.
love adore like | They * it.
main chief principal primary key major leading | It is the * road.
majority most | The * agreed.
make produce manufacture create | They * ships.
man guy person individual | The * left.
manage run operate administer handle | They * the port.
mark celebrate commemorate | They * the day.
market trade commerce | The * is weak.
massacre slaughter carnage | The * was filmed.
mayor burgomaster | The * spoke.
meeting talks session gathering encounter conference summit negotiations | The * was long.
memory recollection remembrance | The * stays.
message letter note communication | The * came.
minister secretary | The * spoke.
missile rocket projectile | The * fell.
mistake error fault | It was a *.
money cash fund finance | There is no *.
month months monthly | It took a *.
mostly mainly chiefly largely primarily | They are * farmers.
mother mum mom | The * wept.
mountain hill peak | The * is high.
murder homicide killing | The * was solved.
mutual common joint shared | It is a * aim.
navigation waterway strait shipping | They spoke of safe *.
near close next beside | It is * the river.
necessary needed essential required need must | It is *.
negotiate bargain talk | They * a truce.
neighbor neighbour | The * helped.
never none not nobody no-one | There are * winners.
new fresh novel recent | It is a * plan.
news report information | The * came.
nice pleasant lovely | It was *.
normal usual ordinary regular typical | It was a * day.
nuclear atomic | It is a * plant.
number amount quantity figure sum | The * grew.
obey comply follow observe | They * the law.
obtain get receive gain acquire | They * it.
occupy seize capture take conquer | They * the town.
offer propose suggest | They * a truce.
office bureau department | The * closed.
officer policeman cop police | The * came.
old former previous past ex earlier | It was the * plan.
operate function work run | They * well.
opinion view stance position attitude | The * is known.
oppose resist object | They * it.
order command instruct | They * it.
organize organise arrange hold stage | They * a vote.
origin source root | The * is known.
parents family relative kin | The * wept.
parliament assembly legislature congress | The * voted.
part portion share section | It is a * of it.
participate take attend join | They * in it.
party side | Each * agreed.
pay spend finance | They * for it.
peace ceasefire truce armistice | They want *.
peaceful nonviolent calm quiet | The day was *.
permanent lasting constant enduring | It is a * peace.
person individual human people | Each * counts.
phone telephone call | They answered the *.
place location site spot venue | The * is known.
plan scheme project program programme | They wrote a *.
plane aircraft jet airplane aeroplane | The * landed.
play perform | They * well.
point aspect item | It is a good *.
policy politics | The * failed.
poor needy impoverished | They are *.
popular favorite favourite beloved | It is *.
population people inhabitant | The * grew.
possible feasible potential likely probable | It is *.
power authority strength might | They have *.
practice practise exercise | They * it.
praise laud commend compliment | They * it.
prepare ready | They * the talks.
present gift | It was a *.
press media newspaper | The * came.
pressure strain | The * grew.
price cost | The * rose.
prison jail gaol custody | He is in *.
prisoner inmate captive detainee | The * left.
problem trouble difficulty issue | The * is known.
profit gain benefit | The * grew.
promise pledge vow guarantee assure | They * it.
promote advance further foster encourage | They * trade.
property estate asset | The * was sold.
proposal suggestion offer motion initiative | They read the *.
protest demonstration rally march | The * grew.
proud pride | We are *.
public open | It was a * meeting.
publish release issue print | They * the text.
punish penalize penalise sanction | They * it.
pupil student schoolchild | The * read.
put place set lay | They * it there.
quickly fast rapidly soon swiftly | They left *.
quit resign leave | They * the post.
rail train railway railroad | It went by *.
reach arrive come get | They * the town.
ready prepared willing | They are *.
real actual true genuine | It is a * risk.
reason cause motive ground | The * is known.
receive get welcome obtain host | They * it.
receive expect await | The president will * the guest.
recent latest last | It was a * talk.
recognize recognise acknowledge admit concede | They * it.
region area province | The * is poor.
reject refuse decline rebuff dismiss turn | They * it.
remain stay | They * here.
remember recall recollect | They * it.
remove withdraw eliminate | They * it.
repair fix mend | They * it.
repeat reiterate restate | They * it.
replace substitute exchange | They * it.
represent stand symbolize symbolise | They * us.
rescue save | They * him.
research study | The * went on.
resolution decision settlement solution | They await a *.
resolve settle solve | They * it.
resolve settle end stop | They hope to * the dispute.
respect esteem honor honour | They * it.
responsible liable accountable | They are *.
restore renew rebuild | They * it.
return come go back | They * home.
revenge retaliation | They want *.
rich wealthy affluent | They are *.
right correct proper | It is *.
ring rung | The bell had *.
road street highway route path way | The * is long.
role part function | Its * is known.
room space chamber | The * is full.
rota roster | The * hangs on the wall.
rung step stage | It is the third *.
sad sorrowful unhappy | It was a * day.
safe secure | The road is *.
safety security | They speak of *.
sale selling trade | The * went on.
save preserve conserve keep | They * it.
scene stage | The * is set.
scientist researcher scholar | The * agreed.
sea ocean marine maritime | The * is calm.
search look seek hunt | They * for it.
secret confidential hidden | It is *.
see look watch notice | They * it.
send dispatch ship forward | They * it.
serious grave severe heavy | It is a * matter.
shoot fire gun shooting shot | They * at us.
shop store | The * closed.
short brief | It was a * talk.
shout scream cry yell noise | They * loudly.
shrink fall contract | It will *.
sick ill unwell | He is *.
sign signature signing | They * it.
silence quiet | They want *.
similar alike comparable like | They are *.
single one sole only | Not a * man came.
situation position state condition circumstance | The * is bad.
size scale extent | The * is known.
skill ability capability capacity | They have *.
society community public | The * changed.
soldier trooper serviceman fighter | The * left.
speak talk say tell | They * to us.
special particular specific | It is a * case.
speech address statement remark | The * was long.
spread cross extend leap | The fire will *.
stable steady firm | It is *.
stand position | They * by it.
stop prevent halt | They * it.
storm hurricane | The * came.
story tale report account | The * is old.
strange odd weird unusual | It is *.
strategy plan approach | The * failed.
strong powerful mighty robust | They are *.
success victory triumph achievement | It was a *.
successful prosperous | They are *.
suffer endure undergo | They * losses.
suggest propose indicate imply | They * it.
support back favor favour endorse uphold stand behind | They * the plan.
suppose assume presume | They * it.
surprise astonish amaze shock | They * us.
surround encircle besiege | They * the town.
survive outlive | They * it.
suspect presume | They * it.
take bring carry transport | They * it away.
tariff duty custom levy tax | The * rose.
teacher instructor educator professor | The * spoke.
tell inform say | They * us.
terrible awful horrible dreadful | It was *.
terror terrorism terrorist | They fight *.
think believe consider | They * so.
threaten menace endanger | They * us.
today nowadays now currently present | It is so *.
together jointly | They work *.
tough hard harsh strict | It is a * line.
train coach drill | They * the men.
tradition custom | It is a *.
transmit broadcast air | They * it.
travel go journey move | They * far.
treat handle deal | They * it.
trial process case lawsuit | The * began.
troops forces soldiers army units | The * left.
trust confidence faith | They have *.
try attempt seek endeavor | They * it.
understand grasp comprehend realize realise | They * it.
unite unify | They * the land.
university college | The * closed.
use utilize utilise employ apply | They * it.
useful helpful beneficial valuable | It is *.
usually generally normally | They * win.
value worth | Its * is known.
various different diverse several | They have * plans.
victim casualty | The * was named.
victory win triumph | It is a *.
violence brutality | The * grew.
visit trip tour | The * was long.
voter elector | The * chose.
wage salary pay | The * rose.
wait await expect | They * for it.
wall barrier fence | The * stands.
want wish desire seek | They * it.
warn caution alert | They * us.
weak feeble | It is *.
wealth prosperity riches | The * grew.
weather climate | The * changed.
weapon arm gun | They laid down the *.
weigh consider | They * it.
welcome greet hail | They * it.
wife spouse husband | The * wept.
win victory victor winner triumph prevail | Nobody will *.
withdraw retreat pull | They * the troops.
woman lady female | The * left.
wonderful marvelous great excellent | It is *.
work labor labour job | The * is hard.
world globe global international worldwide | The * watched.
worried anxious concerned | We are *.
worry concern bother | It may * us.
write pen compose | They * it.
wrong incorrect mistaken false bad | It is *.
year annual yearly | It was a good *.
young youth juvenile | They are *.
`;

/** Past forms whose stem is not that of the base form, base form first. */
const irregular = `
arise arose arisen; be been being was were is are; bear bore borne born; beat beaten; become became; begin began begun;
bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; creep crept; deal dealt; dig dug;
do did done does; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung;
have had has; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; lean leant; learn learnt;
leave left; lend lent; lie lay lain; light lit; lose lost; make made; mean meant; meet met; pay paid; prove proven;
ride rode ridden; ring rang; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; stand stood; steal stole stolen; stick stuck;
strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn;
weep wept; win won; withdraw withdrew withdrawn; write wrote written; child children; man men; woman women; person people;
foot feet; tooth teeth; mouse mice; life lives; wife wives; half halves; leaf leaves; good better best; bad worse worst;
crisis crises; many more most; little less least; far farther further; analysis analyses; basis bases
`;

/** Every row of the table. */
export const synonyms: readonly SynonymEntry[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [words = "", example = ""] = row.split(" | ");
    return { words: words.split(" "), example };
  });

function stemsByGroup(
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  groups.forEach((words, group) => {
    for (const stem of new Set(words.map(stemOf))) {
      pushUnder(out, stem, group);
    }
  });
  return out;
}

const groupsByStem = stemsByGroup(synonyms.map(({ words }) => words));

const baseByForm: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split(/;\s*/)
    .flatMap((row) => {
      const [base = "", ...forms] = row.split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The base form of an irregular past or plural (*went*, *children*); any other word as it is. Lower case. */
export function baseFormOf(word: string): string {
  return baseByForm.get(word) ?? word;
}

/** The numbers of the groups in which a stem stands (`stemOf`); two stems that share one can stand for each other. */
export function synonymGroups(stem: string): readonly number[] {
  return groupsByStem.get(stem) ?? [];
}
