import type { Doc } from "../doc/index.ts";
import { functionWords } from "../lang/en/function-words.ts";
import { stemOf } from "../lang/en/stem.ts";
import { cite, type Evidence } from "../record/index.ts";

/** A time expression and what dating asks of it. */
export interface TimeFact {
  /** Null where it depends on when the document was written. */
  readonly value: string | null;
  /** *today*, *this Friday (24)*: see the timexes stage for the form; null for an absolute value. */
  readonly relative: string | null;
  /** Whether the words before it put it ahead: *will open on*, *until*. */
  readonly toCome: boolean;
  /** Whether a verb of saying stands right before it: *said on Tuesday*. */
  readonly said: boolean;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Stems of the content words of its sentence, each once. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
}

/** Words before a time that put it ahead of the telling. */
const toCome =
  /\b(?:will|to|by|until|due|scheduled|next|would|set|expected|through|on trial|dates? of|deadline)\b[^.]*$/i;
/** *He was at large until*: told as past whatever follows. */
const wasUntil =
  /\b(?:was|were|had|did|lasted|lived|served|remained|stayed)\b[^.]*\b(?:until|through|to|by)\b[^.]*$/i;
/** A verb of saying right before a time. */
const saidOn =
  /\b(?:said|told|announced|reported|confirmed|added|warned|acknowledged)\b(?:\s+\p{L}+){0,3}\s+(?:on |late |early )?$/iu;
/** Characters before a time in which these are looked for. */
const leadLength = 40;

/** A document's time expressions but for those counted from another time in the text, in text order. One pass. */
export function timeFacts(doc: Doc<"sentences" | "timexes">): TimeFact[] {
  const { sentences, timexes } = doc.layers;
  const words = new Map<number, readonly string[]>();
  let sentence = 0;
  return timexes.flatMap((timex) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= timex.start) {
      sentence++;
    }
    if (timex.relative?.startsWith("+") === true) return [];
    const at = sentences[sentence];
    let own = words.get(sentence);
    if (own === undefined) {
      own = at === undefined ? [] : contentStems(doc.text.slice(at.start, at.end));
      words.set(sentence, own);
    }
    const lead = doc.text.slice(Math.max(0, timex.start - leadLength), timex.start);
    return [
      {
        value: timex.relative === null ? timex.value : null,
        relative: timex.relative,
        toCome: toCome.test(lead) && !wasUntil.test(lead),
        said: saidOn.test(lead),
        sentence,
        words: own,
        evidence: cite(doc, timex),
      },
    ];
  });
}

/** Words of a sentence beyond which no more are kept: a list without full stops tells no one event. */
const mostWords = 60;

function contentStems(text: string): string[] {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    if (!functionWords.has(word)) stems.add(stemOf(word));
    if (stems.size >= mostWords) break;
  }
  return [...stems];
}

/** *Ida Moreth, 47, was*: the name's last word and the age. */
const nameAndAge = /(\p{Lu}[\p{L}'’-]+)(?: [JS]r ?\.?)? ?, (\d{1,2}) ?,/gu;

/** People and how old they are said to be, each once, in text order. */
export function agesIn(text: string): (readonly [string, number])[] {
  const ages = new Map<string, number>();
  for (const [, name = "", age] of text.matchAll(nameAndAge)) {
    if (!ages.has(name)) ages.set(name, Number(age));
  }
  return [...ages];
}
