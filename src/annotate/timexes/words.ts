import { dayParts, months, ordinalWords, timeUnits } from "../../lang/en/times.ts";

/** Number of a month by its name or abbreviation; null for another word. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (months[word.toLowerCase().replace(/ ?\./, "")] ?? null);
}

/** *6th*: 6; 0 for no text. */
export function numberOf(text: string | undefined): number {
  return Number.parseInt(text ?? "0", 10);
}

/** *24th*, *twenty-fourth*: 24; 0 for another word. */
export function dayOfWord(word: string): number {
  return ordinalWords[plain(word)] ?? (Number.parseInt(word, 10) || 0);
}

/** *that year*, *the same year*: one the text has spoken of, not one seen from the writing. */
export function isYearSpokenOf(word: string | undefined): boolean {
  return word !== undefined && /^th(?:at|e)\b/i.test(word);
}

/** TIMEX3 code of a part of the day, or nothing. */
export function partOf(word: string | undefined): string {
  return word === undefined ? "" : (dayParts[plain(word)] ?? "");
}

/** Direction of *last*, *next*, *this*: of a weekday, *this* is of the week around. */
export function signOf(mod: string | undefined, weekday = false): string {
  const word = plain(mod ?? "");
  if (/last|past|previous/.test(word)) return "<";
  if (/next|coming|following/.test(word)) return ">";
  if (word === "this") return weekday ? "" : "=";
  return "";
}

/** Direction of *last*, *next*, *this* year or week: in June *March last year* is not the March just gone, on Wednesday *Monday last week* not the Monday. */
export function periodSign(word: string | undefined): string {
  if (word === undefined) return "";
  return /last|previous/i.test(word) ? "<<" : /next|following/i.test(word) ? ">>" : "=";
}

/** Entry of {@link timeUnits} for a unit, also in the plural; null for another word. */
export function unitOf(word: string | undefined): string | null {
  return (
    timeUnits[
      plain(word ?? "")
        .replace(/ies$/, "y")
        .replace(/s$/, "")
    ] ?? null
  );
}

/** Lower case, straight apostrophes, single spaces. */
export function plain(words: string): string {
  return words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim();
}

/** Two digits. */
export function pad(n: number): string {
  return String(n).padStart(2, "0");
}
