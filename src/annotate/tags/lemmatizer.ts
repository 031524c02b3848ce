import {
  characterClass,
  classOf,
  hashFolded,
  type KeyedValues,
  lookUp,
  mix,
} from "../../learn/index.ts";
import { isFileName } from "./file-name.ts";
import type { KnownWords } from "./known-words.ts";
import { applyScript, type LemmaScript, parseScript } from "./lemma-scripts.ts";
import { respell } from "./respell.ts";
import type { Style } from "./style.ts";

/** Lemma rules: whole forms first, then the longest ending that has one. Values number the scripts. */
export interface LemmaRules {
  readonly scripts: readonly string[];
  /** By {@link formKey}. Only forms whose ending would mislead. */
  readonly forms: KeyedValues;
  /** By {@link endingKey}. */
  readonly endings: KeyedValues;
  /** By label, what most of its forms do, the usual first; empty where forms are mostly their own lemmas. */
  readonly usual: readonly (readonly UsualScript[])[];
}

/** A script and what it drops: only forms that end so take it. */
export type UsualScript = readonly [script: number, dropped: string];

/** Longest ending a rule looks at. */
export const endingLimit = 6;

const unchanged: LemmaScript = { letters: "k", drop: 0, ending: "" };

/** A number with its thousands set apart: *1,250*. */
const grouped = /^\d{1,3}(?:,\d{3})+$/;

const plainMarks: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
};

/** Key of a form with a label; `capitals` tells spellings apart, see {@link capitalsOf}. Style 0 is that of all documents. */
export function formKey(form: string, label: number, capitals: number, style: Style = 0): number {
  return mix(hashFolded(form, 0, form.length), 0x10000 + (style * 8 + capitals) * 1024 + label);
}

/** Key of a form's last `length` characters with a label and how the form uses capitals. Style 0 is that of all documents. */
export function endingKey(form: string, label: number, length: number, style: Style = 0): number {
  const ending = hashFolded(form, form.length - length, form.length);
  return mix(ending, ((style * 8 + length) * 8 + capitalsOf(form)) * 1024 + label);
}

/**
 * 0 for none, 1 for a capital first, 2 for a longer word all in capitals, which may be
 * a name shouted, 3 for capitals inside only, 4 for a short word all in capitals.
 */
export function capitalsOf(form: string): number {
  if (classOf(form.charCodeAt(0)) !== characterClass.upper) {
    for (let at = 1; at < form.length; at++) {
      if (classOf(form.charCodeAt(at)) === characterClass.upper) return 3;
    }
    return 0;
  }
  if (form.length === 1) return 1;
  for (let at = 1; at < form.length; at++) {
    if (classOf(form.charCodeAt(at)) === characterClass.lower) return 1;
  }
  return form.length < 5 ? 4 : 2;
}

/** A short form with typographic marks as treebanks print them in lemmas: *’s* is *'s*. */
export function plainForm(form: string): string {
  return form.length > 8 ? form : form.replace(/[‘’“”–]/g, (mark) => plainMarks[mark] ?? mark);
}

/** The lemma of a form that has the label; the form itself where no rule fits. */
export type Lemmatize = (form: string, label: number, style?: Style) => string;

/** An address: a lemma of its own, capitals and all. */
const address = /^(?:\w+:\/\/|www\.)|\w@\w/i;

const allWords: KnownWords = { has: () => true, isFrequent: () => false };

/**
 * Makes rules ready for use. What an ending suggests for a new form gives way to what
 * is usual where only that makes a word.
 */
export function createLemmatizer(
  rules: LemmaRules,
  { has: isWord, isFrequent }: KnownWords = allWords,
): Lemmatize {
  const scripts: LemmaScript[] = rules.scripts.map(parseScript);
  const lemmatize: Lemmatize = (printed, label, style = 0) => {
    if (grouped.test(printed)) return printed.replaceAll(",", "");
    if (printed.length > 6 && address.test(printed)) return printed;
    const form = plainForm(printed);
    const capitals = capitalsOf(form);
    let script = style === 0 ? -1 : lookUp(rules.forms, formKey(form, label, capitals, style));
    if (script < 0) script = lookUp(rules.forms, formKey(form, label, capitals));
    // *Went* is *went* where it has no rule of its own.
    if (script < 0 && capitals > 0) script = lookUp(rules.forms, formKey(form, label, 0));
    if (script >= 0) return applyScript(form, scripts[script] ?? unchanged);
    for (let length = Math.min(endingLimit, form.length); script < 0 && length >= 0; length--) {
      if (style > 0) script = lookUp(rules.endings, endingKey(form, label, length, style));
      if (script < 0) script = lookUp(rules.endings, endingKey(form, label, length));
    }
    if (isFileName(form)) return form.toLowerCase();
    const lemma = applyScript(form, scripts[script] ?? unchanged);
    if (isWord(lemma)) return lemma;
    // *NRVDK* is letters, *ORLUMAN* a name in capitals.
    if (capitals === 2 && lemma === titled(form) && !isSpoken(form)) return form;
    const low = form.toLowerCase();
    for (const [other, dropped] of rules.usual[label] ?? []) {
      if (!low.endsWith(dropped)) continue;
      const usual = applyScript(form, scripts[other] ?? unchanged);
      if (usual !== low && isWord(usual)) return usual;
    }
    for (const times of [2, 1]) {
      const short = shortened(low, times);
      if (short !== low && isWord(short)) return lemmatize(short, label, style);
    }
    const meant = isWord(form) ? null : respell(form, isFrequent);
    return meant === null ? lemma : lemmatize(meant, label, style);
  };
  return lemmatize;
}

/** Whether capitals may be a word: no stops between them, not three consonants to begin with, nor four in a row. */
function isSpoken(capitals: string): boolean {
  return /[AEIOUY]/.test(capitals) && !/\.|^[^AEIOUY]{3}|[^AEIOUY]{4}/.test(capitals);
}

function titled(form: string): string {
  return form.charAt(0) + form.slice(1).toLowerCase();
}

/** *Soooo* as *so*: letters that nobody doubles three times, written once or twice. */
function shortened(form: string, times: number): string {
  return form.length > 40
    ? form
    : form.replace(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(times));
}
