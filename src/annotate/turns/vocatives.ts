import { isPatronymic } from "../../lang/en/name-order.ts";
import { courtesyTitles, type OfficeKind, offices } from "../../lang/en/offices.ts";
import type { Span } from "../../text/index.ts";

/** Words that call somebody: *Dear Mr. President!*, *Madam Premier,*, *Dear Ivan Ivanovich!*. */
export interface Vocative extends Span {
  /** The office in it, or null. */
  readonly office: OfficeKind | null;
  /** The name in it, empty for none. */
  readonly name: string;
  readonly gender: "m" | "f" | null;
  /** Whether *dear* or the like stands before it. */
  readonly dear: boolean;
  /** Whether it opens its sentence, as one does at the start of a turn. */
  readonly opens: boolean;
  /** Whether the sentence holds nothing else. */
  readonly alone: boolean;
}

const name = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\[?\\p{Lu}[\\p{L}\\p{M}'’-]+\\]?){0,2}";
const titles = "Mr\\.?|Mrs\\.?|Ms\\.?|Madam(?:e)?|Comrade|Sir|Your Excellency";
const office =
  "(?:Acting |Vice |Deputy )?(?:President|Prime Minister|Premier|Minister|Chairman|Chairwoman|Speaker|Governor|Chancellor|Secretary[- ]General|Ambassador|Director(?: General)?|Secretary|Commissioner|King|Emir)";
const called = new RegExp(
  `(?:(?<dear>Dear|dear|Esteemed|Respected|My dear)\\s+)?(?:(?<title>${titles})\\s*)?(?:(?<office>${office})\\s*)?(?:(?<=\\s|^)(?<name>${name}))?`,
  "uy",
);
const kinds = new Map(
  offices.flatMap(({ kind, phrases }) => phrases.map((phrase) => [phrase, kind] as const)),
);

/**
 * The words of address in a sentence: at its start before a comma or its end,
 * after a comma, or at its end. A bare name needs *dear* before it, for a sentence
 * may begin with a name for many reasons.
 */
export function findVocatives(text: string, sentence: Span): Vocative[] {
  const out: Vocative[] = [];
  const starts = [sentence.start];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (text[i] === "," || text[i] === "!") starts.push(i + 1);
  }
  let opening = true;
  for (const at of starts.slice(0, 12)) {
    let start = at;
    while (start < sentence.end && /[\s“"]/.test(text[start] ?? "")) start++;
    const vocative = vocativeAt(text, sentence, start);
    const opens = opening && (at === sentence.start || out.at(-1)?.opens === true);
    if (vocative === null) {
      opening = false;
      continue;
    }
    const alone = opens && /^[\s.!,”"]*$/.test(text.slice(vocative.end, sentence.end));
    out.push({ ...vocative, opens, alone });
  }
  return out;
}

function vocativeAt(
  text: string,
  sentence: Span,
  start: number,
): Omit<Vocative, "opens" | "alone"> | null {
  called.lastIndex = start;
  const match = called.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined || match[0].trim() === "") return null;
  const end = start + match[0].trimEnd().length;
  if (end > sentence.end) return null;
  const after = text.slice(end, end + 1);
  const printed = groups["name"] ?? "";
  const title = (groups["title"] ?? "").toLowerCase().replace(/\.$/, "");
  const officeText = (groups["office"] ?? "").toLowerCase();
  // *Mr. President spoke* is no address: a mark or the end must follow, unless title,
  // office and name stand together behind a comma.
  const full = title !== "" && officeText !== "" && printed !== "" && start > sentence.start;
  if (!(/[,!.?;:…]/.test(after) || end >= sentence.end || full)) return null;
  // *Ivan Ivanovich, thank you*: a name with a patronymic is how one calls somebody.
  const isCall = /^\S+\s+\S+$/u.test(printed) && isPatronymic(printed.split(/\s+/u).at(-1) ?? "");
  const address = groups["dear"] !== undefined || title !== "" || isCall;
  if (!address && officeText === "") return null;
  // *…, President Orlu, …* is an apposition as often as an address.
  if (!address && printed !== "") return null;
  if (officeText === "" && printed === "" && title !== "your excellency") return null;
  return {
    start,
    end,
    office: officeText === "" ? null : officeKind(officeText),
    name: printed.replace(/[[\]]/g, ""),
    gender: courtesyTitles.get(title) ?? null,
    dear: groups["dear"] !== undefined,
  };
}

function officeKind(words: string): OfficeKind | null {
  return kinds.get(words.replace(/^(?:acting|vice|deputy) /, "")) ?? null;
}
