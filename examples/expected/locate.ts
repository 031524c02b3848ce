import type { ExpectedAttribution } from "./parse.ts";

/** Half-open range of UTF-16 code units. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

/** Where the verbatim strings of an attribution stand. */
export interface LocatedAttribution {
  readonly source: readonly Located[];
  readonly cue: readonly Located[];
  readonly content: readonly Located[];
}

/**
 * Finds an expected attribution in a text. A content (or else a cue) that stands only once is found
 * first; each other string is taken where it is nearest to that, so that the right “said” of many is meant.
 * Null where a string does not occur. The text may be any cut of the document that holds the words
 * (ingest's text of a page included), with line ends as `\n`.
 */
export function locateAttribution(
  text: string,
  attribution: ExpectedAttribution,
): LocatedAttribution | null {
  const all = [...attribution.contents, ...attribution.cues, ...attribution.sources];
  const anchor = anchorOf(text, attribution);
  const at = text.indexOf(anchor);
  if (at < 0) return null;
  const home = { start: at, end: at + anchor.length };
  const find = (strings: readonly string[], from: Located): readonly Located[] =>
    strings.flatMap((each) => nearest(text, each, from) ?? []);
  const content = find(attribution.contents, home);
  // Source and cue stand together: the longer one is the surer one and leads to the other.
  const [source, cue] = pairOf(attribution.sources, attribution.cues, find, home);
  const located = { source, cue, content };
  const found = located.source.length + located.cue.length + located.content.length;
  return found === all.length ? located : null;
}

type Find = (strings: readonly string[], from: Located) => readonly Located[];

function pairOf(
  sources: readonly string[],
  cues: readonly string[],
  find: Find,
  home: Located,
): readonly [readonly Located[], readonly Located[]] {
  if ((sources[0]?.length ?? 0) > (cues[0]?.length ?? 0)) {
    const source = find(sources, home);
    return [source, find(cues, source[0] ?? home)];
  }
  const cue = find(cues, home);
  return [find(sources, cue[0] ?? home), cue];
}

/** The longest content that stands once, or else the longest such cue, or else the longest content. */
function anchorOf(text: string, { contents, cues }: ExpectedAttribution): string {
  const once = (each: string): boolean => text.indexOf(each) === text.lastIndexOf(each);
  const longest = (some: readonly string[]): string =>
    some.reduce((best, each) => (each.length > best.length ? each : best), "");
  return longest(contents.filter(once)) || longest(cues.filter(once)) || longest(contents);
}

/** The occurrence, at word borders if there is one, with the fewest characters between it and home. */
function nearest(text: string, wanted: string, home: Located): Located | null {
  const close = (onlyWords: boolean): Located | null => {
    let best: Located | null = null;
    let bestGap = Number.POSITIVE_INFINITY;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const span = { start: at, end: at + wanted.length };
      if (onlyWords && !standsAlone(text, span)) continue;
      const gap = gapBetween(span, home);
      if (gap < bestGap) {
        best = span;
        bestGap = gap;
      }
    }
    return best;
  };
  return close(true) ?? close(false);
}

/** Characters between two spans. Words within the anchor itself are the last place to look for others. */
function gapBetween(span: Located, home: Located): number {
  if (span.start === home.start && span.end === home.end) return 0;
  const within = span.start >= home.start && span.end <= home.end;
  return within ? home.end - home.start : Math.max(home.start - span.end, span.start - home.end, 0);
}

function standsAlone(text: string, span: Located): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[span.start - 1] ?? " ") && !letter.test(text[span.end] ?? " ");
}
