/* Words by which a verb or noun of the event tables is seen to tell of something else. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Things that attack, kill and destroy for somebody. Other things (storms, trains, prices) do so without anybody's doing. */
export const weapons: ReadonlySet<string> =
  words(`bomb bombing bomblet airstrike air-strike strike missile shell shelling rocket drone mine landmine
  grenade mortar artillery gunfire gunshot bullet shot shooting fire blast explosion explosive attack raid assault offensive ambush invasion war
  fighting clash battle violence crossfire barrage salvo bombardment torpedo projectile round plane jet warplane helicopter tank warship
  gunboat gunship frigate destroyer cruiser corvette submarine howitzer bomber
  munition massacre car-bomb incursion operation crackdown conflict unrest riot arson knife gun rifle agent poison gas weapon shrapnel
  siege aggression bombing-raid kidnapping stabbing coup insurgency`);

/** People and bands of people at arms or in the streets, beside those that every part knows as people. */
export const fighters: ReadonlySet<string> =
  words(`sniper trainee conscript cadet reservist hijacker looter rioter arsonist mercenary
  paramilitary extremist vigilante raider bandit mob platoon tribesman clansman detachment picket airman paratrooper
  gendarme trooper clan tribe marcher mutineer herdsman commando henchman squatter gunner marauder
  chieftain captive internee saboteur trafficker poacher sentry legate attache d'affaire d’affaire heckler logger crofter coastguard`);

/** Verbs of accidents: *two trains collided, killing five*. */
export const accidentVerbs: ReadonlySet<string> = words(
  "collide crash derail overturn capsize plunge collapse skid veer drown slip erupt",
);

/** Nouns that put a death down to an accident or to nature wherever they stand near it. */
export const accidents: ReadonlySet<string> =
  words(`storm flood flooding earthquake quake landslide mudslide avalanche hurricane
  typhoon cyclone tornado blizzard lightning heatwave tsunami wildfire accident crash collision derailment pileup pile-up shipwreck
  stampede epidemic pandemic outbreak disease virus fever famine capsizing pileup eruption tsunami avalanche fire blaze`);

/** What kills by itself, though it may be printed like a name. */
export const diseases: ReadonlySet<string> =
  words(`cholera malaria measles ebola covid covid-19 coronavirus influenza flu dengue typhoid tuberculosis plague
  hepatitis polio meningitis cancer aids smallpox pneumonia disease virus epidemic famine hunger heat cold lightning`);

/** Nouns that put it down to somebody after all. */
export const violence: ReadonlySet<string> =
  words(`attack attacker bomb bombing bomber airstrike strike shelling shell gunman gunmen
  shooter shooting rebel militant militia missile rocket drone ambush raid assault war fighting clash explosion explosive soldier troop army
  police officer terrorist murder massacre assassination suspect mine grenade mortar artillery sniper offensive protester`);

/** Texts and measures that speak and act for those who made them: *the resolution condemns the attack*. */
export const speakingThings: ReadonlySet<string> =
  words(`report statement resolution letter declaration plan proposal document step text
  communique communiqué law decree bill order ruling verdict judgment decision petition note treaty agreement deal accord
  constitution article measure sanction embargo manifesto speech lawsuit complaint indictment charge investigation vote budget motion
  voice announcement message draft initiative`);

/** Who warns by trade, and threatens nobody by it. */
export const observers: ReadonlySet<string> =
  words(`forecaster meteorologist analyst expert economist scientist doctor researcher
  historian observer critic commentator specialist academic professor engineer worker resident adviser advisor broker trader
  investor columnist epidemiologist bank nurse surgeon consultant firefighter insurer pharmacist conservationist`);

/** What somebody declines or refuses to do who only stays silent: *declined to comment*. */
export const silences: ReadonlySet<string> = words(
  "comment say answer elaborate disclose specify respond reply explain confirm name identify reveal speculate give talk discuss",
);

/** What one calls somebody on the telephone for. */
export const phoneVerbs: ReadonlySet<string> = words(
  "discuss assure congratulate thank apologize apologise offer urge express inform brief tell ask say talk complain reassure convey wish warn consult protest",
);

/** Who appeals to a higher court rather than to somebody. */
export const litigants: ReadonlySet<string> = words(
  "prosecutor lawyer defendant defence defense attorney counsel plaintiff prosecution convict",
);

/** Where what is told is made up: *in the film a soldier kills his commander*. */
export const fictions: ReadonlySet<string> = words(
  "chapter film movie novel book series play drama story game opera episode scene sequel thriller cartoon fairy-tale myth legend poem musical",
);

/** Those whom polls ask: what they are for or against is what people think, and no deed of theirs. */
export const publics: ReadonlySet<string> = words(
  "voter elector electorate respondent caucusgoer caucus-goer constituent public majority percent %",
);

/** Before *war*, *battle*, *fight*: what is fought over with other means than arms. */
export const bloodless: ReadonlySet<string> =
  words(`trade tariff price bidding culture cultural class turf rating currency talent language ad advertising legal court
  courtroom custody cage food budget spending funding political partisan primary nomination floor convention uphill electoral campaign
  pr publicity congressional legislative ballot fundraising`);

/** Before *meeting*, *discussion*: occasions on which one speaks to those who came. */
export const speechOccasions: ReadonlySet<string> = words(
  "press news media panel town hall town-hall townhall prayer shareholder",
);

/** Near a place that somebody *captured*: it was won with votes. */
export const ballotWords: ReadonlySet<string> =
  words(`vote voter ballot primary caucus delegate percent election
  electorate nomination landslide runoff referendum poll precinct`);

/** What one fights, attacks or wages war on only in a manner of speaking. */
export const abstractFoes: ReadonlySet<string> =
  words(`disease poverty corruption crime inflation cancer virus hunger illiteracy
  climate change racism sexism discrimination obesity malnutrition measles malaria pandemic epidemic unemployment waste pollution drug coronavirus coronaviru covid covid-19 ebola flu hiv aids smoking
  addiction disinformation misinformation fraud bureaucracy injustice inequality stigma fire blaze flame wildfire illness ignorance
  warming emission odds battle fight record deadline relegation clock terrorism extremism radicalism crisis amnesty abuse cheating`);

/** After *by*: what a number goes by, not who does it: *broken, by the league's count, three times*. */
export const reckonings: ReadonlySet<string> = words(
  "count account estimate reckoning standard definition way contrast comparison admission calculation figure name nature percent vote margin",
);

/** What is blocked by a crowd that stands in it. */
export const blockedPlaces: ReadonlySet<string> = words(
  "road street avenue highway motorway bridge entrance gate crossing junction traffic square railway track port runway square boulevard lane",
);

/** Who stops work and what about: marks a *strike* as one of workers. */
export const labour: ReadonlySet<string> =
  words(`worker union teacher nurse doctor miner driver docker staff employee employer
  farmer pilot porter conductor clerk crew builder pay wage walkout picket steelworker postman cleaner hunger shipyard striker salary unionist labour labor`);

/** Modifiers and companions by which a *strike* is one of arms. */
export const armed: ReadonlySet<string> = words(
  "air missile drone rocket military retaliatory nuclear artillery preemptive pre-emptive bomb army navy force target attack deadly lethal precision surgical",
);

/** What police search: a *raid* there is no attack of soldiers. */
export const searchedPlaces: ReadonlySet<string> = words(
  "apartment flat house home office headquarters premises warehouse shop flat bank newspaper newsroom farm bar club hotel school mosque church",
);

/** Who searches. */
export const searchers: ReadonlySet<string> = words(
  "police policeman officer prosecutor investigator detective inspector customs agent constable",
);

/** Words for who reports the news: an interview with them is no meeting. */
export const pressParties: ReadonlySet<string> = words(
  "agency newspaper broadcaster station channel magazine reporter journalist press media daily radio television tv outlet paper correspondent",
);

/** What verbs of many senses must have as their object where they have one, to tell of their class: a word of the list, or a name or description of one of the kinds. */
export const askedObjects: ReadonlyMap<
  string,
  { readonly words: ReadonlySet<string>; readonly kinds: ReadonlySet<string> }
> = new Map(
  (
    [
      [
        "ignore",
        "PER ORG GPE",
        `warning demand call appeal plea request ultimatum order ruling ban deadline truce ceasefire resolution protest
        sanction treaty agreement accord verdict decision advice objection complaint offer proposal recommendation summons`,
      ],
      [
        "recognize recognise",
        "GPE LOC ORG",
        `state independence government sovereignty republic territory border result victory authority council rebel genocide
        regime annexation claim statehood jurisdiction leadership assembly junta movement passport massacre crime right`,
      ],
      [
        "capture",
        "GPE LOC PER",
        `city town village base airport airfield hill ridge territory island bridge ship vessel boat soldier tank post position
        barracks port district area stronghold camp checkpoint crossing depot plant dam headquarters building crew`,
      ],
      [
        "throw hurl lob",
        "PER",
        "stone rock bottle bomb grenade egg brick cocktail firebomb petrol-bomb projectile acid shoe flare firecracker canister missile object paint tomato",
      ],
      [
        "share exchange swap",
        "PER",
        `intelligence information data evidence technology water know-how expertise prisoner hostage fire shot note letter
        ambassador list secret intelligence file map experience view idea gift captive body remain detainee envoy document`,
      ],
      [
        "mobilize mobilise",
        "PER",
        "troop soldier reservist army navy force unit military militia fighter fleet tank reserve guard police resource",
      ],
      [
        "meet",
        "PER ORG GPE",
        "side party group delegation team victim family leader partner envoy",
      ],
    ] as const
  ).flatMap(([verbs, kinds, list]) =>
    verbs.split(" ").map((verb) => [verb, { words: words(list), kinds: words(kinds) }] as const),
  ),
);
