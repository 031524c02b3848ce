import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { isNegated } from "../unsaid/negation.ts";

/** Verbs, by lemma, by which somebody says with *to* what they would do. */
const undertaking = new Set(["offer", "pledge", "promise", "swear", "threaten", "vow"]);

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Tokens between the verb and its *to*: *offered **in August** to …*. */
const reach = 7;
/** Words of the longest undertaking. */
const longest = 60;

/**
 * *Orlu **offered** in May to open the lock*: what somebody said they would do, where no cue
 * reached it. Only of somebody named or described, as the verb's own subject. Linear in the text.
 */
export function undertakenDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let at = 0; at < sheet.length; at++) {
    if (!undertaking.has(sheet.lemmas[at] ?? "") || sheet.finite[at] !== 1) continue;
    if (known.has(at) || (sheet.quote[at] ?? 0) > 0) continue;
    const source = subjectOf(sheet, at).filter((token) => token < at);
    const isSomebody = source.some((token) => isSomebodyKind(sheet.mentioned[token]));
    const to = toBehind(sheet, at);
    if (!isSomebody || source.length > 30 || to < 0) continue;
    const end = endOf(sheet, to);
    if (end - to < 2) continue;
    const content = { start: sheet.starts[to] ?? 0, end: sheet.ends[end - 1] ?? 0 };
    const draft = cuedDraft(sheet, { source, cue: [at], head: at, content: [content], confidence });
    if (!isNegated(sheet, draft)) found.push(draft);
  }
  return found;
}

/** The *to* of the infinitive that a verb's own phrases lead to; -1 without one. */
function toBehind(sheet: Sheet, verb: number): number {
  for (let at = verb + 1; at <= verb + reach; at++) {
    const tag = sheet.xposNames[at] ?? "";
    const isInfinitive = tag === "TO" && sheet.xposNames[at + 1] === "VB";
    if (isInfinitive) return sheet.heads[sheet.heads[at] ?? -1] === verb ? at : -1;
    if (!/^(?:IN|NNP|RB|CD|DT|JJ|NN)$/u.test(tag)) return -1;
  }
  return -1;
}

/** Where an infinitive ends: before the next comma or stop that is in no marks. */
function endOf(sheet: Sheet, from: number): number {
  let at = from;
  while (at < sheet.length && at - from < longest) {
    const isStop = /^[.,;:!?–—]$/u.test(sheet.words[at]?.text ?? "");
    if (isStop && (sheet.quote[at] ?? 0) === 0) break;
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[from]) break;
    at++;
  }
  return at;
}
