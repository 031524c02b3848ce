/** Orders texts by their UTF-16 code units: the same order on every machine, which `localeCompare` does not promise. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
