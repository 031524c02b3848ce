import type { Arcs, Doc } from "../../doc/index.ts";
import { hashFolded } from "../../learn/index.ts";
import type { Stage } from "../pipeline.ts";
import { createJudge } from "./judge.ts";
import { type SyntaxModel, unpackSyntaxModel } from "./model.ts";
import { Parser } from "./parser.ts";
import { createXposHashes } from "./words.ts";

type Needs = "tokens" | "sentences" | "tags";

/**
 * The stage that finds who governs whom, from the bytes of the model `syntax`
 * (`loadModel("syntax")`). Every sentence becomes one tree with one root. Time and
 * memory are linear in the text, whatever the length of a sentence. Without a model
 * the first word of a sentence governs the others as `dep`.
 */
export function syntax(model: Uint8Array | null): Stage<Needs, "syntax"> {
  if (model === null) return { gives: "syntax", version: 2, run: flatTrees };
  return { gives: "syntax", version: 2, run: createSyntaxRun(unpackSyntaxModel(model)) };
}

function createSyntaxRun({
  parser: weights,
  judge: table,
}: SyntaxModel): (doc: Doc<Needs>) => Arcs {
  const parser = new Parser(weights);
  const judge = createJudge(table);
  const xposHashes = createXposHashes();
  return ({ text, layers: { tokens, sentences, tags } }) => {
    const { words, state } = parser;
    const xpos = xposHashes(tags);
    const heads = new Int32Array(tokens.length).fill(-1);
    const relations = new Uint8Array(tokens.length);
    for (const { firstToken, endToken } of sentences) {
      const length = endToken - firstToken;
      words.start(length);
      for (let i = 0; i < length; i++) {
        const token = firstToken + i;
        const upos = tags.upos[token] as number;
        const start = tokens.starts[token] as number;
        const form = hashFolded(text, start, tokens.ends[token] as number);
        words.set(i, form, upos, xpos[tags.xpos[token] as number] as number, parser.clusters);
      }
      parser.parse(length, judge);
      for (let i = 0; i < length; i++) {
        const head = state.heads[i] as number;
        heads[firstToken + i] = head === length ? -1 : firstToken + head;
        relations[firstToken + i] = state.relations[i] as number;
      }
    }
    return { heads, relations, relationNames: weights.relations };
  };
}

function flatTrees({ layers: { tokens, sentences } }: Doc<Needs>): Arcs {
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    heads.fill(firstToken, firstToken + 1, endToken);
    relations.fill(1, firstToken + 1, endToken);
  }
  return { heads, relations, relationNames: ["root", "dep"] };
}
