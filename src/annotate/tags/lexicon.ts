import { createKeyedValues, type KeyedValues, mix } from "../../learn/index.ts";

/** What training saw of words: by the folded hash of a form, the tags it may have. */
export interface Lexicon {
  /**
   * Every form of the training data, to its ambiguity class: the usual tags of a form, which
   * tell much about its neighbors. Class 0 is that of forms seen once.
   */
  readonly ambiguity: KeyedValues;
  /** Form to set of tags; only forms seen so often that another tag is unlikely. */
  readonly seen: KeyedValues;
  /** Where each set begins in `setLabels`; set 0 is that of strange words. One entry more than sets. */
  readonly setStarts: Uint16Array;
  readonly setLabels: Uint8Array;
  /** How other text uses words: packed `Usage` by the folded hash of a form. */
  readonly usage: KeyedValues;
}

/** From this many sightings on, a form takes only tags it was seen with. */
const enough = 10;
/** A tag of strange words must have been seen this often on rare ones. */
const openCount = 20;

/** Collects a lexicon from folded hashes of forms and their labels, entry by entry. */
export function createLexicon(
  forms: Int32Array,
  labels: Uint8Array,
  labelCount: number,
  usage: KeyedValues,
): Lexicon {
  const counts = countByForm(forms, labels);
  const open = new Uint32Array(labelCount);
  const sets = new Map<string, number>();
  const ambiguities = new Map<string, number>();
  const ambiguity: (readonly [number, number])[] = [];
  const seen: (readonly [number, number])[] = [];
  const setRows: number[][] = [[]];
  for (const [form, byLabel] of counts) {
    let total = 0;
    for (const count of byLabel.values()) total += count;
    const ranked = [...byLabel].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (total >= enough) {
      const row = ranked.map(([label]) => label).sort((a, b) => a - b);
      const set = numberOf(sets, row.join(), 1);
      setRows[set] = row;
      seen.push([form, set]);
    } else {
      for (const [label, count] of ranked) open[label] = (open[label] ?? 0) + count;
    }
    if (total === 1) ambiguity.push([form, 0]);
    else {
      const usual = ranked.filter(([, count]) => count > 0.05 * total).slice(0, 4);
      ambiguity.push([form, numberOf(ambiguities, usual.map(([label]) => label).join(), 1)]);
    }
  }
  setRows[0] = [...open.keys()].filter((label) => (open[label] ?? 0) >= openCount);
  if (setRows[0].length === 0) setRows[0] = [...open.keys()];
  const setStarts = new Uint16Array(setRows.length + 1);
  for (const [set, row] of setRows.entries()) {
    setStarts[set + 1] = (setStarts[set] ?? 0) + row.length;
  }
  return {
    ambiguity: createKeyedValues(ambiguity),
    seen: createKeyedValues(seen),
    setStarts,
    setLabels: Uint8Array.from(setRows.flat()),
    usage,
  };
}

/** The value that stands for an ambiguity class in features. Forms seen once and strange forms are alike. */
export function ambiguityHash(ambiguity: number): number {
  return mix(0x616d62, Math.max(0, ambiguity));
}

function countByForm(forms: Int32Array, labels: Uint8Array): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (const [i, form] of forms.entries()) {
    const label = labels[i] ?? 0;
    let byLabel = counts.get(form);
    if (byLabel === undefined) {
      byLabel = new Map();
      counts.set(form, byLabel);
    }
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  }
  return counts;
}

function numberOf(numbers: Map<string, number>, key: string, from: number): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size + from;
    numbers.set(key, number);
  }
  return number;
}
