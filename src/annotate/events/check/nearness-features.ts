/* What is seen of how near stands who takes part, and who else may be meant. */
import type { EventMention, Participant } from "../../../doc/index.ts";
import { firstWhere } from "../../../text/index.ts";
import { headOf, relationAt, tagAt, type View, wordAt, xposAt } from "../view.ts";
import { headIn, headWord, lemmaOf } from "./seen.ts";

/** How near somebody who takes part stands, and how he is known. */
export function nearnessFeatures(
  view: View,
  trigger: number,
  event: EventMention,
  { party, role }: { readonly party: Participant; readonly role: "actor" | "recipient" },
): string[] {
  const own = headIn(view, party);
  const others = namedBetween(view, view.tokens.starts[trigger] ?? 0, party.start);
  const chain = view.chains[party.chain ?? -1];
  const before = mentionBefore(view, party);
  const far = before === null ? "none" : nearnessOf(party.start - before);
  const isPronoun = tagAt(view, own) === "PRON" || xposAt(view, own) === "PRP$";
  const word = wordAt(view, own);
  const first = view.tokens.starts[own] ?? 0;
  const size = party.end - party.start;
  const both = `${Math.min(event.actors.length, 2)}${Math.min(event.recipients.length, 2)}`;
  const kinds = chain === undefined ? "none" : chain.type;
  const out = [
    `${role} between ${others}`,
    `${role} between ${others} ${relationAt(view, own)}`,
    `${role} sides ${both} ${event.type}`,
    `${role} size ${size < 8 ? 0 : size < 20 ? 1 : size < 40 ? 2 : 3} ${kinds}`,
    `${role} lk ${lemmaOf(view, trigger)} ${kinds}`,
    `${role} w ${headWord(view, party)} ${event.type}`,
    `${role} hw ${relationAt(view, own)} ${lemmaOf(view, headOf(view, own))} ${event.type}`,
    `${role} edge ${party.start === first} ${tagAt(view, own)}`,
    `${role} re ${event.realis} ${relationAt(view, own)}`,
    `${role} members ${chain === undefined ? 0 : Math.min(2, chain.members.length)}`,
    `${role} many ${chain === undefined ? 0 : Math.min(6, chain.mentions.length)}`,
  ];
  if (isPronoun)
    out.push(
      `${role} pro ${word} ${far}`,
      `${role} pro ${far} ${kinds}`,
      `${role} prog ${word} ${chain?.gender ?? "none"}`,
      `${role} pron ${far} ${rivals(view, party, before)}`,
    );
  return out;
}

/** A distance between two mentions, in UTF-16 units. */
function nearnessOf(distance: number): string {
  return distance < 80 ? "near" : distance < 250 ? "far" : "off";
}

/** Others that are counted at most. */
const most = 4;

/** How many others are named between a word and somebody, where the two start. */
function namedBetween(view: View, word: number, party: number): number {
  const { mentions } = view;
  const from = Math.min(word, party);
  const to = Math.max(word, party);
  let found = 0;
  for (
    let i = firstWhere(mentions.length, (one) => (mentions[one]?.start ?? 0) > from);
    i < mentions.length && (mentions[i]?.start ?? to) < to && found < most;
    i++
  )
    if (mentions[i]?.type !== "MISC") found++;
  return found;
}

/** Where the mention of the chain before this one starts; null for none. */
function mentionBefore(view: View, party: Participant): number | null {
  const mentions = view.chains[party.chain ?? -1]?.mentions ?? [];
  const startOf = (i: number): number => view.mentions[mentions[i] ?? -1]?.start ?? 0;
  const at = firstWhere(mentions.length, (i) => startOf(i) >= party.start);
  return at > 0 ? startOf(at - 1) : null;
}

/** UTF-16 units back to where others are looked for. */
const farthest = 2000;

/** How many others of the same kind are named between a pronoun and the mention that it was tied to. */
function rivals(view: View, party: Participant, before: number | null): number {
  if (before === null || party.start - before > farthest) return 9;
  const { mentions } = view;
  const type = view.chains[party.chain ?? -1]?.type;
  let found = 0;
  for (
    let i = firstWhere(mentions.length, (one) => (mentions[one]?.start ?? 0) > before);
    i < mentions.length && (mentions[i]?.start ?? party.start) < party.start;
    i++
  ) {
    const mention = mentions[i];
    if (mention?.kind !== "pronoun" && mention?.type === type && view.chainOf[i] !== party.chain)
      found++;
  }
  return Math.min(found, 3);
}
