import { type ReadNumber, readNumber } from "./read-number.ts";
import { currencyBefore, readUnit } from "./read-unit.ts";
import type { Words } from "./words.ts";

/** A number with its unit, before it is known what it counts. */
export interface Quantity {
  readonly first: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: "currency" | "measure" | null;
  /** Whether a hyphen ties it to a noun: *12-point*, *$5-million*. */
  readonly tied: boolean;
}

/** A value without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether a token is a hyphen that ties what stands on both sides of it. */
export function isHyphen(words: Words, at: number): boolean {
  return /^[-‐‑]$/.test(words.word(at)) && words.touches(at) && words.touches(at + 1);
}

/** The number at a token with its unit; null where none begins there. */
export function readQuantity(words: Words, at: number): Quantity | null {
  const number = readNumber(words, at);
  if (number === null) return null;
  const mark = number.digits || number.scaled ? currencyBefore(words, at - 1) : null;
  const base = { number, value: number.value };
  if (mark !== null) {
    const tied = isHyphen(words, number.end);
    return { ...base, first: mark.first, end: number.end, unit: mark.code, kind: "currency", tied };
  }
  const tied = isHyphen(words, number.end) && !number.fraction;
  const from = tied ? number.end + 1 : number.end;
  const unit = readUnit(words, from, number.digits);
  if (unit !== null) {
    return {
      number,
      value: tidy(number.value * unit.factor),
      first: at,
      end: unit.end,
      unit: unit.unit,
      kind: unit.kind,
      tied,
    };
  }
  return { ...base, first: at, end: number.end, unit: null, kind: null, tied };
}

/** The number as written before its scale. */
export function mantissa(words: Words, { number, value, first }: Quantity): number {
  for (let at = first; at < number.end; at++) {
    const bare = Number(words.word(at).replaceAll(",", ""));
    if (Number.isFinite(bare) && bare > 0) return bare;
  }
  return value;
}
