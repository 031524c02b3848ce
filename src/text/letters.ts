/** Letters of one UTF-16 unit as ranges for a character class, for expressions without the flag `u`, which know no `\p{L}`. */
export const letterRanges: string = findLetterRanges();

function findLetterRanges(): string {
  const units: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    units.push(isHalf ? " " : String.fromCharCode(unit));
  }
  const unitEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
  return [...units.join("").matchAll(/\p{L}+/gu)]
    .map(({ 0: run, index }) => `${unitEscape(index)}-${unitEscape(index + run.length - 1)}`)
    .join("");
}
