import type { Draft } from "../draft.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { wordAt } from "../sheet/word-at.ts";

/** Words in the clause of a cue that set it apart in time from the verb before it: *left on Monday and later said*. */
const apart: ReadonlySet<string> = new Set(
  "after afterwards already before earlier had has have later now often once previously repeatedly since still subsequently then until when".split(
    " ",
  ),
);
/** Verbs passed from a cue to the one that bears the time. */
const longestChain = 3;

/**
 * The verbs before a cue of which it tells the same moment, nearest first: what the source did
 * while speaking (*rejected the plan on Tuesday, **saying***), and what it did and said in one breath
 * (*met the envoy on Monday and **told** him*). Both must have the source for their subject and
 * stand in the past; a clause about another (*attacked Dorn, with whom she **clashed**, saying*) or
 * a word that sets the saying apart (*and **later** said*) ends it.
 */
export function sameMoment(sheet: Sheet, { cueHead, sourceTokens }: Draft): readonly number[] {
  const verbs: number[] = [];
  const source = new Set(sourceTokens);
  let at = cueHead;
  while (at >= 0 && verbs.length < longestChain) {
    const over = sheet.heads[at] ?? -1;
    if (over < 0 || over > at) break;
    if (!isAccompanying(sheet, at) && !isJoined(sheet, at)) break;
    if ((sheet.quote[over] ?? 0) !== (sheet.quote[cueHead] ?? 0)) break;
    const isPast = sheet.xposNames[over] === "VBD";
    if (isPast ? isSubordinate(sheet, over) : sheet.xposNames[over] !== "VBG") break;
    if (isPast) verbs.push(over);
    at = over;
  }
  const isShared = (verb: number): boolean => subjectOf(sheet, verb).some((one) => source.has(one));
  const owner = verbs.findLastIndex(isShared);
  return verbs.slice(0, owner + 1);
}

/** A clause that says when, why or of whom: its verb is beside what is told. */
function isSubordinate(sheet: Sheet, at: number): boolean {
  return /^(?:acl|advcl)/u.test(sheet.relations[at] ?? "");
}

/** *…, saying*: a participle behind a comma, without a word that says when or why. */
function isAccompanying(sheet: Sheet, at: number): boolean {
  const isParticiple =
    sheet.xposNames[at] === "VBG" && /^advcl|^conj/u.test(sheet.relations[at] ?? "");
  return isParticiple && isBare(sheet, at, (word) => word === "," || word === "and");
}

/** *… and told*: a verb in the past without a subject of its own. */
function isJoined(sheet: Sheet, at: number): boolean {
  const isPast = sheet.xposNames[at] === "VBD" && sheet.relations[at] === "conj";
  return isPast && isBare(sheet, at, (word) => word === "and");
}

/** Whether a verb has neither subject nor time of its own before it, and follows right on a comma or a joining word. */
function isBare(sheet: Sheet, at: number, joins: (word: string) => boolean): boolean {
  let before = at - 1;
  while (sheet.xposNames[before] === "RB" && !apart.has(wordAt(sheet, before))) before--;
  return joins(wordAt(sheet, before)) && !apart.has(wordAt(sheet, before + 1));
}
