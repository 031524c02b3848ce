import { type Name, tokenAt, tokenText, uposOf } from "../../doc/index.ts";
import type { View } from "./view.ts";

/** How sure a surname is that only a fuller name elsewhere gives away. */
const confidence = 0.5;

/**
 * The names with the surnames that a recogniser passed over because they are common words too:
 * ***King** told the paper* in a document that names a *Tilda King*. One word in capitals with
 * no determiner before it and no other name behind it, that does a verb or has a comma.
 */
export function withKnownSurnames(view: View, names: readonly Name[]): Name[] {
  const surnames = new Set(names.flatMap((name) => surnameOf(view.text, name) ?? []));
  if (surnames.size === 0) return [...names];
  const taken = new Uint8Array(view.tokens.length);
  for (const name of names) {
    const first = tokenAt(view.tokens, name.start);
    for (let at = first; (view.tokens.starts[at] ?? name.end) < name.end; at++) taken[at] = 1;
  }
  const found: Name[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (taken[at] === 1 || !surnames.has(tokenText(view.text, view.tokens, at))) continue;
    if (!isAlone(view, at) || taken[at + 1] === 1) continue;
    const start = view.tokens.starts[at] ?? 0;
    found.push({ start, end: view.tokens.ends[at] ?? start, type: "PER", confidence });
  }
  if (found.length === 0) return [...names];
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** The last word of a person's name of two or three words, in small letters but for its first. */
function surnameOf(text: string, { start, end, type }: Name): string | null {
  if (type !== "PER") return null;
  return /^\p{Lu}\S*(?: \p{Lu}\S*)? (\p{Lu}\p{Ll}+)$/u.exec(text.slice(start, end))?.[1] ?? null;
}

/** Whether a word stands where a bare name does: at the start of a sentence or behind a word that is no part of its phrase, and before a verb or a comma. */
function isAlone(view: View, at: number): boolean {
  const isFirst = view.sentenceFirst[at] !== view.sentenceFirst[at - 1];
  const before = isFirst || at === 0 ? "PUNCT" : (uposOf(view.tags, at - 1) ?? "");
  const next = uposOf(view.tags, at + 1) === "ADV" ? at + 2 : at + 1;
  const behind = uposOf(view.tags, next) ?? "";
  const isVerb = behind === "VERB" || behind === "AUX";
  return (
    /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(before) &&
    (isVerb || tokenText(view.text, view.tokens, at + 1) === ",")
  );
}
