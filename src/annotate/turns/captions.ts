import { personNouns } from "../../lang/en/head-nouns.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { sentenceOpeners } from "../../lang/en/transcripts.ts";
import type { Span } from "../../text/index.ts";
import type { People, Somebody } from "./people.ts";

/** A caption that runs into the speech it introduces: *Head of Customs Pavel Orlu We have opened…*. */
export interface Caption extends Span {
  /** Where the speech begins. */
  readonly speech: number;
  readonly speaker: Somebody;
}

const piece = /\S+/g;
const linking = /^(?:of|the|for|and|on|to|in|at|de|la|al|van|von)$/;
/** The most words a caption has. */
const longest = 18;

/**
 * Reads a caption at `start`, where a sentence begins: a title and a name, no verb,
 * and then, without a stop, the first word of a sentence. Null when none stands there.
 */
export function captionAt(text: string, start: number, people: People): Caption | null {
  piece.lastIndex = start;
  const words: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  let title = false;
  let capitals = 0;
  for (let n = 0; n < longest; n++) {
    const match = piece.exec(text);
    if (match === null) return null;
    const word = match[0];
    const lower = word.toLowerCase();
    const opens = /^["“«'‘(]?\p{Lu}/u.test(word) || /^[-–—]$/.test(word);
    const bare = lower
      .replace(/[,.!?;:”"’')]+$/, "")
      .replace(/^["“«'‘(]/, "")
      .replace(/['’](?:s|re|ve|ll|d|m)$/, "");
    // A text in capitals runs on so everywhere.
    const shouts = bare.length > 1 && bare !== "i'm" && !/\p{Ll}/u.test(word);
    if (opens && title && capitals >= 2 && sentenceOpeners.has(bare) && !shouts) {
      return finish(text, words, match.index, people);
    }
    // A name that the text knows may end here too, whatever word the speech begins with.
    if (/[,.!?;:”"]$/.test(word) && !/^\p{Lu}\.$/u.test(word)) return null;
    if (/^\p{Lu}/u.test(word)) {
      capitals = linking.test(words.at(-1)?.text ?? "of") ? 1 : capitals + 1;
      if (personNouns.has(singular(lower))) {
        title = true;
        capitals = 0;
      }
    } else if (personNouns.has(singular(lower)) && words.length > 0) {
      title = true;
      capitals = 0;
    } else if (!linking.test(lower)) return null;
    if (words.length === 0 && !/^\p{Lu}/u.test(word)) return null;
    words.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return null;
}

function finish(
  text: string,
  words: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  speech: number,
  people: People,
): Caption | null {
  const first = words[0];
  const last = words.at(-1);
  const [given, family] = words.slice(-2);
  if (first === undefined || last === undefined || given === undefined || family === undefined) {
    return null;
  }
  if (!/^\p{Lu}/u.test(given.text) || !/^\p{Lu}/u.test(family.text)) return null;
  const printed = text.slice(given.start, family.end);
  const speaker = people.within({ start: first.start, end: last.end }) ??
    people.named(printed) ?? { name: printed, chain: null };
  return { start: first.start, end: last.end, speech, speaker };
}
