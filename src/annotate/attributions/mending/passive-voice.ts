import { type Span, trimSpan } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/** Verbs, by lemma, whose passive has for its subject the one they are said of or to. */
const ofAnother = new Set(
  `accuse blame brand call castigate charge chide commend condemn criticise criticize denounce deride describe dub
  fault hail indict label lambaste laud mock name pillory portray praise press question rebuke reprimand ridicule
  slam summon tout urge vilify`.split(/\s+/u),
);

/** Words, those in marks apart, between a passive verb and the one by whom it is done, at most. */
const reach = 12;

/**
 * *Orlu was called a fool by **her rival***, *the **clerk** accused of theft said …*: the
 * subject of a passive, or the noun its participle hangs on, did not say it; that is
 * whoever stands behind *by*, or nobody who is told of.
 */
export function agentForSubject(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueTokens.findLast((at) => sheet.xposNames[at] === "VBN") ?? -1;
  if (verb < 0 || !isSpeechKind(sheet.cueKind[verb]) || !isOfSubject(sheet, draft, verb))
    return draft;
  if (/^(?:quote|cite)$/u.test(sheet.lemmas[verb] ?? "")) return draft;
  // *was quoted as saying*, *was asked to comment and declined*: another verb speaks.
  if (draft.cueTokens.some((at) => at > verb && /^V/u.test(sheet.xposNames[at] ?? "")))
    return draft;
  const agent = agentOf(sheet, verb);
  const [span] = spansOf(sheet, agent);
  if (span !== undefined)
    return withSource(sheet, withContent(draft, without(sheet, draft, agent)), agent);
  // *Orlu was revealed to …*, *a clerk accused of …*: neither says anything.
  if (!ofAnother.has(sheet.lemmas[verb] ?? "") && !isHelped(sheet, verb)) return draft;
  if (/^(?:tell|inform|ask|advise|assure|remind|warn)$/u.test(sheet.lemmas[verb] ?? ""))
    return draft;
  const high = sheet.ends[sheet.high[verb] ?? verb] ?? 0;
  const own = draft.content.map(({ start, end }) => ({ start, end: Math.min(end, high) }));
  const isHeld = own.every(({ start, end }) => end - start > 2);
  return withSource(sheet, isHeld ? withContent(draft, own) : draft, []);
}

/** Whether the source holds the subject of a passive verb, or the noun that its participle hangs on. */
function isOfSubject(sheet: Sheet, { sourceTokens, cueTokens }: Draft, verb: number): boolean {
  if (sourceTokens.length === 0) return isHelped(sheet, verb);
  const [first = verb] = cueTokens;
  const last = sourceTokens.at(-1) ?? verb;
  if (last >= first) return false;
  const over = sheet.heads[verb] ?? -1;
  if (isHelped(sheet, verb)) {
    // *The mayor there, Klara Benn, was called a vandal*
    const beside = sheet.words[last + 1]?.text === "," ? last + 2 : last + 1;
    if (beside === first) return true;
    return sourceTokens.some(
      (at) => sheet.heads[at] === verb && (sheet.relations[at] ?? "").startsWith("nsubj"),
    );
  }
  const isParticiple = /^acl(?!:relcl)/u.test(sheet.relations[verb] ?? "");
  // *Officials blamed the law* is mistaken for a participle now and then.
  const isFollowed = sheet.xposNames[verb + 1] === "IN" && !isMainVerb(sheet, verb);
  // *Orlu, **a clerk** accused of theft*: the noun may stand beside the name.
  const owner = sheet.relations[over] === "appos" ? (sheet.heads[over] ?? -1) : over;
  const holds = sourceTokens.includes(over) || sourceTokens.includes(owner);
  return isParticiple && isFollowed && holds;
}

/** *Ada Orlu, the mayor, **called** for calm*: behind the comma that closes an apposition, and where its sentence has no other verb with a tense, what looks like a participle is the main verb. */
function isMainVerb(sheet: Sheet, verb: number): boolean {
  if (sheet.words[verb - 1]?.text !== ",") return false;
  const { firstToken = 0, endToken = 0 } = sheet.sentences[sheet.sentenceOf[verb] ?? 0] ?? {};
  let commas = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (sheet.finite[at] === 1 && (sheet.quote[at] ?? 0) === 0) return false;
    if (at < verb && sheet.words[at]?.text === ",") commas++;
  }
  return commas > 1;
}

/** The content without the one by whom it is said, and *by* before them. */
function without(sheet: Sheet, { content }: Draft, agent: readonly number[]): readonly Span[] {
  const start = sheet.starts[(agent[0] ?? 1) - 1] ?? 0;
  const next = (agent.at(-1) ?? 0) + 1;
  return content.flatMap((span): Span[] => {
    if (span.start >= (sheet.starts[next] ?? span.end) || span.end <= start) return [span];
    const before = trimSpan(sheet.text, { start: span.start, end: Math.max(span.start, start) });
    const after = { start: Math.max(span.start, sheet.starts[next] ?? span.end), end: span.end };
    return [before, after].filter((part) => part.end - part.start > 1);
  });
}

function isHelped(sheet: Sheet, verb: number): boolean {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "aux:pass") return true;
  }
  return false;
}

/** The people or the body behind the *by* that hangs on a passive verb; none without. */
function agentOf(sheet: Sheet, verb: number): readonly number[] {
  let words = 0;
  for (let by = verb + 1; words < reach; by++) {
    if (sheet.sentenceOf[by] !== sheet.sentenceOf[verb]) break;
    if ((sheet.quote[by] ?? 0) > 0) continue;
    words++;
    if (sheet.words[by]?.lower !== "by") continue;
    let head = sheet.heads[by] ?? -1;
    while (/^(?:compound|flat|nmod:desc)$/u.test(sheet.relations[head] ?? ""))
      head = sheet.heads[head] ?? -1;
    // *called “a man who runs” **by** his deputy*: not run by the deputy.
    if (head < by || (sheet.heads[head] !== verb && sheet.quote[by - 1] !== 3)) continue;
    const tokens = phraseFrom(sheet, sheet.starts[by + 1] ?? 0, sheet.length);
    const isPronoun = sheet.xposNames[by + 1] === "PRP";
    if (isPronoun) return [by + 1];
    const isSomebody = tokens.some((at) => isSomebodyKind(sheet.mentioned[at]));
    return isSomebody || sheet.xposNames[head] === "NNS" ? withName(sheet, tokens) : [];
  }
  return [];
}

/** *by his deputy, **Ilse Bohn***: a name behind the comma is of the phrase before it. */
function withName(sheet: Sheet, phrase: readonly number[]): readonly number[] {
  const last = phrase.at(-1) ?? -1;
  const name: number[] = [];
  for (let at = last + 2; (sheet.xposNames[at] ?? "").startsWith("NNP"); at++) name.push(at);
  const isApposed = name.some(
    (at) => sheet.relations[at] === "appos" && phrase.includes(sheet.heads[at] ?? -1),
  );
  if (sheet.words[last + 1]?.text !== "," || !isApposed) return phrase;
  return [...phrase, last + 1, ...name];
}
