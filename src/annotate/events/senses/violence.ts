/* Deaths and blows that are nobody's attack: accidents, matches, words. */

import { objectSets } from "../../../lang/en/event-objects.ts";
import {
  abstractFoes,
  accidents,
  accidentVerbs,
  fictions,
  fighters,
  labour,
  violence,
} from "../../../lang/en/event-senses.ts";
import { kindOf } from "../parties/phrases.ts";
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
import { rowInSense } from "./nouns.ts";
import type { Reading } from "./reading.ts";

/** Tokens before the verb in which an accident is looked for that nobody is named for. */
const lookBack = 60;

/** *Two trains collided, killing five*, *three died in the crash … a driver was killed on the spot*. */
export function isAccident(view: View, { token, clause, actors, row }: Reading): boolean {
  if (actors > 0) return false;
  const above = headOf(view, token);
  if (above >= 0 && accidentVerbs.has(lemmaAt(view, above))) return true;
  for (const [preposition, cause] of clause.obliques)
    if (/^(?:in|by|from|during|after|of)$/.test(preposition) && isCause(view, cause)) return true;
  // *A quake destroyed the village*: nobody did, unless the text calls it arson.
  if (clause.subjects.length > 0 && clause.subjects.every((one) => isCause(view, one))) return true;
  if (!(row.cameo === "180" || row.mode === "destroy") || clause.subjects.length > 0) return false;
  let found = false;
  const sentences = view.doc.layers.sentences;
  const last = sentences[sentences.length - 1]?.endToken ?? token;
  for (let at = Math.max(0, token - lookBack); at < Math.min(last, token + lookBack / 4); at++) {
    const lemma = nounAt(view, at);
    if (at !== token && violence.has(lemma)) return false;
    if (accidents.has(lemma) || (accidentVerbs.has(lemma) && tagAt(view, at) === "VERB"))
      found = true;
  }
  return found;
}

/** *A crash*, but not *a bomb blast and fire*, *a missile accident*. */
function isCause(view: View, token: number): boolean {
  if (!accidents.has(nounAt(view, token))) return false;
  return !childrenOf(view, token).some((child) => violence.has(nounAt(view, child)));
}

/** *Fights poverty*, *struck twice in the first half*: nobody is attacked. */
export function isFigure(view: View, reading: Reading): boolean {
  const { token, row, clause, recipients } = reading;
  // *Exchanged artillery fire*.
  if (row.objects === "gunfire") return false;
  const foes = [
    ...clause.objects,
    ...clause.obliques
      .filter(([preposition]) => /^(?:against|on|at|with)$/.test(preposition))
      .map(([, one]) => one),
  ];
  // *A strike by dockers hit the port*, *sanctions hit Tarsk*.
  const isBlow =
    clause.subjects.length > 0 &&
    /^(?:hit|strike|cripple|pound|batter)$/.test(lemmaAt(view, token)) &&
    clause.subjects.every((one) => {
      const row = nounRows.get(nounAt(view, one));
      const sense = row === undefined ? null : rowInSense(view, one, row);
      return sense !== null && sense.type !== "ASSAULT";
    });
  if (isBlow) return true;
  // *Will fight for the cup*.
  if (
    row.mode === "fight" &&
    clause.obliques.some(
      ([preposition, one]) => preposition === "for" && prizes.has(nounAt(view, one)),
    )
  )
    return true;
  // *Clashed with the governor at a debate*: in words.
  if (
    row.mode === "fight" &&
    clause.obliques.some(
      ([preposition, one]) =>
        /^(?:in|at|during)$/.test(preposition) && arenas.has(nounAt(view, one)),
    )
  )
    return true;
  // *Opened fire on a boat*.
  if (lemmaAt(view, token) === "open") return false;
  if (foes.some((foe) => abstractFoes.has(nounAt(view, foe)))) return true;
  const lemma = lemmaAt(view, token);
  if (lemma === "beat" && isRival(view, reading)) return true;
  // *Her book attacked the church*: in words.
  if (
    clause.subjects.length > 0 &&
    clause.subjects.every(
      (one) =>
        fictions.has(nounAt(view, one)) ||
        /^(?:article|editorial|column|essay|letter|speech|report|song|cartoon|memoir|biography|columnist|reviewer|critic)$/.test(
          nounAt(view, one),
        ),
    )
  )
    return true;
  // *Missiles designed to kill*: a purpose.
  const isPurpose =
    isInfinitive(view, token) && /^(?:acl|advcl|xcomp)/.test(relationAt(view, token));
  const above = headOf(view, token);
  const isMade =
    above >= 0 &&
    /^(?:design|make|build|intend|use|develop|need|able|capable)$/.test(lemmaAt(view, above));
  if (isPurpose && (clause.subjects.length === 0 || (isMade && reading.actors === 0))) return true;
  // *Searching for a man*, *the house is still burning*, *the boat sank*: without somebody's doing.
  const isDoing = clause.objects.length > 0 || recipients > 0;
  return (
    /^(?:burn|sink|destroy|demolish|beat|hit|strike|hang|abuse|harm|shoot|execute)$/.test(lemma) &&
    !isDoing
  );
}

/** Where one clashes in words. */
const arenas: ReadonlySet<string> = new Set(
  "debate hearing interview forum court panel broadcast programme program exchange".split(" "),
);

/** What one fights for in sport. */
const prizes: ReadonlySet<string> = new Set(
  "cup title trophy crown medal promotion place spot championship point win".split(" "),
);

/** *Beat her rival*: who beats with fists wears a uniform, bears arms or is many; or somebody is beaten up, or with something. */
function isRival(view: View, { token, clause }: Reading): boolean {
  const isBeating =
    clause.obliques.some(
      ([preposition, one]) =>
        (preposition === "with" &&
          /^(?:baton|stick|club|rifle|pipe|fist|butt|truncheon)s?$/.test(nounAt(view, one))) ||
        (preposition === "to" && nounAt(view, one) === "death"),
    ) ||
    childrenOf(view, token).some((child) => wordAt(view, child) === "up") ||
    clause.subjects.length === 0;
  if (isBeating) return false;
  return !clause.subjects.some(
    (one) => beaters.test(nounAt(view, one)) || fighters.has(nounAt(view, one)),
  );
}

const beaters =
  /^(?:police|policeman|officer|guard|soldier|troop|gunman|gunmen|rebel|militia|militiaman|attacker|assailant|captor|agent|warder|thug|man|men|youth|force|mob|crowd|husband|gang)$/;

/** *A tram hit the cart*: an accident, where nothing near it tells of an attack. */
export function isTraffic(view: View, { token, clause }: Reading): boolean {
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
export function isReflexive(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((one) =>
      /^(?:him|her|it|them|your|my)sel(?:f|ves)$/.test(wordAt(view, one)),
    )
  );
}

/** *Demolished the theory*, *struck a balance*: what is struck is nothing one can touch. */
export function isAbstract(view: View, { clause }: Reading): boolean {
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
  "plan idea policy hope dream career chance deal trust faith myth argument theory system process balance mood trail nerve chord belief life view effort economy image name reputation budget bottom ceiling wall limit jackpot mark slump snag low high peak target record milestone nadir stage streets part".split(
    " ",
  ),
);

/** *Gardeners fight for every leaf*, *fought to stay awake*: against nobody, by nobody at arms. */
export function isStruggle(view: View, { token, clause, recipients }: Reading): boolean {
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

/** *Withdrew from the race*: a retreat without anything that is withdrawn is one of people at arms. */
export function isNoTroops(view: View, { row, clause: { subjects, objects } }: Reading): boolean {
  return (
    row.objects === null &&
    (objects.length > 0 ||
      !subjects.some((one) => {
        const noun = nounAt(view, one);
        const isMen =
          wordAt(view, one) === "men" &&
          childrenOf(view, one).some((child) => relationAt(view, child) === "nmod:poss");
        return isMen || fighters.has(noun) || armed.test(noun) || objectSets.troops.has(noun);
      }))
  );
}

/** *Told the crowd that dockers would strike*: workers attack nobody. */
export function isOfLabour(view: View, { clause: { subjects } }: Reading): boolean {
  return subjects.length > 0 && subjects.every((one) => labour.has(nounAt(view, one)));
}
