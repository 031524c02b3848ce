import { type ObjectSet, objectSets } from "../../../lang/en/event-objects.ts";
import { firstEndingAfter } from "../../../text/index.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import type { Clause } from "./clause.ts";

/** Whether the particle of a phrasal verb stands with it: as particle, adverb or preposition. */
export function hasParticle(view: View, token: number, particle: string): boolean {
  const [first = "", second] = particle.split(" ");
  const at = childrenOf(view, token).find(
    (child) =>
      (/^(?:compound|advmod|obl|obj|ccomp|xcomp|advcl)/.test(relationAt(view, child)) &&
        wordAt(view, child) === first) ||
      (plainRelationAt(view, child) === "obl" &&
        startsWith(view, child, first) &&
        !isTime(view, child)),
  );
  if (at === undefined) return false;
  // *Gave a dinner in honour of the king*: nobody gave in.
  if (
    particle === "in" &&
    relationAt(view, at) !== "compound:prt" &&
    childrenOf(view, token).some((child) => relationAt(view, child) === "obj")
  )
    return false;
  return (
    second === undefined ||
    childrenOf(view, token).some(
      (child) =>
        startsWith(view, child, second) ||
        // *Taken into custody*, *took to the streets*.
        (startsWith(view, child, first) && singular(lemmaAt(view, child)) === second),
    )
  );
}

/** *Fired on Thursday*: a time is no target. */
function isTime(view: View, token: number): boolean {
  const { timexes } = view.doc.layers;
  const start = view.tokens.starts[token] ?? 0;
  const timex = timexes[firstEndingAfter(timexes, start)];
  return timex !== undefined && timex.start <= start;
}

function startsWith(view: View, token: number, preposition: string): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "case" && wordAt(view, child) === preposition,
  );
}

/** Nouns of measure: what is meant stands after *of*. */
export const measure: RegExp =
  /^(?:ton|tonne|kilo|kilogram|litre|liter|barrel|dozen|hundred|thousand|million|billion|shipment|batch|load|package|lot|number|convoy|consignment|truckload|amount|round|series|set|piece|couple|handful|worth|text|half|part|rest|share|plenty|scores?|state|some|most|all|many|more|first|team)$/;

/** Whether what the verb acts on, or without an object what its phrases name, is of the set. */
export function hasObject(view: View, verb: number, clause: Clause, set: ObjectSet): boolean {
  const known: ReadonlySet<string> = objectSets[set];
  const heads =
    clause.objects.length > 0
      ? [...clause.objects]
      : clause.obliques
          .filter(
            ([preposition]) => preposition !== "by" && preposition !== "in" && preposition !== "at",
          )
          .map(([, token]) => token);
  // *Stopped shooting*.
  if (set === "fire" && heads.length === 0)
    heads.push(
      ...childrenOf(view, verb).filter(
        (child) => relationAt(view, child) === "xcomp" && wordAt(view, child).endsWith("ing"),
      ),
    );
  // *Sent two planes with tents and medicine*: what they carry.
  if (set === "aid")
    heads.push(
      ...heads
        .filter((head) => carriers.test(singular(lemmaAt(view, head))))
        .flatMap((head) =>
          childrenOf(view, head).filter(
            (child) =>
              plainRelationAt(view, child) === "nmod" &&
              /^(?:with|of)$/.test(caseOf(view, child) ?? ""),
          ),
        ),
    );
  for (const head of [...heads]) {
    if (!measure.test(singular(lemmaAt(view, head)))) continue;
    // *Tons of wheat*, with the phrase read as the verb's.
    for (const [preposition, one] of clause.obliques)
      if (preposition === "of" && one > head && one - head <= 4) heads.push(one);
    heads.push(
      ...childrenOf(view, head).filter(
        (child) =>
          (plainRelationAt(view, child) === "nmod" && caseOf(view, child) === "of") ||
          // *A contract worth ten crowns*, with *contract* read as part of *worth*.
          plainRelationAt(view, child) === "compound",
      ),
    );
  }
  return heads.some((head) =>
    [
      head,
      ...childrenOf(view, head).filter(
        (child) => plainRelationAt(view, child) === "conj" && !isDenied(view, child),
      ),
    ].some(
      (token) =>
        known.has(singular(lemmaAt(view, token))) ||
        known.has(lemmaAt(view, token)) ||
        (set === "aid" && isMoney(view, token)) ||
        (set === "troops" && isShip(view, token)) ||
        isPhraseOf(view, token, known),
    ),
  );
}

/** *The frigate Amsel*: a ship by its name. */
function isShip(view: View, token: number): boolean {
  return (
    tagAt(view, token) === "PROPN" &&
    childrenOf(view, token).some(
      (child) => child < token && shipKinds.test(singular(lemmaAt(view, child))),
    )
  );
}

const shipKinds =
  /^(?:frigate|destroyer|cruiser|corvette|submarine|carrier|warship|gunboat|minesweeper|ship|vessel)$/;

/** What carries goods. */
const carriers =
  /^(?:plane|ship|vessel|boat|truck|lorry|train|helicopter|flight|aircraft|airplane|barge|convoy)$/;

/** *An invitation and **not** an ultimatum*. */
function isDenied(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => /^(?:not|no|never)$/.test(wordAt(view, child)));
}

/** *Gave $2 million*, *provided €45m*: a number behind the sign of a currency. */
function isMoney(view: View, token: number): boolean {
  const tag = tagAt(view, token);
  if (tag !== "NUM" && tag !== "SYM") return false;
  return /[$€£¥]/.test(`${wordAt(view, token)}${token > 0 ? wordAt(view, token - 1) : ""}`);
}

/** *Legal action*, where the set holds `legal+action`. */
function isPhraseOf(view: View, token: number, known: ReadonlySet<string>): boolean {
  const noun = singular(lemmaAt(view, token));
  return childrenOf(view, token).some(
    (child) =>
      /^(?:amod|compound|nmod)/.test(relationAt(view, child)) &&
      (known.has(`${lemmaAt(view, child)}+${noun}`) ||
        (child > token && known.has(`${noun}+${lemmaAt(view, child)}`))),
  );
}

/** A lemma without a plural ending that the tagger left. */
export function singular(lemma: string): string {
  if (lemma.length > 4 && lemma.endsWith("ies") && lemma !== "series")
    return `${lemma.slice(0, -3)}y`;
  return lemma.length > 4 && lemma.endsWith("s") && !lemma.endsWith("ss")
    ? lemma.slice(0, -1)
    : lemma;
}
