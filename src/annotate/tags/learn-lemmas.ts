import { createKeyedValues } from "../../learn/index.ts";
import type { LabeledLemma, LemmaExample } from "./lemma-example.ts";
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
import { otherCase } from "./other-case.ts";
import type { Style } from "./style.ts";

/** In how many forms an ending must be seen to speak for new ones. */
const leastForms = 3;
const digit = /\d/;
/** How often a treebank must say other than the rest to have a rule of its own. */
const leastOwn = 3;
/** How many scripts of a label are tried on a new form. */
const usualCount = 40;

type Counts = Map<number, Map<string, number>>;

/** How often each script was right for a form, by style; 0 is all of them. */
interface FormScripts {
  readonly example: LemmaExample;
  readonly byStyle: Map<string, number>[];
}

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
export function learnLemmas(
  given: readonly LemmaExample[],
  told: readonly LabeledLemma[] = [],
): LemmaRules {
  const endings: Counts = new Map();
  const forms = new Map<number, FormScripts>();
  const seen = new Set<string>();
  const examples: LemmaExample[] = [];
  for (const { form: printed, label, lemma, style } of given) {
    // An address in pieces has its lemma on the first of them, which no other word may take.
    if (lemma.includes("@") && !printed.includes("@")) continue;
    const example = { form: plainForm(printed), label, lemma, style };
    const script = renderScript(scriptBetween(example.form, lemma));
    // Every form counts once for its endings: *said* is one word, however often it is printed.
    const once = `${label} ${style} ${example.form} ${script}`;
    if (!seen.has(once)) {
      seen.add(once);
      examples.push(example);
      countEndings(example, script, endings);
    }
    const key = formKey(example.form, label, capitalsOf(example.form));
    const entry = forms.get(key) ?? { example, byStyle: [] };
    forms.set(key, entry);
    for (const counted of style === 0 ? [0] : [0, style]) {
      const scripts = entry.byStyle[counted] ?? new Map<string, number>();
      entry.byStyle[counted] = scripts;
      scripts.set(script, (scripts.get(script) ?? 0) + 1);
    }
  }
  const numbers: ScriptNumbers = { names: [], numbers: new Map() };
  const kept = new Map<number, number>();
  for (const example of examples) keepEndings(example, endings, numbers, kept);
  const exceptions = new Map<number, number>();
  for (const [key, { example, byStyle }] of forms) {
    // Digits are folded in keys: no number may speak for another.
    if (digit.test(example.form)) continue;
    const script = bestOf(byStyle[0] ?? new Map<string, number>());
    const byRule = byEnding(example, 0, kept, numbers);
    if (byRule !== script) exceptions.set(key, numberOf(numbers, script));
    for (const style of [1, 2] as const) {
      const scripts = byStyle[style];
      if (scripts === undefined) continue;
      const own = bestOf(scripts);
      const other = byRule === script ? byEnding(example, style, kept, numbers) : script;
      if (own !== other && (own === script || (scripts.get(own) ?? 0) >= leastOwn)) {
        const { form, label } = example;
        exceptions.set(formKey(form, label, capitalsOf(form), style), numberOf(numbers, own));
      }
    }
  }
  for (const { form, label, script } of otherCase(given)) {
    const key = formKey(form, label, capitalsOf(form));
    if (byEnding({ form, label }, 0, kept, numbers) !== script) {
      exceptions.set(key, numberOf(numbers, script));
    }
  }
  for (const { form, label, lemma, isCertain } of told) {
    const key = formKey(form, label, capitalsOf(form));
    if (!isCertain && forms.has(key)) continue;
    exceptions.set(key, numberOf(numbers, renderScript(scriptBetween(form, lemma))));
    for (const style of [1, 2] as const) {
      exceptions.delete(formKey(form, label, capitalsOf(form), style));
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

function countEndings({ form, label, style }: LemmaExample, script: string, endings: Counts): void {
  for (const counted of style === 0 ? ([0] as const) : ([0, style] as const)) {
    for (let length = 0; length <= Math.min(endingLimit, form.length); length++) {
      const key = endingKey(form, label, length, counted);
      const scripts = endings.get(key) ?? new Map<string, number>();
      endings.set(key, scripts);
      scripts.set(script, (scripts.get(script) ?? 0) + 1);
    }
  }
}

function keepEndings(
  { form, label }: LemmaExample,
  endings: Counts,
  numbers: ScriptNumbers,
  kept: Map<number, number>,
): void {
  let shorter = "";
  const shorterIn = ["", "", ""];
  for (let length = 0; length <= Math.min(endingLimit, form.length); length++) {
    const key = endingKey(form, label, length);
    const scripts = endings.get(key) ?? new Map<string, number>();
    // What few forms have in common is theirs, and belongs among the exceptions.
    if (length > 0 && sizeOf(scripts) < leastForms) break;
    const best = bestOf(scripts);
    const isRule = best !== shorter;
    if (isRule) kept.set(key, numberOf(numbers, best));
    shorter = best;
    for (const style of [1, 2] as const) {
      const own = endingKey(form, label, length, style);
      const inStyle = endings.get(own) ?? new Map<string, number>();
      const wanted = sizeOf(inStyle) < leastForms ? best : bestOf(inStyle);
      if (wanted !== (isRule ? best : shorterIn[style])) kept.set(own, numberOf(numbers, wanted));
      shorterIn[style] = wanted;
    }
  }
}

function sizeOf(scripts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const times of scripts.values()) size += times;
  return size;
}

function byEnding(
  { form, label }: Pick<LemmaExample, "form" | "label">,
  style: Style,
  kept: ReadonlyMap<number, number>,
  numbers: ScriptNumbers,
): string | undefined {
  for (let length = Math.min(endingLimit, form.length); length >= 0; length--) {
    const number =
      kept.get(endingKey(form, label, length, style)) ?? kept.get(endingKey(form, label, length));
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
