import { firstWhere, pushUnder, type Span } from "../../../text/index.ts";
import { cueHead } from "../cues/cue.ts";
import { type Draft, hullOf } from "../draft.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { toldPronoun } from "./addressee.ts";
import type { Voice } from "./lead.ts";
import type { People } from "./people.ts";
import { isFirstPerson, type Speaker, speakerOf } from "./speaker.ts";

/** Tells who speaks a draft. */
export type Speakers = (draft: Draft) => Speaker;

/** Verbs, by lemma, that put a question. */
const questioning = new Set(["ask", "inquire", "enquire", "question", "wonder"]);

/** Where speakers are looked for. */
interface Search {
  readonly sheet: Sheet;
  readonly people: People;
  readonly drafts: readonly Draft[];
  /** Who speaks a draft, by itself and what stands before it. */
  readonly alone: Speakers;
}

/**
 * The speakers of a document's drafts, found in text order, so that *he said* goes back to
 * whose words came before. Each is found once.
 */
export function createSpeakers(sheet: Sheet, people: People, drafts: readonly Draft[]): Speakers {
  const found = new Map<Draft, Speaker>();
  const voices = new Map<number, Voice[]>();
  const said = contentColumn(sheet, drafts);
  const scene = { sheet, people, said, voicesIn: (at: number) => voices.get(at) ?? [] };
  const alone = (draft: Draft): Speaker => {
    const known = found.get(draft);
    if (known !== undefined) return known;
    const before = draft.goesOn === null ? null : alone(draft.goesOn);
    const speaker = before === null ? speakerOf(scene, draft) : goneOn(before);
    found.set(draft, speaker);
    return speaker;
  };
  const sourced = drafts.filter(({ source }) => source.length > 0);
  sourced.sort((a, b) => hullOf(a.source).start - hullOf(b.source).start);
  for (const draft of sourced) {
    const at = cueHead(sheet, draft.sourceTokens);
    if (draft.how === "nested" || said[at] === 1 || (sheet.quote[at] ?? 0) > 0) continue;
    const { name, chain } = alone(draft);
    const one = people.chains[chain ?? -1];
    // Bodies are no *he*.
    if (one !== undefined && one.type !== "PER") continue;
    const isNamed = name !== null && one !== undefined && one.gender !== "p";
    const asks = questioning.has(sheet.lemmas[draft.cueHead] ?? "");
    const isStranger = name === null && isOneNew(sheet, draft, at);
    const sex = one?.gender === "m" || one?.gender === "f" ? one.gender : null;
    const voice = { chain: isNamed ? one : null, asks, isStranger, sex };
    pushUnder(voices, sheet.sentenceOf[at] ?? 0, voice);
  }
  return (draft) => speakerIn({ sheet, people, drafts, alone }, draft);
}

/** Whether a source is one person whom nothing before it can be: *a farmer*, *the second smuggler*, not *the president*. */
function isOneNew(sheet: Sheet, { sourceTokens: [first = -1] }: Draft, head: number): boolean {
  const isPerson = sheet.xposNames[head] === "NN" && sheet.mentioned[head] === mentioned.personNoun;
  if (!isPerson || sheet.words[first]?.lower !== "the") return isPerson;
  return /^(?:other|first|second|third|fourth)$/u.test(sheet.words[first + 1]?.lower ?? "");
}

/** The speaker of words that go on from others. */
function goneOn(before: Speaker): Speaker {
  if (before.name === null)
    return { ...before, reason: `continues a quotation whose ${before.reason}` };
  return { ...before, reason: "continues the quotation before" };
}

/** 1 for each token that stands in the content of a draft. */
function contentColumn(sheet: Sheet, drafts: readonly Draft[]): Uint8Array {
  const column = new Uint8Array(sheet.length);
  for (const { content } of drafts) {
    for (const { start, end } of content) {
      const last = firstWhere(sheet.length, (at) => (sheet.starts[at] ?? 0) >= end);
      column.fill(1, tokenAtOffset(sheet, start), last);
    }
  }
  return column;
}

/** A draft's speaker; *I* in quoted words is whoever says them. */
function speakerIn({ sheet, people, drafts, alone }: Search, draft: Draft): Speaker {
  const speaker = ownSpeaker({ sheet, people, drafts, alone }, draft);
  // Nobody tells *her* who is herself the one who speaks.
  if (speaker.chain === null || toldPronoun(sheet, people, draft) !== speaker.chain) return speaker;
  return { name: null, chain: null, reason: "the source may be the one spoken to" };
}

function ownSpeaker(search: Search, draft: Draft): Speaker {
  const { sheet, drafts, alone } = search;
  // *She smiles when **I** ask her*: outside of marks it is whoever writes.
  const isQuoted = (sheet.quote[draft.sourceTokens[0] ?? -1] ?? 0) > 0;
  if (isQuoted && isFirstPerson(sheet, draft)) {
    const own = draft.source[0]?.start ?? 0;
    const outer = drafts.find(
      (other) =>
        other !== draft && other.content.some((span) => span.start <= own && own < span.end),
    );
    if (outer !== undefined && !isFirstPerson(sheet, outer)) {
      const speaker = alone(outer);
      return { ...speaker, reason: "speaks of themselves in words that are quoted" };
    }
  }
  const speaker = alone(draft);
  if (isQuoted && speaker.chain !== null && isOfThemselves(search, draft, speaker.chain))
    return { name: null, chain: null, reason: "nobody says so of themselves" };
  if (draft.how !== "nested" || isQuoted || speaker.chain === null) return speaker;
  return isOfOuter(search, draft, speaker.chain)
    ? { name: null, chain: null, reason: "the source may be the one whose words hold it" }
    : speaker;
}

/** *“**He** said ‘Thank you’,” Orlu said*: whether a *he* or *she* in quoted words was tied to whoever says them. */
function isOfThemselves({ sheet, drafts, alone }: Search, draft: Draft, chain: number): boolean {
  const [own] = draft.source;
  const word = own === undefined ? "" : sheet.text.slice(own.start, own.end);
  if (own === undefined || !/^s?he$/iu.test(word)) return false;
  const outer = drafts.find(
    (other) =>
      other !== draft &&
      other.source.length > 0 &&
      other.content.some(({ start, end }) => start <= own.start && own.start < end),
  );
  return outer !== undefined && alone(outer).chain === chain;
}

/** *Venn told the jury that **he** had offered to go*: whether a *he* or *she* in somebody's reported words may as well be that one, for they name nobody before it. */
function isOfOuter({ sheet, people, drafts, alone }: Search, draft: Draft, chain: number): boolean {
  const [own] = draft.source;
  const word = own === undefined ? "" : sheet.text.slice(own.start, own.end).toLowerCase();
  const sex = { he: "m", she: "f" }[word];
  if (own === undefined || sex === undefined) return false;
  const holds = ({ start, end }: Span): boolean => start <= own.start && own.start < end;
  const outer = drafts.find((other) => other !== draft && other.content.some(holds));
  const span = outer?.content.find(holds);
  if (outer === undefined || span === undefined) return false;
  const teller = people.chains[alone(outer).chain ?? -1];
  const isPerson = teller?.type === "PER" && teller.named && (teller.gender ?? sex) === sex;
  if (!isPerson || teller.id === chain) return false;
  return !people.inside({ start: span.start, end: own.start }).some((one) => one.chain === chain);
}
