/** Text on one line: runs of white space are one space. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
