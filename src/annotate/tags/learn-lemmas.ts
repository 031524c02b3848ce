import { createKeyedValues } from "../../learn/index.ts";
import { applyScript, parseScript, renderScript, scriptBetween } from "./lemma-scripts.ts";
import { endingKey, endingLimit, formKey, type LemmaRules } from "./lemmatizer.ts";

/** A form with its label and its right lemma. */
export interface LemmaExample {
  readonly form: string;
  readonly label: number;
  readonly lemma: string;
}

type Counts = Map<number, Map<string, number>>;

interface ScriptNumbers {
  readonly names: string[];
  readonly numbers: Map<string, number>;
}

/**
 * Learns lemma rules: for every ending and label the script that is right most often,
 * kept where it says other than the next shorter ending; then the forms that these get
 * wrong, as exceptions. Cost grows with the examples.
 */
export function learnLemmas(examples: readonly LemmaExample[]): LemmaRules {
  const endings: Counts = new Map();
  const forms = new Map<number, { example: LemmaExample; scripts: Map<string, number> }>();
  for (const example of examples) {
    const { form, label, lemma } = example;
    const script = renderScript(scriptBetween(form, lemma));
    for (let length = 0; length <= Math.min(endingLimit, form.length); length++) {
      count(endings, endingKey(form, label, length), script);
    }
    const key = formKey(form, label);
    const entry = forms.get(key) ?? { example, scripts: new Map<string, number>() };
    forms.set(key, entry);
    entry.scripts.set(script, (entry.scripts.get(script) ?? 0) + 1);
  }
  const numbers: ScriptNumbers = { names: [], numbers: new Map() };
  const kept = new Map<number, number>();
  for (const example of examples) keepEndings(example, endings, numbers, kept);
  const exceptions = new Map<number, number>();
  const isRight = (form: string, label: number, script: string): boolean => {
    const found = byEnding(form, label, kept, numbers);
    const right = applyScript(form, parseScript(script));
    return found !== undefined && applyScript(form, parseScript(found)) === right;
  };
  for (const [key, { example, scripts }] of forms) {
    const script = bestOf(scripts);
    if (!spellings(example.form).every((form) => isRight(form, example.label, script))) {
      exceptions.set(key, numberOf(numbers, script));
    }
  }
  return {
    scripts: numbers.names,
    forms: createKeyedValues(exceptions),
    endings: createKeyedValues(kept),
  };
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
    const scripts = endings.get(key);
    if (scripts === undefined) continue;
    const best = bestOf(scripts);
    if (best !== shorter) kept.set(key, numberOf(numbers, best));
    shorter = best;
  }
}

/** A form as it may stand within and at the start of a sentence: *went*, *Went*. */
function spellings(form: string): string[] {
  return [form, form.charAt(0).toUpperCase() + form.slice(1)];
}

function byEnding(
  form: string,
  label: number,
  kept: ReadonlyMap<number, number>,
  numbers: ScriptNumbers,
): string | undefined {
  for (let length = Math.min(endingLimit, form.length); length >= 0; length--) {
    const number = kept.get(endingKey(form, label, length));
    if (number !== undefined) return numbers.names[number];
  }
  return undefined;
}

function count(counts: Counts, key: number, script: string): void {
  const scripts = counts.get(key) ?? new Map<string, number>();
  counts.set(key, scripts);
  scripts.set(script, (scripts.get(script) ?? 0) + 1);
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
