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
ministry department | The * said nothing.
double twice twofold | It is * the sum.
blame guilt fault | It is their *.
trust believe | They * her.
document paper | They signed the *.
newspaper paper | The * wrote of it.
mistake wrong | It was a *.
judgment decision | It was a poor *.
build design construct | They * the bridge for trucks.
die dead perish | Ten men *.
kill die | Ten men *.
soon shortly | They will come *.
world earth globe | There is none on *.
test trial | It is a *.
vow promise pledge | They * to come.
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
force compel oblige coerce impose | They * him out.
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
abandon forsake desert scrap | They will * the plan.
abolish scrap eliminate axe | They will * the tax.
absurd ridiculous ludicrous laughable preposterous | The claim is *.
abuse mistreat maltreat mistreatment maltreatment | They * the prisoners.
accommodate shelter lodge | They * the families.
adequate sufficient ample | The food is *.
aged elderly | An * man was hurt.
alarm alert siren | The * came late.
ambassador envoy emissary | The * left.
animal beast creature | The * fled.
apologize apologise sorry apology | They * to her.
contend assert | They * that it works.
ashore aground | The ship ran *.
atom atomic | The * plant stands.
avenge retaliate revenge | They will * him.
backlog queue | The * grew.
bankrupt insolvent | The firm is *.
barely hardly scarcely | They could * breathe.
barrel keg cask | A * burst.
tolerate endure | They cannot * it.
betray deceive mislead trick cheat dupe fool | They * us.
box crate container chest carton | They filled the *.
breakdown collapse | The * came at night.
canal channel waterway | The * froze.
cancel scrap revoke annul rescind | They * the vote.
careful cautious prudent wary | They are *.
cargo freight load shipment consignment | The * was lost.
lift haul lug | They * sacks.
penniless bankrupt | The town is *.
cattle cow herd livestock | The * died.
ceiling cap maximum | There is a *.
certain convinced confident | They are *.
cheap inexpensive | Bread is *.
cheat swindle defraud con | They * buyers.
clash skirmish confrontation | The * was short.
coast shore seaside seashore coastline | The * is near.
coffin casket | They bore the *.
colossal enormous giant gigantic | It is a * dam.
compel impose inflict | They * it on us.
compensate reimburse repay refund compensation reimbursement | They will * farmers.
complain grumble complaint grievance | They * of noise.
contaminate pollute taint poison | They * the river.
convict condemn | They * the man.
corn maize grain | The * is ripe.
corrupt crooked dishonest | They are *.
cottage cabin hut | The * burnt.
covert clandestine hidden undercover | It was a * raid.
censure reproach | They heard the *.
crop harvest yield | The * failed.
cruel brutal savage ruthless merciless | It is a * law.
cure remedy heal | They * him.
customary usual habitual | It is * here.
dam reservoir barrage | They built the *.
liability arrears | The * grew.
deceitful dishonest mendacious lying untruthful | That is *.
dedicate devote | They * the day to it.
defect flaw fault shortcoming | It has a *.
defer adjourn suspend postpone | They * the session.
deficit shortfall hole | The * grew.
delegation mission | The * left.
delight joy pleasure | It was a *.
deploy station | They * troops.
deserve merit | They * it.
desperate hopeless despairing | They are *.
detect notice discover | They * smoke.
detain imprison jail intern | They * two men.
deteriorate worsen | Things *.
devastation ruin destruction havoc | They saw the *.
difficulty hardship obstacle | They face *.
dignity honour honor | They lost their *.
dirty filthy polluted foul | The water is *.
disagree differ dissent | They *.
disappear vanish | They *.
disappoint frustrate | They * voters.
discontent dissatisfaction resentment | The * grew.
discover uncover unearth | They * a grave.
disgrace shame dishonour dishonor | It is a *.
sack oust remove | They * the chief.
disperse scatter | They * the crowd.
distress suffering misery anguish agony pain | They saw the *.
distribute allocate | They * food.
neighbourhood neighborhood | The * is dark.
divert redirect reroute | They * ships.
dock quay wharf pier berth | The ship lay at the *.
docker stevedore dockworker longshoreman | The * came back.
giver benefactor | The * is known.
doubtful dubious questionable | It is *.
drown perish | They * at sea.
medicine medication | They need the *.
drunk intoxicated inebriated | He was *.
dump discard throw chuck ditch | They * it.
duty obligation responsibility | It is our *.
dwelling residence | They left the *.
dyke dike levee embankment | The * broke.
eager keen impatient | They are * to go.
earth soil | The * is dry.
earthquake quake tremor | The * was strong.
brink verge | They are on the *.
empty bare vacant | The shelves are *.
encounter confront | They * trouble.
enemy hostile adversarial | They are * ships.
enlist recruit enroll enrol | They * men.
enormous tremendous immense | It is an * sum.
enraged furious livid irate | They are *.
entrust commit | They * it to her.
envelop wrap | They * it.
epidemic outbreak plague | The * spread.
eradicate exterminate wipe | They * it.
erroneous untrue | It is *.
slip oversight | It was an *.
establish ascertain | They * the cause.
evacuate empty | They * the town.
evict expel eject oust throw | They * them.
exaggerate overstate inflate | They * it.
examine inspect study scrutinize scrutinise | They * the case.
exclude omit bar | They * nothing.
exhausted tired weary worn | They are *.
expire lapse | It will *.
exploit abuse | They * it.
expose unmask uncover disclose | They * it.
extinguish douse | They * the fire.
extraordinary exceptional remarkable unusual | It is *.
factory mill | The * closed.
untrue bogus fake | It is *.
farmer grower peasant | The * came.
fate destiny | It is their *.
ferry boat | The * sank.
fever temperature | She has a *.
fierce ferocious intense heavy | It was a * fight.
firefighter fireman | The * came.
fisherman fisher angler | The * came back.
flood inundate deluge swamp | They * the field.
flooding flood inundation | The * came.
flour grain wheat | They need *.
foolish stupid silly unwise senseless | It is *.
forbidden banned prohibited outlawed | It is *.
forecast foretell prediction prophecy | They * rain.
forest wood woodland | The * burns.
forever eternally permanently | It will last *.
forgive pardon | They * him.
fortunate lucky | They are *.
fragile brittle frail delicate | It is *.
frank candid honest sincere | The talk was *.
freeze halt suspend | They * the funds.
frighten scare terrify intimidate alarm | They * people.
fruitful productive constructive useful | It was a * talk.
gas petrol gasoline | They need *.
funeral burial | The * is today.
furnish supply | They * it.
garbage rubbish waste trash | They burn *.
garment clothing clothes dress | They sell *.
generous lavish | They are *.
genocide extermination annihilation | It is *.
grab seize snatch | They * it.
grass lawn | The * is green.
grave tomb | They stood at the *.
greedy avaricious grasping | They are *.
grief sorrow mourning sadness | They share our *.
guilty culpable fault | They are *.
habit custom | It is a *.
harbour harbor port | The * closed.
harmful damaging detrimental noxious | It is *.
hasty rash rushed hurried | It was *.
loathe detest hatred | They * it.
soul centre | It is in the *.
heating warmth | They need *.
heir successor | He is the *.
helicopter chopper | The * landed.
heritage inheritance | It is our *.
hesitate waver falter | They *.
hesitation delay | They came without *.
highway motorway freeway | The * closed.
hinder hamper impede obstruct | They * us.
employ recruit | They * men.
historic historical landmark | It is a * day.
hole pit | There is a *.
honest truthful sincere upright | They are *.
horse pony mare | The * ran.
hostage captive prisoner | The * came home.
humiliate humble shame degrade | They * us.
humiliation degradation shame | It is a *.
hungry starving famished | They are *.
hurry rush hasten haste | They *.
hypocrisy dishonesty insincerity | It is *.
disregard neglect overlook | They * us.
illusion delusion fantasy | It is an *.
instantly forthwith promptly | They left *.
impartial neutral unbiased | They are *.
impatient restless | They are *.
impossible unthinkable inconceivable | It is *.
impoverish ruin | They * us.
inaccurate imprecise incorrect | It is *.
incite provoke stir foment instigate | They * hate.
inclined disposed tempted | They are *.
inconceivable unimaginable unthinkable | It is *.
indifferent apathetic unconcerned | They are *.
inhuman inhumane barbaric cruel | It is *.
injection jab vaccination vaccine inoculation | They got the *.
injustice unfairness | It is an *.
innocent blameless guiltless | They are *.
inspection examination audit | The * is today.
offend affront offence offense | They * us.
insurgent rebel guerrilla militant fighter | The * fled.
intact unharmed undamaged unscathed | It is *.
intention purpose intent | It is our *.
interfere meddle intervene intervention meddling interference | They * here.
internal domestic | It is an * matter.
interrupt disrupt disturb | They * it.
invade occupy overrun | They * us.
invent devise | They * it.
invitation summons | They got the *.
jeopardize jeopardise endanger imperil | They * it.
jest laugh | It is no *.
joy happiness delight gladness | It was a *.
juvenile teenager adolescent minor | The * fled.
kidnap abduct seize | They * him.
kilometre kilometer km | It is one *.
kingdom realm | The * is old.
knife dagger blade | He had a *.
absence shortage | There is a *.
lane alley | The * is dark.
legislator parliamentarian congressman | The * spoke.
layoff redundancy dismissal | They fear *.
lazy idle | They are *.
leaflet pamphlet brochure flyer | They print a *.
leak seep escape | They * out.
lawful legitimate | It is *.
levy impose | They * a tax.
litter rubbish garbage | They left *.
lodge submit | They * a complaint.
logical reasonable sensible rational | It is *.
loot plunder pillage ransack sack | They * the town.
loud noisy | It is *.
loyal faithful devoted | They are *.
luck fortune | It was *.
machine device apparatus appliance equipment | The * works.
mad crazy insane madness insanity lunacy | It is *.
magnificent splendid superb glorious | It is *.
mandate authority | They have a *.
manner fashion | They did it in this *.
wedding matrimony | The * is today.
mature ripe grown | It is *.
meagre meager scant scanty | It is a * wage.
meal dinner lunch supper | They had a *.
meaningless pointless senseless | It is *.
mediate broker arbitrate | They * a truce.
mediator broker intermediary arbiter | They sent a *.
mental psychological | It is a * strain.
merchant trader dealer | The * left.
mercy compassion pity clemency | They show *.
merge unify fuse combine | They * them.
mess chaos disorder disarray turmoil confusion | It is a *.
method manner technique | It is a good *.
metre meter | It is one *.
migrate emigrate | They *.
milk dairy | They sell *.
pit colliery | The * closed.
miner pitman | The * came up.
minor slight trivial petty | It is a * thing.
miserable wretched pitiful | It is *.
misfortune calamity | It is a *.
misinterpret misunderstand distort twist misrepresent | They * it.
mission task assignment | It is our *.
ridicule deride | They * us.
modest humble | It is a * sum.
mourn grieve lament | They * him.
murderer killer assassin | The * fled.
mutiny rebellion revolt uprising insurrection revolution | The * spread.
mystery riddle puzzle enigma | It is a *.
naive gullible credulous | They are *.
naked bare nude | He was *.
narrow tight | It is a * street.
nasty unpleasant ugly | It was *.
navy fleet | The * left.
negligence carelessness neglect | It was *.
nervous anxious uneasy tense | They are *.
nonsense rubbish garbage absurdity | It is *.
nourish feed | They * us.
nurse carer caregiver | The * came.
obscure unclear vague | It is *.
obstacle barrier hurdle impediment hindrance | It is an *.
obstinate stubborn headstrong | They are *.
obvious manifest apparent | It is *.
odd peculiar unusual | It is *.
offspring descendant | They have *.
omit skip | They * it.
oppress repress suppress subjugate | They * us.
oppression repression tyranny | They live under *.
optimistic hopeful upbeat | They are *.
oral verbal spoken | It was an * promise.
orchard grove | The * burns.
ordeal trial torment | The * is over.
outcry uproar furore clamour clamor | There was an *.
outrageous scandalous shameful disgraceful shocking | It is *.
outskirts suburb | They live on the *.
overthrow topple depose oust unseat | They * him.
overwhelm swamp overpower | They * us.
owe indebted | They * us.
pact alliance treaty | They signed a *.
painful agonizing agonising sore | It is *.
pardon amnesty clemency | They got a *.
partly partially | It is * true.
passenger traveller traveler rider | The * fell.
passive inactive | They are *.
patience forbearance | They show *.
patrol guard | They * it.
pause respite lull | There was a *.
pension retirement | They get a *.
perilous hazardous risky unsafe | It is *.
permission consent authorization authorisation | They have *.
persecute hound harass | They * us.
persist persevere | They *.
pessimistic gloomy bleak | They are *.
pier jetty | They stood on the *.
pipeline pipe conduit | The * broke.
pity regret | It is a *.
plead beg implore beseech | They * for help.
plot conspiracy scheme conspire | They * against us.
constabulary cop | The * came.
polite courteous | They are *.
pollution contamination | The * grew.
postpone shelve | They * it.
pour flow stream | They * in.
poverty misery destitution | They live in *.
powerless helpless impotent | They are *.
pray prayer | They *.
precaution safeguard | It is a *.
precondition prerequisite requirement | It is a *.
predecessor forerunner | Her * left.
preliminary initial provisional interim tentative | It is a * plan.
premature hasty | It is *.
presence attendance | They noted her *.
pretend feign sham | They *.
pretext excuse | It is a *.
priest clergyman cleric pastor vicar | The * spoke.
procession parade | The * passed.
prolong lengthen extension | They * it.
propaganda disinformation misinformation | It is *.
proper suitable appropriate fitting | It is *.
proportion ratio | The * is small.
prosecute indict | They * him.
prosecution trial indictment | The * began.
prosper thrive flourish boom | They *.
provisional temporary interim | It is *.
provocation incitement | It is a *.
provoke trigger spark ignite | They * it.
puppet pawn | He is a *.
purely solely exclusively | It is * theirs.
quarrel feud row spat squabble clash | They *.
quota allocation | They set a *.
extreme drastic extremist | It is a * step.
rain downpour rainfall shower | The * came.
ransom payment | They paid the *.
rapid brisk hasty | It was *.
rare scarce uncommon infrequent | It is *.
ration portion allowance | They get a *.
raze flatten demolish | They * it.
rebel revolt mutiny | They *.
rebuke reprimand scold chide | They * him.
recede subside ebb | The waters *.
reckon calculate | They * it.
reconcile settle | They *.
recover recuperate heal recovery | They will *.
asylum shelter sanctuary | They seek *.
regret deplore lament sorry | They * it.
regrettable unfortunate deplorable lamentable | It is *.
reinforce strengthen bolster consolidate | They * it.
relaxed calm | They are *.
relentless unceasing ceaseless incessant | It is *.
reliable dependable trustworthy | They are *.
relic remnant | It is a *.
reluctant unwilling hesitant | They are *.
remnant leftover | It is a *.
remote distant faraway | It is a * place.
remorse regret contrition | They show *.
renounce abandon relinquish waive forgo | They * it.
rent lease | They * it.
repeal revoke abolish cancel | They * it.
repel repulse rebuff | They * them.
reproach rebuke | They * us.
resentment bitterness grudge | There is *.
supply stockpile store | They have a *.
resignation departure | They want his *.
resistance defiance | They put up *.
restaurant cafe diner | The * closed.
restless uneasy | They are *.
restraint moderation | They show *.
resume restart | They * work.
retreat withdrawal pullout pullback | The * began.
reverse undo overturn | They * it.
revival renewal rebirth | They saw the *.
reward repay prize | They * us.
ridicule mockery derision | It met with *.
rifle musket carbine | They had a *.
rig manipulate fix | They * it.
riot disturbance unrest disorder | There was a *.
river stream | The * is high.
rob steal theft robbery burglary | They * us.
rotten decayed spoilt spoiled | It is *.
rough harsh coarse | It is *.
rubble debris wreckage ruin | They dug in the *.
ruler monarch | The * spoke.
rumour rumor gossip hearsay | It is a *.
rupture breach rift | There is a *.
rural countryside | It is a * place.
sabotage wreck | They * it.
sack bag | They filled the *.
sacred holy | It is *.
sailor seaman seafarer mariner | The * left.
sample specimen | They took a *.
embargo penalty | They impose *.
satisfied pleased happy | They are *.
savage barbaric brutal | It is *.
disgrace outrage | It is a *.
scar wound | They bear the *.
scarcity shortage dearth | There is a *.
sceptical skeptical doubtful dubious | They are *.
schoolchildren pupil | The * came.
scrap discard abandon | They * it.
seed grain | They sow *.
seize confiscate impound | They * it.
seldom rarely | They * come.
selfish egoistic egotistical | They are *.
apart distinct | They are *.
settler colonist | The * came.
shame embarrass humiliate embarrassment | It is a *.
mould mold | They * it.
shatter smash crush | They * it.
sheep flock lamb | The * died.
shelf rack | It is on the *.
shelter accommodation housing | They need *.
shepherd herder herdsman | The * fled.
shield screen | They * it.
shipyard yard dockyard | The * closed.
shocked stunned appalled horrified dismayed | They are *.
shopkeeper retailer trader merchant grocer | The * closed.
shop store supermarket retailer | The * closed.
shortage scarcity deficiency | There is a *.
shrewd clever smart cunning astute | They are *.
shutdown closure stoppage | The * is near.
siege blockade | The * is over.
sister sibling | Her * came.
slander libel defame smear defamation | They * us.
slaughter butcher | They * them.
slave serf | They are no *.
sluggish slow | It is *.
smuggle traffic | They * it.
smuggler trafficker | The * fled.
snow snowfall | The * came.
solemn grave | It is a * day.
solidarity unity | They show *.
sorrow regret grief | They felt *.
sour bitter | It is *.
sovereignty independence | They want *.
spare excess surplus | They have * beds.
spectator onlooker bystander viewer | The * left.
spirit soul mood | They have *.
splendid excellent | It is *.
spontaneous impromptu | It was *.
spy informer mole | He is a *.
squad detachment | The * left.
stain blot | It is a *.
stalemate deadlock impasse standoff | There is a *.
norm criterion | It is the *.
starve hunger | They *.
steal rob loot plunder | They * it.
steep sharp abrupt | It is a * rise.
stern strict severe | It is *.
stipulate specify prescribe | They * it.
supply inventory | They have a *.
stone boulder | They threw a *.
stoppage walkout standstill | The * goes on.
strict rigorous stringent | It is *.
strife discord | There is *.
strip deprive | They * us of it.
stubborn intransigent obstinate unyielding | They are *.
stumble trip falter | They *.
subsidy subvention | They get a *.
substitute replacement | They need a *.
succumb yield surrender capitulate | They will *.
sudden abrupt unexpected | It was *.
summit peak | They reached the *.
superfluous unnecessary needless redundant | It is *.
suppress crush quell stifle | They * it.
supremacy dominance domination hegemony | They want *.
soar jump skyrocket | Prices *.
surveillance monitoring observation | They are under *.
swamp marsh bog wetland | They live by the *.
swindle scam deception | It is a *.
sympathy compassion pity | They have our *.
symptom indication | It is a *.
talent gift | They have *.
tangible concrete palpable | It is a * step.
tap faucet spigot | They shut the *.
task duty | It is our *.
tear rip | They * it.
temporary transient | It is *.
tense strained | It is *.
tension strain friction | There is *.
tenant lodger renter | The * left.
territory soil | It is our *.
thief robber burglar | The * fled.
thirsty parched | They are *.
thorough comprehensive exhaustive detailed | It was a * check.
thoughtless careless reckless | It was *.
throw toss hurl fling | They * it.
timber wood lumber | They sell *.
tired fatigued exhausted | They are *.
torture torment | They * us.
tourist visitor holidaymaker vacationer | The * left.
tow drag haul | They * it.
toxic poisonous | It is *.
trader dealer broker | The * left.
traitor turncoat renegade betrayer | He is a *.
tranquil calm peaceful serene | It is *.
trap snare | It is a *.
treason betrayal treachery | It is *.
tribe clan | The * left.
trick ruse ploy stratagem | It is a *.
trivial insignificant unimportant minor | It is *.
troubled disturbed | They are *.
truck lorry | The * left.
tunnel underpass | The * is dark.
turbulent stormy rough | It was *.
typical characteristic | It is *.
tyrant dictator despot autocrat | He is a *.
ugly hideous unsightly | It is *.
ultimatum deadline | They set an *.
unable incapable | They are *.
unacceptable intolerable inadmissible impermissible | It is *.
unarmed defenceless defenseless | They are *.
unaware ignorant oblivious | They are *.
uncertain unsure doubtful unclear | It is *.
unconditional absolute | It is *.
undeniable indisputable irrefutable unquestionable | It is *.
weaken erode sap | They * it.
undo cancel reverse | They * it.
unemployed jobless workless | They are *.
unexpected unforeseen surprising | It was *.
unfair unjust | It is *.
unfortunate unlucky | They are *.
unfounded baseless groundless | It is *.
unhappy discontented dissatisfied displeased | They are *.
uniform consistent | It is *.
unique singular unprecedented unparalleled | It is *.
unlimited boundless endless limitless infinite | It is *.
unpopular disliked | They are *.
unreasonable irrational senseless | It is *.
unwavering steadfast unshakable unshakeable resolute determined | They are *.
urgent pressing | It is *.
vague unclear imprecise hazy | It is *.
vain futile useless | It was in *.
validity legitimacy legality | They doubt its *.
verdict judgement | They heard the *.
vicious brutal cruel | It was *.
vigilant watchful alert | They are *.
vigorous energetic | It was *.
village hamlet | The * is quiet.
flout disregard | They * the law.
virtually practically | It is * over.
visible apparent evident | It is *.
vulnerable defenceless weak | They are *.
wander roam stray | They *.
warehouse depot storehouse store | The * burns.
warrior fighter soldier | The * fell.
waste squander | They * it.
weaken soften | They * it.
arms armaments arsenal | They have *.
weep cry | They *.
wheat grain corn | They sow *.
whisper murmur | They *.
wicked evil vicious | It is *.
wisdom prudence | They show *.
wise prudent sensible | It is *.
witness observe | They * it.
wonder miracle marvel | It is a *.
worthless useless valueless | It is *.
worthy deserving | They are *.
wound injury | He has a *.
zeal fervour fervor enthusiasm | They show *.
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
