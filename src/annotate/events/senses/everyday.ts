/* Words of the tables as everyday news uses them: accidents in the street, figures of speech, parts of names. */
import { fighters, speakingThings, weapons } from "../../../lang/en/event-senses.ts";
import { countedBy, kindOf } from "../parties/phrases.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** Whether a verb of the tables is used in a sense in which nothing of its class happens. */
export function isEveryday(view: View, reading: Reading): boolean {
  const { token, row, clause } = reading;
  const lemma = lemmaAt(view, token);
  return (
    isCompounded(view, token) ||
    isCapitalised(view, token) ||
    isOtherPhrasal(view, token, lemma) ||
    (row.type === "ASSAULT" &&
      (isTraffic(view, reading) || isReflexive(view, reading) || isAbstract(view, reading))) ||
    (row.mode === "fight" && isStruggle(view, reading)) ||
    (lemma === "execute" && clause.objects.some((one) => kindOf(nounAt(view, one)) === "MISC")) ||
    (row.mode === "release" && isThingFreed(view, reading)) ||
    (lemma === "join" && isCompany(view, reading)) ||
    (row.type === "AGREE" && (isOpinion(view, reading, lemma) || isTaking(view, reading, lemma)))
  );
}

/** *Half-trained recruits*, *a state-backed lender*: part of an adjective. */
function isCompounded(view: View, token: number): boolean {
  return (
    /^(?:amod|compound)$/.test(relationAt(view, token)) &&
    /^[-–]$/.test(wordAt(view, token - 1)) &&
    wordAt(view, token - 2) !== "pre"
  );
}

/** *The Old Welcomed Guest Inn*: inside a name. */
function isCapitalised(view: View, token: number): boolean {
  const head = headOf(view, token);
  const isUpper = (at: number): boolean =>
    at >= 0 && /^\p{Lu}/u.test(view.text.charAt(view.tokens.starts[at] ?? 0));
  return (
    relationAt(view, token) === "amod" &&
    head > token &&
    tagAt(view, head) === "PROPN" &&
    isUpper(token) &&
    isUpper(token - 1) &&
    isUpper(token + 1)
  );
}

/** *Struck out two lines*, *hit upon a cure*, *fired up the oven*. */
function isOtherPhrasal(view: View, token: number, lemma: string): boolean {
  if (!/^(?:strike|hit|fire)$/.test(lemma)) return false;
  const next = token + 1;
  return (
    next < view.tokens.length &&
    /^(?:down|out|off|up|upon)$/.test(wordAt(view, next)) &&
    headOf(view, next) === token
  );
}

/** *A tram hit the cart*: an accident, where nothing near it tells of an attack. */
function isTraffic(view: View, { token, clause }: Reading): boolean {
  const isVehicle = (one: number): boolean =>
    traffic.has(nounAt(view, one)) ||
    childrenOf(view, one).some(
      (child) => relationAt(view, child) === "compound" && traffic.has(nounAt(view, child)),
    );
  if (!clause.subjects.some(isVehicle)) return false;
  const last = Math.min(view.tokens.length, token + around);
  for (let at = Math.max(0, token - around); at < last; at++)
    if (onPurpose.has(nounAt(view, at))) return false;
  return true;
}

/** Words before and behind the verb among which an attack is looked for. */
const around = 30;

const traffic: ReadonlySet<string> = new Set(
  "motorist driver car vehicle train bus truck van suv lorry tram motorcycle motorbike scooter taxi cab pickup cyclist minibus sedan tractor trailer".split(
    " ",
  ),
);

const onPurpose: ReadonlySet<string> = new Set(
  "attack attacker bomb bomber bombing terror terrorist terrorism ram rammed ambush militant suicide explosive deliberately gunman".split(
    " ",
  ),
);

/** *Then shot herself*. */
function isReflexive(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((one) =>
      /^(?:him|her|it|them|your|my)sel(?:f|ves)$/.test(wordAt(view, one)),
    )
  );
}

/** *Demolished the theory*, *struck a balance*: what is struck is nothing one can touch. */
function isAbstract(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((one) => {
      const noun = nounAt(view, one);
      return (
        tagAt(view, one) === "NOUN" &&
        !nounRows.has(noun) &&
        (ideas.has(noun) || (abstractEnding.test(noun) && kindOf(noun) === "MISC"))
      );
    })
  );
}

/** Endings of nouns for ideas, but not of those for places, vehicles, bodies and troops. */
const abstractEnding =
  /^(?!.*(?:station|plantation|installation|population|congregation|procession|ammunition|apartment|encampment|monument|establishment|equipment|ambulance|residence|ship|mansion|foundation|delegation|battalion|contingent|tournament|position|formation|fortification|location|intersection|construction|vegetation|settlement|government|city)$).*(?:tion|sion|ity|ness|ism|ence|ance|hood|dom|logy|cracy|ment)$/;

const ideas: ReadonlySet<string> = new Set(
  "plan idea policy hope dream career chance deal trust faith myth argument theory system process balance mood trail nerve chord belief life view effort economy image name reputation budget bottom ceiling wall limit jackpot mark stage streets part".split(
    " ",
  ),
);

/** *Gardeners fight for every leaf*, *fought to stay awake*: against nobody, by nobody at arms. */
function isStruggle(view: View, { token, clause, recipients }: Reading): boolean {
  if (recipients > 0 || clause.objects.length > 0) return false;
  const isArmed = clause.subjects.some(
    (one) => fighters.has(nounAt(view, one)) || armed.test(nounAt(view, one)),
  );
  if (isArmed) return false;
  return (
    clause.obliques.some(([preposition]) => preposition === "for") ||
    childrenOf(view, token).some((child) => child > token && isInfinitive(view, child))
  );
}

const armed =
  /^(?:soldier|troop|troops|army|force|rebel|militia|fighter|guerrilla|insurgent|militant|army|navy|unit|brigade|clan|tribe|side|country|nation|jihadist|separatist)$/;

/** *Released two songs*, *freed the wheel*: no person. */
function isThingFreed(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((object) => {
      const counted = countedBy(view, object);
      const one = counted === -1 ? object : counted;
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      return (
        tagAt(view, one) === "NOUN" &&
        kindOf(nounAt(view, one)) === "MISC" &&
        (mention === undefined || mention.type === "MISC") &&
        !/^(?:hostage|captive|detainee|inmate|prisoner|ship|vessel|boat|trawler|tanker|aircraft|plane|body)$/.test(
          nounAt(view, one),
        ) &&
        !childrenOf(view, one).some((child) => relationAt(view, child) === "nummod")
      );
    })
  );
}

/** *Joined the dancers*: people without a name keep each other company. */
function isCompany(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((one) => {
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      return mention?.kind === "nominal" && mention.type === "PER";
    })
  );
}

/** *Agrees with the recipe*: an opinion. */
function isOpinion(view: View, { token, clause }: Reading, lemma: string): boolean {
  if (lemma !== "agree" || childrenOf(view, token).some((child) => isInfinitive(view, child)))
    return false;
  const phrases = clause.obliques.filter(
    ([preposition, one]) => preposition === "with" && one > token,
  );
  return (
    phrases.length > 0 &&
    !clause.obliques.some(([preposition]) => /^(?:on|to|about)$/.test(preposition)) &&
    phrases.every(
      ([, one]) => tagAt(view, one) === "NOUN" && /^(?:MISC|LOC)$/.test(kindOf(nounAt(view, one))),
    )
  );
}

/** *Accepts coins*, *will accept a sample*: nothing that somebody held out. */
function isTaking(view: View, { clause, recipients }: Reading, lemma: string): boolean {
  if (lemma !== "accept" || clause.objects.length === 0) return false;
  return clause.objects.every((one) => {
    const noun = nounAt(view, one);
    const isHeldOut = nounRows.has(noun) || speakingThings.has(noun) || tender.has(noun);
    const isSomebody = kindOf(noun) !== "MISC";
    return (
      tagAt(view, one) === "NOUN" &&
      !isHeldOut &&
      !isSomebody &&
      (recipients === 0 || !weapons.has(noun))
    );
  });
}

const tender: ReadonlySet<string> = new Set(
  "initiative invitation condition term result outcome mediation responsibility formula compromise text ruling role mandate blame resignation apology help aid assistance loan money gift medal post job nomination extension delay monitor observer role".split(
    " ",
  ),
);
