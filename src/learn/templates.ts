import { mix } from "./hash.ts";

/**
 * A feature as data: a number of its own and the names of one to four facts, whose values
 * are mixed from the last to the first. `[31, "side", "before", "lemma"]` is
 * `mix(31, mix(side, mix(before, lemma)))`.
 */
export type Template<Fact extends string> = readonly [number, Fact, ...Fact[]];

/** Where each fact's value stands in a column of values, from 0 on: written as an object literal, which the compiler reads as constants. */
export type FactPlaces<Fact extends string> = Readonly<Record<Fact, number>>;

/** Templates laid out for {@link writeFeatures}: five numbers each. */
export type TemplateTable = Int32Array;

const width = 5;

/** Lays templates out: their number, then the places of their facts from the last to the first, then -1. Throws `RangeError` for more than four facts. */
export function layTemplates<Fact extends string>(
  places: FactPlaces<Fact>,
  templates: readonly Template<Fact>[],
): TemplateTable {
  const table = new Int32Array(templates.length * width).fill(-1);
  templates.forEach(([number, ...facts], index) => {
    if (facts.length >= width) throw new RangeError(`Template ${number} has too many facts`);
    table[index * width] = number;
    facts.reverse().forEach((fact, i) => {
      table[index * width + 1 + i] = places[fact];
    });
  });
  return table;
}

/** How many features a table gives. */
export function featureCount(table: TemplateTable): number {
  return table.length / width;
}

/**
 * Writes the table rows of all features of `facts`, in the templates' order, to `rows` from
 * `size` on, and gives where they end. One small loop for all features: spelled out as code
 * they cost the compiler more than the work itself takes on a short pile.
 */
export function writeFeatures(
  table: TemplateTable,
  facts: Int32Array,
  mask: number,
  rows: Int32Array,
  size: number,
): number {
  let end = size;
  for (let at = 0; at < table.length; at += width) {
    let value = facts[table[at + 1] as number] as number;
    const second = table[at + 2] as number;
    if (second >= 0) {
      value = mix(facts[second] as number, value);
      const third = table[at + 3] as number;
      if (third >= 0) {
        value = mix(facts[third] as number, value);
        const fourth = table[at + 4] as number;
        if (fourth >= 0) value = mix(facts[fourth] as number, value);
      }
    }
    rows[end++] = mix(table[at] as number, value) & mask;
  }
  return end;
}
