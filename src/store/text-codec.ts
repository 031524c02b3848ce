/** SUBSTITUTE, U+001A: hardly ever in a text, never in JSON. */
const mark = "\u001a";
const unsafe = new RegExp(
  `[${"\0"}${mark}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  "g",
);
const written = new RegExp(`${mark}([0-9a-f]{4})`, "g");

/**
 * A string that databases keep as it is. They store UTF-8, which has no lone
 * surrogates, and some end a text at NUL; these, and the mark itself, are written
 * U+001A and four hexadecimal digits. Other strings are unchanged.
 */
export function encodeText(text: string): string {
  if (text.isWellFormed() && !text.includes("\0") && !text.includes(mark)) return text;
  return text.replace(unsafe, (unit) => mark + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** Reverses {@link encodeText}. */
export function decodeText(text: string): string {
  if (!text.includes(mark)) return text;
  return text.replace(written, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
