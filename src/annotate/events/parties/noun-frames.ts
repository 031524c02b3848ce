import type { Participant } from "../../../doc/index.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { phrasesAfter } from "../clauses/surface.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
import { headOf, type View } from "../view.ts";
import type { Voices } from "../voices.ts";
import { hitsThings, place, type Sides } from "./noun-slots.ts";
import { participantsAt } from "./participants.ts";
import { isFate } from "./phrases.ts";

/** Prepositions that a noun's own frame may take over from a noun before them. */
const framed: ReadonlySet<string> = new Set([
  "to",
  "on",
  "against",
  "by",
  "from",
  "between",
  "with",
]);

/** The sides with what {@link phrasesAfter} shows of one that is still empty. */
export function filled(
  view: View,
  voices: Voices,
  token: number,
  row: EventNoun,
  near: Sides,
): Sides {
  const { actors, recipients } = near;
  let before = token;
  for (const { preposition, heads } of phrasesAfter(view, token)) {
    const isFirst = before === token;
    const other = isFirst ? undefined : lookUp(nounRows, view, before);
    const [first = token] = heads;
    before = first;
    // *The protest against the raid on Brenn*: on whom the raid was.
    if (other?.to.includes(preposition) === true) break;
    if (
      !isFirst &&
      (!framed.has(preposition) || (preposition === "with" && !row.mutual && row.to[0] !== "with"))
    )
      continue;
    const found: Sides = { actors: [], recipients: [] };
    const isBetween = preposition === "between" && row.mutual;
    if (row.type === "ACCUSE" && heads.some((head) => isFate(view, head))) break;
    // What the tree ties to the noun has been placed.
    if (!isBetween && headOf(view, first) === token) continue;
    const parties = (): Participant[] =>
      heads.flatMap((head) =>
        participantsAt(view, voices, head, hitsThings(row, preposition) ? "anything" : "somebody"),
      );
    place(preposition, parties, row, found.actors, found.recipients);
    if (isBetween && heads.length > 1 && found.actors.length > actors.length)
      actors.splice(0, actors.length, ...found.actors);
    if (actors.length === 0) actors.push(...found.actors);
    if (recipients.length === 0) recipients.push(...found.recipients);
  }
  return near;
}
