import type { Block, Sentence, Tokens } from "../../doc/index.ts";
import { findLineStarts } from "./breaks.ts";
import { isCandidate } from "./candidates.ts";
import { classes } from "./classes.ts";
import { type Context, createContext } from "./context.ts";
import { featureCount, fillFeatures } from "./features.ts";
import { findListPlaces } from "./lists.ts";
import { type SentenceModel, scoreOf } from "./model.ts";
import { fallback, type Layout, surely } from "./rules.ts";

/** Log odds against a sentence that begins in lower case where the document does not write so. */
const lowerCaseDoubt = 2;

/**
 * Log odds against a sentence that begins without an end mark before it, in a document
 * that has its capitals and stops in order: what follows a colon belongs to it (*He
 * said: We will go*). In mail, sentences end with a line that is lost.
 */
const innerDoubt = 2.5;
const inner: ReadonlySet<number> = new Set([
  classes.comma,
  classes.colon,
  classes.semicolon,
  classes.lower,
  classes.capital,
  classes.upper,
  classes.number,
  classes.code,
  classes.part,
]);

/** The sentences of a text, in order; every token stands in exactly one. Linear. */
export function split(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  model: SentenceModel | null,
): Sentence[] {
  const context = createContext(text, tokens, blocks);
  const layout = { lists: findListPlaces(context), lineStarts: findLineStarts(context) };
  const features = new Uint32Array(featureCount);
  const out: Sentence[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (!begins(context, layout, i, from, model, features)) continue;
    out.push(sentence(tokens, from, i));
    from = i;
  }
  if (tokens.length > 0) out.push(sentence(tokens, from, tokens.length));
  return out;
}

function begins(
  context: Context,
  layout: Layout,
  i: number,
  from: number,
  model: SentenceModel | null,
  features: Uint32Array,
): boolean {
  if (context.hard[i] === 1) return true;
  const sure = surely(context, layout, i, from);
  if (sure !== null) return sure;
  if (!isCandidate(context, i)) return false;
  if (model === null) return fallback(context, i);
  fillFeatures(context, i, from, features);
  return scoreOf(model, features) > model.threshold + doubtAt(context, i);
}

/** What the model's log odds must exceed beyond its threshold, by the habits of the whole document. */
function doubtAt(context: Context, i: number): number {
  const { kinds, casual, formal } = context;
  if (casual === 0 && kinds[i] === classes.lower) return lowerCaseDoubt;
  const before = kinds[i - 1] ?? classes.edge;
  return formal && inner.has(before) ? innerDoubt : 0;
}

function sentence(tokens: Tokens, firstToken: number, endToken: number): Sentence {
  return {
    start: tokens.starts[firstToken] ?? 0,
    end: tokens.ends[endToken - 1] ?? 0,
    firstToken,
    endToken,
  };
}
