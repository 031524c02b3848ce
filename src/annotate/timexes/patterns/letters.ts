/** Units that are turned into text at once: a call takes so many arguments without harm. */
const batch = 0x2000;

/** Letters of one UTF-16 unit as ranges for a character class, for expressions without the flag `u`, which know no `\p{L}`. Found when the module is loaded: some 10 ms. */
export const letterRanges: string = findLetterRanges();

function findLetterRanges(): string {
  const units = new Uint16Array(0x10000).map((_, unit) =>
    unit >= 0xd800 && unit < 0xe000 ? 0x20 : unit,
  );
  let text = "";
  for (let unit = 0; unit < units.length; unit += batch) {
    text += String.fromCharCode(...units.subarray(unit, unit + batch));
  }
  const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
  return [...text.matchAll(/\p{L}+/gu)]
    .map(({ 0: run, index }) => `${escapeUnit(index)}-${escapeUnit(index + run.length - 1)}`)
    .join("");
}
