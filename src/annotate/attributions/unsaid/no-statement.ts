import type { Draft } from "../draft.ts";
import { isOtherName, isPersonKind, isVoiceKind } from "../sheet/mention-columns.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Verbs, by lemma, that tell what was talked about and nothing that was said: events, not attributions. */
const topics = new Set(["discuss", "debate", "dwell", "negotiate", "confer", "chat"]);

/** *Answered **her***, *the president expects **you***, *said **nothing***, *denied **it***: whom and how little, not what. */
export function isNobodysWords(sheet: Sheet, { content }: Draft): boolean {
  const [only, ...others] = content;
  const at = tokenAtOffset(sheet, only.start);
  const isWord = others.length === 0 && (sheet.ends[at] ?? 0) >= only.end;
  return (
    isWord &&
    /^(?:me|us|you|him|her|them|nothing|it|so|that|this|those|these|as|what|which)$/u.test(
      sheet.words[at]?.lower ?? "",
    )
  );
}

/** *The premier promised **in Brenn on Monday***: where it was said is not what was said. */
export function isPlaceOfCue(sheet: Sheet, { cueTokens, content }: Draft): boolean {
  const [first, ...others] = content;
  const from = tokenAtOffset(sheet, first.start);
  if (others.length > 0 || from < 2 || cueTokens.at(-1) !== from - 2) return false;
  if (!/^(?:in|at|near|outside)$/u.test(sheet.words[from - 1]?.lower ?? "")) return false;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < first.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:V|MD|NNS?$|JJ)/u.test(sheet.xposNames[at] ?? ""))
      return false;
  }
  return /^NNPS?$/u.test(sheet.xposNames[from] ?? "");
}

/** *Told journalists **after the meeting***: when it was said is not what was said. */
export function isTimeOfCue(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  if (more !== undefined || !/^(?:say|tell)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const from = tokenAtOffset(sheet, only.start);
  if (from <= cueHead || !/^(?:after|before|during|following)$/u.test(wordAt(sheet, from - 1)))
    return false;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:VB|MD)/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

function wordAt(sheet: Sheet, at: number): string {
  return sheet.words[at]?.lower ?? "";
}

/** Whether the cue only names a topic: *discussed trade*. Quoted words under such a verb were said. */
export function isTopic(sheet: Sheet, draft: Draft): boolean {
  if (isTakenQuestion(sheet, draft) || isOnBehalf(sheet, draft)) return true;
  const isNamed = draft.cueTokens.some((at) => topics.has(sheet.lemmas[at] ?? ""));
  if (draft.cueHead < 0 || !isNamed) return false;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  return (sheet.quote[first] ?? 0) === 0;
}

/** *Replying **for the government**, Orlu said …*: on whose behalf somebody speaks is nothing that is said. */
function isOnBehalf(
  sheet: Sheet,
  { cueHead, cueTokens, content: [{ start, end }, more] }: Draft,
): boolean {
  if (!/^(?:reply|respond|answer|speak|wind)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const last = cueTokens.at(-1) ?? cueHead;
  const first = tokenAtOffset(sheet, start);
  const isFor = sheet.words[last]?.lower === "for" || sheet.words[first]?.lower === "for";
  if (!isFor || more !== undefined || first - last > 1) return false;
  return !sheet.finite.slice(first, tokenAtOffset(sheet, end - 1) + 1).includes(1);
}

/** *Answering a question from Dawn*: that a question was put and taken is no statement. */
function isTakenQuestion(sheet: Sheet, { cueHead, content }: Draft): boolean {
  if (!/^(?:answer|field|take|put|pose|ask)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const words = sheet.text.slice(content[0].start, Math.min(content[0].end, content[0].start + 40));
  return /^(?:an?|the same|the|his|her|their|some|several|\d+|two|three)?\s*questions?\b/iu.test(
    words,
  );
}

/** Nouns, by lemma, for what is written as a whole: that it was is no statement. */
const works = new Set(
  "album book column comedy diary essay film hymn lyric memoir music musical novel opera play poem poetry prose screenplay script song story symphony verse".split(
    " ",
  ),
);

/** Whether the cue tells of a work and nothing that stands in it: *wrote 23 plays*. */
export function isWork(sheet: Sheet, draft: Draft): boolean {
  const { cueHead } = draft;
  if (!/^(?:write|pen|compose|author|publish)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const [content] = draft.content;
  const first = tokenAtOffset(sheet, content.start);
  if (isTitleWritten(sheet, draft)) return true;
  if (
    (sheet.quote[first] ?? 0) > 0 ||
    !/^(?:DT|CD|JJ|PRP\$|NNS)$/u.test(sheet.xposNames[first] ?? "")
  )
    return false;
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < content.end; at++) {
    if (sheet.words[at]?.isPunctuation === true || /^(?:IN|W)/u.test(sheet.xposNames[at] ?? ""))
      return false;
    if (works.has(sheet.lemmas[at] ?? "")) return true;
  }
  return false;
}

/** Words of the longest title. */
const longestTitle = 10;

/** *“The Ferry” was written by Orlu*: words in marks that are the subject of such a verb are a title. */
function isTitleWritten(sheet: Sheet, { cueHead, content }: Draft): boolean {
  const [only, more] = content;
  const first = tokenAtOffset(sheet, only.start);
  const isSubject = ((sheet.childBits[cueHead] ?? 0) & bitsOf("aux:pass")) !== 0 && first < cueHead;
  if (!isSubject || more !== undefined || (sheet.quote[first] ?? 0) === 0) return false;
  const words = sheet.text.slice(only.start, only.end);
  return words.split(/\s+/u).length <= longestTitle && !/[.,!?]$/u.test(words);
}

/**
 * Whether the cue only names what is quoted or whose words follow elsewhere: *Dawn,
 * **quoting** two officials, reported …*.
 */
export function isOnlySource(sheet: Sheet, draft: Draft): boolean {
  if (!/^(?:quote|cite)$/u.test(sheet.lemmas[draft.cueHead] ?? "")) return false;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  if ((sheet.quote[first] ?? 0) > 0 || draft.content.length > 1) return false;
  let people = sheet.lemmas[draft.cueHead] === "quote";
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < draft.content[0].end; at++) {
    if (/^(?:V|MD|W)/u.test(sheet.xposNames[at] ?? "")) return false;
    const isHead = (sheet.heads[at] ?? -1) < first || (sheet.heads[at] ?? -1) === draft.cueHead;
    if (isHead && /^(?:1|6|7)$/u.test(String(sheet.mentioned[at] ?? 0))) people = true;
  }
  return people;
}

/** *Tarsk, May 5 – Soldiers have beaten …, Orlu*: what begins with a dateline and has a verb behind its dash is a sentence, and nobody. */
export function isSentenceForSource(sheet: Sheet, { sourceTokens }: Draft): boolean {
  const dash = sourceTokens.findIndex((at) => /^(?:[–—]|--)$/u.test(sheet.words[at]?.text ?? ""));
  const dated = sourceTokens.slice(0, dash).some((at) => sheet.xposNames[at] === "CD");
  return dash > 0 && dated && sourceTokens.slice(dash).some((at) => sheet.finite[at] === 1);
}

/** *It goes without saying*, *let's say*, *having said that*, *this says a lot about them*: set phrases in which nobody says anything. */
export function isSetPhrase(
  sheet: Sheet,
  { cueHead, cueTokens, content, sourceTokens }: Draft,
): boolean {
  const isWithout = cueTokens.some(
    (at) => sheet.words[at]?.lower === "saying" && sheet.words[at - 1]?.lower === "without",
  );
  if (isWithout) return true;
  if (sheet.lemmas[cueHead] !== "say") return false;
  const word = (at: number): string => sheet.words[at]?.lower ?? "";
  const [first = cueHead] = cueTokens;
  if (word(cueHead) === "said" && word(cueHead - 1) === "having") return true;
  if (
    word(cueHead) === "say" &&
    /^(?:['’]s|let)$/u.test(word(first - 1)) &&
    word(first - 2) === "let"
  )
    return true;
  if (/^(?:everything|anything|nothing|whatever)$/u.test(word(sourceTokens[0] ?? -1))) return true;
  const words = sheet.text.slice(content[0].start, Math.min(content[0].end, content[0].start + 40));
  return /^(?:something|a lot|a great deal|much|more|little|volumes|everything) (?:more )?about\b/iu.test(
    words,
  );
}

/** *Less snow lies on the way, “You will not get lost.”*: no verb of telling, and nobody who could tell, before somebody's words in marks. */
export function isOfThing(sheet: Sheet, { cueHead, sourceTokens, content }: Draft): boolean {
  if ((sheet.cueKind[cueHead] ?? 0) > 0 || sourceTokens.length === 0) return false;
  const isAnybody = sourceTokens.some(
    (at) => isVoiceKind(sheet.mentioned[at]) || /^(?:NNP|PRP)/u.test(sheet.xposNames[at] ?? ""),
  );
  const [first] = content;
  const from = tokenAtOffset(sheet, first.start);
  if (isAnybody || (sheet.quote[from] ?? 0) > 0) return false;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < first.end; at++) {
    if (sheet.quote[at] === 1) return sheet.words[at - 1]?.text === ",";
  }
  return false;
}

/** Verbs, by lemma, whose object feels what their subject causes. */
const moved = new Set(
  "alarm amuse anger annoy appal appall delight disappoint dismay embarrass enrage frighten frustrate infuriate irritate offend outrage please puzzle sadden scare shock stun surprise trouble unsettle upset worry".split(
    " ",
  ),
);

/** *The arrests have **angered Velmark***: what somebody feels about a deed, as others tell it, is nothing that they said. */
export function isFelt(sheet: Sheet, { cueHead, sourceTokens, content }: Draft): boolean {
  if (!moved.has(sheet.lemmas[cueHead] ?? "") || (sourceTokens[0] ?? -1) < cueHead) return false;
  const first = tokenAtOffset(sheet, content[0].start);
  return first < cueHead && (sheet.quote[first] ?? 0) === 0;
}

/** *They walked down **“Harbor Lane”***: behind a verb of doing, a name in marks is a name. */
export function isNameInMarks(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  const first = tokenAtOffset(sheet, only.start);
  if (more !== undefined || (sheet.quote[first] ?? 0) === 0 || cueHead < 0) return false;
  if ((sheet.cueKind[cueHead] ?? 0) > 0 || first < cueHead) return false;
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    if (!/^NNPS?$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

/** ***With these words** she left*: the words are no one who speaks. */
export function isWordsForSource(sheet: Sheet, { sourceTokens: [first = -1] }: Draft): boolean {
  const word = (at: number): string => sheet.words[at]?.lower ?? "";
  return word(first) === "with" && /^(?:this|that|these|those|such)$/u.test(word(first + 1));
}

/** Verbs, by lemma, of what a face does beside words. */
const faces = new Set(
  "beam blush chuckle cry frown grin laugh nod shrug sigh smile wince".split(" "),
);

/** *She laughs **when** she hears it*, *showed no remorse **as** it was read*: when a face moves and what it shows is nothing that is said. */
export function isOnlyFace(sheet: Sheet, { cueHead, content, sourceTokens }: Draft): boolean {
  const first = tokenAtOffset(sheet, content[0].start);
  if ((sheet.quote[first] ?? 0) > 0) return false;
  const lemma = sheet.lemmas[cueHead] ?? "";
  const word = sheet.words[first]?.lower ?? "";
  if (faces.has(lemma)) return /^(?:when|while|as|before|after|because|at)$/u.test(word);
  // *The survey shows no effect* is a finding; a person shows a feeling.
  const isPerson = sourceTokens.some((at) => isPersonKind(sheet.mentioned[at]));
  return /^(?:show|display|betray)$/u.test(lemma) && isPerson && isFeeling(sheet, first, cueHead);
}

/** *No emotion*, *little remorse*: a noun of its own, not a clause. */
function isFeeling(sheet: Sheet, first: number, verb: number): boolean {
  return /^(?:no|little|any)$/u.test(sheet.words[first]?.lower ?? "") && first === verb + 1;
}

/** *Thank you, Mayor Orlu*: said to somebody by one who is not named, and nothing more than thanks. */
export function isThanks(sheet: Sheet, { cueTokens, cueHead, sourceTokens }: Draft): boolean {
  const [first = -1] = cueTokens;
  if (sheet.lemmas[cueHead] !== "thank" && sheet.words[cueHead]?.lower !== "thanks") return false;
  const isBeside = sourceTokens.includes(first - 1) && sheet.words[first - 1]?.text !== ",";
  return sheet.words[cueHead + 1]?.lower === "you" && !isBeside;
}

/** *What does Tarsk say?*: a question word alone is nothing that was said. */
export function isQuestionWord(sheet: Sheet, draft: Draft): boolean {
  if (draft.content.length > 1) return false;
  const [{ start, end }] = draft.content;
  const at = tokenAtOffset(sheet, start);
  const isHelped = /^(?:do|be|have)$/u.test(sheet.lemmas[at + 1] ?? "");
  return (sheet.ends[isHelped ? at + 1 : at] ?? 0) >= end && /^W/u.test(sheet.xposNames[at] ?? "");
}

/** *The quotation was **wrongly** attributed to Orlu*: a correction says who did not say it. */
export function isMisattributed(sheet: Sheet, { cueHead, cueTokens }: Draft): boolean {
  if (cueTokens.some((at) => /^mis(?:attribut|quot)e/u.test(sheet.lemmas[at] ?? ""))) return true;
  if (!/^(?:attribute|ascribe|credit)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const near = [cueHead - 2, cueHead - 1, cueHead + 1];
  return near.some((at) =>
    /^(?:wrongly|mistakenly|incorrectly|erroneously|falsely)$/u.test(sheet.words[at]?.lower ?? ""),
  );
}

/** *Karsia: release of prisoners welcome*: a place before a colon is what a headline is about, and nobody who says it. */
export function isTopicLabel(sheet: Sheet, draft: Draft): boolean {
  if (sheet.text.slice(draft.cue[0]?.start, draft.cue[0]?.end) !== ":") return false;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  if ((sheet.quote[first] ?? 0) > 0 || draft.sourceTokens.length === 0) return false;
  const isTold = draft.sourceTokens.every((at) => isOtherName(sheet.mentioned[at]));
  return isTold && !firstPersonIn(sheet, draft);
}

/** Whether somebody speaks of themselves in what is said: *Karsia: we will not pay*. */
function firstPersonIn(sheet: Sheet, { content: [{ start, end }] }: Draft): boolean {
  return /\b(?:I|we|our|us|my)\b/iu.test(sheet.text.slice(start, Math.min(end, start + 300)));
}

/** *Asked whether …*: the first word of a sentence, or behind *when* at its beginning. */
function opensSentence(sheet: Sheet, at: number): boolean {
  const first = sheet.sentences[sheet.sentenceOf[at] ?? 0]?.firstToken ?? at;
  for (let before = first; before < at; before++) {
    const isLead =
      sheet.words[before]?.isPunctuation === true ||
      /^(?:W|CC|RB)/u.test(sheet.xposNames[before] ?? "");
    if (!isLead) return false;
  }
  return true;
}

/** Verbs, by lemma, whose passive names the one who was asked. */
const asking = new Set(["ask", "question", "press", "quiz"]);

/**
 * Whether the cue tells what somebody was asked: *Asked whether he would go, Orlu
 * said …*, *Orlu was asked about …*. Who asked is not said, and the one asked did not
 * say it.
 */
export function isQuestionPut(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !asking.has(sheet.lemmas[head] ?? "")) return false;
  const children = sheet.childBits[head] ?? 0;
  if ((children & bitsOf("obl:agent")) !== 0) return false;
  if ((children & bitsOf("aux:pass", "nsubj:pass")) !== 0) return true;
  // *Told reporters when asked about the ship*: the one told of was asked.
  const isWhen = /^(?:when|if|once)$/u.test(sheet.words[head - 1]?.lower ?? "");
  if (isWhen && (children & bitsOf("nsubj")) === 0) return true;
  if (draft.sourceTokens.length === 0 && opensSentence(sheet, head)) return true;
  // *Strand, asked later if he was sorry, said*: who asks has no comma behind them.
  const isPlain = !draft.sourceTokens.some((at) => sheet.words[at]?.text === ",");
  const isApart = sheet.words[head - 1]?.text === "," && draft.sourceTokens.at(-1) === head - 2;
  if (isApart && isPlain && sheet.xposNames[head] !== "VBG") return true;
  const isParticiple = sheet.xposNames[head] === "VBN" || sheet.relations[head] === "advcl";
  const cue = draft.cue[0]?.start ?? 0;
  const isQuoted = (sheet.quote[tokenAtOffset(sheet, draft.content[0].start)] ?? 0) > 0;
  const comesFirst = (draft.source[0]?.start ?? (isQuoted ? cue : cue + 1)) > cue;
  return isParticiple && comesFirst && (children & bitsOf("nsubj")) === 0;
}
