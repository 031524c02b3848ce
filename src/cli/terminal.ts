/** Bold, where the terminal can show it. */
export function bold(text: string): string {
  return process.stdout.isTTY === true ? `\u001b[1m${text}\u001b[22m` : text;
}
