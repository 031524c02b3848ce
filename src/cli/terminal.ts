/** Bold, where the terminal can show it and nobody asked for plain text (`NO_COLOR`, `TERM=dumb`). */
export function bold(text: string): string {
  const { NO_COLOR: plain = "", TERM: kind } = process.env;
  const isShown = process.stdout.isTTY === true && plain === "" && kind !== "dumb";
  return isShown ? `${start}${text}${end}` : text;
}

const escapeSign = String.fromCharCode(27);
const [start, end] = [`${escapeSign}[1m`, `${escapeSign}[22m`];

/** Control characters but line feeds, tabs and what {@link bold} writes. */
const controls = new RegExp(`(?![\\n\\t]|${escapeSign}\\[(?:1|22)m)\\p{Cc}`, "gu");

/** The text with a sign in place of each control character: nothing in a document takes a terminal over. */
export function tame(text: string): string {
  return text.replace(controls, "\ufffd");
}

/** Prints a line for a person on stdout. What is piped goes on as it is. */
export function print(text: string): void {
  console.log(process.stdout.isTTY === true ? tame(text) : text);
}

/** Says something beside the results, on stderr. */
export function note(text: string): void {
  console.error(process.stderr.isTTY === true ? tame(text) : text);
}
