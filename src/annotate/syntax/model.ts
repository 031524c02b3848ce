import { packModel, unpackModel } from "../../learn/index.ts";
import type { ParseWeights } from "./parser.ts";
import { RelationSets } from "./relation-sets.ts";

interface Header {
  readonly kind: "syntax";
  readonly relations: readonly string[];
  readonly moveBits: number;
  readonly relationBits: number;
}

/** The file of a trained parser, see `packModel`. */
export function packSyntaxModel(model: ParseWeights): Uint8Array {
  const header: Header = {
    kind: "syntax",
    relations: model.relations,
    moveBits: model.moves.rowBits,
    relationBits: model.relationShape.tableBits,
  };
  return packModel({
    header: { ...header },
    arrays: {
      setStarts: model.sets.starts,
      setLabels: model.sets.labels,
      moves: model.moves.weights,
      relations: model.relationWeights,
    },
  });
}

/** Reads {@link packSyntaxModel}'s bytes. Throws `RangeError` when they are something else. */
export function unpackSyntaxModel(bytes: Uint8Array): ParseWeights {
  const file = unpackModel(bytes);
  // Our own training wrote the header; unpackModel has refused other bytes.
  const header = file.header as unknown as Header;
  const { setStarts, setLabels, moves, relations } = file.arrays;
  if (
    header.kind !== "syntax" ||
    !(setStarts instanceof Uint16Array) ||
    !(setLabels instanceof Uint8Array) ||
    !(moves instanceof Int8Array) ||
    !(relations instanceof Int8Array)
  ) {
    throw new RangeError("These bytes are no syntax model");
  }
  return {
    relations: header.relations,
    sets: new RelationSets(setStarts, setLabels),
    moves: { rowBits: header.moveBits, weights: moves },
    relationShape: { tableBits: header.relationBits, classBits: 6 },
    relationWeights: relations,
  };
}
