import type { Gloss, RowId } from "../../record/index.ts";
import { clusterLinks } from "./cluster.ts";
import type { Relation } from "./compare.ts";
import { comparePairs } from "./compare-pairs.ts";
import { type Comparison, compareUnits } from "./compare-units.ts";
import { createElsewhere, type TopicLikeness } from "./elsewhere.ts";
import { type Gathered, gather } from "./gather.ts";
import { gatherLone, type Lone } from "./gather-lone.ts";
import { findGlosses } from "./glosses.ts";
import { findInTranscripts } from "./in-transcripts.ts";
import { createStanding, inARow, type Laid, layOut, type Standing } from "./lay-out.ts";
import { partLeads } from "./leads.ts";
import { type ComparedBlock, compareLists, findLeftOver } from "./left-over.ts";
import { createLexicon } from "./lexicon.ts";
import { type Likeness, likenessOf, type Measures } from "./likeness.ts";
import { findBeside } from "./neighbors.ts";
import { areToldToOthers, isPrintedLater } from "./occasion.ts";
import { Pile } from "./pile.ts";
import { createPlaces, type Places } from "./places.ts";
import { dateAs, dateUnits } from "./read-units.ts";
import { findRecalling, type Recalling, withoutRecalled } from "./recalling.ts";
import { type Pair, relatePairs } from "./relate-pairs.ts";
import { createRelated, findEchoes, type RelatedReport } from "./related.ts";
import { staleness } from "./remembered.ts";
import type { Report, Said, Unit, Whens } from "./report.ts";
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

/** The remarks of a pile. */
export interface Remarks {
  /** Those of several reports, those of one that have glosses or are like others, and leads. */
  readonly told: readonly RemarkMatch[];
  /** The others, which are one statement each, by document. */
  readonly lone: readonly Lone[];
  /** The remarks that are among those of `lone` and of `told` too: there they are whole. */
  readonly taken: ReadonlySet<Gathered>;
  readonly standing: Standing;
}

/** Groups statements into remarks once it is told when each was said. */
export interface RemarkMatcher {
  /** The reports of each remark that several statements report. */
  readonly group: (whens: Whens) => (readonly [Report, ...Report[]])[];
  /** All remarks, with glosses and what they are related to. */
  readonly match: (whens: Whens) => Remarks;
}

/**
 * Compares the words of statements, once: sentences that share rare words. What a
 * comparison means depends on dates, and dates on what has been matched, so both are
 * asked for afterwards, as often as needed. Statements come document by document. The same remarks
 * whatever their order, and whatever `pile` remembers. Cost grows with their number, and with what the pile does not know.
 */
export function createMatcher(
  unsorted: readonly (readonly Said[])[],
  { sides = noSides, topic = () => 0, pile = new Pile(createLexicon()) }: Partial<Matching> = {},
): RemarkMatcher {
  const { docs, changes } = pile.update(unsorted);
  const { vocabulary, kinship } = pile.lexicon;
  const measures: Measures = { weight: pile.counts.weight, kinship };
  const laid = layOut(docs, pile.numbers);
  const { units, whole, numberOf } = laid;
  const places = createPlaces(laid);
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
    inARow(docs, units.length, ({ telling }) => telling),
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
      (before) => compareLists(left, right, { before, isStale, compare: compareAt }),
    );
  let last: { readonly dated: readonly (readonly Report[])[]; readonly grouped: Grouped } | null =
    null;
  const group = (whens: Whens): Grouped => {
    const dated = docs.map((own) => dateUnits(own, whens));
    const isSame = last?.dated.every((reports, d) => reports === dated[d]) ?? false;
    if (last === null || !isSame) last = { dated, grouped: groupAnew(dated) };
    return last.grouped;
  };
  const groupAnew = (dated: readonly (readonly Report[])[]): Grouped => {
    const reports = inARow(dated, units.length, (own) => own);
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
    const leftOver = findLeftOver(reports, {
      links: known,
      places,
      laid,
      compare: compareBlock,
      topic,
    });
    const told = [...known, ...leftOver];
    const groups = clusterLinks(
      reports,
      {
        links: withoutReworded(reports, { links: told, places, compare: compareBeside }),
        apart: findApart(reports, recalling, { pairs, relations }),
      },
      places,
    );
    const turns = extendOverTurns(groups, reports, measures);
    const joined = gather(turns, reports, { places, vocabulary, laid });
    const lone = docs.map((own, d) => {
      const start = laid.starts[d] as number;
      const shared = joined.shared.subarray(start, start + own.units.length);
      return gatherLone(own, dated[d] ?? [], { shared, vocabulary });
    });
    return { reports, joined: joined.remarks, lone, relations };
  };
  const match = ({ reports, joined, lone, relations }: Grouped): Remarks => {
    const { remarks, glosses: own, leads } = partLeads(joined, sides);
    // Where an outlet words nothing itself, there is nothing to gloss.
    const ofWordings = lone.flatMap((one, d) => (docs[d]?.hasWordings === true ? one.remarks : []));
    const found = findGlosses([...remarks, ...ofWordings], measures, sides);
    const standing = createStanding(reports, laid.startOf);
    const related = createRelated(reports, { pairs, relations, echoes, standing });
    const tell = (remark: Gathered): RemarkMatch => {
      const relatedTo = related.of(remark.reports);
      const [one, two] = [own.get(remark) ?? noGlosses, found.get(remark) ?? noGlosses];
      const isPlain = one.length + two.length === 0;
      const glosses = isPlain ? noGlosses : [...one, ...two];
      return { ...remark, gathered: remark, glosses, related: relatedTo };
    };
    const glossed =
      found.size === 0 ? [] : placesOf(lone, laid.starts, (remark) => found.has(remark));
    const loneAt = createLoneAt(lone, laid.starts, places);
    const taken = new Set<Gathered>();
    for (const place of Int32Array.from([...related.places, ...glossed]).sort()) {
      const remark = loneAt(place, reports[place]?.statement.id ?? "");
      if (remark !== null) taken.add(remark);
    }
    const told = [...remarks, ...taken, ...leads].map(tell);
    return { told, lone, taken, standing };
  };
  return {
    group: (whens) => group(whens).joined.map(({ reports }) => reports),
    match: (whens) => match(group(whens)),
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

/** Finds the remark of one statement that has the sentence at a place of a statement; null where none has. */
function createLoneAt(
  lone: readonly Lone[],
  starts: Int32Array,
  { docOf }: Places,
): (place: number, statement: RowId) => Gathered | null {
  return (place, statement) => {
    const d = docOf[place] as number;
    const local = place - (starts[d] as number);
    const { at, remarks } = lone[d] as Lone;
    const remark = remarks[at.findLastIndex((first) => first <= local)];
    return remark?.reports[0].statement.id === statement ? remark : null;
  };
}

/** Where the remarks of one statement that are so begin. */
function placesOf(
  lone: readonly Lone[],
  starts: Int32Array,
  is: (remark: Gathered) => boolean,
): number[] {
  return lone.flatMap(({ at, remarks }, d) =>
    remarks.flatMap((remark, i) => (is(remark) ? (starts[d] as number) + (at[i] as number) : [])),
  );
}
/**
 * Pairs of alike sentences of two occasions. The day on which a sentence was printed that
 * recalls earlier words tells nothing of when those were said; whom they were told to does.
 */
function findApart(
  reports: readonly Report[],
  { both: recalling }: Recalling,
  { pairs, relations }: Pick<Grouped, "relations"> & { readonly pairs: readonly Pair[] },
): readonly Pair[] {
  return pairs.filter(({ a, b }, i) => {
    const [left, right] = [reports[a], reports[b]];
    if (relations[i] !== "repeat" || left === undefined || right === undefined) return false;
    if (!(recalling.has(a) || recalling.has(b)) || !isPrintedLater(left, right)) return true;
    return areToldToOthers(left, right);
  });
}

/** Dated sentences in groups, and what each pair of alike ones is to each other. */
interface Grouped {
  readonly reports: readonly Report[];
  readonly joined: readonly Gathered[];
  readonly lone: readonly Lone[];
  readonly relations: readonly Relation[];
}
