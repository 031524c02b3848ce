import type { Span } from "../../text/index.ts";

/** An attribution in the making: who and when are not resolved yet. Spans are sorted. */
export interface Draft {
  readonly source: readonly Span[];
  readonly sourceTokens: readonly number[];
  readonly cue: readonly Span[];
  readonly cueTokens: readonly number[];
  /** The token that carries the cue's meaning, -1 without a cue of words. */
  readonly cueHead: number;
  readonly content: readonly [Span, ...Span[]];
  readonly via: readonly Span[];
  /** 0 to 1: the share of such rows that is right. */
  readonly confidence: number;
  /** How it was found. */
  readonly how: How;
  /** For a continued quotation, the draft it goes on from; else null. */
  readonly goesOn: Draft | null;
}

/** How a draft was found. */
export type How =
  | "cue"
  | "signature"
  | "label"
  | "heading"
  | "announced"
  | "continued"
  | "nested"
  | "led";

/** Where a list of spans begins and ends; an empty span at 0 for none. */
export function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether any of the spans shares a character with `span`. Short lists only. */
export function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => other.start < span.end && span.start < other.end);
}

/** The draft with other content; as it is where there would be none. */
export function withContent(draft: Draft, spans: readonly Span[]): Draft {
  const [first, ...rest] = spans;
  return first === undefined ? draft : { ...draft, content: [first, ...rest] };
}

/** Words in marks without a cue of their own that go on from another draft. */
export function goingOn(base: Draft, content: Span, confidence: number): Draft {
  return {
    source: [],
    sourceTokens: [],
    cue: [],
    cueTokens: [],
    cueHead: -1,
    content: [content],
    via: [],
    confidence,
    how: "continued",
    goesOn: base,
  };
}
