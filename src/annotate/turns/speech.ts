import type { Turn } from "../../doc/index.ts";
import { isOwnVoice, isToldOf, speechTitles } from "../../lang/en/speeches.ts";
import { type Span, trimSpan } from "../../text/index.ts";
import type { People } from "./people.ts";

/** The longest title looked for, in characters. */
const longestTitle = 260;
/** Characters of a line from which it is no dateline or subtitle any more. */
const leastLine = 60;

/**
 * The one turn of a text that is a speech from its title to its end: *Remarks by Governor
 * Ada Orlu at the opening of the bridge*. The title must name one person, the words must
 * be in the first person and nobody may tell of that person between them. None for every
 * other text. One pass.
 */
export function speechTurn(text: string, people: People): Turn[] {
  const title = firstLine(text);
  const words = text.slice(title.start, title.end);
  if (words.length > longestTitle || !speechTitles.some(({ pattern }) => pattern.test(words)))
    return [];
  const named = people.allWithin(title);
  const [speaker] = named;
  if (speaker === undefined || named.length > 1) return [];
  const span = trimSpan(text, { start: bodyStart(text, title.end), end: bodyEnd(text) });
  if (span.end <= span.start) return [];
  const body = text.slice(span.start, span.end);
  if (!isOwnVoice(body) || isToldOf(body, speaker.name)) return [];
  return [
    {
      ...span,
      speaker: speaker.name,
      speakerChain: speaker.chain,
      label: null,
      reason: "the title says whose speech it is",
      heading: title,
    },
  ];
}

function firstLine(text: string): Span {
  const start = text.length - text.trimStart().length;
  const stop = text.indexOf("\n", start);
  return trimSpan(text, { start, end: stop < 0 ? text.length : stop });
}

/** Where the words begin: behind subtitles and datelines, which are short and end in no stop. */
function bodyStart(text: string, from: number): number {
  let at = from;
  for (let lines = 0; lines < 6 && at < text.length; lines++) {
    const line = /\s*([^\n]*)/y;
    line.lastIndex = at;
    const match = line.exec(text);
    const words = (match?.[1] ?? "").trim();
    if (words.length >= leastLine || /[.!?…,:;—”"]$/u.test(words)) return at;
    at += match?.[0].length ?? text.length;
  }
  return at;
}

/** Where they end: at a line of signs, or one that is no part of the speech. */
function bodyEnd(text: string): number {
  const stop =
    /\n[ \t]*(?:#{2,}|[-–—*_ ]{3,}|\[?(?:END|ENDS|End of (?:speech|remarks|transcript))\]?\.?|(?:Notes to editors|Contact|Media contact|Source|Photo)s?:?[^\n]{0,80})[ \t]*(?:\n|$)/u.exec(
      text,
    );
  return stop?.index ?? text.length;
}
