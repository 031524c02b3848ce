import {
  addresseePhrases,
  addresseeVerbs,
  audiences,
  callingVerbs,
  passiveVerbs,
} from "../../../lang/en/addressees.ts";
import { timeNouns } from "../../../lang/en/head-nouns.ts";
import { nounType } from "../../../lang/en/noun-type.ts";
import type { Span } from "../../../text/index.ts";
import { type Draft, touches } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People } from "./people.ts";
import { findVocative } from "./vocative.ts";

/** The one spoken to. */
export interface Addressee {
  readonly name: string | null;
  readonly chain: number | null;
}

const otherTime = /\b(?:ahead of|before|prior to|after|following|since|until|for|of)\s[^,.;]*$/iu;

const nobody: Addressee = { name: null, chain: null };

/**
 * Who a draft's words were said to: the object of a verb of telling, *to* someone,
 * in an interview or meeting *with* someone, or a vocative in the quoted words.
 * Never the speaker.
 */
export function addresseeOf(
  sheet: Sheet,
  people: People,
  draft: Draft,
  speakerChain: number | null,
): Addressee {
  const found =
    fromObject(sheet, people, draft) ??
    fromPhrase(sheet, people, draft) ??
    fromVocative(sheet, people, draft);
  if (found === null || (found.chain !== null && found.chain === speakerChain)) return nobody;
  return found;
}

function fromObject(sheet: Sheet, people: People, draft: Draft): Addressee | null {
  if (draft.cueHead < 0) return null;
  const verb =
    draft.cueTokens.find((at) => addresseeVerbs.has(sheet.lemmas[at] ?? "")) ?? draft.cueHead;
  const tells = addresseeVerbs.has(sheet.lemmas[verb] ?? "");
  // *“…”, – told the head of the port*: with nobody who tells, it may be whoever stands behind the verb.
  const isBehind = draft.content[0].end <= (sheet.starts[verb] ?? 0);
  if (tells && isBehind && draft.sourceTokens.length === 0) return null;
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child] ?? "";
    const isObject = tells && (relation === "obj" || relation === "iobj");
    const marker = relation.startsWith("obl") && child > verb ? caseOf(sheet, child) : "";
    // *Called on Tarsk to stop*: whoever is to act is spoken to.
    const isOn = /^(?:up)?on$/u.test(marker) && callingVerbs.has(sheet.lemmas[verb] ?? "");
    const isTo = marker === "to" || isOn;
    const isTold = isToldPassive(sheet, verb) && relation === "nsubj:pass";
    if (!isObject && !isTo && !isTold) continue;
    // A headline that ends in *told* tells nothing to whoever signs the line below.
    if (child > verb && sheet.text.slice(sheet.ends[verb], sheet.starts[child]).includes("\n"))
      continue;
    const span = outOfContent(sheet, draft, phraseOf(sheet, child, verb), child);
    const mayBeInside = (isObject || isOn) && opensContent(draft, span);
    if (touches(draft.content, span) && !mayBeInside) continue;
    if (touches(draft.source, span) && !isTold) continue;
    const somebody = people.at(child, span);
    const isThing = somebody === null || somebody.mention?.type === "MISC";
    // *Told a public **meeting***, *told the Dawn **programme***: no person and no body, but listeners.
    if (isThing && !isTo && isAudience(sheet, child) && !touches(draft.content, span)) {
      return { name: withPlace(sheet, span), chain: null };
    }
    if (somebody === null) continue;
    const { mention } = somebody;
    if (mention?.type === "MISC" || (isTo && mention?.type === "LOC")) continue;
    // *Said to Tarsk* may be a way; *called on Tarsk* is not.
    if (marker === "to" && mention?.type === "GPE" && mention.kind === "name") continue;
    if (mention?.kind === "pronoun" && somebody.name === null) continue;
    // *Them* is no single person.
    const chain = people.chains[somebody.chain ?? -1];
    const isThem = /^them(?:selves)?$/iu.test(somebody.words);
    if (isThem && chain?.type === "PER" && chain.members.length < 2) continue;
    const name =
      somebody.name ??
      (mention === null
        ? plain(somebody.words)
        : withPlace(sheet, mention.end > span.end ? span : mention));
    return { name, chain: somebody.chain };
  }
  return tells ? (directlyBehind(sheet, people, draft, verb) ?? beforeTime(sheet, verb)) : null;
}

/** Whether a noun names listeners. */
function isAudience(sheet: Sheet, at: number): boolean {
  const isNoun = (sheet.xposNames[at] ?? "").startsWith("NN");
  return isNoun && audiences.has((sheet.lemmas[at] ?? "").toLowerCase());
}

/** Whether a phrase is the first of the content but for a preposition: *congratulated **the crew** on their return*. */
function opensContent({ content }: Draft, span: Span): boolean {
  return Math.abs(span.start - content[0].start) <= 5;
}

/** A phrase up to the content, where the tree hangs all or some of that on the noun before it: *told viewers that the bags were gone*. */
function outOfContent(sheet: Sheet, { content }: Draft, span: Span, head: number): Span {
  const from = content[0].start;
  if (from <= (sheet.starts[head] ?? 0) || from >= span.end) return span;
  let last = tokenAtOffset(sheet, from) - 1;
  while (last > head && !/^(?:NN|CD)/u.test(sheet.xposNames[last] ?? "")) last--;
  return { start: span.start, end: sheet.ends[last] ?? span.end };
}

/** *Orlu was told that …*: the subject of a passive verb of telling is the one spoken to. */
export function isToldPassive(sheet: Sheet, verb: number): boolean {
  if (!passiveVerbs.has(sheet.lemmas[verb] ?? "")) return false;
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "nsubj:pass") return true;
  }
  return false;
}

/** The chain of the *her* or *him* right behind a verb of telling; null without one. */
export function toldPronoun(sheet: Sheet, people: People, draft: Draft): number | null {
  const verb = draft.cueTokens.find((at) => addresseeVerbs.has(sheet.lemmas[at] ?? "")) ?? -2;
  const at = verb + 1;
  if (verb < 0 || !/^(?:her|him)$/u.test(sheet.words[at]?.lower ?? "")) return null;
  // *Told her aides*: an owner.
  if (sheet.xposNames[at] !== "PRP") return null;
  return people.startingAt(sheet.starts[at] ?? -1)?.chain ?? null;
}

/** *told Orlu that …*: the one named right behind the verb, where the tree lost it. */
function directlyBehind(
  sheet: Sheet,
  people: People,
  draft: Draft,
  verb: number,
): Addressee | null {
  const start = sheet.starts[verb + 1] ?? -1;
  if (sheet.text.slice(sheet.ends[verb], start).includes("\n")) return null;
  const somebody = people.startingAt(start);
  const mention = somebody?.mention;
  if (somebody === null || mention === null || mention === undefined) return null;
  const isThing = mention.type === "MISC" && isAudience(sheet, mention.headToken);
  if (isThing && !touches(draft.content, mention))
    return { name: plain(somebody.words), chain: null };
  if (mention.kind === "pronoun" || (mention.type !== "PER" && mention.type !== "ORG")) return null;
  if (touches(draft.content, mention) || touches(draft.source, mention)) return null;
  return { name: somebody.name ?? plain(somebody.words), chain: somebody.chain };
}

/** *Told **parliament** hours later that …*: listeners right behind the verb, which the tree takes for a part of the time behind them. */
function beforeTime(sheet: Sheet, verb: number): Addressee | null {
  const isPart = /^(?:DT|PRP\$)$/u.test(sheet.xposNames[verb + 1] ?? "");
  const at = isPart ? verb + 2 : verb + 1;
  const time = sheet.xposNames[at + 1] === "CD" ? at + 2 : at + 1;
  const isLater = /^(?:after|ago|before|earlier|later)$/u.test(sheet.words[time + 1]?.lower ?? "");
  const listens = isAudience(sheet, at) || nounType(sheet.words[at]?.lower ?? "") === "PER";
  if (!listens || !isLater || !timeNouns.has(sheet.lemmas[time] ?? "")) return null;
  return { name: sheet.words[at]?.text ?? null, chain: null };
}

function caseOf(sheet: Sheet, of: number): string {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "case") return sheet.lemmas[child] ?? "";
  }
  return "";
}

/** The words of a phrase on one side of its verb. */
function phraseOf(sheet: Sheet, head: number, verb: number): Span {
  const low = Math.max(sheet.low[head] ?? head, head > verb ? verb + 1 : 0);
  const high = Math.min(sheet.high[head] ?? head, head < verb ? verb - 1 : sheet.length - 1);
  return { start: sheet.starts[low] ?? 0, end: sheet.ends[high] ?? 0 };
}

/** *Speaking to **the official** Orvellian agency Dawn*: a mention may begin behind the article and an adjective. */
function startingNear(
  sheet: Sheet,
  people: People,
  start: number,
): ReturnType<People["startingAt"]> {
  for (let at = tokenAtOffset(sheet, start), steps = 0; steps < 3; at++, steps++) {
    const found = people.startingAt(sheet.starts[at] ?? -1);
    if (found !== null) return found;
    if (!/^(?:DT|JJ)$/u.test(sheet.xposNames[at] ?? "")) return null;
  }
  return null;
}

function fromPhrase(sheet: Sheet, people: People, draft: Draft): Addressee | null {
  const sentence = sheet.sentences[sheet.sentenceOf[Math.max(0, draft.cueHead)] ?? 0];
  if (draft.cueHead < 0 || sentence === undefined || sentence.end - sentence.start > 2000)
    return null;
  const text = sheet.text.slice(sentence.start, sentence.end);
  for (const { pattern } of addresseePhrases) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index + match[0].length;
      if (touches(draft.content, { start, end: start + 1 })) continue;
      // *Ahead of his meeting with Orlu, he said*: not at the meeting.
      if (otherTime.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const somebody = startingNear(sheet, people, start);
      const type = somebody?.mention?.type;
      if (somebody === null || (type !== "PER" && type !== "ORG")) continue;
      return { name: somebody.name ?? plain(somebody.words), chain: somebody.chain };
    }
  }
  return null;
}

function fromVocative(sheet: Sheet, people: People, draft: Draft): Addressee | null {
  const head = findVocative(sheet, draft.content);
  if (head < 0) return null;
  const span = { start: sheet.starts[head] ?? 0, end: sheet.ends[head] ?? 0 };
  const somebody = people.at(head, span);
  const name = somebody?.name ?? null;
  if (somebody?.mention?.type !== "PER" || name === null) return null;
  // *Meh* and *Mr* are nobody's names: one word is a name where the document knows it elsewhere.
  const isKnown = (people.chains[somebody.chain ?? -1]?.mentions.length ?? 0) > 1;
  if (!isKnown && !/\s/u.test(name.trim())) return null;
  return { name, chain: somebody.chain };
}

/** Words without the article and without place or time: *reporters* in *the reporters in Tarsk*. */
function plain(words: string): string {
  const bare = words.replace(/\s+/gu, " ").replace(/^(?:the|a|an) /iu, "");
  if (/^(?:press|media|parliament) in \S/iu.test(bare)) return bare;
  return bare.replace(/ (?:in|at|on|during|before|after|near|outside|inside) .*$/iu, "");
}

/** *The press in Tarsk* is a press of its own, wherever the tree hangs the place. */
function withPlace(sheet: Sheet, span: Span): string {
  const words = sheet.text.slice(span.start, span.end);
  const rest = sheet.text.slice(span.end, span.end + 60);
  const place = /\b(?:press|media)$/iu.test(words)
    ? (/^ in (?:the )?(?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+| (?:country|capital|city))?/u.exec(
        rest,
      )?.[0] ?? "")
    : "";
  return plain(`${words}${place}`);
}
