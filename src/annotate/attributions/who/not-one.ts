import { covers } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { isSubject } from "./lead.ts";
import type { People, Somebody } from "./people.ts";

/**
 * Whether a source is not the one person or body that a mention in it was tied to: it is only one
 * of those whom *and* joins, it says of many what was tied to one (***groups** said*, tied to the
 * first of them), it brings somebody new (***a** Tarsk Republican said*), or somebody else speaks
 * in it (*Orlu, who **some experts** said …*).
 */
export function isNotThatOne(
  sheet: Sheet,
  people: People,
  draft: Draft,
  { mention, chain, words }: Somebody,
): boolean {
  if (mention === null) return false;
  const one = people.chains[chain ?? -1];
  if (one?.named !== true || one.members.length > 0) return false;
  if (isOneBehindAnd(sheet, draft, mention.headToken)) return true;
  if (isWithinRelative(sheet, draft, mention)) return true;
  if (isOfMany(sheet, draft, mention) && one.gender !== "p") return true;
  if (mention.kind !== "nominal" || words.includes(one.name)) return false;
  if (sheet.xposNames[mention.headToken] === "NNS" && one.gender !== "p") return true;
  const isNew = one.type === "PER" && /^an? /iu.test(words);
  // *Ada Orlu, **a clerk** who said so*: not where it stands behind a name, before the source.
  return (
    isNew && draft.source.some((span) => covers(span, mention)) && !isNamedIn(people, draft, one.id)
  );
}

/** *Eurozone countries **and the Fund** agreed*, where the source is only the second half. */
function isOneBehindAnd(sheet: Sheet, { sourceTokens }: Draft, head: number): boolean {
  const [start = -1] = sourceTokens;
  const first = sheet.xposNames[start - 1] === "DT" ? start - 1 : start;
  if (!/^(?:and|&)$/u.test(sheet.words[first - 1]?.lower ?? "")) return false;
  const over = sheet.heads[head] ?? -1;
  const isJoined = sheet.relations[head] === "conj" && !sourceTokens.includes(over) && over < first;
  if (isJoined && isSubject(sheet, over)) return true;
  // With a noun before *and* and no verb in the sentence so far, whatever the tree makes of the two.
  const opens = sheet.sentences[sheet.sentenceOf[first] ?? 0]?.firstToken ?? first;
  if (!/^NN/u.test(sheet.xposNames[first - 2] ?? "") || first - 2 < opens) return false;
  for (let at = opens; at < first; at++) {
    if (/^(?:VB[DPZ]|MD)/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

/** *Those who back Orlu, **who are** …*, tied to Orlu: whether a relative pronoun that is the source has the verb of several. */
function isOfMany(
  sheet: Sheet,
  { sourceTokens }: Draft,
  { headToken }: { readonly headToken: number },
): boolean {
  const [first = -1] = sourceTokens;
  if (headToken >= first || !/^(?:who|that)$/u.test(sheet.words[first]?.lower ?? "")) return false;
  const verb = [first + 1, first + 2].find((at) =>
    /^(?:VB[DPZ]|MD)$/u.test(sheet.xposNames[at] ?? ""),
  );
  return sheet.xposNames[verb ?? -1] === "VBP" || sheet.words[verb ?? -1]?.lower === "were";
}

/** *Who some experts said …*: behind a relative pronoun that begins the source, its subject is another. */
function isWithinRelative(
  sheet: Sheet,
  { sourceTokens }: Draft,
  { headToken }: { readonly headToken: number },
): boolean {
  const [first = -1, second = -1] = sourceTokens;
  if (!/^(?:who|whom|which|that)$/u.test(sheet.words[first]?.lower ?? "")) return false;
  const isBefore = headToken <= first;
  return isBefore && second >= 0 && sourceTokens.some((at) => at > first && isSubject(sheet, at));
}

/** *A former clerk, **Ada Orlu***: whether the source names somebody as well. */
function isNamedIn(people: People, { source }: Draft, chain: number): boolean {
  return source.some((span) =>
    people.inside(span).some((other) => other.chain === chain && other.mention?.kind === "name"),
  );
}
