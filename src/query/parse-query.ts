import { type DateRange, dateRange, doubts, type Status } from "../record/index.ts";
import type { StatementFilter, TextExpression } from "../store/index.ts";
import { foldedWords } from "../text/index.ts";
import { splitQuery, type Term } from "./split-query.ts";

/** A search as understood: what the text must hold and what the rows must fulfil. */
export interface Query {
  /** Null when no words are asked for. */
  readonly text: TextExpression | null;
  readonly notText: TextExpression | null;
  /** Conditions that one statement fulfils together; null when there are none. */
  readonly statements: StatementFilter | null;
  readonly notStatements: readonly StatementFilter[];
  /** Days asked for; null when any will do. */
  readonly dates: DateRange | null;
  /** What was not understood and left out, in sentences for the person who typed it. */
  readonly remarks: readonly string[];
}

/** Gives the lemmas that a folded word can have; what search knows of a language. */
export type LemmasOf = (word: string) => readonly string[];

const fields = ["source", "via", "form", "about", "date", "status", "doubt"] as const;
type Field = (typeof fields)[number];
const forms = ["direct", "indirect", "mixed"] as const;
const statuses: readonly Status[] = ["unverified", "confirmed", "rejected", "edited"];
/** More words than anybody types; databases limit how deep a question may nest. */
const mostTerms = 60;

/**
 * Understands a search: words that must all stand there, `"a phrase"` as written,
 * `"two words"~5` with at most five others between, `begin*`, `this OR that`,
 * `-not`, and the fields `source: via: form: about: date: status: doubt:`. Never fails: what
 * it cannot use it names in `remarks`.
 */
export function parseQuery(input: string, lemmasOf: LemmasOf = () => []): Query {
  const remarks: string[] = [];
  const all = splitQuery(input);
  const terms = all.slice(0, mostTerms);
  if (all.length > mostTerms) remarks.push(`Only the first ${mostTerms} words were used.`);
  const groups: TextExpression[][] = [];
  const not: TextExpression[] = [];
  const about: TextExpression[] = [];
  const wanted: Mutable<StatementFilter> = {};
  const notStatements: StatementFilter[] = [];
  let dates: DateRange | null = null;
  let joins = false;
  for (const [at, term] of terms.entries()) {
    if (term.isOr) {
      joins = groups.length > 0 && at < terms.length - 1;
      continue;
    }
    const field = fields.find((name) => name === term.field);
    if (field === undefined) {
      if (term.field !== null) remarks.push(noSuchField(term.field));
      const words = term.field === null ? term : { ...term, value: `${term.field} ${term.value}` };
      const expression = textOfTerm(words, lemmasOf);
      if (expression === null) continue;
      if (term.isNot) not.push(expression);
      else if (joins) groups.at(-1)?.push(expression);
      else groups.push([expression]);
      joins = false;
    } else if (field === "about" && !term.isNot) {
      const expression = textOfTerm(term, lemmasOf);
      if (expression === null) remarks.push(noWord(term));
      else about.push(expression);
    } else if (field === "date") {
      const range = rangeOf(term.value);
      if (range === null || term.isNot) remarks.push(dateRemark(term));
      else dates = dates === null ? range : overlap(dates, range);
    } else {
      const filter = filterOf(field, term, lemmasOf);
      if (typeof filter === "string") remarks.push(filter);
      else if (term.isNot) notStatements.push(filter);
      else add(wanted, filter);
    }
  }
  const topic = join("and", about);
  if (topic !== null) wanted.about = topic;
  return {
    text: join(
      "and",
      groups.flatMap((group) => join("or", group) ?? []),
    ),
    notText: join("or", not),
    statements: Object.keys(wanted).length === 0 ? null : wanted,
    notStatements,
    dates,
    remarks,
  };
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function join(kind: "and" | "or", parts: readonly TextExpression[]): TextExpression | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  return rest.length === 0 ? first : { kind, parts: [first, ...rest] };
}

function textOfTerm(term: Term, lemmasOf: LemmasOf): TextExpression | null {
  const [first, ...rest] = foldedWords(term.value);
  if (first === undefined) return null;
  if (term.within !== null) return { kind: "near", words: [first, ...rest], within: term.within };
  if (term.isPhrase) return { kind: "phrase", words: [first, ...rest], exact: true };
  if (rest.length > 0) return { kind: "phrase", words: [first, ...rest] };
  if (term.isPrefix) return { kind: "prefix", word: first };
  const lemmas = lemmasOf(first).filter((lemma) => lemma !== first);
  const readings = [first, ...lemmas].map((word) => ({ kind: "phrase", words: [word] }) as const);
  return join("or", readings);
}

/** The condition a field states, or a remark on why it states none. */
function filterOf(
  field: Exclude<Field, "date">,
  term: Term,
  lemmasOf: LemmasOf,
): StatementFilter | string {
  const value = term.value.toLowerCase();
  if (field === "form") {
    const form = forms.find((one) => one === value);
    return form === undefined ? notAmong("form", term.value, forms) : { form };
  }
  if (field === "status") {
    const status = statuses.find((one) => one === value);
    return status === undefined ? notAmong("status", term.value, statuses) : { status };
  }
  if (field === "doubt") {
    const doubt = doubts.find((one) => one === value);
    return doubt === undefined ? notAmong("doubt", term.value, doubts) : { doubt };
  }
  if (field === "source" && value === "unknown") return { speaker: null };
  if (field === "about") {
    const about = textOfTerm(term, lemmasOf);
    return about === null ? noWord(term) : { about };
  }
  if (foldedWords(term.value).length === 0) return noWord(term);
  return { [field]: term.value };
}

function add(wanted: Mutable<StatementFilter>, filter: StatementFilter): void {
  const { source, via } = wanted;
  Object.assign(wanted, filter);
  if (source !== undefined && filter.source !== undefined) {
    wanted.source = `${source} ${filter.source}`;
  }
  if (via !== undefined && filter.via !== undefined) wanted.via = `${via} ${filter.via}`;
}

function rangeOf(value: string): DateRange | null {
  const cut = value.indexOf("..");
  if (cut < 0) return dateRange(value);
  return dateRange(`${value.slice(0, cut)}/${value.slice(cut + 2)}`);
}

function overlap(a: DateRange, b: DateRange): DateRange {
  const [, from = ""] = [a.from, b.from].toSorted();
  const [to = ""] = [a.to, b.to].toSorted();
  return { from, to };
}

function noWord(term: Term): string {
  return `“${term.field}:${term.value}” holds no word and was left out.`;
}

function noSuchField(name: string): string {
  return `There is no field “${name}:”, so its words were searched. Fields: ${fields.join(", ")}.`;
}

function notAmong(field: Field, value: string, values: readonly string[]): string {
  return `“${value}” is no ${field} and was left out. There are: ${values.join(", ")}.`;
}

function dateRemark(term: Term): string {
  return term.isNot
    ? `A date cannot be excluded; “-date:${term.value}” was left out.`
    : `“${term.value}” is no date and was left out. Write 2023, 2023-03, 2023-03-01 or 2023-02..2023-04.`;
}
