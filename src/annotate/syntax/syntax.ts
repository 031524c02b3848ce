import type { Arcs, Doc } from "../../doc/index.ts";
import { hashFolded } from "../../learn/index.ts";
import type { Stage } from "../pipeline.ts";
import { ArcReader, longestRead } from "./arc-net/index.ts";
import { TreeChoice } from "./choose-tree.ts";
import { createJudge } from "./judge.ts";
import { type SyntaxModel, unpackSyntaxModel } from "./model.ts";
import { type Foresight, Parser } from "./parser.ts";
import { SureMoves } from "./sure-moves.ts";
import { createXposHashes } from "./words.ts";

type Needs = "tokens" | "sentences" | "tags";

/**
 * The stage that finds who governs whom, from the bytes of the model `syntax`
 * (`loadModel("syntax")`). Every sentence becomes one tree with one root, made by a parser;
 * where it has {@link shortestRead} to {@link longestRead} words, a net that has seen the whole
 * of it helps the parser and corrects the tree. Time and memory are linear in the text,
 * whatever the length of a sentence. Without a model
 * the first word of a sentence governs the others as `dep`.
 */
export function syntax(model: Uint8Array | null): Stage<Needs, "syntax"> {
  if (model === null) return { gives: "syntax", version: 3, run: flatTrees };
  return { gives: "syntax", version: 3, run: createSyntaxRun(unpackSyntaxModel(model)) };
}

/** In shorter sentences the net has nothing to tell that the parser does not see. */
const shortestRead = 13;

function createSyntaxRun(model: SyntaxModel): (doc: Doc<Needs>) => Arcs {
  const parser = new Parser(model.parser);
  const { relations: relationNames } = model.parser;
  const judge = createJudge(model.judge);
  const reader = new ArcReader(model.net, parser.clusters);
  const choice = new TreeChoice(reader, relationNames);
  const sure = new SureMoves(longestRead);
  const foresight: Foresight = {
    move: (state) => sure.find(state),
    relation: (word, head) => choice.sureRelation(word, head),
  };
  const xposHashes = createXposHashes();
  return ({ text, layers: { tokens, sentences, tags } }) => {
    const { words, state } = parser;
    const xpos = xposHashes(tags);
    const heads = new Int32Array(tokens.length).fill(-1);
    const relations = new Uint8Array(tokens.length);
    for (const { firstToken, endToken } of sentences) {
      const length = endToken - firstToken;
      const isRead = length >= shortestRead && length <= longestRead;
      words.start(length);
      if (isRead) reader.start(length);
      for (let i = 0; i < length; i++) {
        const token = firstToken + i;
        const upos = tags.upos[token] as number;
        const start = tokens.starts[token] as number;
        const end = tokens.ends[token] as number;
        const form = hashFolded(text, start, end);
        words.set(i, form, upos, xpos[tags.xpos[token] as number] as number, parser.clusters);
        if (isRead) reader.set(i, { text, start, end, form, tag: words.tags[i] as number });
      }
      if (isRead) {
        reader.read();
        sure.start(reader.likely, length);
      }
      parser.parse(length, judge, isRead ? foresight : null);
      if (isRead) choice.correct(state.heads, state.relations, length);
      for (let i = 0; i < length; i++) {
        const head = state.heads[i] as number;
        heads[firstToken + i] = head === length ? -1 : firstToken + head;
        relations[firstToken + i] = state.relations[i] as number;
      }
    }
    return { heads, relations, relationNames };
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
