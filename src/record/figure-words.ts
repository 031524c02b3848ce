import { flat } from "../text/index.ts";
import type { FigureRow } from "./rows.ts";

/** How exact a figure is put, as it stands before its amount; null where nothing stands there. */
export const boundWords: Readonly<Record<FigureRow["bound"], string | null>> = {
  exact: null,
  about: "about",
  under: "up to",
  over: "at least",
};

/** Units whose singular is no plural without its *s*. */
const singulars: Readonly<Record<string, string>> = {
  people: "person",
  feet: "foot",
  "square feet": "square foot",
  inches: "inch",
};

/** The unit of a figure as it stands beside its amount: units are kept in the plural, and one of them is *1 year*, *1 barrel per day*. */
export function unitBeside(value: number, unit: string): string {
  if (value !== 1) return unit;
  return singulars[unit] ?? unit.replace(/s(?= per | Celsius$| Fahrenheit$|$)/, "");
}

/** A number as a person reads it, with every digit that it was given with: *1.0837*, *2,000*. A double keeps fifteen. */
export function numberWords(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 15 });
}

/** An amount with its bound, its unit and what it counts: *at least 17 soldiers*. */
export function figureAmount(figure: Pick<FigureRow, "bound" | "value" | "unit" | "what">): string {
  const { bound, value, unit, what } = figure;
  const words = [
    boundWords[bound],
    numberWords(value),
    unit === null ? null : unitBeside(value, unit),
    what === unit ? null : what,
  ];
  return flat(words.filter((word) => word !== null).join(" "));
}
