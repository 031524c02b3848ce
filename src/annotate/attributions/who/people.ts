import { type Chain, chainByMention, type Mention } from "../../../doc/index.ts";
import { isBusinessNoun } from "../../../lang/en/head-nouns.ts";
import { firstStartingFrom, pushUnder, type Span } from "../../../text/index.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Somebody a draft names: the fullest name and the chain, as far as the document tells. */
export interface Somebody {
  readonly name: string | null;
  readonly chain: number | null;
  /** The words themselves. */
  readonly words: string;
  readonly mention: Mention | null;
}

/** The mentions and chains of a document, by token. */
export interface People {
  /** The one that a span with this head token refers to; null when no mention has it. */
  readonly at: (head: number, within: Span) => Somebody | null;
  /** Mentions of people, organisations and governments that begin at an offset. */
  readonly startingAt: (start: number) => Somebody | null;
  /** The mentions that begin and end within a span, in text order. */
  readonly inside: (span: Span) => readonly Somebody[];
  /** The longest mention that ends at an offset. */
  readonly endingAt: (end: number) => Somebody | null;
  readonly chains: readonly Chain[];
  /** Whether the document prints a word in small letters. */
  readonly printsSmall: (word: string) => boolean;
  /** The named people told of most often, at most a dozen. */
  readonly frequent: readonly Chain[];
  /** Where the narrator tells of a chain. Looked up once a chain. */
  readonly told: (chain: number) => Told;
}

/** Where somebody is told of outside of quotations, by head token, in text order. */
export interface Told {
  readonly tokens: readonly number[];
  /** Those of them that are no pronoun. */
  readonly named: readonly number[];
  /** The first that is a pronoun and opens a paragraph; infinite without one. */
  readonly opening: number;
}

/** So many people of a document can be taken for another. */
const mostFrequent = 12;

/** Indexes mentions and chains. */
export function createPeople(
  sheet: Sheet,
  mentions: readonly Mention[],
  chains: readonly Chain[],
): People {
  const chainOf = chainByMention(chains, mentions.length);
  const byHead = new Map<number, number[]>();
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  const byStartPronoun = new Map<number, number>();
  mentions.forEach((mention, index) => {
    pushUnder(byHead, mention.headToken, index);
    if (mention.kind === "pronoun") byStartPronoun.set(mention.start, index);
    if (!byStart.has(mention.start)) byStart.set(mention.start, index);
    if (!byEnd.has(mention.end)) byEnd.set(mention.end, index);
  });
  const nameOf = (chain: Chain, mention: Mention | undefined): string | null => {
    // *Orvellian companies* are nobody in particular.
    const head = mention?.headToken ?? -1;
    const isPlural = /^NNP?S$/u.test(sheet.xposNames[head] ?? "");
    // *The paper* is not called after *the Orvellian bank*, whatever chain holds both.
    const isOther =
      mention?.kind === "nominal" && !nameHolds(chain, sheet.words[head]?.lower ?? "");
    const words = mention?.kind === "nominal" ? sheet.text.slice(mention.start, mention.end) : "";
    // *Tarsk's harbor office* is not called after *Orvelia's office*, whatever chain holds both.
    const called = hasOtherNames(words, chain.name) ? { ...chain, name: words } : chain;
    return namesOfMembers(chains, chain) ?? (isPlural || isOther ? null : nameOfBody(called));
  };
  /** *His office*: the body of somebody the document names. */
  const ownBody = (mention: Mention): string | null => {
    const [pronoun = ""] = sheet.text.slice(mention.start, mention.end).split(/\s+/u);
    if (mention.type !== "ORG" || !/^(?:his|her|its|their)$/iu.test(pronoun)) return null;
    const owner = chains[chainOf[byStartPronoun.get(mention.start) ?? -1] ?? -1];
    // *Its foreign ministry* belongs to no treaty.
    if (owner?.named !== true || owner.type === "MISC") return null;
    const body = sheet.text.slice(mention.start + pronoun.length, mention.end).trim();
    return `${owner.name}’s ${body.replace(/\s+/gu, " ")}`;
  };
  const somebody = (index: number): Somebody => {
    const mention = mentions[index];
    const chain = chains[chainOf[index] ?? -1];
    const words = mention === undefined ? "" : sheet.text.slice(mention.start, mention.end);
    const isRegion = mention?.metonym === true && /^(?:the )?\p{Lu}[\p{L}-]+$/u.test(words);
    const own = mention?.kind === "name" ? words : isRegion ? words.replace(/^the /u, "") : null;
    const body = mention?.kind === "nominal" ? ownBody(mention) : null;
    return {
      name: chain === undefined ? own : chain.named ? chain.name : (body ?? nameOf(chain, mention)),
      chain: chain?.id ?? null,
      words,
      mention: mention ?? null,
    };
  };
  const known = new Map<number, Told>();
  let small: ReadonlySet<string> | null = null;
  return {
    chains,
    printsSmall: (word) => {
      small ??= new Set(sheet.words.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])));
      return small.has(word);
    },
    frequent: chains
      .filter(({ type, named, members }) => type === "PER" && named && members.length === 0)
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, mostFrequent),
    told: (chain) => {
      const found = known.get(chain) ?? toldOf(sheet, mentions, chains[chain]);
      known.set(chain, found);
      return found;
    },
    at: (head, within) => {
      const found = byHead.get(head) ?? [];
      // The longest mention inside the span; a name before a description of equal length.
      const inside = found.filter((index) => {
        const mention = mentions[index];
        return mention !== undefined && mention.start >= within.start && mention.end <= within.end;
      });
      const best = inside[0] ?? found.at(-1);
      return best === undefined ? null : somebody(best);
    },
    inside: (span) => {
      const found: Somebody[] = [];
      for (let i = firstStartingFrom(mentions, span.start); i < mentions.length; i++) {
        const mention = mentions[i];
        if (mention === undefined || mention.start >= span.end) break;
        if (mention.end <= span.end) found.push(somebody(i));
      }
      return found;
    },
    endingAt: (end) => {
      const index = byEnd.get(end);
      return index === undefined ? null : somebody(index);
    },
    startingAt: (start) => {
      const index = byStart.get(start);
      return index === undefined ? null : somebody(index);
    },
  };
}

function toldOf(sheet: Sheet, mentions: readonly Mention[], chain: Chain | undefined): Told {
  const all = (chain?.mentions ?? []).flatMap((index) => mentions[index] ?? []);
  const told = all.filter(({ headToken }) => (sheet.quote[headToken] ?? 0) === 0);
  const opening = told.find(
    ({ kind, start, headToken }) => kind === "pronoun" && opensParagraph(sheet, start, headToken),
  );
  return {
    tokens: told.map(({ headToken }) => headToken),
    named: told.flatMap(({ kind, headToken }) => (kind === "pronoun" ? [] : [headToken])),
    opening: opening?.headToken ?? Number.POSITIVE_INFINITY,
  };
}

function opensParagraph(sheet: Sheet, start: number, token: number): boolean {
  const own = sheet.sentenceOf[token] ?? 0;
  if (sheet.sentences[own]?.start !== start) return false;
  return sheet.paragraphOf[own] !== sheet.paragraphOf[own - 1];
}

/** *Ada Orlu; Ben Venn*: the members of a group, where each has a name; null for what is no such group. */
function namesOfMembers(chains: readonly Chain[], group: Chain): string | null {
  const members = group.members.flatMap((id) => chains[id] ?? []);
  if (members.length < 2 || !members.every((member) => member.named)) return null;
  return members.map(({ name }) => name).join("; ");
}

/** Whether words of a body have a name that the fullest name of its chain lacks. */
function hasOtherNames(words: string, name: string): boolean {
  return (words.replace(/^The\s/u, "").match(/\p{Lu}\p{L}+/gu) ?? []).some(
    (own) => !name.includes(own),
  );
}

function nameHolds(chain: Chain, word: string): boolean {
  return chain.name
    .toLowerCase()
    .split(/[\s’']+/u)
    .includes(word);
}

const indefinite =
  /^(?:by|of|from|an?|some|any|no|every|each|one|another|several|many|other|such|all|both|most|few)\s/iu;

/**
 * A body that has no name but is told apart by one: *Tarsk harbor office*, *press
 * service of the Orvellian presidency*. Null for *the office*, *an Orvellian firm* and
 * for people.
 */
function nameOfBody(chain: Chain): string | null {
  if (chain.type !== "ORG" || chain.gender === "p") return null;
  const words = chain.name.replace(/\s+/gu, " ").trim();
  if (indefinite.test(words) || words.length > 90) return null;
  const plain = words.replace(/^(?:the|this|that)\s+/iu, "");
  if (/^(?:his|her|its|their|my|our|your)\s/iu.test(plain)) return null;
  // *The Tarsk-based company* is one that has a name elsewhere.
  if (/^\S+-based\s/iu.test(plain)) return null;
  if (isTrade(plain)) return null;
  // The first word may owe its capital to the sentence.
  const hasName = /\s\p{Lu}\p{Ll}/u.test(
    ` ${words === plain ? plain.replace(/^\S+/u, "") : plain}`,
  );
  const hasOwner = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*['’]s?\s/u.test(plain);
  const isAdjective = /^\p{Lu}\p{Ll}{3,}(?:an|ese|ish|i)\s/u.test(plain);
  return hasName || hasOwner || isAdjective ? plain : null;
}

/** *Tarsk carmaker*, *operator of Lark Bridge*: told of by its trade, and named elsewhere; not *Orlu's firm*, an advocacy group, a central bank. */
function isTrade(phrase: string): boolean {
  const [head = ""] = phrase.split(/ (?:of|for|in|at) /u);
  const noun = head.split(" ").at(-1) ?? "";
  return isBusinessNoun(noun) && !/^(?:bank|group)$/u.test(noun) && !/['’]s?\s/u.test(head);
}
