import type { TextMap } from "../doc/index.ts";

/** A text whose line ends are `\n`, and the way back to the characters it was made from. */
export interface NormalText {
  readonly text: string;
  readonly map: TextMap;
}

/** Turns `\r\n` and lone `\r` into `\n` and touches nothing else; one run of the map a changed line. */
export function normalizeLineEnds(raw: string): NormalText {
  const runs: [number, number, number][] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (let at = raw.indexOf("\r"); at !== -1; at = raw.indexOf("\r", from)) {
    if (at > from) {
      runs.push([length, from, at - from]);
      parts.push(raw.slice(from, at));
      length += at - from;
    }
    if (raw.charCodeAt(at + 1) === 10) {
      // The line feed stands in the bytes as it is and starts the next run.
      from = at + 1;
    } else {
      parts.push("\n");
      length += 1;
      from = at + 1;
    }
  }
  if (from < raw.length) runs.push([length, from, raw.length - from]);
  parts.push(raw.slice(from));
  return { text: parts.join(""), map: { unit: "utf-16", runs } };
}
