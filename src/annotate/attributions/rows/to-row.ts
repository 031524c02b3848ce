import type { Attribution, Timex } from "../../../doc/index.ts";
import type { Span } from "../../../text/index.ts";
import { cueHead } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { addresseeOf, toldPronoun } from "../who/addressee.ts";
import { outletName } from "../who/media.ts";
import type { People } from "../who/people.ts";
import { isFirstPerson, type Speaker, speakerOf } from "../who/speaker.ts";
import { formOf } from "./form.ts";
import { kindOf } from "./kind.ts";
import { saidOn } from "./said-on.ts";

/** When a document and its parts are of. */
export interface When {
  readonly timexes: readonly Timex[];
  /** When the document says that it was written, EDTF; null when it does not. */
  readonly written: string | null;
}

/** The row of a draft: speaker, addressee, via and date looked up among all drafts of the document. */
export function toRow(
  sheet: Sheet,
  people: People,
  { timexes, written }: When,
  drafts: readonly Draft[],
  draft: Draft,
  quotations: Parameters<typeof formOf>[2],
): Attribution {
  // A statement printed as a whole is in its speaker's words, with marks or without.
  const isWhole = draft.how === "announced";
  const form = isWhole ? "direct" : formOf(sheet.text, draft.content, quotations);
  const speaker = speakerIn(sheet, people, drafts, draft);
  const addressee = addresseeOf(sheet, people, draft, speaker.chain);
  return {
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    form,
    kind: kindOf(sheet, draft, form),
    speaker: speaker.name,
    speakerChain: speaker.chain,
    addressee: addressee.name,
    addresseeChain: addressee.chain,
    via: draft.via.map((span) => ({ name: nameOf(sheet, people, span), ...span })),
    ...saidOn(sheet, timexes, draft.goesOn ?? draft, written),
    confidence: Math.round(draft.confidence * 1000) / 1000,
    reason: speaker.reason,
  };
}

/** A draft's speaker; *I* in quoted words is whoever says them. */
function speakerIn(sheet: Sheet, people: People, drafts: readonly Draft[], draft: Draft): Speaker {
  const speaker = ownSpeaker(sheet, people, drafts, draft);
  // Nobody tells *her* who is herself the one who speaks.
  if (speaker.chain === null || toldPronoun(sheet, people, draft) !== speaker.chain) return speaker;
  return { name: null, chain: null, reason: "the source may be the one spoken to" };
}

function ownSpeaker(sheet: Sheet, people: People, drafts: readonly Draft[], draft: Draft): Speaker {
  // *She smiles when **I** ask her*: outside of marks it is whoever writes.
  const isQuoted = (sheet.quote[draft.sourceTokens[0] ?? -1] ?? 0) > 0;
  if (isQuoted && isFirstPerson(sheet, draft)) {
    const own = draft.source[0]?.start ?? 0;
    const outer = drafts.find(
      (other) =>
        other !== draft && other.content.some((span) => span.start <= own && own < span.end),
    );
    if (outer !== undefined && !isFirstPerson(sheet, outer)) {
      const speaker = speakerOf(sheet, people, outer);
      return { ...speaker, reason: "speaks of themselves in words that are quoted" };
    }
  }
  const speaker = speakerOf(sheet, people, draft);
  if (draft.how !== "nested" || isQuoted || speaker.chain === null) return speaker;
  return isOfOuter(sheet, people, drafts, draft, speaker.chain)
    ? { name: null, chain: null, reason: "the source may be the one whose words hold it" }
    : speaker;
}

/** *Venn told the jury that **he** had offered to go*: whether a *he* or *she* in somebody's reported words may as well be that one, for they name nobody before it. */
function isOfOuter(
  sheet: Sheet,
  people: People,
  drafts: readonly Draft[],
  draft: Draft,
  chain: number,
): boolean {
  const [own] = draft.source;
  const word = own === undefined ? "" : sheet.text.slice(own.start, own.end).toLowerCase();
  const sex = { he: "m", she: "f" }[word];
  if (own === undefined || sex === undefined) return false;
  const holds = ({ start, end }: Span): boolean => start <= own.start && own.start < end;
  const outer = drafts.find((other) => other !== draft && other.content.some(holds));
  const span = outer?.content.find(holds);
  if (outer === undefined || span === undefined) return false;
  const teller = people.chains[speakerOf(sheet, people, outer).chain ?? -1];
  const isPerson = teller?.type === "PER" && teller.named && (teller.gender ?? sex) === sex;
  if (!isPerson || teller.id === chain) return false;
  return !people.inside({ start: span.start, end: own.start }).some((one) => one.chain === chain);
}

/** The name of the one who passed words on, without its article. */
function nameOf(sheet: Sheet, people: People, span: Span): string {
  const tokens: number[] = [];
  for (let at = tokenAtOffset(sheet, span.start); at < sheet.length; at++) {
    if ((sheet.starts[at] ?? 0) >= span.end) break;
    tokens.push(at);
  }
  const found = tokens.length === 0 ? null : people.at(cueHead(sheet, tokens), span);
  const words = sheet.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  if (found?.mention?.kind === "name" && found.name !== null) return found.name;
  // Where a span runs on, what follows a comma is no part of the name.
  return outletName(words.replace(/,.*$/u, ""));
}
