import type { Draft } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import { isSomebodyKind, isVoiceKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { behindCiting } from "../who/cited.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

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

/** *Dawn reported, **referring to** the mayor*: no more than whom an outlet cites for what it reports. */
export function isOnlyCited(sheet: Sheet, { cueTokens, content }: Draft): boolean {
  const citing = cueTokens.find((at) => behindCiting(sheet, at) > 0) ?? -1;
  if (citing < 0 || content.length > 1) return false;
  const behind = behindCiting(sheet, citing);
  const first = tokenAtOffset(sheet, content[0].start);
  if (first < citing || first > behind || (sheet.quote[first] ?? 0) > 0) return false;
  const begin = sheet.sentences[sheet.sentenceOf[citing] ?? 0]?.firstToken ?? citing;
  if (!sheet.lemmas.slice(begin, citing).includes("report")) return false;
  const cited = phraseFrom(sheet, sheet.starts[behind] ?? 0, sheet.length);
  const reports = cueTokens.some((at) => sheet.lemmas[at] === "report");
  if (!reports && !cited.some((at) => isSomebodyKind(sheet.mentioned[at]))) return false;
  const end = tokenAtOffset(sheet, content[0].end);
  // *…, quoting Orlu, **that** the road was shut*: what was reported, with a verb of its own.
  const that = (cited.at(-1) ?? behind) + 2;
  const goesOn = sheet.words[that - 1]?.text === "," && sheet.words[that]?.lower === "that";
  return goesOn || !hasVerb(sheet, behind, end);
}

/** *Tarsk, May 5 – Soldiers have beaten …, Orlu*: what begins with a dateline and has a verb behind its dash is a sentence, and nobody. */
export function isSentenceForSource(sheet: Sheet, { sourceTokens }: Draft): boolean {
  const dash = sourceTokens.findIndex((at) => /^(?:[–—]|--)$/u.test(sheet.words[at]?.text ?? ""));
  const dated = sourceTokens.slice(0, dash).some((at) => sheet.xposNames[at] === "CD");
  return dash > 0 && dated && sourceTokens.slice(dash).some((at) => sheet.finite[at] === 1);
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

/** ***With these words** she left*: the words are no one who speaks. */
export function isWordsForSource(sheet: Sheet, { sourceTokens: [first = -1] }: Draft): boolean {
  const word = (at: number): string => sheet.words[at]?.lower ?? "";
  return word(first) === "with" && /^(?:this|that|these|those|such)$/u.test(word(first + 1));
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

/** *The one he likes is **Governor Orlu:** “…”*: who somebody is, and no word of that one. */
export function isOnlyNamed(sheet: Sheet, { cueHead, sourceTokens: [first = -1] }: Draft): boolean {
  if (sheet.words[cueHead]?.text !== ":" || first < 2) return false;
  const verb = sheet.words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (sheet.sentenceOf[verb - 1] !== sheet.sentenceOf[first]) return false;
  const isHere = /^(?:here|this|there)$/u.test(sheet.words[verb - 1]?.lower ?? "");
  return sheet.lemmas[verb] === "be" && !isHere;
}

/** ***Opposing** coach Ben Venn*, ***our correspondent** Ada Orlu writes*: words of the phrase that names the source, right before it. */
export function isOwnTitle(sheet: Sheet, { sourceTokens, content }: Draft): boolean {
  const [{ start, end }, more] = content;
  const [source = -1] = sourceTokens;
  const first = tokenAtOffset(sheet, start);
  const last = tokenAtOffset(sheet, end) - 1;
  if (more !== undefined || source < 1 || last !== source - 1 || last - first > 3) return false;
  if ((sheet.quote[first] ?? 0) > 0 || sheet.xposNames[source] !== "NNP") return false;
  for (let at = first; at <= last; at++) {
    if (!/^(?:NN|JJ|PRP\$|DT)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return /^NN$/u.test(sheet.xposNames[last] ?? "");
}

/** *Orlu **lets** her hero say that …*: who lets another speak says nothing by it; not who *lets slip that …*. */
export function isLetSpeak(sheet: Sheet, { cueHead }: Draft): boolean {
  if (sheet.lemmas[cueHead] !== "let") return false;
  for (let at = cueHead + 1; at < cueHead + 6; at++) {
    if (/^(?:be|know|slip|that)$/u.test(sheet.lemmas[at] ?? "that")) return false;
    if (sheet.xposNames[at] === "VB") return isSpeechKind(sheet.cueKind[at]);
  }
  return false;
}

/** *One player he says he would build on is Orlu*: a clause about the subject, which the sentence goes on behind. */
export function isWithinSubject(sheet: Sheet, { cueHead, sourceTokens, content }: Draft): boolean {
  const [first = -1] = sourceTokens;
  const subject = sourceTokens.at(-1) ?? -1;
  const [{ start, end }, more] = content;
  if (more !== undefined || subject - first < 1 || subject >= cueHead) return false;
  // *One candidate **she** …*, *one candidate **Ms Orlu** …*
  const opens = /^(?:one|another|the|each)$/u.test(sheet.words[first]?.lower ?? "");
  const hasNoun = sourceTokens.some(
    (at) => sheet.xposNames[at] === "NN" && /^(?:NNP|PRP)$/u.test(sheet.xposNames[at + 1] ?? ""),
  );
  const from = tokenAtOffset(sheet, start);
  if (!opens || !hasNoun || from < cueHead || sheet.xposNames[subject] === "NN") return false;
  const is = tokenRange(from, tokenAtOffset(sheet, end)).find(
    (at) => sheet.lemmas[at] === "be" && sheet.finite[at] === 1,
  );
  return is !== undefined && (sheet.quote[is] ?? 0) === 0 && sheet.relations[subject] !== "root";
}
