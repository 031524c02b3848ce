import type { Gloss, Statement } from "../../record/index.ts";
import { findCandidates } from "./candidates.ts";
import { clusterLinks, type Link } from "./cluster.ts";
import { canBeOne, fitOf, relate } from "./compare.ts";
import { findGlosses, noSides, type Sides } from "./glosses.ts";
import { findInTranscripts } from "./in-transcripts.ts";
import { createKinship } from "./kinship.ts";
import { type Measures, weighWords } from "./likeness.ts";
import { findBeside } from "./neighbors.ts";
import { type Comparison, compareUnits } from "./quoted-words.ts";
import { createRelated, findEchoes, type RelatedReport } from "./related.ts";
import {
  byPlace,
  createUnit,
  narrow,
  type Report,
  type Said,
  type Unit,
  type When,
} from "./report.ts";
import { splitUnits } from "./units.ts";
import { createVocabulary, type Vocabulary } from "./words.ts";

/** The reports of one remark, in the order of documents and offsets, its glosses, and what is like it. */
export interface RemarkMatch {
  readonly reports: readonly [Report, ...Report[]];
  readonly glosses: readonly Gloss[];
  readonly related: readonly RelatedReport[];
}

/** Groups statements into remarks once it is told when each was said. */
export interface RemarkMatcher {
  /** The reports of each remark. */
  readonly group: (whenOf: (statement: Statement) => When) => [Report, ...Report[]][];
  /** The same, with glosses. */
  readonly match: (whenOf: (statement: Statement) => When) => RemarkMatch[];
}

/** Two sentences alike enough to be one remark, and their statements as far as they are longer. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
  readonly whole: Comparison | null;
}

/**
 * Compares the words of statements, once: sentences that share rare words. What a
 * comparison means depends on dates, and dates on what has been matched, so both are
 * asked for afterwards, as often as needed. The same remarks whatever the order of the
 * statements. Cost grows with their number.
 */
export function createMatcher(unsorted: readonly Said[], sides: Sides = noSides): RemarkMatcher {
  const vocabulary = createVocabulary();
  const whole = [...unsorted].sort(byPlace).map((said) => createUnit(said, vocabulary));
  const units = whole.flatMap((unit) =>
    splitUnits(unit.statement).map((piece) => narrow(unit, [piece], vocabulary)),
  );
  const measures: Measures = {
    weight: weighWords(
      units.map(({ words }) => words),
      vocabulary,
    ),
    kinship: createKinship(),
  };
  const statements = new Map(whole.map((unit) => [unit.statement.id, unit]));
  const pairs = comparePairs(units, statements, measures);
  const echoes = findEchoes(units, measures);
  const date = (unit: Unit, whenOf: (statement: Statement) => When): Report => ({
    ...unit,
    ...whenOf(unit.statement),
  });
  const group = (
    reports: readonly Report[],
    whenOf: (statement: Statement) => When,
  ): [Report, ...Report[]][] => {
    const wholeOf = (report: Report): Report => {
      const unit = statements.get(report.statement.id);
      return unit === undefined ? report : date(unit, whenOf);
    };
    const links = relatePairs(reports, wholeOf, pairs);
    const beside = findBeside(reports, links, measures);
    const groups = clusterLinks(
      reports.map(({ statement, speakerId }) => ({ doc: statement.doc, speakerId })),
      [...links, ...beside, ...findInTranscripts(reports, [...links, ...beside], measures)],
    );
    return gather(groups, reports, vocabulary);
  };
  const dated = (whenOf: (statement: Statement) => When): Report[] =>
    units.map((unit) => date(unit, whenOf));
  return {
    group: (whenOf) => group(dated(whenOf), whenOf),
    match: (whenOf) => {
      const own = dated(whenOf);
      const remarks = group(own, whenOf).map((reports, remark) => ({ remark, reports }));
      const glosses = findGlosses(remarks, measures, sides);
      const related = createRelated(own, [...pairs, ...echoes]);
      return remarks.map(({ remark, reports }) => ({
        reports,
        glosses: glosses.get(remark) ?? [],
        related: related(reports),
      }));
    },
  };
}

/** Weight that two sentences must have in common for their whole statements to be compared, in bits. */
const leastForWhole = 6;

/** Pairs of sentences whose words, or whose statements' words, allow one remark. */
function comparePairs(
  units: readonly Unit[],
  whole: ReadonlyMap<string, Unit>,
  measures: Measures,
): Pair[] {
  const pairs: Pair[] = [];
  findCandidates(units, measures.weight, (a, b) => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined) return;
    const likeness = compareUnits(left, right, measures);
    if (likeness.bits < leastForWhole) return;
    const one = whole.get(left.statement.id) ?? left;
    const two = whole.get(right.statement.id) ?? right;
    const isLonger = one.words.length > left.words.length || two.words.length > right.words.length;
    const wholes = isLonger ? compareUnits(one, two, measures) : null;
    if (canBeOne(likeness) || (wholes !== null && canBeOne(wholes))) {
      pairs.push({ a, b, likeness, whole: wholes });
    }
  });
  return pairs;
}

/**
 * Links between sentences that are one remark, or parts of statements that are: first
 * those that need nothing else, then those that need their documents to share one.
 */
function relatePairs(
  reports: readonly Report[],
  wholeOf: (report: Report) => Report,
  pairs: readonly Pair[],
): Link[] {
  const linksOf = (oneStory: boolean): Link[] =>
    pairs.flatMap(({ a, b, likeness, whole }) => {
      const [left, right] = [reports[a], reports[b]];
      if (left === undefined || right === undefined) return [];
      let relation = relate(left, right, likeness, oneStory);
      if (relation === "none" && whole !== null) {
        relation = relate(wholeOf(left), wholeOf(right), whole, oneStory);
      }
      return relation === "same" ? [{ a, b, fit: fitOf(likeness) }] : [];
    });
  const sure = linksOf(false);
  const known = new Set(sure.map(({ a, b }) => a * reports.length + b));
  const others = linksOf(true).filter(({ a, b }) => !known.has(a * reports.length + b));
  const stories = new Map<string, Set<string>>();
  for (const [one, two] of docPairs(reports, sure, others)) {
    stories.set(one, (stories.get(one) ?? new Set()).add(two));
    stories.set(two, (stories.get(two) ?? new Set()).add(one));
  }
  const docOf = (i: number): string => reports[i]?.statement.doc ?? "";
  return [...sure, ...others.filter(({ a, b }) => isOneStory(stories, docOf(a), docOf(b)))];
}

/**
 * Pairs of documents of one story: they share a remark, or what two speakers of the one
 * say is like what the same two say in the other.
 */
function docPairs(
  reports: readonly Report[],
  sure: readonly Link[],
  others: readonly Link[],
): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const speakers = new Map<string, string>();
  const visit = ({ a, b }: Link, isSure: boolean): void => {
    const [left, right] = [reports[a], reports[b]];
    if (left === undefined || right === undefined) return;
    const [one, two] = [left.statement.doc, right.statement.doc];
    if (one === two) return;
    const key = one < two ? `${one} ${two}` : `${two} ${one}`;
    const speaker = left.speakerId ?? right.speakerId;
    const before = speakers.get(key);
    if (isSure || (before !== undefined && speaker !== null && before !== speaker)) {
      found.push([one, two]);
    } else if (speaker !== null) speakers.set(key, speaker);
  };
  for (const link of sure) visit(link, true);
  for (const link of others) visit(link, false);
  return found;
}

/** Documents of one story that are looked through for one that two have in common. */
const mostOfStory = 60;

/** Whether two documents share a remark, or both share one with a third. */
function isOneStory(
  stories: ReadonlyMap<string, ReadonlySet<string>>,
  a: string,
  b: string,
): boolean {
  const [left, right] = [stories.get(a), stories.get(b)];
  if (a === b || left === undefined || right === undefined) return false;
  if (left.has(b)) return true;
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  if (fewer.size > mostOfStory) return false;
  for (const doc of fewer) if (more.has(doc)) return true;
  return false;
}

/**
 * Groups of units as reports of statements: the units of one statement in one group
 * are one report. Units that nobody else reports stand with the rest of their
 * statement, and are a remark only where the statement has no other.
 */
function gather(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
  vocabulary: Vocabulary,
): [Report, ...Report[]][] {
  const shared = new Set<string>();
  const alone = new Map<string, Report[]>();
  const out: [Report, ...Report[]][] = [];
  for (const members of withoutTwins(groups, units)) {
    const reports = mergeUnits(
      members.flatMap((i) => units[i] ?? []),
      vocabulary,
    );
    const [first, ...rest] = reports;
    if (first === undefined) continue;
    if (rest.length > 0) {
      out.push([first, ...rest]);
      for (const { statement } of reports) shared.add(statement.id);
    } else alone.set(first.statement.id, [...(alone.get(first.statement.id) ?? []), first]);
  }
  for (const [id, reports] of alone) {
    if (shared.has(id)) continue;
    const [first] = mergeUnits(reports, vocabulary);
    if (first !== undefined) out.push([first]);
  }
  return out;
}

/**
 * Groups of the same statements as one: two sentences that the same outlets quote in
 * one breath are one remark, not one each. In the order of the first.
 */
function withoutTwins(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
): (readonly number[])[] {
  const byStatements = new Map<string, number[]>();
  groups.forEach((members, at) => {
    const statements = new Set(members.flatMap((i) => units[i]?.statement.id ?? []));
    const key = statements.size < 2 ? `${at}` : [...statements].sort().join(" ");
    const before = byStatements.get(key);
    if (before === undefined) byStatements.set(key, [...members]);
    else before.push(...members);
  });
  return [...byStatements.values()].map((members) => members.sort((a, b) => a - b));
}

/** The units of each statement as one report, in the order of their first. */
function mergeUnits(units: readonly Report[], vocabulary: Vocabulary): Report[] {
  const byStatement = new Map<string, Report>();
  for (const unit of units) {
    const before = byStatement.get(unit.statement.id);
    const [head, ...tail] = [...(before?.statement.evidence ?? []), ...unit.statement.evidence];
    if (head === undefined) continue;
    const { date, isDated } = unit;
    byStatement.set(unit.statement.id, {
      ...narrow(unit, [head, ...tail], vocabulary),
      date,
      isDated,
    });
  }
  return [...byStatement.values()];
}
