import type { RelatedRemark, RowId } from "../../record/index.ts";
import { relate } from "./compare.ts";
import { likenessOf, type Measures, type WordWeight } from "./likeness.ts";
import type { Comparison } from "./quoted-words.ts";
import type { Report, Unit } from "./report.ts";
import type { Word } from "./words.ts";

/** How a remark is related to another, which is named by one of its reports and where that begins. */
export interface RelatedReport {
  readonly relation: RelatedRemark["relation"];
  readonly statement: RowId;
  readonly start: number;
}

/** Two sentences whose words are alike. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
}

/** Rare words that an echo is looked up by, how many of them both must have, and reports of one such word at most. */
const echoed = { keys: 4, shared: 2, most: 12 } as const;
/** Weight and words of matter in common from which other words are related: less is a phrase of the day. */
const leastBits = 16;
const leastWords = 3;
/** The weight that the same speaker's words need. */
const leastRelated = 10;

/**
 * Pairs of sentences of two known speakers that share most of their rare words: whether
 * one is an echo, `relate` says. Costs the reports that share a rare word, and words
 * that many share are passed over.
 */
export function findEchoes(units: readonly Unit[], measures: Measures): AlikePair[] {
  const byStem = new Map<number, number[]>();
  const found: AlikePair[] = [];
  units.forEach((unit, i) => {
    if (unit.speakerId === null || unit.statement.form === "indirect") return;
    const shared = new Map<number, number>();
    for (const { stemId } of rarest(unit, measures)) {
      const seen = byStem.get(stemId);
      if (seen === undefined) byStem.set(stemId, [i]);
      else if (seen.length <= echoed.most) {
        for (const j of seen) {
          if (units[j]?.speakerId !== unit.speakerId) shared.set(j, (shared.get(j) ?? 0) + 1);
        }
        seen.push(i);
      }
    }
    for (const [j, count] of shared) {
      const other = units[j];
      if (count < echoed.shared || other === undefined) continue;
      const likeness = likenessOf(other.words, unit.words, measures);
      if (likeness.bits >= leastBits && likeness.words >= leastWords) {
        found.push({ a: j, b: i, likeness: { ...likeness, quoted: 1 } });
      }
    }
  });
  return found;
}

/** The words of matter that weigh most, names and numbers apart, one for each stem. */
function rarest({ words }: Unit, { weight }: Measures): Word[] {
  const best: Word[] = [];
  for (const word of words) {
    if (!word.content || word.number || best.some(({ stemId }) => stemId === word.stemId)) continue;
    const own = weight(word);
    let at = best.length;
    while (at > 0 && isRarer(word, own, best[at - 1], weight)) at--;
    if (at < echoed.keys) best.splice(at, 0, word);
    if (best.length > echoed.keys) best.pop();
  }
  return best;
}

function isRarer(word: Word, own: number, other: Word | undefined, weight: WordWeight): boolean {
  if (other === undefined) return false;
  const theirs = weight(other);
  return own > theirs || (own === theirs && word.stem < other.stem);
}

/**
 * Looks up what a remark is related to without being one with it: the same words of
 * another speaker (echo), of another occasion (repeat), or an account of them by the
 * speaker (self-report). Each relation stands on both sides.
 */
export function createRelated(
  units: readonly Report[],
  pairs: readonly AlikePair[],
): (reports: readonly Report[]) => RelatedReport[] {
  const related = new Map<string, RelatedReport[]>();
  const add = (own: Report, other: Report, relation: RelatedReport["relation"]): void => {
    const { statement } = other;
    const row = { relation, statement: statement.id, start: statement.evidence[0].start };
    const key = keyOf(own.statement.id, own.statement.evidence[0].start);
    related.set(key, [...(related.get(key) ?? []), row]);
  };
  for (const { a, b, likeness } of pairs) {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined || likeness.bits < leastRelated) continue;
    const relation = relate(left, right, likeness);
    if (relation !== "echo" && relation !== "repeat" && relation !== "self-report") continue;
    add(left, right, relation);
    add(right, left, relation);
  }
  return (reports) =>
    reports.flatMap(({ statement }) =>
      statement.evidence.flatMap(({ start }) => related.get(keyOf(statement.id, start)) ?? []),
    );
}

/** A sentence of a statement as a key. */
export function keyOf(statement: RowId, start: number): string {
  return `${statement} ${start}`;
}
