import { passiveVerbs } from "../../../lang/en/addressees.ts";
import { type Draft, touches, withContent } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { runsOf } from "../readings/rank-features.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import { passiveBehind } from "../sheet/passive-behind.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { withoutPassiveSubject, withoutTarget } from "../unsaid/hearsay.ts";
import { phraseFrom } from "../who/relay-phrases.ts";
import { agentForSubject } from "./passive-voice.ts";

/**
 * Puts right what labels, token by token, get wrong now and then: an inverted
 * subject left out (*“…?” asked Veil.*), two subjects where one governs the verb, an
 * introduction before a colon taken for quoted words, the one spoken to taken for
 * content (*said to the miners*).
 */
export function repair(sheet: Sheet, draft: Draft): Draft {
  const verbal = verbBeforeColon(sheet, draft);
  const trimmed = withoutTo(sheet, withoutIntroduction(sheet, accordingTo(sheet, verbal)));
  const named = nameInCue(sheet, withoutExpletive(sheet, oneSubject(sheet, trimmed)));
  const before = subjectInContent(sheet, named);
  const behind = sourceInContent(sheet, invertedSubject(sheet, before));
  return withoutTarget(
    sheet,
    agentForSubject(sheet, withoutPassiveSubject(sheet, ownSubject(sheet, behind))),
  );
}

/** *He **tells** the crowd: “…”*: the verb before the colon brings the words. */
function verbBeforeColon(sheet: Sheet, draft: Draft): Draft {
  const [colon = -1, more] = draft.cueTokens;
  const last = draft.sourceTokens.at(-1) ?? colon;
  if (more !== undefined || sheet.words[colon]?.text !== ":" || last >= colon) return draft;
  const teller = tellerOf(sheet, draft);
  if (teller !== null) return teller;
  for (let at = last + 1; at < colon && at - last <= 3; at++) {
    if (!isSpeechKind(sheet.cueKind[at]) || sheet.finite[at] !== 1) continue;
    const confidence = Math.max(draft.confidence, inverted);
    return { ...draft, cueTokens: [at], cue: spansOf(sheet, [at]), cueHead: at, confidence };
  }
  return draft;
}

/** *Orlu **wrote** to the mayor, Ivo Brandt: “…”*: whoever stands before the colon was told; null where nobody is said to tell. */
function tellerOf(sheet: Sheet, draft: Draft): Draft | null {
  const [first = -1] = draft.sourceTokens;
  for (let at = first - 1; at > first - furthestTeller && at > 0; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[first] || (sheet.quote[at] ?? 0) > 0) return null;
    if (!/^(?:V|MD)/u.test(sheet.xposNames[at] ?? "")) continue;
    const lemma = sheet.lemmas[at] ?? "";
    const isTo = sheet.words[at + 1]?.lower === "to" && isSpeechKind(sheet.cueKind[at]);
    const tells = isTo || /^(?:tell|ask|remind|warn|inform|assure)$/u.test(lemma);
    const source = subjectOf(sheet, at).filter((token) => token < at);
    if (sheet.finite[at] !== 1 || !tells || source.length === 0) return null;
    const told = { ...draft, cueTokens: [at], cue: spansOf(sheet, [at]), cueHead: at };
    return { ...told, sourceTokens: source, source: spansOf(sheet, source) };
  }
  return null;
}

/** Tokens from a verb of telling to the name of whoever is told. */
const furthestTeller = 10;

/** *According to her, the road is safe*: who said it stands right behind *to*, and the sentence behind the comma. */
function accordingTo(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  if (sheet.words[cue]?.lower !== "according" || sheet.words[cue + 1]?.lower !== "to") return draft;
  const first = cue + 2;
  const own = draft.sourceTokens;
  const last = own.at(-1) ?? -1;
  const isOpen = [...own, last + 1].some((at) => sheet.words[at]?.text === "(");
  if (own.includes(first) && !isOpen) return subjectBehindComma(sheet, draft);
  if ((sheet.quote[first] ?? 0) > 0) return draft;
  const isPronoun = /^PRP/u.test(sheet.xposNames[first] ?? "");
  const isAlone = isPronoun && sheet.words[first + 1]?.text === ",";
  const phrase = isAlone ? [first] : phraseFrom(sheet, sheet.starts[first] ?? 0, sheet.length);
  // *According to Orlu (and to two members), …*: brackets and what they hold are left out.
  const open = phrase.findIndex((at) => sheet.words[at]?.text === "(");
  const tokens = open > 0 ? phrase.slice(0, open) : phrase;
  const comma = afterBrackets(sheet, (tokens.at(-1) ?? first) + 1);
  if (tokens.length === 0 || sheet.sentenceOf[comma] !== sheet.sentenceOf[cue]) return draft;
  const whole = { ...draft, sourceTokens: tokens, source: spansOf(sheet, tokens) };
  const [content, ...rest] = draft.content;
  const start = sheet.starts[comma + 1] ?? content.start;
  const isBehind = content.start > (sheet.starts[isOpen ? first : comma] ?? 0);
  if (sheet.words[comma]?.text !== "," || !isBehind || start >= content.end) return whole;
  return withContent(whole, [{ start, end: content.end }, ...rest]);
}

/** *According to the ministry, **Orlu** has left*: a name behind the comma, right before the verb that the content begins with, is its subject. */
function subjectBehindComma(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  const comma =
    draft.sourceTokens.findIndex((at, i) => at !== (draft.sourceTokens[i - 1] ?? at - 1) + 1) - 1;
  const before = draft.sourceTokens[comma] ?? -1;
  const next = draft.sourceTokens[comma + 1] ?? -1;
  const isApart = comma >= 0 && next === before + 2 && sheet.words[before + 1]?.text === ",";
  if (!isApart || draft.sourceTokens.at(-1) !== from - 1 || sheet.finite[from] !== 1) return draft;
  const own = withSource(sheet, draft, draft.sourceTokens.slice(0, comma + 1));
  return withContent(own, [{ start: sheet.starts[next] ?? first.start, end: first.end }, ...rest]);
}

/** The token behind brackets that open at a token, itself where none do. */
function afterBrackets(sheet: Sheet, from: number): number {
  if (sheet.words[from]?.text !== "(") return from;
  for (let at = from + 1; at < from + 30; at++) {
    if (sheet.words[at]?.text === ")") return at + 1;
  }
  return from;
}

/** *Said **its share was small**: “We left early.”*: a clause right behind a verb of saying is reported with the words in marks. */
function isClauseOfCue(sheet: Sheet, draft: Draft, first: number, colon: number): boolean {
  const cue = draft.cueTokens.at(-1) ?? -1;
  if (cue !== first - 1 || sheet.cueKind[draft.cueHead] !== 1) return false;
  const isOpen = /^(?:DT|PRP\$?|NNP?S?|EX|IN)$/u.test(sheet.xposNames[first] ?? "");
  return isOpen && sheet.finite.slice(first + 1, colon).includes(1);
}

/** *Her answer was clear: “Never,” she said*: words before a colon and a whole quotation are the narrator's. */
function withoutIntroduction(sheet: Sheet, draft: Draft): Draft {
  const spans = draft.content.map((span) => {
    const first = tokenAtOffset(sheet, span.start);
    if ((sheet.quote[first] ?? 0) > 0) return span;
    for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < span.end; at++) {
      if (sheet.quote[at] !== 1) continue;
      if (sheet.words[at - 1]?.text !== ":" || isClauseOfCue(sheet, draft, first, at - 1))
        return span;
      const last = tokenAtOffset(sheet, span.end - 1);
      const whole = sheet.quoteOf[last] === sheet.quoteOf[at];
      if (!whole) return span;
      const start = sheet.starts[at + 1] ?? span.start;
      const end = sheet.quote[last] === 3 ? (sheet.ends[last - 1] ?? span.end) : span.end;
      return start < end ? { start, end } : span;
    }
    return span;
  });
  return withContent(draft, spans);
}

/** A cue that ends in *to* is followed by the one spoken to, one that ends in *by* by the one who passed it on. */
function withoutTo(sheet: Sheet, draft: Draft): Draft {
  const last = draft.cueTokens.at(-1);
  const marker = sheet.words[last ?? -1]?.lower;
  if (last === undefined || draft.cueTokens.length < 2) return draft;
  if (marker !== "to" && marker !== "by") return draft;
  if (!(sheet.xposNames[draft.cueTokens.at(-2) ?? last] ?? "").startsWith("VB")) return draft;
  const next = sheet.starts[last + 1] ?? -1;
  const rest = draft.content.filter((span) => span.start !== next);
  if (rest.length === 0 || rest.length === draft.content.length) return draft;
  const cueTokens = draft.cueTokens.slice(0, -1);
  return withContent({ ...draft, cueTokens, cue: spansOf(sheet, cueTokens) }, rest);
}

/** Where only one of several runs of source tokens holds the subject of the cue, the others are another's. */
function oneSubject(sheet: Sheet, draft: Draft): Draft {
  const runs = runsOf(draft.sourceTokens);
  const last = draft.sourceTokens.at(-1) ?? -1;
  // *A paper in which it states …*: the pronoun is the subject.
  if (sheet.xposNames[last] === "PRP" && /^wh/u.test(sheet.words[last - 1]?.lower ?? "")) {
    return { ...draft, sourceTokens: [last], source: spansOf(sheet, [last]) };
  }
  if (runs.length < 2) return draft;
  // *If Orlu, the chief, had been there, she said*: a pronoun right before the verb is its subject.
  const beside = runs.find(([first, last]) => first === last && last + 1 === draft.cueTokens[0]);
  if (beside !== undefined && sheet.xposNames[beside[0]] === "PRP") {
    return { ...draft, sourceTokens: [beside[0]], source: spansOf(sheet, [beside[0]]) };
  }
  const holds = runs.filter(([first, last]) => {
    for (let at = first; at <= last; at++) {
      const isSubject = (sheet.relations[at] ?? "").startsWith("nsubj");
      if (isSubject && draft.cueTokens.includes(sheet.heads[at] ?? -1)) return true;
    }
    return false;
  });
  const only = holds[0];
  if (holds.length !== 1 || only === undefined) return draft;
  // *Orlu, who is ill, and Brandt said*: parts of one phrase stay together.
  const head = (at: number): number => sheet.heads[at] ?? -1;
  const isOwn = ([first, last]: readonly [number, number]): boolean => {
    for (let at = first; at <= last; at++) {
      const over = head(at);
      if (over >= only[0] && over <= only[1]) return true;
    }
    return false;
  };
  const kept = runs.filter((run) => run === only || isOwn(run));
  const sourceTokens = draft.sourceTokens.filter((at) =>
    kept.some(([first, last]) => first <= at && at <= last),
  );
  return { ...draft, sourceTokens, source: spansOf(sheet, sourceTokens) };
}

/** *It was announced that …*: the pronoun stands for the clause, for nobody and for no words. */
function withoutExpletive(sheet: Sheet, given: Draft): Draft {
  const draft = withContent(
    given,
    given.content.filter(({ start, end }) => {
      const it = end - start === 2 ? tokenAtOffset(sheet, start) : -1;
      return sheet.words[it]?.lower !== "it" || passiveBehind(sheet, it) !== given.cueHead;
    }),
  );
  const only = draft.sourceTokens[0] ?? -1;
  if (only < 0) return withoutListener(sheet, draft);
  if (draft.sourceTokens.length !== 1 || sheet.words[only]?.lower !== "it") return draft;
  const hasHelper = ((sheet.childBits[draft.cueHead] ?? 0) & bitsOf("aux:pass")) !== 0;
  const isPassive = hasHelper || passiveBehind(sheet, only) === draft.cueHead;
  if (!isPassive && sheet.relations[only] !== "expl") return draft;
  return { ...draft, source: [], sourceTokens: [] };
}

/** ***The premier** was informed about the harvest*: who is told is no part of what they are told. */
function withoutListener(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  if (rest.length === 0 || !passiveVerbs.has(sheet.lemmas[draft.cueHead] ?? "")) return draft;
  const last = tokenAtOffset(sheet, first.end - 1);
  const isSubject = (at: number): boolean =>
    sheet.relations[at] === "nsubj:pass" && sheet.heads[at] === draft.cueHead;
  const tokens = tokenRange(tokenAtOffset(sheet, first.start), last + 1);
  const isListener = last < draft.cueHead && tokens.some(isSubject);
  return isListener ? withContent(draft, rest) : draft;
}

/** *Said Veil: “…”* labelled as one cue: the name behind the verb is the source. */
function nameInCue(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueTokens[0] ?? -1;
  if (draft.sourceTokens.length > 0 || draft.cueTokens.length < 2) return draft;
  // *Said Veil*: a capital may pass for a name.
  const isSaid = /^(?:said|says|added|wrote|asked)$/u.test(sheet.words[verb]?.lower ?? "");
  const isVerb = /^VB[DZ]$/u.test(sheet.xposNames[verb] ?? "") && (sheet.cueKind[verb] ?? 0) > 0;
  if (!isSaid && !isVerb) return draft;
  const rest = draft.cueTokens.slice(1).filter((at) => sheet.words[at]?.isPunctuation !== true);
  const isName =
    rest.length > 0 && rest.every((at) => (sheet.xposNames[at] ?? "").startsWith("NNP"));
  if (!isName || rest.at(-1) !== (rest[0] ?? 0) + rest.length - 1) return draft;
  return {
    ...draft,
    cueTokens: [verb],
    cue: spansOf(sheet, [verb]),
    cueHead: verb,
    sourceTokens: rest,
    source: spansOf(sheet, rest),
  };
}

/** ***The envoys of Orvelia and Tarsk** announced in one letter that …*: who stands before an active verb with its clause behind it is no part of what was said. */
function subjectInContent(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const cue = draft.cueTokens[0] ?? -1;
  if (draft.sourceTokens.length > 0 || rest.length === 0 || !isSpeechKind(sheet.cueKind[cue]))
    return draft;
  if (!/^VB[DNZP]$/u.test(sheet.xposNames[cue] ?? "") || hasHelper(sheet, cue)) return draft;
  const from = tokenAtOffset(sheet, first.start);
  const isFirst = from === sheet.sentences[sheet.sentenceOf[cue] ?? 0]?.firstToken;
  const isAfter = rest.every(({ start }) => start > (sheet.starts[cue] ?? 0));
  if (!isFirst || !isAfter || (sheet.starts[cue] ?? 0) - first.end > 2) return draft;
  const tokens: number[] = [];
  for (let at = from; at < cue; at++) {
    if (sheet.finite[at] === 1 || (sheet.quote[at] ?? 0) > 0) return draft;
    if ((sheet.starts[at] ?? 0) < first.end) tokens.push(at);
  }
  if (!tokens.some((at) => isSomebodyKind(sheet.mentioned[at]))) return draft;
  return withContent({ ...draft, sourceTokens: tokens, source: spansOf(sheet, tokens) }, rest);
}

/** Whether a form of *be* or *have* belongs to a verb. */
function hasHelper(sheet: Sheet, verb: number): boolean {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if ((sheet.relations[child] ?? "").startsWith("aux")) return true;
  }
  return /^(?:be|get|have)$/u.test(sheet.lemmas[verb - 1] ?? "");
}

/** *The plant has grown, **reported the press service of the ministry**.*: a noun phrase from the verb to the end of the sentence is who reported the clause before. */
function sourceInContent(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueHead;
  const [before, behind] = draft.content;
  if (draft.sourceTokens.length > 0 || draft.cueTokens.length !== 1 || behind === undefined)
    return draft;
  if (draft.content.length > 2 || !isSpeechKind(sheet.cueKind[verb])) return draft;
  if (sheet.xposNames[verb] !== "VBD" || sheet.words[verb - 1]?.text !== ",") return draft;
  if (before.end > (sheet.starts[verb] ?? 0) || behind.start !== sheet.starts[verb + 1])
    return draft;
  const end = (sheet.sentences[sheet.sentenceOf[verb] ?? 0]?.endToken ?? verb) - 1;
  const tokens: number[] = [];
  for (let at = verb + 1; at <= end && tokens.length <= longestSource; at++) {
    if (at === end && sheet.words[at]?.isPunctuation === true) break;
    const isPart = /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|POS)$/u.test(sheet.xposNames[at] ?? "");
    if (!isPart && sheet.words[at]?.lower !== "of" && sheet.words[at]?.text !== "-") return draft;
    tokens.push(at);
  }
  if (!tokens.some((at) => (sheet.xposNames[at] ?? "").startsWith("NN"))) return draft;
  const own = { ...draft, sourceTokens: tokens, source: spansOf(sheet, tokens) };
  return { ...withContent(own, [before]), confidence: Math.max(draft.confidence, inverted) };
}

/** Tokens of the longest source behind its verb. */
const longestSource = 16;

/** A verb of speech in the active voice has its subject for a source, where labels left it out. */
function ownSubject(sheet: Sheet, draft: Draft): Draft {
  const head = draft.cueHead;
  if (draft.sourceTokens.length > 0 || head < 0) return draft;
  if (!isSpeechKind(sheet.cueKind[head]) || !/^VB[DPZ]$/u.test(sheet.xposNames[head] ?? ""))
    return draft;
  if (((sheet.childBits[head] ?? 0) & bitsOf("nsubj")) === 0) return draft;
  const tokens = subjectOf(sheet, head).filter((at) => !draft.cueTokens.includes(at));
  const span = spansOf(sheet, tokens)[0];
  const only = tokens.length === 1 ? sheet.words[tokens[0] ?? -1]?.lower : "";
  if (span === undefined || tokens.length > 30 || only === "it" || only === "there") return draft;
  if (touches(draft.content, span)) return draft;
  return { ...draft, sourceTokens: tokens, source: spansOf(sheet, tokens) };
}

/** Whether a verb follows a closing mark, with or without the dash of a dialogue. */
function isBehindQuotation(sheet: Sheet, verb: number): boolean {
  const dashed = /^[-–—]$/u.test(sheet.words[verb - 1]?.text ?? "");
  return sheet.quote[dashed ? verb - 2 : verb - 1] === 3;
}

/** Words of the longest aside between a verb and its subject. */
const longestAside = 5;

/** The token behind the verb, or behind an aside in commas: *said, in turn, the mayor*. */
function afterAside(sheet: Sheet, verb: number): number {
  if (sheet.words[verb + 1]?.text !== ",") return verb + 1;
  for (let at = verb + 2; at <= verb + 2 + longestAside; at++) {
    if (sheet.words[at]?.text === ",") return at + 1;
    if (sheet.words[at]?.isPunctuation === true) break;
    if (/^(?:V|MD|NNP|PRP$)/u.test(sheet.xposNames[at] ?? "")) break;
  }
  return verb + 1;
}

/** How sure an inverted subject behind a quotation is. */
const inverted = 0.75;

/** *“…,” asked Tamsin Veil.*: a verb right behind a quotation has its subject right behind it. */
function invertedSubject(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueTokens.at(-1) ?? -1;
  if (draft.sourceTokens.length > 0 || verb < 1 || !isBehindQuotation(sheet, verb)) return draft;
  // *…,” told Dawn*: whoever stands behind *told* is the one who was told.
  if (sheet.lemmas[verb] === "tell") return draft;
  // Where the subject follows, a past tense is easily taken for a participle.
  if (!/^VB[DNZ]$/u.test(sheet.xposNames[verb] ?? "")) return draft;
  const sentence = sheet.sentences[sheet.sentenceOf[verb] ?? 0];
  const tokens: number[] = [];
  for (
    let at = afterAside(sheet, verb);
    at < (sentence?.endToken ?? 0) && tokens.length < 8;
    at++
  ) {
    if (sheet.words[at]?.isPunctuation === true && sheet.words[at]?.text !== "-") break;
    if (/^(?:V|MD|W|TO|PRP$)/u.test(sheet.xposNames[at] ?? "")) return draft;
    if (tokens.length > 0 && sheet.xposNames[at] === "IN" && sheet.words[at]?.lower !== "of") break;
    tokens.push(at);
  }
  if (!tokens.some((at) => /^(?:NN|PRP)/u.test(sheet.xposNames[at] ?? ""))) return draft;
  // A verb behind a closing mark and a noun behind the verb leave no doubt whose words they are.
  const confidence = Math.max(draft.confidence, inverted);
  return { ...draft, confidence, sourceTokens: tokens, source: spansOf(sheet, tokens) };
}
