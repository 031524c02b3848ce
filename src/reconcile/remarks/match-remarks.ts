import type { Gloss, Statement } from "../../record/index.ts";
import { clusterLinks } from "./cluster.ts";
import type { Relation } from "./compare.ts";
import { comparePairs } from "./compare-pairs.ts";
import { type Comparison, compareUnits } from "./compare-units.ts";
import { createElsewhere, type TopicLikeness } from "./elsewhere.ts";
import { type Gathered, gather } from "./gather.ts";
import { findGlosses } from "./glosses.ts";
import { findInTranscripts } from "./in-transcripts.ts";
import { type Laid, layOut } from "./lay-out.ts";
import { partLeads } from "./leads.ts";
import { type ComparedBlock, comparedIn, findLeftOver } from "./left-over.ts";
import { createLexicon } from "./lexicon.ts";
import { type Likeness, likenessOf, type Measures } from "./likeness.ts";
import { findBeside } from "./neighbors.ts";
import { isPrintedLater } from "./occasion.ts";
import { Pile } from "./pile.ts";
import { createPlaces } from "./places.ts";
import { dateAs, dateUnits } from "./read-units.ts";
import { findRecalling, type Recalling, withoutRecalled } from "./recalling.ts";
import { type Pair, relatePairs } from "./relate-pairs.ts";
import { createRelated, findEchoes, type RelatedReport } from "./related.ts";
import { type Remembered, staleness } from "./remembered.ts";
import type { Report, Said, Unit, When } from "./report.ts";
import { withoutReworded } from "./reworded.ts";
import { noSides, type Sides } from "./sides.ts";
import { extendOverTurns } from "./turns.ts";

/** The reports of one remark, in the order of documents and offsets, its glosses, and what is like it. */
export interface RemarkMatch extends Gathered {
  /** The same without what follows: one object as long as the reports are the same; null where people decided. */
  readonly gathered: Gathered | null;
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
 * statements, and whatever `pile` remembers. Cost grows with their number, and with what the pile does not know.
 */
export function createMatcher(
  unsorted: readonly Said[],
  { sides = noSides, topic = () => 0, pile = new Pile(createLexicon()) }: Partial<Matching> = {},
): RemarkMatcher {
  const { docs, changes } = pile.update(unsorted);
  const { vocabulary, kinship } = pile.lexicon;
  const measures: Measures = { weight: pile.counts.weight, kinship };
  const laid = layOut(docs, pile.numbers);
  const { units, whole, numberOf } = laid;
  const places = createPlaces(units);
  comparePairs(laid, changes, measures);
  const pairs = pairsIn(laid);
  const pairOf = (a: number, b: number): [number, number] => [
    numberOf[a] as number,
    numberOf[b] as number,
  ];
  const isStale = (i: number): boolean =>
    ((changes.stale[numberOf[i] as number] as number) & staleness.own) > 0;
  const likenessAt = (a: number, b: number): Likeness =>
    likenessOf(units[a]?.words ?? [], units[b]?.words ?? [], measures);
  const echoes = findEchoes(
    units,
    docs.flatMap(({ telling }) => telling),
    (a, b) =>
      pile.echoes.of(
        pairOf(a, b),
        () => isStale(a) || isStale(b),
        () => ({ likeness: { ...likenessAt(a, b), quoted: 1 }, judged: [] }),
      ),
  );
  const compareAt = (a: number, b: number): Comparison =>
    compareUnits(units[a] as Unit, units[b] as Unit, measures);
  const compareBeside = (a: number, b: number): Comparison =>
    pile.beside.of(
      pairOf(a, b),
      () => isStale(a) || isStale(b),
      () => compareAt(a, b),
    );
  const compareBlock = (left: readonly number[], right: readonly number[]): ComparedBlock | null =>
    pile.blocks.of(
      pairOf(left[0] as number, right[0] as number),
      () => left.some(isStale) || right.some(isStale),
      () => comparedIn(left.map((i) => right.map((j) => compareAt(i, j)))),
    );
  let last: { readonly reports: readonly Report[]; readonly grouped: Grouped } | null = null;
  const group = (reports: readonly Report[]): Grouped => {
    const isSame = last?.reports.every((report, i) => report === reports[i]) ?? false;
    if (last === null || !isSame) last = { reports, grouped: groupAnew(reports) };
    return last.grouped;
  };
  const groupAnew = (reports: readonly Report[]): Grouped => {
    const wholeOf = (i: number): Report | null => {
      const [unit, report] = [whole[i], reports[i]];
      if (unit === undefined || report === undefined) return null;
      return unit === null ? report : dateAs(unit, report);
    };
    const elsewhere = createElsewhere(reports, { measures, topic, speeches: pile.speeches });
    const { docOf } = places;
    const { links: related, relations } = relatePairs(pairs, reports, {
      docOf,
      wholeOf,
      elsewhere,
    });
    const recalling = findRecalling(reports, related);
    const links = withoutRecalled(reports, recalling, { links: related, measures });
    const besides = findBeside(reports, { links, places, recalling, compare: compareBeside });
    const beside = [...links, ...besides];
    const inTranscripts = findInTranscripts(reports, { links: beside, measures, places });
    const known = [...beside, ...inTranscripts];
    const leftOver = findLeftOver(reports, { links: known, places, compare: compareBlock });
    const told = [...known, ...leftOver];
    const groups = clusterLinks(
      reports.map(({ speakerIds }) => speakerIds),
      {
        links: withoutReworded(reports, { links: told, places, compare: compareBeside }),
        apart: findApart(reports, recalling, { pairs, relations }),
      },
      places,
    );
    const turns = extendOverTurns(groups, reports, measures);
    const gathering = { places, vocabulary, laid };
    return { remarks: gather(turns, reports, gathering), relations };
  };
  return {
    group: (whenOf) => group(dateAll(docs, whenOf)).remarks.map(({ reports }) => reports),
    match: (whenOf) => {
      const reports = dateAll(docs, whenOf);
      const grouped = group(reports);
      const { remarks, glosses: own, leads } = partLeads(grouped.remarks, sides);
      const found = findGlosses(
        remarks.map((remark) => remark.reports),
        measures,
        sides,
      );
      const related = createRelated(reports, { pairs, relations: grouped.relations, echoes });
      return [...remarks, ...leads].map((remark, i) => {
        const relatedTo = related(remark.reports);
        const [one, two] = [own.get(i) ?? noGlosses, found.get(i) ?? noGlosses];
        const isPlain = one.length === 0 && two.length === 0 && relatedTo.length === 0;
        return {
          gathered: remark,
          reports: remark.reports,
          readings: remark.readings,
          glosses: isPlain ? noGlosses : [...one, ...two],
          related: relatedTo,
        };
      });
    },
  };
}

const noGlosses: readonly Gloss[] = [];

/** What matching is told besides the statements. */
interface Matching {
  readonly sides: Sides;
  readonly topic: TopicLikeness;
  /** What is remembered from one matching to the next; undefined where none follows. */
  readonly pile: Pile | undefined;
}

/** Pairs of sentences that are alike, by their places, in their order. */
function pairsIn({ docs, starts, indexOf }: Laid): Pair[] {
  const pairs: Pair[] = [];
  docs.forEach((own, d) => {
    const start = starts[d] as number;
    own.found.forEach((found, i) => {
      if (found.length === 0) return;
      const here = found.map((memory) => {
        const { likeness, fit, whole, other } = memory;
        return { a: start + i, b: indexOf[other] as number, likeness, fit, whole, memory };
      });
      pairs.push(...here.sort((x, y) => x.b - y.b));
    });
  });
  return pairs;
}

/** Dates all sentences. */
function dateAll(
  docs: readonly Remembered[],
  whenOf: (statement: Statement) => When,
): readonly Report[] {
  return docs.flatMap(({ units, dated }) => dateUnits(units, dated, whenOf));
}

/**
 * Pairs of alike sentences of two occasions. The day on which a sentence was printed that
 * recalls earlier words tells nothing of when those were said.
 */
function findApart(
  reports: readonly Report[],
  { both: recalling }: Recalling,
  { pairs, relations }: Pick<Grouped, "relations"> & { readonly pairs: readonly Pair[] },
): readonly Pair[] {
  return pairs.filter(({ a, b }, i) => {
    const [left, right] = [reports[a], reports[b]];
    if (relations[i] !== "repeat" || left === undefined || right === undefined) return false;
    return !(recalling.has(a) || recalling.has(b)) || !isPrintedLater(left, right);
  });
}

/** Sentences in groups, and what each pair of alike ones is to each other. */
interface Grouped {
  readonly remarks: readonly Gathered[];
  readonly relations: readonly Relation[];
}
