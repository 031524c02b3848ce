import type { Gloss, Statement } from "../../record/index.ts";
import { forgetful, type Last } from "../last.ts";
import { clusterLinks } from "./cluster.ts";
import type { Relation } from "./compare.ts";
import { comparePairs } from "./compare-pairs.ts";
import { createBornOut, type TopicLikeness } from "./elsewhere.ts";
import { type Gathered, gather } from "./gather.ts";
import { findGlosses } from "./glosses.ts";
import { findInTranscripts } from "./in-transcripts.ts";
import { partLeads } from "./leads.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { type Measures, weighWords } from "./likeness.ts";
import { findBeside } from "./neighbors.ts";
import { isPrintedLater } from "./occasion.ts";
import { createPlaces } from "./places.ts";
import { rarestWords } from "./rarest.ts";
import { createDating, dateAs, readUnits } from "./read-units.ts";
import { createPairRelations, type Pair, type Related } from "./relate-pairs.ts";
import { type AlikePair, createRelated, findEchoes, type RelatedReport } from "./related.ts";
import type { Report, Said, Unit, When } from "./report.ts";
import { findShadows } from "./shadows.ts";
import { noSides, type Sides } from "./sides.ts";
import { extendOverTurns } from "./turns.ts";
import type { Word } from "./words.ts";

/** The reports of one remark, in the order of documents and offsets, its glosses, and what is like it. */
export interface RemarkMatch extends Gathered {
  readonly glosses: readonly Gloss[];
  readonly related: readonly RelatedReport[];
}

/** Groups statements into remarks once it is told when each was said. */
export interface RemarkMatcher {
  /** The reports of each remark. */
  readonly group: (whenOf: (statement: Statement) => When) => (readonly [Report, ...Report[]])[];
  /** The same, with glosses. */
  readonly match: (whenOf: (statement: Statement) => When) => RemarkMatch[];
}

/**
 * Compares the words of statements, once: sentences that share rare words. What a
 * comparison means depends on dates, and dates on what has been matched, so both are
 * asked for afterwards, as often as needed. The same remarks whatever the order of the
 * statements. Cost grows with their number.
 */
export function createMatcher(
  unsorted: readonly Said[],
  { sides = noSides, topic = () => 0, compared = forgetful, ...given }: Partial<Matching> = {},
): RemarkMatcher {
  const { vocabulary, kinship } = given.lexicon ?? createLexicon();
  const { units, whole } = readUnits(unsorted, vocabulary);
  const measures: Measures = {
    weight: weighWords(
      units.map(({ words }) => words),
      vocabulary,
    ),
    kinship,
  };
  const places = createPlaces(units);
  const { pairs, echoes } = compared.recall(
    () => madeOf(units),
    () => compareAll(units, whole, measures),
  );
  const relatePairs = createPairRelations(pairs, places);
  const dateAll = createDating(units);
  const group = (reports: readonly Report[]): Grouped => {
    const wholeOf = (i: number): Report | null => {
      const [unit, report] = [whole[i], reports[i]];
      if (unit === undefined || report === undefined) return null;
      return unit === null ? report : dateAs(unit, report);
    };
    const { links, relations } = relatePairs(
      reports,
      wholeOf,
      createBornOut(reports, measures, topic),
    );
    const beside = [...links, ...findBeside(reports, { links, measures, places })];
    const told = findInTranscripts(reports, { links: beside, measures, places });
    const groups = clusterLinks(
      reports.map(({ speakerIds }) => speakerIds),
      { links: [...beside, ...told], apart: findApart(reports, { links, pairs, relations }) },
      places,
    );
    const turns = extendOverTurns(groups, reports, measures);
    return { remarks: gather(turns, reports, { places, vocabulary }), relations };
  };
  return {
    group: (whenOf) => group(dateAll(whenOf)).remarks.map(({ reports }) => reports),
    match: (whenOf) => {
      const reports = dateAll(whenOf);
      const grouped = group(reports);
      const { remarks, glosses: own, leads } = partLeads(grouped.remarks, sides);
      const found = findGlosses(
        remarks.map((remark) => remark.reports),
        measures,
        sides,
      );
      const related = createRelated(reports, { pairs, relations: grouped.relations, echoes });
      return [...remarks, ...leads].map((remark, i) => ({
        ...remark,
        glosses: [...(own.get(i) ?? []), ...(found.get(i) ?? [])],
        related: related(remark.reports),
      }));
    },
  };
}

/** What matching is told besides the statements. */
interface Matching {
  readonly sides: Sides;
  readonly topic: TopicLikeness;
  readonly lexicon: Lexicon;
  /** What was compared last. */
  readonly compared: Last<Compared>;
}

/** Pairs of sentences that are alike, by their places in the order of documents and offsets. */
export interface Compared {
  readonly pairs: readonly Pair[];
  readonly echoes: readonly AlikePair[];
}

function compareAll(
  units: readonly Unit[],
  whole: readonly (Unit | null)[],
  measures: Measures,
): Compared {
  const shadows = findShadows(units);
  const rare = units.map((unit, i) =>
    shadows.has(i) ? none : rarestWords(unit.words, measures.weight),
  );
  return {
    pairs: comparePairs(units, whole, { rare, measures }),
    echoes: findEchoes(units, rare, measures),
  };
}

/** All that comparing sentences rests on: who says them, where and in which words. A statement is all its sentences. */
function madeOf(units: readonly Unit[]): readonly unknown[] {
  const parts: unknown[] = [];
  for (const { speakerId, statement } of units) {
    parts.push(statement.doc, statement.id, statement.form, statement.speaker, speakerId);
    for (const { start, end, exact } of statement.evidence) parts.push(start, end, exact);
  }
  return parts;
}

const none: readonly Word[] = [];

/**
 * Pairs of alike sentences of two occasions. The day on which a sentence was printed that
 * recalls earlier words tells nothing of when those were said.
 */
function findApart(
  reports: readonly Report[],
  { links, pairs, relations }: Related & { readonly pairs: readonly Pair[] },
): readonly Pair[] {
  const isLater = (a: number, b: number): boolean => {
    const [left, right] = [reports[a], reports[b]];
    return left !== undefined && right !== undefined && isPrintedLater(left, right);
  };
  const recalling = new Set(links.flatMap(({ a, b }) => (isLater(a, b) ? [a, b] : [])));
  return pairs.filter(({ a, b }, i) => {
    if (relations[i] !== "repeat") return false;
    return !(recalling.has(a) || recalling.has(b)) || !isLater(a, b);
  });
}

/** Sentences in groups, and what each pair of alike ones is to each other. */
interface Grouped {
  readonly remarks: readonly Gathered[];
  readonly relations: readonly Relation[];
}
