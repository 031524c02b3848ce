import { type ProposalTold, tokenAt } from "../../doc/index.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { genericNouns } from "../../lang/en/stances.ts";
import { pushUnder } from "../../text/index.ts";
import { type Telling, tellingsOf } from "./tellings.ts";
import { childrenOf, relationAt, type View } from "./view.ts";

/** The proposals of a document: what is told of each, by the head tokens of the phrases that tell it. */
export type ProposalGroups = ReadonlyMap<number, ProposalTold>;

/**
 * Groups what a document tells of its proposals, one group for each proposal. Phrases belong
 * together that share a name or a number of points, stand in apposition, or have the same author
 * and noun and no topics that differ. *The plan* alone joins the proposal that it can mean. Linear
 * in the phrases, except among those of one author and noun.
 */
export function groupProposals(view: View): ProposalGroups {
  const tellings = tellingsOf(view);
  const known = tellings.filter(({ isBare }) => !isBare);
  const groups = joinAlike(joinSure(view, known));
  takeUp(
    groups,
    tellings.filter(({ isBare }) => isBare),
  );
  const byHead = new Map<number, ProposalTold>();
  for (const group of groups) {
    const told = toldBy(group);
    for (const { head } of group) byHead.set(head, told);
  }
  return byHead;
}

/** Groups of one name, one number of points, or in apposition: *the Nine Steps, the plan of Tarsk*. */
function joinSure(view: View, tellings: readonly Telling[]): Telling[][] {
  const home = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const keys = sureKeys(view, telling);
    const hit = keys.map((key) => home.get(key)).filter((one) => one !== undefined);
    const [group = [], ...others] = [...new Set(hit)].sort((a, b) => b.length - a.length);
    group.push(telling, ...others.flat());
    for (const key of keys) home.set(key, group);
    for (const one of others.flat()) for (const key of sureKeys(view, one)) home.set(key, group);
  }
  return [...new Set(home.values())];
}

/** What no two proposals of a document share. */
function sureKeys(view: View, { head, name, points }: Telling): string[] {
  const other = apposedTo(view, head);
  return [
    `head ${head}`,
    ...(other < 0 ? [] : [`head ${other}`]),
    ...(name === null ? [] : [`name ${nameKey(name)}`]),
    ...(points === null ? [] : [`points ${points}`]),
  ];
}

/** Head token of the phrase that the one at `head` stands beside as another wording: *the Nine Steps, Tarsk's plan*; -1 for none. */
function apposedTo(view: View, head: number): number {
  if (relationAt(view, head) === "appos") return view.arcs.heads[head] ?? -1;
  const { mentions, tokens } = view.doc.layers;
  const own = mentions[view.mentionAt[head] ?? -1];
  if (own === undefined) return -1;
  const before = view.doc.text.slice(Math.max(0, own.start - between), own.start);
  const joint = /(?:, (?:or|called|known as|dubbed) |, )(?:the |an? )?$/.exec(before);
  if (joint === null) return -1;
  const other = tokenAt(tokens, own.start - joint[0].length - 1);
  const isPair = (mentions[view.mentionAt[other] ?? -1]?.kind === "name") !== (own.kind === "name");
  return isPair && !isListed(view, head) && !isListed(view, other) ? other : -1;
}

/** Characters before a phrase in which the end of the other is looked for. */
const between = 20;

/** *The treaty, the plan and the pact*: several, not one. */
function isListed(view: View, head: number): boolean {
  return [head, ...childrenOf(view, head)].some(
    (one) =>
      relationAt(view, one) === "conj" &&
      childrenOf(view, one).some((child) => relationAt(view, child) === "cc"),
  );
}

/** Joins groups of one chain, or of one author and kind, where one's topic is among that of the other and of no third. */
function joinAlike(groups: readonly Telling[][]): Telling[][] {
  const out: Telling[][] = [];
  const byKey = new Map<
    string,
    { readonly group: Telling[]; readonly topic: readonly string[] }[]
  >();
  const wordy = groups
    .map((group) => ({ group, ...toldBy(group) }))
    .sort((a, b) => b.topic.length - a.topic.length);
  for (const one of wordy) {
    const { group, author, kinds, topic } = one;
    const chains = group.flatMap(({ chain }) => (chain === -1 ? [] : [`chain ${chain}`]));
    const authored = author === null ? [] : kinds.map((kind) => `${author} ${kind}`);
    const keys = [...new Set([...chains, ...authored])];
    const alike = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    // What joins has no word of a topic that the group has not: its topic stays as it was.
    const fitting = [...alike].filter((other) => isWithin(topic, other.topic));
    const [meant] = fitting;
    if (meant !== undefined && fitting.length === 1) {
      meant.group.push(...group);
      continue;
    }
    out.push(group);
    for (const key of keys) {
      pushUnder(byKey, key, one);
    }
  }
  return out;
}

/** Groups that are called by one noun: those of which something is told beside it, and the others. */
interface CalledAlike {
  readonly telling: Telling[][];
  readonly silent: Telling[][];
}

/**
 * Adds each *the plan* to the group that it takes up: that of its chain, else the only group that
 * it can mean, else a new one that the next may take up. Constant for each.
 */
function takeUp(groups: Telling[][], bare: readonly Telling[]): void {
  const inChain = new Map<number, Telling[]>();
  const byKind = new Map<string, CalledAlike>();
  const kindsOf = new Map<Telling[], Set<string>>();
  const nameless = new Set<Telling[]>();
  const told = new Set(groups.filter((group) => group.some(saysSomething)));
  const add = (group: Telling[], kinds: readonly string[]): void => {
    const known = kindsOf.get(group) ?? new Set();
    kindsOf.set(group, known);
    for (const kind of kinds) {
      if (known.has(kind)) continue;
      known.add(kind);
      const called = byKind.get(kind) ?? { telling: [], silent: [] };
      byKind.set(kind, called);
      (told.has(group) ? called.telling : called.silent).push(group);
    }
    if (known.size === 0) nameless.add(group);
    else nameless.delete(group);
  };
  /** The one group that a noun alone can mean; null for none or several. */
  const meantBy = (kind: string): Telling[] | null => {
    const { telling, silent } = byKind.get(kind) ?? { telling: [], silent: [] };
    // Beside one of which something is told, *a plan that forgets the dead* is none.
    if (telling.length > 0) return onlyOf(telling);
    if (silent.length > 0) return onlyOf(silent);
    // *The text* may be anything; *the Nine Steps* may be a plan as well as an initiative.
    if (genericNouns.has(kind)) return onlyOf(groups);
    return nameless.size === 1 ? (nameless.values().next().value ?? null) : null;
  };
  for (const group of groups) {
    for (const { chain } of group) if (chain !== -1) inChain.set(chain, group);
    add(
      group,
      group.flatMap(({ kinds }) => kinds),
    );
  }
  for (const telling of bare) {
    const [kind = ""] = telling.kinds;
    const chained = inChain.get(telling.chain) ?? null;
    const isTold = chained !== null && told.has(chained);
    const group = (isTold ? chained : (meantBy(kind) ?? chained)) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(telling);
    add(group, telling.kinds);
  }
}

function onlyOf<One>(all: readonly One[]): One | null {
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : null;
}

function saysSomething({ name, author, topic, points }: Telling): boolean {
  return name !== null || author !== null || points !== null || topic.length > 0;
}

/** Whether all stems of one topic are among the other's. */
function isWithin(topic: readonly string[], other: readonly string[]): boolean {
  return topic.every((stem) => other.includes(stem));
}

function toldBy(group: readonly Telling[]): ProposalTold {
  const author = group.find((one) => one.author !== null)?.author ?? null;
  const sorted = (all: readonly string[]): string[] => [...new Set(all)].sort();
  return {
    name: group.find(({ name }) => name !== null)?.name ?? null,
    author: author?.name ?? null,
    authorChain: author?.chain ?? null,
    kinds: sorted(group.flatMap(({ kinds }) => kinds)),
    topic: sorted(group.flatMap(({ topic }) => topic)),
    points: group.find(({ points }) => points !== null)?.points ?? null,
  };
}
