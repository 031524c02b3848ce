import type { LemmaExample } from "./lemma-example.ts";

/** What to do with a form that training lacks, or hardly has, in one of its cases. */
interface CaseRule {
  readonly form: string;
  readonly label: number;
  /** See `renderScript`. */
  readonly script: string;
}

/** In how many sightings a word must be a name to be one. */
const leastNames = 3;
/** How often a word is seen in small letters for each time that speaks against them. */
const often = 3;

interface Sightings {
  all: number;
  names: number;
  /** By label: with a capital first and small in its lemma, in small letters, with a capital in both. */
  readonly labels: Map<number, { lowered: number; small: number; kept: number }>;
}

/**
 * Rules for words in a case that training hardly shows: a name in small letters has a
 * capital in its lemma (*ruvania*), a word that is otherwise written small has none
 * (*Diverse views*). The second only under labels whose capitals mostly go.
 */
export function otherCase(examples: readonly LemmaExample[]): CaseRule[] {
  const words = countWords(examples);
  const lowering = loweringLabels(words);
  const rules: CaseRule[] = [];
  for (const [low, { all, names, labels }] of words) {
    const capital = low.charAt(0).toUpperCase() + low.slice(1);
    const isName = names >= leastNames && names > 0.8 * all;
    for (const [label, { small, kept, lowered }] of labels) {
      if (isName && small === 0) rules.push({ form: low, label, script: "t0 " });
      else if (small >= often * (kept + 1) && lowered <= kept && lowering.has(label)) {
        rules.push({ form: capital, label, script: "l0 " });
      }
    }
  }
  return rules;
}

function countWords(examples: readonly LemmaExample[]): Map<string, Sightings> {
  const words = new Map<string, Sightings>();
  for (const { form, label, lemma } of examples) {
    const low = form.toLowerCase();
    const capital = low.charAt(0).toUpperCase() + low.slice(1);
    const word = words.get(low) ?? { all: 0, names: 0, labels: new Map() };
    words.set(low, word);
    word.all++;
    if (capital === low) continue;
    const counts = word.labels.get(label) ?? { lowered: 0, small: 0, kept: 0 };
    word.labels.set(label, counts);
    if (form === capital && lemma === capital) {
      word.names++;
      counts.kept++;
    } else if (form === capital && lemma === low) counts.lowered++;
    else if (form === low && lemma === low) counts.small++;
  }
  return words;
}

/** Labels under which a word with a capital has none in its lemma at least one time in four. */
function loweringLabels(words: ReadonlyMap<string, Sightings>): Set<number> {
  const totals = new Map<number, { lowered: number; kept: number }>();
  for (const { labels } of words.values()) {
    for (const [label, { lowered, kept }] of labels) {
      const total = totals.get(label) ?? { lowered: 0, kept: 0 };
      totals.set(label, { lowered: total.lowered + lowered, kept: total.kept + kept });
    }
  }
  return new Set(
    [...totals].filter(([, { lowered, kept }]) => lowered * 3 > kept).map(([label]) => label),
  );
}
