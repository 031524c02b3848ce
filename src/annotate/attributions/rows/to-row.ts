import type { Attribution, Timex } from "../../../doc/index.ts";
import type { Span } from "../../../text/index.ts";
import { cueHead } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { addresseeOf } from "../who/addressee.ts";
import { outletName } from "../who/media.ts";
import type { People } from "../who/people.ts";
import type { Speakers } from "../who/speakers.ts";
import { sureOf } from "./doubt.ts";
import { formOf } from "./form.ts";
import { kindOf } from "./kind.ts";
import { saidOn } from "./said-on.ts";

/** When a document and its parts are of. */
export interface When {
  readonly timexes: readonly Timex[];
  /** When the document says that it was written, EDTF; null when it does not. */
  readonly written: string | null;
}

/** The row of a draft: speaker, addressee, via and date looked up. */
export function toRow(
  sheet: Sheet,
  people: People,
  { timexes, written }: When,
  speakers: Speakers,
  draft: Draft,
  quotations: Parameters<typeof formOf>[2],
): Attribution {
  // A statement printed as a whole is in its speaker's words, with marks or without.
  const isWhole = draft.how === "announced";
  const form = isWhole ? "direct" : formOf(sheet.text, draft.content, quotations);
  const speaker = speakers(draft);
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
    confidence: Math.round(sureOf(sheet, draft, form) * 1000) / 1000,
    reason: speaker.reason,
  };
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
