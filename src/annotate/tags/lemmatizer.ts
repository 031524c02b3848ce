import {
  characterClass,
  classOf,
  hashFolded,
  type KeyedValues,
  lookUp,
  mix,
} from "../../learn/index.ts";
import { applyScript, type LemmaScript, parseScript } from "./lemma-scripts.ts";

/** Lemma rules: whole forms first, then the longest ending that has one. Values number the scripts. */
export interface LemmaRules {
  readonly scripts: readonly string[];
  /** By {@link formKey}. Only forms whose ending would mislead. */
  readonly forms: KeyedValues;
  /** By {@link endingKey}. */
  readonly endings: KeyedValues;
}

/** Longest ending a rule looks at. */
export const endingLimit = 6;

/** Key of a form with a label. */
export function formKey(form: string, label: number): number {
  return mix(hashFolded(form, 0, form.length), 0x10000 + label);
}

/** Key of a form's last `length` characters with a label and whether the form begins with a capital. */
export function endingKey(form: string, label: number, length: number): number {
  const capital = classOf(form.charCodeAt(0)) === characterClass.upper ? 1 : 0;
  const ending = hashFolded(form, form.length - length, form.length);
  return mix(ending, (length * 2 + capital) * 1024 + label);
}

/** The lemma of a form that has the label; the form itself where no rule fits. */
export type Lemmatize = (form: string, label: number) => string;

/** Makes rules ready for use. */
export function createLemmatizer(rules: LemmaRules): Lemmatize {
  const scripts: LemmaScript[] = rules.scripts.map(parseScript);
  return (form, label) => {
    let script = lookUp(rules.forms, formKey(form, label));
    for (let length = Math.min(endingLimit, form.length); script < 0 && length >= 0; length--) {
      script = lookUp(rules.endings, endingKey(form, label, length));
    }
    const found = scripts[script];
    return found === undefined ? form : applyScript(form, found);
  };
}
