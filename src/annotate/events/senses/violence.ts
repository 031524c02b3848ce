/* Deaths and blows that are nobody's attack: accidents, matches, words. */
import {
  abstractFoes,
  accidents,
  accidentVerbs,
  fictions,
  violence,
} from "../../../lang/en/event-senses.ts";
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
} from "../view.ts";
import { isRival } from "./contact.ts";
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
  if (row.cameo !== "180" || clause.subjects.length > 0) return false;
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

/** What one fights for in sport. */
const prizes: ReadonlySet<string> = new Set(
  "cup title trophy crown medal promotion place spot championship point win".split(" "),
);
