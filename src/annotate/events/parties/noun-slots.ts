/* Which side of a nominal event a phrase belongs to, by its preposition. */
import type { Participant } from "../../../doc/index.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";

/** Who stands on either side of a nominal event. */
export interface Sides {
  readonly actors: Participant[];
  readonly recipients: Participant[];
}

/** *An attack on a depot*, *a blockade of the strait*: things and places are attacked and closed off too. */
export function hitsThings({ type, of }: EventNoun, preposition: string | null): boolean {
  if (type !== "ASSAULT" && type !== "COERCE") return false;
  return (
    preposition === "on" ||
    preposition === "against" ||
    (type === "COERCE" && preposition === "of" && of !== "actor")
  );
}

/** Puts the parties of a phrase on their side, by its preposition. */
export function place(
  preposition: string | null,
  parties: () => Participant[],
  row: EventNoun,
  actors: Participant[],
  recipients: Participant[],
  hasAgent = false,
): void {
  // *The mobilisation of reservists by Tarsk*: who does it stands behind *by*.
  if (preposition === "of" && hasAgent && row.of === "actor") return;
  if (preposition === "of") {
    // *Iran's withdrawal of troops*, *her endorsement of the mayor*: whose it is has been said.
    if (/^(?:REJECT|SUPPORT)$/.test(row.type) && actors.length > 0) recipients.push(...parties());
    else if (row.of === "actor" && actors.length === 0)
      actors.push(...(row.mode === "economic" ? [] : parties()));
    else if (row.of === "recipient") recipients.push(...parties());
  } else if (preposition === "by") actors.push(...parties());
  else if (
    preposition === "from" &&
    (row.type === "ACCUSE" ||
      row.type === "SUPPORT" ||
      row.type === "AID" ||
      row.type === "THREATEN" ||
      row.type === "REQUEST" ||
      row.type === "ASSAULT" ||
      row.cameo === "170")
  ) {
    actors.push(...parties());
  } else if ((preposition === "between" || preposition === "among") && row.mutual)
    actors.push(...parties());
  else if (preposition !== null && row.to.includes(preposition)) recipients.push(...parties());
}
