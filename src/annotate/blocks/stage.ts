import type { Block } from "../../doc/index.ts";
import { datelineRules, layoutRules } from "../../lang/en/index.ts";
import type { Stage } from "../pipeline.ts";
import { classify } from "./classify.ts";
import { countFrontMatter } from "./front-matter.ts";
import { joinLines } from "./join-lines.ts";
import { findLines } from "./lines.ts";
import type { Layout } from "./page.ts";

const english: Layout = { lines: layoutRules, datelines: datelineRules };

/**
 * The stage that finds the blocks of a text's layout. Every character that is not
 * white lies in exactly one block; blocks are sorted. Linear in the text.
 */
export function blocks(layout: Layout = english): Stage<never, "blocks"> {
  return { gives: "blocks", version: 4, run: (doc) => findBlocks(doc.text, layout) };
}

/** The blocks of a text; see {@link blocks}. */
export function findBlocks(text: string, layout: Layout = english): readonly Block[] {
  const lines = findLines(text);
  const skipped = countFrontMatter(text, lines);
  const body = classify(text, joinLines(text, lines.slice(skipped)), layout);
  const first = lines[0];
  const last = lines[skipped - 1];
  if (first === undefined || last === undefined) return body;
  return [{ start: first.start, end: last.end, kind: "boilerplate" }, ...body];
}
