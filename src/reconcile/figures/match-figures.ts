import type { Figure } from "../../doc/index.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { dateRange, type Evidence, type FigureRow, hashEvidence } from "../../record/index.ts";
import { isSameAmount } from "./amounts.ts";

/** A figure of one document with the words that give it. */
export interface FigureFacts {
  readonly figure: Figure;
  readonly evidence: Evidence;
}

const by = { stage: "figures@1", model: null } as const;

/** Figures under one key beyond which the key is too common to tell what is counted. */
const mostPerKey = 300;
/** Share of the shorter description's words that two figures must have in common to count the same thing. */
const sharedWords = 0.6;

/**
 * Figures as rows, each with the rows of other documents that count the same thing, in
 * the same unit, of a time that can be the same: those that agree, also by rounding,
 * and those that differ. Nothing is voted away. Compares only figures that share a
 * unit and a word of what they count.
 */
export function matchFigures(all: readonly FigureFacts[]): FigureRow[] {
  const figures = [...all].sort(byPlace).map((facts) => ({
    ...facts,
    id: hashEvidence("figure", [facts.evidence]),
    words: new Set(wordsOf(facts.figure.what)),
    agreesWith: new Set<string>(),
    differsFrom: new Set<string>(),
  }));
  const byKey = new Map<string, number[]>();
  figures.forEach(({ figure, words }, i) => {
    for (const word of words) {
      const key = `${figure.unit ?? ""} ${word}`;
      const under = byKey.get(key);
      if (under === undefined) byKey.set(key, [i]);
      else under.push(i);
    }
  });
  for (const under of byKey.values()) {
    if (under.length > mostPerKey) continue;
    under.forEach((i, at) => {
      for (const j of under.slice(at + 1)) {
        const a = figures[i];
        const b = figures[j];
        if (a === undefined || b === undefined || !countsTheSame(a, b)) continue;
        const same = isSameAmount(a.figure, b.figure);
        (same ? a.agreesWith : a.differsFrom).add(b.id);
        (same ? b.agreesWith : b.differsFrom).add(a.id);
      }
    });
  }
  return figures
    .map(({ figure, evidence, id, agreesWith, differsFrom }) => ({
      id,
      evidence: [evidence] as const,
      by,
      confidence: 1,
      value: figure.value,
      unit: figure.unit,
      what: figure.what,
      asOf: figure.asOf,
      givenBy: figure.by,
      agreesWith: [...agreesWith].sort(),
      differsFrom: [...differsFrom].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Counting {
  readonly figure: Figure;
  readonly evidence: Evidence;
  readonly words: ReadonlySet<string>;
}

function countsTheSame(a: Counting, b: Counting): boolean {
  if (a.evidence.doc === b.evidence.doc) return false;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const shorter = Math.min(a.words.size, b.words.size);
  if (shared === 0 || shared / shorter < sharedWords) return false;
  // One common word (*grain*) says that the same is counted only with a unit and an amount in reach.
  if (shared === 1 && (a.figure.unit === null || !isInReach(a.figure.value, b.figure.value))) {
    return false;
  }
  const left = a.figure.asOf === null ? null : dateRange(a.figure.asOf);
  const right = b.figure.asOf === null ? null : dateRange(b.figure.asOf);
  return left === null || right === null || (left.from <= right.to && right.from <= left.to);
}

/** Whether two amounts are of one order: within a third of the larger. */
function isInReach(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) / 3;
}

function wordsOf(what: string | null): string[] {
  const words = what?.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !functionWords.has(word)).map(stemOf);
}

function byPlace(a: FigureFacts, b: FigureFacts): number {
  if (a.evidence.doc !== b.evidence.doc) return a.evidence.doc < b.evidence.doc ? -1 : 1;
  return a.evidence.start - b.evidence.start;
}
