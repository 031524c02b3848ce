import { keyDifferences, packModel, restoreKeys, unpackModel } from "../../learn/index.ts";
import type { JudgeTable } from "./judge.ts";
import type { ParserWeights } from "./parser.ts";
import { RelationSets } from "./relation-sets.ts";

/** A trained parser and the judge of its doubts. */
export interface SyntaxModel {
  readonly parser: ParserWeights;
  readonly judge: JudgeTable;
}

interface Header {
  readonly kind: "syntax";
  readonly relations: readonly string[];
  readonly moveBits: number;
  readonly relationBits: number;
  readonly judgeBits: number;
  readonly judgeScale: number;
}

/** The file of a trained parser, see `packModel`. */
export function packSyntaxModel({ parser, judge }: SyntaxModel): Uint8Array {
  const header: Header = {
    kind: "syntax",
    relations: parser.relations,
    moveBits: parser.moves.rowBits,
    relationBits: parser.relationShape.tableBits,
    judgeBits: judge.bits,
    judgeScale: judge.scale,
  };
  return packModel({
    header: { ...header },
    arrays: {
      setStarts: parser.sets.starts,
      setLabels: parser.sets.labels,
      clusterKeys: keyDifferences(parser.clusters.keys),
      clusterValues: parser.clusters.values,
      moves: parser.moves.weights,
      relations: parser.relationWeights,
      judge: judge.weights,
    },
  });
}

/** Reads {@link packSyntaxModel}'s bytes. Throws `RangeError` when they are something else. */
export function unpackSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = unpackModel(bytes);
  const header = file.header as unknown as Header; // Our own training wrote it; unpackModel has refused other bytes.
  const { setStarts, setLabels, clusterKeys, clusterValues, moves, relations, judge } = file.arrays;
  if (
    header.kind !== "syntax" ||
    !(setStarts instanceof Uint16Array) ||
    !(setLabels instanceof Uint8Array) ||
    !(clusterKeys instanceof Uint32Array) ||
    !(clusterValues instanceof Uint16Array) ||
    !(moves instanceof Int8Array) ||
    !(relations instanceof Int8Array) ||
    !(judge instanceof Int8Array)
  ) {
    throw new RangeError("These bytes are no syntax model");
  }
  return {
    parser: {
      relations: header.relations,
      sets: new RelationSets(setStarts, setLabels),
      clusters: { keys: restoreKeys(clusterKeys), values: clusterValues },
      moves: { rowBits: header.moveBits, weights: moves },
      relationShape: { tableBits: header.relationBits, classBits: 6 },
      relationWeights: relations,
    },
    judge: { bits: header.judgeBits, weights: judge, scale: header.judgeScale },
  };
}
