import { parseMetadataDate } from "./metadata-date.ts";

/** What a Markdown file says of itself between two `---` lines at its top. Null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** Longest head looked at; more is not front matter. */
const longestFrontMatter = 8192;

/**
 * Reads title, date, outlet and url from the front matter of a Markdown text.
 * Plain `key: value` lines only, quoted or not: enough for what clippers write,
 * and nothing a YAML file could do harm with.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const values = new Map<string, string>();
  for (const line of headLines(text)) {
    const match = /^([A-Za-z_-]{1,30}):[ \t]+(\S.*)$/.exec(line);
    const key = match?.[1]?.toLowerCase();
    if (key !== undefined && !values.has(key)) values.set(key, unquote(match?.[2] ?? ""));
  }
  const first = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = values.get(key);
      if (value !== undefined && value !== "") return value;
    }
    return null;
  };
  const date = first("date", "published", "created");
  return {
    title: first("title"),
    date: date === null ? null : parseMetadataDate(date),
    outlet: first("outlet", "publisher", "site"),
    url: first("url", "source", "link"),
  };
}

function headLines(text: string): readonly string[] {
  const lines = text.slice(0, longestFrontMatter).split("\n");
  if (lines[0]?.trimEnd() !== "---") return [];
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end === -1 ? [] : lines.slice(1, end);
}

function unquote(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
