import { createKeyedValues } from "../../learn/index.ts";
import { renderScript, scriptBetween } from "./lemma-scripts.ts";
import {
  capitalsOf,
  endingKey,
  endingLimit,
  formKey,
  type LemmaRules,
  plainForm,
  type UsualScript,
} from "./lemmatizer.ts";

/** A form with its label and its right lemma. */
export interface LemmaExample {
  readonly form: string;
  readonly label: number;
  readonly lemma: string;
}

/** In how many forms an ending must be seen to speak for new ones. */
const leastForms = 3;
const digit = /\d/;
/** How many scripts of a label are tried on a new form. */
const usualCount = 16;

type Counts = Map<number, Map<string, number>>;

/** Scripts and their numbers, in order of first use. */
interface ScriptNumbers {
  readonly names: string[];
  readonly numbers: Map<string, number>;
}

/**
 * Learns lemma rules: for every ending and label the script that is right for most
 * forms, kept where it says other than the next shorter ending; then the forms that
 * these get wrong, as exceptions. Cost grows with the examples.
 */
export function learnLemmas(given: readonly LemmaExample[]): LemmaRules {
  const endings: Counts = new Map();
  const forms = new Map<number, { example: LemmaExample; scripts: Map<string, number> }>();
  const seen = new Set<string>();
  const examples: LemmaExample[] = [];
  for (const { form: printed, label, lemma } of given) {
    const example = { form: plainForm(printed), label, lemma };
    const script = renderScript(scriptBetween(example.form, lemma));
    // Every form counts once for its endings: *said* is one word, however often it is printed.
    const once = `${label} ${example.form} ${script}`;
    if (!seen.has(once)) {
      seen.add(once);
      examples.push(example);
      countEndings(example, script, endings);
    }
    const key = formKey(example.form, label, capitalsOf(example.form));
    const entry = forms.get(key) ?? { example, scripts: new Map<string, number>() };
    forms.set(key, entry);
    entry.scripts.set(script, (entry.scripts.get(script) ?? 0) + 1);
  }
  const numbers: ScriptNumbers = { names: [], numbers: new Map() };
  const kept = new Map<number, number>();
  for (const example of examples) keepEndings(example, endings, numbers, kept);
  const exceptions = new Map<number, number>();
  for (const [key, { example, scripts }] of forms) {
    // Digits are folded in keys: no number may speak for another.
    if (digit.test(example.form)) continue;
    const script = bestOf(scripts);
    if (byEnding(example, kept, numbers) !== script) {
      exceptions.set(key, numberOf(numbers, script));
    }
  }
  const usual = usualScripts(examples, numbers);
  return {
    usual,
    scripts: numbers.names,
    forms: createKeyedValues(exceptions),
    endings: createKeyedValues(kept),
  };
}

/** See `LemmaRules.usual`. Each form counts once. */
function usualScripts(examples: readonly LemmaExample[], numbers: ScriptNumbers): UsualScript[][] {
  const byLabel: Map<string, number>[] = [];
  for (const { form, label, lemma } of examples) {
    const scripts = byLabel[label] ?? new Map<string, number>();
    byLabel[label] = scripts;
    const script = scriptBetween(form, lemma);
    const dropped = script.drop === 0 ? "" : form.slice(-script.drop).toLowerCase();
    const name = `${dropped} ${renderScript(script)}`;
    scripts.set(name, (scripts.get(name) ?? 0) + 1);
  }
  return Array.from(byLabel, (scripts): UsualScript[] => {
    const ranked = [...(scripts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const most = ranked[0]?.[0] ?? "";
    if (most.startsWith(" ")) return [];
    return ranked.slice(0, usualCount).flatMap(([name, count]): UsualScript[] => {
      const space = name.indexOf(" ");
      const isUsual = space > 0 && count >= leastForms;
      return isUsual ? [[numberOf(numbers, name.slice(space + 1)), name.slice(0, space)]] : [];
    });
  });
}

function countEndings({ form, label }: LemmaExample, script: string, endings: Counts): void {
  for (let length = 0; length <= Math.min(endingLimit, form.length); length++) {
    const key = endingKey(form, label, length);
    const scripts = endings.get(key) ?? new Map<string, number>();
    endings.set(key, scripts);
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
}

function keepEndings(
  { form, label }: LemmaExample,
  endings: Counts,
  numbers: ScriptNumbers,
  kept: Map<number, number>,
): void {
  let shorter = "";
  for (let length = 0; length <= Math.min(endingLimit, form.length); length++) {
    const key = endingKey(form, label, length);
    const scripts = endings.get(key) ?? new Map<string, number>();
    let count = 0;
    for (const times of scripts.values()) count += times;
    // What few forms have in common is theirs, and belongs among the exceptions.
    if (length > 0 && count < leastForms) break;
    const best = bestOf(scripts);
    if (best !== shorter) kept.set(key, numberOf(numbers, best));
    shorter = best;
  }
}

function byEnding(
  { form, label }: LemmaExample,
  kept: ReadonlyMap<number, number>,
  numbers: ScriptNumbers,
): string | undefined {
  for (let length = Math.min(endingLimit, form.length); length >= 0; length--) {
    const number = kept.get(endingKey(form, label, length));
    if (number !== undefined) return numbers.names[number];
  }
  return undefined;
}

/** The most frequent; of equals, the one that sorts first. */
function bestOf(scripts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [script, times] of scripts) {
    if (times > most || (times === most && script < best)) {
      best = script;
      most = times;
    }
  }
  return best;
}

function numberOf(scripts: ScriptNumbers, script: string): number {
  let number = scripts.numbers.get(script);
  if (number === undefined) {
    number = scripts.names.push(script) - 1;
    scripts.numbers.set(script, number);
  }
  return number;
}
