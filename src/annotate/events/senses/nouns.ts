/* Which row of the table a noun stands for in its sentence, or that it stands for none. */

import { launchVerbs } from "../../../lang/en/event-contexts.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import {
  abstractFoes,
  armed,
  labour,
  pressParties,
  pressWords,
  searchedPlaces,
  searchers,
} from "../../../lang/en/event-senses.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { isToldIn } from "./stories.ts";

/** Tokens before and after a *strike* among which workers or arms are looked for. */
const near = 25;

/** The row by which the noun at `token` is read; null where it tells of nothing of the kind. */
export function rowInSense(view: View, token: number, row: EventNoun): EventNoun | null {
  const lemma = nounAt(view, token);
  const children = childrenOf(view, token);
  if (row.type === "CONSULT" && isForPress(view, children)) return null;
  if (isToldIn(view, token) || isInName(view, token)) return null;
  // A soldier's tour; an attitude; a conflict of interests; a request to journalists.
  if (
    lemma === "tour" &&
    !children.some(
      (child) => /^(?:of|to|in)$/.test(caseOf(view, child) ?? "") && nounAt(view, child) !== "duty",
    )
  )
    return null;
  if (lemma === "hostility" && wordAt(view, token) === "hostility") return null;
  if (lemma === "conflict" && children.some((child) => /^interest$/.test(nounAt(view, child))))
    return null;
  if (
    row.type === "REQUEST" &&
    hasModifier(view, children, /^(?:interview|record|information|document)$/)
  )
    return null;
  // *An explosion at the plant*: an accident, where nobody is named for it.
  if (/^(?:explosion|blast)$/.test(lemma) && isMishap(view, token, children)) return null;
  if (lemma === "call") return callRow(view, token, children, row);
  // *An act of war*, *a prisoner of war*.
  if (
    lemma === "war" &&
    caseOf(view, token) === "of" &&
    /^(?:act|state|declaration|prisoner|crime|theatre|theater|fog|drum|art|god|game)$/.test(
      nounAt(view, headOf(view, token)),
    )
  )
    return null;
  // *War games*, but no other game; *a suspension of aid*, not of a player.
  if (lemma === "game") return hasModifier(view, children, /^war$/) ? row : null;
  if (lemma === "suspension" || lemma === "cutoff")
    return children.some((child) => caseOf(view, child) === "of" && isWithheld(view, child))
      ? row
      : null;
  // *The severing of ties*, and of nothing else.
  if (/^(?:severing|severance|rupture|downgrading)$/.test(lemma))
    return children.some((child) => objectSets.ties.has(nounAt(view, child))) ? row : null;
  // *It is his conviction that*.
  if (
    lemma === "conviction" &&
    !children.some((child) => /^(?:of|for)$/.test(caseOf(view, child) ?? ""))
  )
    return null;
  // *Said at a conference in Tarsk*: an occasion of speech.
  if (lemma === "conference" && caseOf(view, token) === "at") return null;
  // *Recalled its envoy in protest*.
  if (lemma === "protest" && caseOf(view, token) === "in" && children.length === 1) return null;
  // *Convicted of murder*, *faces murder charges*: what somebody is charged with.
  if (row.type === "ASSAULT" && isCharged(view, token, children)) return null;
  // *A plan to end the war*: the war goes on, and who wants its end need not wage it.
  if (row.mode === "fight" && isEnded(view, token)) return null;
  if (row.type === "ASSAULT" && isAgainstAbstract(view, children)) return null;
  if (lemma === "strike") return isOfWorkers(view, token) ? (nounRows.get("walkout") ?? null) : row;
  if (lemma === "raid" && isSearch(view, token)) return nounRows.get("manhunt") ?? row;
  return row;
}

/** *The Cold War*: a capital behind another, and no headline. */
function isInName(view: View, token: number): boolean {
  const isUpper = (at: number): boolean =>
    at >= 0 && /^\p{Lu}\p{Ll}/u.test(view.text.slice(view.tokens.starts[at], view.tokens.ends[at]));
  if (!isUpper(token) || !isUpper(token - 1) || relationAt(view, token - 1) === "nmod:poss")
    return false;
  // In a headline the words around are capital too.
  const isPlain = (at: number): boolean =>
    at >= 0 &&
    at < view.tokens.length &&
    /^(?:VERB|NOUN|ADJ)$/.test(tagAt(view, at)) &&
    !isUpper(at);
  for (let at = token - 6; at < token + 6; at++) if (isPlain(at)) return true;
  return false;
}

/** Where things blow up by themselves. */
const works: ReadonlySet<string> = new Set(
  "plant factory reactor refinery mine boiler gas kitchen warehouse laboratory pipeline furnace mill depot silo".split(
    " ",
  ),
);

function isMishap(view: View, token: number, children: readonly number[]): boolean {
  const isBombing = (at: number): boolean =>
    /^(?:bomb|suicide|grenade|missile|mine)$/.test(nounAt(view, at));
  if (children.some((child) => isBombing(child) || caseOf(view, child) === "by")) return false;
  return (
    [...children, ...children.flatMap((child) => [...childrenOf(view, child)])].some((one) =>
      works.has(nounAt(view, one)),
    ) && token >= 0
  );
}

function hasModifier(view: View, children: readonly number[], words: RegExp): boolean {
  return children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) && words.test(nounAt(view, child)),
  );
}

/** What a country can stop giving to another: aid, supplies, relations. */
function isWithheld(view: View, token: number): boolean {
  return [token, ...childrenOf(view, token)].some((one) => {
    const noun = nounAt(view, one);
    return objectSets.aid.has(noun) || objectSets.ties.has(noun) || objectSets.supplies.has(noun);
  });
}

/** *A press conference*, *a conversation with the daily*. */
function isForPress(view: View, children: readonly number[]): boolean {
  return children.some((child) => {
    const lemma = nounAt(view, child);
    const relation = plainRelationAt(view, child);
    if (relation === "compound" || relation === "amod") return pressWords.has(lemma);
    if (relation !== "nmod" || caseOf(view, child) !== "with") return false;
    // *With the agency Zarta*.
    return [child, ...childrenOf(view, child)].some((one) => pressParties.has(nounAt(view, one)));
  });
}

/** *A phone call with the king*, *paid a call on the king*; another call asks for something. */
function callRow(
  view: View,
  token: number,
  children: readonly number[],
  row: EventNoun,
): EventNoun | null {
  const byPhone = children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) &&
      /^(?:phone|telephone|video|conference)$/.test(nounAt(view, child)),
  );
  if (byPhone || children.some((child) => /^(?:with|between)$/.test(caseOf(view, child) ?? "")))
    return nounRows.get("teleconference") ?? row;
  const verb = headOf(view, token);
  return verb >= 0 && lemmaAt(view, verb) === "pay" ? (nounRows.get("rendezvous") ?? row) : row;
}

function isCharged(view: View, token: number, children: readonly number[]): boolean {
  const verb = headOf(view, token);
  const isPlain = !children.some(
    (child) =>
      /^(?:nmod|amod|det)/.test(relationAt(view, child)) &&
      !/^(?:in|at)$/.test(caseOf(view, child) ?? ""),
  );
  return (
    isPlain &&
    verb >= 0 &&
    /^(?:for|of|with|on)$/.test(caseOf(view, token) ?? "") &&
    /^(?:convict|acquit|charge|try|jail|sentence|indict|accuse|suspect|clear|imprison|suspicion|conviction|trial|charges|guilty|want|arrest)$/.test(
      lemmaAt(view, verb),
    )
  );
}

function isEnded(view: View, token: number): boolean {
  const verb = headOf(view, token);
  return (
    verb >= 0 &&
    relationAt(view, token) === "obj" &&
    /^(?:end|stop|halt|settle|resolve)$/.test(lemmaAt(view, verb))
  );
}

/** *The war on poverty*. */
function isAgainstAbstract(view: View, children: readonly number[]): boolean {
  return children.some(
    (child) =>
      plainRelationAt(view, child) === "nmod" &&
      /^(?:on|against|with|for|over)$/.test(caseOf(view, child) ?? "") &&
      abstractFoes.has(nounAt(view, child)),
  );
}

/** *Dockers went on strike*, *the strike of the teachers*; but *an air strike on the port*. */
function isOfWorkers(view: View, token: number): boolean {
  const isArmed = childrenOf(view, token).some(
    (child) =>
      (/^(?:compound|amod)/.test(relationAt(view, child)) && armed.has(nounAt(view, child))) ||
      (relationAt(view, child) === "acl" && launchVerbs.has(lemmaAt(view, child))) ||
      (/^(?:nmod|obl)/.test(relationAt(view, child)) &&
        /^(?:on|against)$/.test(caseOf(view, child) ?? "")),
  );
  if (isArmed) return false;
  const verb = headOf(view, token);
  if (
    caseOf(view, token) === "on" &&
    verb >= 0 &&
    /^(?:go|be|remain|stay|come)$/.test(lemmaAt(view, verb))
  )
    return true;
  let hasLabour = false;
  for (let at = Math.max(0, token - near); at < Math.min(view.tokens.length, token + near); at++) {
    if (at === token) continue;
    const lemma = nounAt(view, at);
    if (armed.has(lemma) && lemma !== "target" && lemma !== "force") return false;
    if (labour.has(lemma)) hasLabour = true;
  }
  return hasLabour;
}

/** *A police raid on an apartment*. */
function isSearch(view: View, token: number): boolean {
  const around = [...childrenOf(view, token), ...childrenOf(view, headOf(view, token))];
  return around.some((child) => {
    const lemma = nounAt(view, child);
    return searchers.has(lemma) || (caseOf(view, child) !== null && searchedPlaces.has(lemma));
  });
}
