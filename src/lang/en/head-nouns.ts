/** A set of lemmas from one string, for tables that are lists of words. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Nouns that describe a person, by lemma: *the **farmer** said*. */
export const personNouns: ReadonlySet<string> = words(`
keeper skipper electrician plumber welder navigator grower butcher cook bartender barista barrister
bailiff veterinarian pharmacist therapist headteacher provost archivist statistician surveyor
arbitrator vlogger violinist drummer umpire striker midfielder cyclist swimmer boxer wrestler
coordinator whistleblower townspeople islander commuter trucker cabbie insurgent cleaner caterer
hotelier vicar deacon beekeeper stevedore docker bookkeeper goalie lighthouse-keeper zookeeper
forecaster
abductor academic academician accountant accuser activist actor actress administrator admiral adult
adversary adviser advisor advocate agent agriculturist aide aggressor air-chief ally ambassador
analyst ancestor anchor anthropologist apologist appellant applicant archbishop archeologist
archaeologist architect artist assailant assassin assistant associate astronaut astronomer athlete
attacker attendant attendee attorney auditor aunt author autocrat baby bachelor backer baker banker
baron baroness bass-player batsman beginner believer billionaire biographer biologist bishop blogger
bodyguard bomber boss boy boyfriend breadwinner bride brigadier broker brother brother-in-law
builder bureaucrat businessman businessperson businesswoman bystander cameraman campaigner candidate captain
captor cardinal caretaker carpenter cashier celebrity ceo chairman chairperson chairwoman challenger champion
chancellor chaplain chef chemist chief child citizen civilian classmate cleric clerk client climatologist coach
co-author co-chair co-founder co-star collaborator colleague collector colonel columnist comedian commander
commander-in-chief commandant commentator commissioner companion composer compatriot comrade conductor
congressman congresswoman congressperson conservationist conservative conspirator constable consul consultant consumer contender contractor
contributor co-owner coroner correspondent cosmonaut councillor councilor counsel counselor counterpart countess
countryman courier cousin co-worker creator creditor criminal critic culprit curator customer czar dad dancer daughter
dealer dean debtor decision-maker defector defendant defender delegate democrat demonstrator dentist
deputy descendant designer despot detainee detective developer deserter dictator dignitary diplomat
director disciple dispatcher dissident doctor donor driver duchess duke dweller economist editor educator
elder elector emigrant emir emissary emperor employee employer empress enemy engineer entrepreneur envoy
epidemiologist evacuee examiner ex-president executive executor ex-husband ex-minister expatriate expert explorer exporter ex-wife
eyewitness fan farmer father father-in-law fellow female fiance fiancee fighter filmmaker financier firefighter
fisherman follower footballer foreigner founder freelancer friend fugitive gambler gangster
gardener general gentleman geographer geologist giant girl girlfriend goalkeeper god governor governor-general graduate
grandchild granddaughter grandfather grandma grandmother grandpa grandparent grandson guard guardian guerrilla guest guide gunman
guru guy hacker hard-liner hardliner head headmaster heir helper herder hero heroine
historian holder homeowner host hostage housewife human humanist hunter husband ideologue immigrant imam
importer incumbent individual industrialist infant informant inhabitant inmate innkeeper insider inspector
instructor intellectual interlocutor interpreter intern interviewer inventor investigator investor islamist
jailer janitor jihadist journalist judge juror jurist kid kidnapper killer king kingpin laborer labourer lady
landlord landowner lawmaker lawyer leader learner lecturer legislator leftist liberal librarian lieutenant linguist
lobbyist local loser lord lover loyalist magician magistrate maid major male man manager
marine marshal marquis master mastermind mate mathematician mayor mechanic mediator medic
member mentor merchant messenger metropolitan midwife migrant militant millionaire miner minister
missionary moderator mogul monarch monk mother motorist mother-in-law mourner mp mep mum mullah murderer musician native
nationalist naturalist negotiator neighbor neighbour nephew newcomer newsman niece nobleman nominee notable
novelist nun nurse observer occupant offender officeholder officer official ombudsman onlooker opponent
opposer orator organiser organizer orphan owner painter parent parishioner parliamentarian participant partisan partner passenger
passer-by pastor patient patriarch patriot patron paramedic peacekeeper peacemaker peasant pedestrian peer penguin-keeper
pensioner performer perpetrator person personality philanthropist philosopher photographer physician physicist
pianist pilgrim pilot pioneer pirate plaintiff planner player playwright poet police-chief policeman
policewoman policymaker politician poll-taker pollster pontiff pope populist porter practitioner preacher
predecessor premier presenter president president-elect priest prime-minister prince princess principal prisoner producer professional
professor programmer proponent prosecutor protagonist protege protester protestor psychiatrist psychologist publicist publisher
pupil queen rabbi radical rancher ranger reader realtor rebel receptionist recipient recruit rector referee reformer
reformist refugee regent registrar reindeer-herder relative reporter representative republican rescuer researcher resident
respondent retiree reverend revolutionary rider rival roommate ruler runner sailor saint salesman saleswoman
scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor secessionist secretary
secretary-general seer seller senator separatist sergeant servant serviceman settler shah shareholder sheikh shepherd sheriff
shooter shopkeeper singer sister slave smuggler socialist sociologist soldier solicitor son son-in-law songwriter sovereign
speaker specialist spectator speechwriter spokesman spokesperson spokeswoman sponsor sportsman spouse
spy stakeholder star statesman stepfather stepmother stranger strategist strongman student subordinate subscriber
successor suitor sultan superintendent superior supervisor supplier supporter surgeon surrogate
survivor suspect sympathiser sympathizer taoiseach taxpayer teacher teammate technician teenager tenant
terrorist theologian thief thinker trader trainer traitor translator traveler traveller treasurer trustee tsar tutor
tycoon undersecretary user usher veteran vet viceroy vice-president vice-chancellor vice-chairman vice-premier victim villager
visitor volunteer voter waiter waitress warden warlord warrior watchdog-chief wife winner witness
woman worker workman writer youngster youth president-designate`);

/** Nouns for several people, which read as a group or as individuals: *the **public***, *the **crew***. */
export const peopleNouns: ReadonlySet<string> = words(`
people crowd audience public population crew family couple staff personnel youth clergy citizenry electorate
leadership folk folks everyone everybody troop workforce cavalry infantry trio duo pair peasantry populace
parents elite police-officer`);

/** Nouns that describe an organization, by lemma. */
export const organisationNouns: ReadonlySet<string> = words(`
academy administration agency airline alliance army arm assembly association auditor authority bank battalion
bench bloc board body branch brigade broadcaster bureau business cabinet carmaker cartel central-bank chamber
chancellery channel charity church club coalition college command commission committee community-college company
conglomerate congress consortium consulate corporation corps council court customs daily delegation
department directorate diplomacy embassy enterprise exchange faction federation firm fleet force forum
foundation fund gang garrison government governorship group guild house insurer institute
institution intelligence-service jury junta kremlin laboratory league leadership legislature lobby lender
maker manufacturer media militia military ministry mission monarchy monitor movement museum navy
network newspaper ngo office operator opposition organisation organization outlet paper
parliament party partnership patrol police politburo press presidency presidium prosecution
publisher quartet regime regiment regulator retailer school secretariat senate service signatory
society squad station subsidiary supplier syndicate tabloid task-force team think-tank thinktank treasury tribunal troupe
troika trust union unit university utility watchdog weekly wing start-up startup side lower-house upper-house`);

/** Nouns for a body by what it does for a living, by lemma: *the **lender** said* is said of one that has a name elsewhere. */
const businessNouns: ReadonlySet<string> = words(`
airline bank brewer broadcaster builder business carrier chain company conglomerate corporation developer distributor
enterprise exporter firm group importer insurer lender manufacturer operator owner producer publisher retailer start-up
startup subsidiary supermarket supplier telecom utility`);

/** Whether a noun, by lemma, is for a body by what it does for a living: *lender*, *steelmaker*. */
export function isBusinessNoun(lemma: string): boolean {
  return businessNouns.has(lemma) || /maker$/.test(lemma);
}

/** Nouns for a place with a government, by lemma. */
export const politicalPlaceNouns: ReadonlySet<string> = words(`
capital city colony commonwealth country county dictatorship dominion duchy emirate empire homeland kingdom
metropolis monarchy motherland municipality nation neighbor-state oblast power principality protectorate
province republic state sultanate superpower territory town village voivodeship fatherland canton`);

/** Nouns for any other place, by lemma. */
export const placeNouns: ReadonlySet<string> = words(`
airport area archipelago arena avenue base bay beach border bridge building building-site camp canal cape castle
cathedral cemetery center centre checkpoint coast continent corridor crossing desert district downtown embankment
facility factory farm field forest frontier garden gulf hall harbor harbour headquarters hill hospital hotel
island isthmus jungle lake land library line location mine monastery monument mosque mountain neighborhood
neighbourhood ocean palace park peninsula place plain plant plateau plaza port prison quarter quay
ranch range refinery region residence resort restaurant river road room ruin sea settlement shore shrine site
south north east west square stadium station store strait street suburb summit-venue synagogue temple terminal
theater theatre tower trail tunnel valley venue volcano warehouse waterway world zone`);

/** Nouns for times and measures, which refer to nobody and to nothing that speaks. */
export const timeNouns: ReadonlySet<string> = words(`
second minute hour day night morning afternoon evening noon midnight today tomorrow yesterday tonight week weekend
fortnight month quarter-year year decade century millennium time moment season spring summer autumn winter
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december percent kilometer kilometre meter metre mile foot inch kilogram kilo
ton tonne litre liter degree lot bit way kind sort`);
