import { keyDifferences, packModel, restoreKeys, unpackModel } from "../../learn/index.ts";
import type { ArcNet } from "./arc-net/index.ts";
import type { JudgeTable } from "./judge.ts";
import type { ParserWeights } from "./parser.ts";
import { RelationSets } from "./relation-sets.ts";

/** A trained parser, the judge of its doubts, and the net that corrects it. */
export interface SyntaxModel {
  readonly parser: ParserWeights;
  readonly judge: JudgeTable;
  readonly net: ArcNet;
}

interface Header {
  readonly kind: "syntax";
  readonly relations: readonly string[];
  readonly moveBits: number;
  readonly relationBits: number;
  readonly judgeBits: number;
  readonly judgeScale: number;
  readonly net: Pick<ArcNet, "shape" | "rowScale" | "scale">;
}

/** The file of a trained parser, see `packModel`. */
export function packSyntaxModel({ parser, judge, net }: SyntaxModel): Uint8Array {
  const header: Header = {
    kind: "syntax",
    relations: parser.relations,
    moveBits: parser.moves.rowBits,
    relationBits: parser.relationShape.tableBits,
    judgeBits: judge.bits,
    judgeScale: judge.scale,
    net: { shape: net.shape, rowScale: net.rowScale, scale: net.scale },
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
      netKeys: keyDifferences(net.features.keys),
      netRows: net.rows,
      netWeights: net.weights,
    },
  });
}

/** Reads {@link packSyntaxModel}'s bytes. Throws `RangeError` when they are something else. */
export function unpackSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = unpackModel(bytes);
  const header = file.header as unknown as Header; // Our own training wrote it; unpackModel has refused other bytes.
  const { setStarts, setLabels, clusterKeys, clusterValues, moves, relations, judge } = file.arrays;
  const { netKeys, netRows, netWeights } = file.arrays;
  if (
    header.kind !== "syntax" ||
    !(setStarts instanceof Uint16Array) ||
    !(setLabels instanceof Uint8Array) ||
    !(clusterKeys instanceof Uint32Array) ||
    !(clusterValues instanceof Uint16Array) ||
    !(moves instanceof Int8Array) ||
    !(relations instanceof Int8Array) ||
    !(judge instanceof Int8Array) ||
    !(netKeys instanceof Uint32Array) ||
    !(netRows instanceof Int8Array) ||
    !(netWeights instanceof Int16Array)
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
    net: {
      ...header.net,
      features: { keys: restoreKeys(netKeys), values: Uint16Array.from(netKeys, (_, i) => i + 1) },
      rows: netRows,
      weights: netWeights,
    },
  };
}
