import type { Line } from "./lines.ts";

/** Lines that Markdown front matter may have; more is a rule that somebody drew at the top. */
const mostLines = 60;

/** How many lines at the beginning are front matter, its two `---` included; 0 where there is none. */
export function countFrontMatter(text: string, lines: readonly Line[]): number {
  const first = lines[0];
  if (first === undefined || text.slice(first.start, first.end) !== "---") return 0;
  for (let index = 1; index < Math.min(lines.length, mostLines); index++) {
    const line = lines[index];
    if (line === undefined) break;
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (content === "---" || content === "...") return index + 1;
    if (!/^(?:[\w-]{1,30}:(?:\s|$)|-\s|#)/.test(content)) return 0;
  }
  return 0;
}
