import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/text/index.ts";

/** A passage of LitBank with its entity mentions. */
export interface LitbankDoc {
  readonly id: string;
  readonly text: string;
  /** Spans in the text with the number of their referent. */
  readonly mentions: readonly (Span & { readonly cluster: number })[];
}

/** Reads the folder `coref-conll`, in the order of the file names. */
export function readLitbank(folder: string): LitbankDoc[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conll"))
    .sort()
    .map((name) =>
      parseLitbank(name.replace(/\.conll$/, ""), readFileSync(join(folder, name), "utf8")),
    );
}

const noSpaceBefore = /^(?:[.,;:!?)\]}”’%]|''|'s|’s|n't|n’t|'(?:ll|re|ve|d|m)|’(?:ll|re|ve|d|m))$/;
const noSpaceAfter = /^(?:[([{“‘]|``)$/;

/**
 * Puts a passage's tokens together as they would be printed and reads the brackets
 * of the last column: `(3` opens referent 3, `3)` closes it, `(3)` does both.
 */
export function parseLitbank(id: string, source: string): LitbankDoc {
  let text = "";
  let previous = "";
  const mentions: (Span & { readonly cluster: number })[] = [];
  const open: { readonly cluster: number; readonly start: number }[] = [];
  for (const line of source.split("\n")) {
    if (line.startsWith("#")) continue;
    const cells = line.split("\t");
    const word = cells[3];
    if (word === undefined) continue;
    const glued = text === "" || noSpaceBefore.test(word) || noSpaceAfter.test(previous);
    if (!glued) text += " ";
    const start = text.length;
    text += word;
    previous = word;
    for (const part of (cells[12] ?? "").split("|")) {
      const match = /^(\(?)(\d+)(\)?)$/.exec(part.trim());
      if (match === null) continue;
      const cluster = Number(match[2]);
      if (match[1] === "(") open.push({ cluster, start });
      if (match[3] !== ")") continue;
      const index = open.findLastIndex((entry) => entry.cluster === cluster);
      const [entry] = index < 0 ? [] : open.splice(index, 1);
      if (entry !== undefined) mentions.push({ start: entry.start, end: text.length, cluster });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { id, text, mentions };
}
