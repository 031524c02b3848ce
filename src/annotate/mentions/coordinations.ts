import { type NameType, relationOf } from "../../doc/index.ts";
import type { Draft } from "./names-with-titles.ts";
import { draftOf } from "./nominals.ts";
import { baseOf } from "./phrase-bounds.ts";
import type { View } from "./view.ts";

/**
 * People, bodies or countries joined by *and*, as one mention over all of them:
 * what *they* or *the two leaders* will refer to. Only where every member is a
 * mention of one type, or all are bodies and countries; *or* joins nobody.
 */
export function coordinations(view: View, drafts: readonly Draft[]): Draft[] {
  const byHead = new Map<number, Draft>();
  for (const draft of drafts) {
    const { headToken, kind } = draft.mention;
    if (kind !== "pronoun" && !byHead.has(headToken)) byHead.set(headToken, draft);
  }
  const named = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.mention.name === null) continue;
    for (let token = draft.first; token < draft.end; token++) named.set(token, draft);
  }
  const joined = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const head = draft.mention.headToken;
    if (byHead.get(head) !== draft) continue;
    if (baseOf(relationOf(view.arcs, head)) !== "conj") continue;
    const over = view.arcs.heads[head] ?? -1;
    // *Ada Lorn and Dan Tor*: what follows may hang on any word of the name before.
    const first = byHead.get(over) ?? named.get(over);
    if (first === undefined || draft.first < first.end) continue;
    const members = joined.get(first.mention.headToken) ?? [first];
    members.push(draft);
    joined.set(first.mention.headToken, members);
  }
  const out: Draft[] = [];
  for (const members of joined.values()) {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined) continue;
    const type = sharedType(members.map((member) => member.mention.type));
    if (type === null) continue;
    if (!hasAnd(view, first.end, last.first)) continue;
    if (members.length === 2 && isWithinApposition(view, first.end, last.first)) continue;
    out.push(
      draftOf(view, { first: first.first, end: last.end, head: first.mention.headToken, type }),
    );
  }
  return out;
}

/** The type of all members, *body* for bodies and countries together; null where they differ. */
function sharedType(types: readonly NameType[]): NameType | null {
  const [first] = types;
  if (first === undefined || types.includes("MISC")) return null;
  if (types.every((type) => type === first)) return first;
  return types.every((type) => type === "ORG" || type === "GPE") ? "ORG" : null;
}

/** *Ada Lorn, **a** teacher at the school **and** the paper's first author*: between a comma that *a* follows and the next comma, both say what one person is. */
function isWithinApposition(view: View, from: number, before: number): boolean {
  const word = (token: number): string =>
    view.text.slice(view.tokens.starts[token] ?? 0, view.tokens.ends[token] ?? 0);
  if (word(from) !== "," || !/^an?$/i.test(word(from + 1))) return false;
  for (let token = from + 1; token < before; token++) if (word(token) === ",") return false;
  return true;
}

/** Whether *and* or *&* stands directly before the last member. */
function hasAnd(view: View, from: number, before: number): boolean {
  for (let token = before - 1; token >= from && token >= before - 3; token--) {
    const word = view.text.slice(view.tokens.starts[token] ?? 0, view.tokens.ends[token] ?? 0);
    if (/^(?:and|&)$/i.test(word)) return true;
  }
  return false;
}
