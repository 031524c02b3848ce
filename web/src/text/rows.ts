import {
  boundWords,
  type CodedEvent,
  type FigureRow,
  numberWords,
  type Position,
  unitBeside,
} from "../../../src/record/index.ts";

/** What is said of whether an event happened. */
export const realisNames: Readonly<Record<CodedEvent["realis"], string>> = {
  happened: "happened",
  ongoing: "ongoing",
  planned: "planned",
  conditional: "conditional",
  not: "told as not happening",
};

/** What a holder is to a proposal. */
export const stanceNames: Readonly<Record<Position["stance"], string>> = {
  support: "for",
  oppose: "against",
  conditional: "on conditions",
  neutral: "neither",
};

/** A figure as exact as it is put, with its unit: *about 38,700,000 tonnes*, *1 year*, *6%*. */
export function quantity(figure: Pick<FigureRow, "value" | "unit" | "bound">): string {
  const bound = boundWords[figure.bound];
  return `${bound === null ? "" : `${bound} `}${amount(figure)}`;
}

function amount({ value, unit }: Pick<FigureRow, "value" | "unit">): string {
  const number = numberWords(value);
  if (unit === "percent") return `${number}%`;
  return unit === null ? number : `${number} ${unitBeside(value, unit)}`;
}

/** A share from 0 to 1, such as a confidence, in whole percent: *75%*. */
export function inPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** In words, what the amount of another figure is to that of one which it agrees with or differs from. */
export function compareAmounts(own: FigureRow, other: FigureRow, agrees: boolean): string {
  if (own.value === other.value) return "the same amount";
  if (agrees) return "the same amount, rounded or given as “about”, “almost”, “more than”";
  const gap = other.value - own.value;
  const direction = gap > 0 ? "more" : "less";
  if (own.unit === "percent") {
    return `${amount({ value: round(Math.abs(gap)), unit: null })} points ${direction}`;
  }
  const by = amount({ value: round(Math.abs(gap)), unit: own.unit });
  const share = own.value === 0 ? null : Math.round((Math.abs(gap) / Math.abs(own.value)) * 100);
  return `${by} ${direction}${share === null || share === 0 ? "" : `, ${share}% of it`}`;
}

/** Without what subtraction adds: 38.7 - 38.4 is 0.3. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}
