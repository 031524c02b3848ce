import { tokenText, uposOf } from "../../doc/index.ts";
import { alikeNames, isCloseSpelling, nameKey } from "../../lang/en/name-key.ts";
import { isPatronymic } from "../../lang/en/name-order.ts";
import { isNameSuffix, isParticle, withoutHonours } from "../../lang/en/name-particles.ts";
import { isNicknameOf } from "../../lang/en/nicknames.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { courtesyTitles } from "../../lang/en/offices.ts";
import { pushUnder } from "../../text/index.ts";
import { addHeld, type Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin } from "./offices.ts";
import { nameOfItem, type View } from "./view.ts";

/** A person's name as printed once. */
interface Named {
  readonly item: Item;
  /** Keys of its words, in order. */
  readonly words: readonly string[];
  /** The words themselves, lower case. */
  readonly printed: readonly string[];
  /** *jr*, *iii*: what tells it from another's of the same words; null for none. */
  readonly suffix: string | null;
}

/**
 * Joins the names of people: the same full name in any transliteration, a surname
 * with the one full name that has it, a given name and patronymic, a name that an
 * editor completed in brackets. A short form that two people share joins neither.
 */
export function joinPeople(view: View): void {
  const named: Named[] = [];
  for (const item of view.items) {
    if (item.mention.kind !== "name" || item.mention.type !== "PER") continue;
    describe(view, item);
    const name = namedOf(view, item, nameOfItem(view, item));
    if (name !== null) named.push(name);
  }
  const full = completeBrackets(view, completeCouples(view, named));
  joinFull(
    view,
    full.filter((name) => name.words.length > 1),
  );
  joinShort(view, full);
}

/** *jr* of *jr.*; null for any other word. */
function suffixOf(word: string): string | null {
  const bare = word.replace(/[.,]+$/, "");
  return isNameSuffix(bare) ? bare : null;
}

function namedOf(view: View, item: Item, name: string): Named | null {
  const all = withoutHonours(name)
    .replace(/['’]s?$/, "")
    .toLowerCase()
    .split(/[\s[\]()]+/);
  const printed = all.filter((word) => word !== "" && suffixOf(word) === null);
  const words = printed.map((word) => nameKey(word));
  const kept = words.flatMap((word, i) => (word === "" ? [] : [i]));
  if (kept.length === 0) return null;
  // *The Orlu Administration* is not Orlu.
  if (kept.length > 1 && nounType(printed.at(-1) ?? "") === "ORG") return null;
  const middle = kept.map((i) => printed[i] ?? "");
  const [first = ""] = middle;
  // *Von Orlu*: a particle at the start of a surname is no given name; *Ben* and *Al* are.
  const isSurname = isParticle(first) && !/^(?:ben|al)$/.test(first);
  const given = isSurname ? null : view.known.gender(first);
  if (middle.length > 1 && given !== null) view.clusters.of(item.index).guess ??= given;
  const suffix = all.map(suffixOf).find((one) => one !== null) ?? null;
  return { item, words: kept.map((i) => words[i] ?? ""), printed: middle, suffix };
}

/** Notes what the title before a name says: office, country, sex. */
function describe(view: View, item: Item): void {
  const cluster = view.clusters.of(item.index);
  const { name } = item.mention;
  if (name === null || name.start <= item.mention.start) return;
  let end = item.first;
  while (end < item.end && (view.tokens.starts[end] ?? 0) < name.start) end++;
  for (let i = item.first; i < end; i++) {
    const word = view.text.slice(view.tokens.starts[i] ?? 0, view.tokens.ends[i] ?? 0);
    const sex = courtesyTitles.get(word.toLowerCase().replace(/\.$/, ""));
    if (sex !== undefined && sex !== null) cluster.gender ??= sex;
  }
  const head = titleHead(view, item.first, end);
  if (isOfOthers(view, head, item.mention.end)) return;
  const held = officeWithin(view, { first: item.first, end, head });
  if (held !== null)
    addHeld(cluster, { ...held, country: held.country ?? countryBehind(view, item) });
}

/** The country in *Foreign Minister Ada Orlu **of Orvella***: its key, or null. */
function countryBehind(view: View, { end }: Item): string | null {
  if (tokenText(view.text, view.tokens, end).toLowerCase() !== "of") return null;
  const [country = null] = view.countries.within(end + 1, end + 3);
  return country;
}

/** The noun that carries a title: the last word before its first preposition. */
function titleHead(view: View, first: number, end: number): number {
  let head = Math.max(first, end - 1);
  for (let i = end - 1; i > first; i--) if (uposOf(view.tags, i) === "ADP") head = i - 1;
  // *Ambassador **Extraordinary and Plenipotentiary***
  while (head > first && ranks.test(tokenText(view.text, view.tokens, head))) head--;
  return head;
}

/** *The Council of **Ministers of Orvella** Ada Orlu*: an office of several before the name of one is a part of another's. */
function isOfOthers(view: View, head: number, end: number): boolean {
  const isPlural = /^NNP?S$/.test(view.tags.xposNames[view.tags.xpos[head] ?? -1] ?? "");
  return isPlural && !/^(?:,|\s+(?:and|&)\s)/.test(view.text.slice(end, end + 8));
}

const ranks = /^(?:Extraordinary|and|Plenipotentiary)$/;

/** *Edvin and Greta Kest*: a given name that *and* joins with a full one has its surname, so that *Kest* alone is neither of the two. */
function completeCouples(view: View, named: readonly Named[]): Named[] {
  const surnames = new Set(named.flatMap(({ words }) => (words.length > 1 ? words.at(-1) : [])));
  return named.map((name, i) => {
    const [word = ""] = name.words;
    const next = named[i + 1];
    if (next === undefined || name.words.length !== 1 || next.words.length !== 2) return name;
    const gap = view.text.slice(name.item.mention.end, next.item.mention.start);
    const isGiven = view.known.gender(name.printed[0] ?? "") !== null && !surnames.has(word);
    if (!isGiven || !/^\s(?:and|&)\s$/.test(gap)) return name;
    return {
      item: name.item,
      words: [word, next.words[1] ?? ""],
      printed: [name.printed[0] ?? "", next.printed[1] ?? ""],
      suffix: null,
    };
  });
}

/** *[Governor Ivan] Petrov*, *Ivan Ivanovich [Petrov]*: two names that only brackets part are one. */
function completeBrackets(view: View, named: readonly Named[]): Named[] {
  const out: Named[] = [];
  for (const name of named) {
    const before = out.at(-1);
    if (before !== undefined) {
      const gap = view.text.slice(before.item.mention.end, name.item.mention.start);
      if (gap.length <= 3 && /^[\s[\]]*$/.test(gap) && /[[\]]/.test(gap)) {
        view.clusters.join(before.item.index, name.item.index);
        out[out.length - 1] = {
          item: before.item,
          words: [...before.words, ...name.words],
          printed: [...before.printed, ...name.printed],
          suffix: name.suffix,
        };
        continue;
      }
    }
    out.push(name);
  }
  return out;
}

/** Full names by their last word and by their first: buckets small enough to compare every pair in. */
function joinFull(view: View, full: readonly Named[]): void {
  const distinct = new Map<string, Named>();
  for (const name of full) {
    const key = [...name.words, name.suffix ?? ""].join(" ");
    const before = distinct.get(key);
    if (before === undefined) distinct.set(key, name);
    else view.clusters.join(before.item.index, name.item.index);
  }
  const buckets = new Map<string, Named[]>();
  for (const name of distinct.values()) {
    for (const word of new Set(endsOf(name))) {
      const bucket = buckets.get(word);
      if (bucket === undefined) buckets.set(word, [name]);
      else if (bucket.length < 40) bucket.push(name);
    }
  }
  for (const bucket of buckets.values()) {
    for (const [i, a] of bucket.entries()) {
      // A name that fits two longer ones of different people fits neither.
      const fits = bucket.filter((b, j) => j !== i && isShorterForm(a, b));
      const clusters = new Set(fits.map((b) => view.clusters.of(b.item.index)));
      const [only] = fits;
      if (clusters.size === 1 && only !== undefined)
        view.clusters.join(a.item.index, only.item.index);
    }
  }
}

/** The words that a shorter form of a name begins or ends with: its first, its last, and what its particles stand before. */
function endsOf({ words, printed }: Named): string[] {
  const [first = ""] = words;
  const behind = words.filter(
    (_, i) => isParticle(printed[i - 1] ?? "") && !isParticle(printed[i] ?? ""),
  );
  return [first, words.at(-1) ?? "", ...behind];
}

/** *Bin Nasir* beside *Khalid bin Nasir al-Murr*: a particle and the words behind it, in a row. */
function isOwnPart(a: Named, b: Named): boolean {
  if (!isParticle(a.printed[0] ?? "")) return false;
  for (let from = 1; from + a.words.length <= b.words.length; from++) {
    if (a.printed.every((word, i) => word === b.printed[from + i])) return true;
  }
  return false;
}

/**
 * Whether `a` can be a shorter or reordered form of `b`: the same words in another
 * order, or the words of `a` in their order among those of `b` with the same last
 * word, initials counting as the names they begin.
 */
function isShorterForm(a: Named, b: Named): boolean {
  if (a.words.length > b.words.length || a.suffix !== b.suffix) return false;
  if (a.words.length === b.words.length) {
    const sorted = (words: readonly string[]): string => [...words].sort().join(" ");
    if (sorted(a.words) === sorted(b.words)) return true;
  }
  if (isOwnPart(a, b)) return true;
  const [lastA, lastB] = [a.words.at(-1), b.words.at(-1)];
  const patronymicA = isPatronymic(a.printed.at(-1) ?? "") && a.words.length === 2;
  if (lastA !== lastB && !patronymicA) return false;
  if (patronymicA && lastA !== lastB) {
    // *Ivan Ivanovich* beside *Ivan Ivanovich Petrov* or *Ivan Petrov*.
    if (a.words[0] !== b.words[0] || b.words.length < 2) return false;
    return b.words.length > 2 ? b.words[1] === lastA : !isPatronymic(b.printed[1] ?? "");
  }
  let at = 0;
  for (let i = 0; i < a.words.length; i++) {
    while (at < b.words.length && !sameWord(a, i, b, at)) at++;
    if (at === b.words.length) return false;
    at++;
  }
  return true;
}

function sameWord(a: Named, i: number, b: Named, j: number): boolean {
  if (a.words[i] === b.words[j] || alikeNames(a.printed[i] ?? "", b.printed[j] ?? "")) return true;
  const [left, right] = [a.printed[i] ?? "", b.printed[j] ?? ""];
  // *Dick Orlu* is *Richard Orlu*.
  if (i === 0 && j === 0 && isNicknameOf(left, right)) return true;
  const initial = /^\p{L}\.?$/u;
  if (!initial.test(left) && !initial.test(right)) return false;
  return left.charAt(0) === right.charAt(0) && i === 0 && j === 0;
}

/** Whether a name stands in the capitals of a headline, where any word looks like a part of it. */
function isShouted(view: View, name: Named): boolean {
  const text = nameOfItem(view, name.item);
  return text.length > 5 && text === text.toUpperCase();
}

/** Somebody whom the document names in full, by one word of the name. */
interface Bearer {
  readonly cluster: Cluster;
  readonly printed: string;
  readonly suffix: string | null;
}

type Bearers = Map<string, Bearer>;

/** Names of one word join the one person whose name has that word last, or first. */
function joinShort(view: View, named: readonly Named[]): void {
  const byLast = new Map<string, Bearers>();
  const byFirst = new Map<string, Bearers>();
  const seen = new Map<string, Named[]>();
  for (const name of named) {
    if (name.words.length < 2 || isShouted(view, name)) continue;
    const cluster = view.clusters.of(name.item.index);
    addBearer(byLast, cluster, name, -1);
    addBearer(byFirst, cluster, name, 0);
  }
  for (const name of named) {
    const [word] = name.words;
    if (name.words.length !== 1 || word === undefined) continue;
    const surnamed = bearers(name, byLast.get(word));
    const candidates = [...new Set([...surnamed, ...bearers(name, byFirst.get(word))])];
    // *Woods*, where the document names a *Dorothy Woods*, is no plural.
    if (candidates.length > 0 && !isBehindThe(view, name.item))
      view.clusters.of(name.item.index).several = false;
    const all = candidates.filter((cluster) => agrees(view, name.item, cluster));
    // A name alone is a surname before it is a given name.
    const own = all.filter((cluster) => surnamed.includes(cluster));
    const fitting = own.length > 0 ? own : all;
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
      view.clusters.join(name.item.index, only.id);
      continue;
    }
    if (fitting.length > 1) {
      const before = fitting.filter((cluster) => cluster.id < name.item.index);
      const [one] = before;
      if (before.length === 1 && one !== undefined) view.clusters.join(name.item.index, one.id);
      else joinSame(view, seen, name);
      continue;
    }
    if (candidates.length === 0) joinSame(view, seen, name);
  }
}

function isBehindThe({ text, tokens }: View, { first }: Item): boolean {
  return tokenText(text, tokens, first - 1).toLowerCase() === "the";
}

/** Notes who bears a word of a full name, each spelling of each once, however often it is printed. */
function addBearer(
  byWord: Map<string, Bearers>,
  cluster: Cluster,
  { words, printed, suffix }: Named,
  at: -1 | 0,
): void {
  const word = words.at(at) ?? "";
  const own: Bearer = { cluster, printed: printed.at(at) ?? "", suffix };
  const known: Bearers = byWord.get(word) ?? new Map();
  byWord.set(word, known);
  known.set(`${cluster.id} ${own.printed} ${suffix}`, own);
}

/**
 * Whom a name of one word can be: those whose word is spelled so, or nearly. With *Jr.* only who
 * bears it; without, whoever does not, and else who does.
 */
function bearers({ printed: [own = ""], suffix }: Named, all: Bearers | undefined): Cluster[] {
  const close = [...(all?.values() ?? [])].filter(({ printed }) => isCloseSpelling(own, printed));
  const equal = close.filter((other) => other.suffix === suffix);
  const fitting = equal.length > 0 || suffix !== null ? equal : close;
  return [...new Set(fitting.map(({ cluster }) => cluster))];
}

/** Joins a name of one word with the first that printed the same, where it agrees. */
function joinSame(view: View, seen: Map<string, Named[]>, name: Named): void {
  const { item, words, printed, suffix } = name;
  const before = seen.get(words[0] ?? "") ?? [];
  const first = before.find(
    (other) => other.suffix === suffix && isCloseSpelling(printed[0] ?? "", other.printed[0] ?? ""),
  );
  if (first === undefined) pushUnder(seen, words[0] ?? "", name);
  else if (agrees(view, item, view.clusters.of(first.item.index))) {
    view.clusters.join(item.index, first.item.index);
  }
}

/** Whether sex and office of a short form and a person do not speak against each other. */
function agrees(view: View, item: Item, cluster: Cluster): boolean {
  const own = view.clusters.of(item.index);
  const sex = own.gender;
  const other = cluster.gender ?? cluster.guess;
  if (sex !== null && other !== null && sex !== other) return false;
  return own.held.every(
    (held) =>
      cluster.held.length === 0 ||
      held.former ||
      cluster.held.some(
        (other) =>
          other.former ||
          held.country === null ||
          other.country === null ||
          held.country === other.country,
      ),
  );
}
