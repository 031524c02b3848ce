import type { Name } from "../../doc/index.ts";

/**
 * The names of people with what a recogniser cut off behind a hyphen (*Lars* of
 * *Lars-Erik Tand*), and without a preposition that it took in (*of Tarsk*, which names a
 * place).
 */
export function wholeNames(text: string, names: readonly Name[]): Name[] {
  const whole: Name[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    const own = name.type === "PER" ? withoutPreposition(text, name) : name;
    if (before !== undefined && before.end >= own.end) continue;
    const joins = before?.type === "PER" && /^[-‐]$/u.test(text.slice(before.end, own.start));
    if (joins && own.type === "PER") {
      whole[whole.length - 1] = { ...before, end: own.end };
      continue;
    }
    whole.push(own.type === "PER" ? withRest(text, own) : own);
  }
  return whole;
}

function withoutPreposition(text: string, name: Name): Name {
  const cut = /^(?:of|for|in|at|from)\s+(?:the\s+)?/u.exec(text.slice(name.start, name.end));
  return cut === null ? name : { ...name, start: name.start + cut[0].length, type: "GPE" };
}

function withRest(text: string, name: Name): Name {
  const isFirst = !text.slice(name.start, name.end).includes(" ");
  const behind = text.slice(name.end, name.end + 40);
  // One word so far: a family name may follow.
  const rest = (
    isFirst
      ? /^[-‐]\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}-])/u
      : /^[-‐]\p{Lu}\p{Ll}+(?![\p{L}-])/u
  ).exec(behind);
  return rest === null ? name : { ...name, end: name.end + rest[0].length };
}
