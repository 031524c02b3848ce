import type { Figure } from "../../doc/index.ts";

/** How far a rough figure may be from an exact one: *almost 40* covers 38.7. */
const roughly = 0.06;

/**
 * Whether two figures can be of one amount: equal, equal when the one with more digits
 * is rounded to the digits of the other, or covered by *about*, *almost*, *more than*.
 */
export function isSameAmount(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  const [rough, exact] = digitsOf(a.value) <= digitsOf(b.value) ? [a, b] : [b, a];
  if (rough.bound === "exact") {
    const digits = digitsOf(rough.value);
    return digits < digitsOf(exact.value) && round(exact.value, digits) === rough.value;
  }
  const gap = (exact.value - rough.value) / Math.max(Math.abs(rough.value), 1e-9);
  if (rough.bound === "about") return Math.abs(gap) <= roughly;
  return rough.bound === "under" ? gap <= 0 && gap >= -roughly : gap >= 0 && gap <= roughly;
}

/** Digits of a number that count; *40* is taken to mean two, since round numbers are also exact ones. */
function digitsOf(value: number): number {
  const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/, "");
  return Math.max(Math.min(2, digits.length), digits.replace(/0+$/, "").length, 1);
}

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
