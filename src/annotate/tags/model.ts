import { uposNames } from "../../doc/index.ts";
import {
  type KeyedValues,
  keyDifferences,
  type ModelArray,
  packModel,
  restoreKeys,
  unpackModel,
} from "../../learn/index.ts";
import type { LemmaRules } from "./lemmatizer.ts";
import { styleBits } from "./style.ts";
import type { TaggerWeights } from "./tagger.ts";

/** A trained tagger and lemmatizer. */
export interface TagModel extends TaggerWeights {
  /** Universal and Penn tag of each label, as `NOUN|NN`. */
  readonly labels: readonly string[];
  readonly lemmas: LemmaRules;
}

interface Header {
  readonly kind: "tags";
  readonly labels: readonly string[];
  readonly scripts: readonly string[];
  readonly usual: LemmaRules["usual"];
  readonly styleScale: number;
  readonly tableBits: number;
  readonly classBits: number;
}

/** The model's file, see `packModel`. */
export function packTagModel(model: TagModel): Uint8Array {
  const header: Header = {
    kind: "tags",
    labels: model.labels,
    scripts: model.lemmas.scripts,
    usual: model.lemmas.usual,
    styleScale: model.style.scale,
    ...model.backward.shape,
  };
  const { lemmas, backward, forward } = model;
  const { lexicon } = backward;
  return packModel({
    header: { ...header },
    arrays: {
      ...packValues("ambiguity", lexicon.ambiguity),
      ...packValues("seen", lexicon.seen),
      setStarts: lexicon.setStarts,
      setLabels: lexicon.setLabels,
      ...packValues("usage", lexicon.usage),
      ...packValues("forms", lemmas.forms),
      ...packValues("endings", lemmas.endings),
      backward: backward.weights,
      forward: forward.weights,
      style: model.style.weights,
    },
  });
}

/** Reads {@link packTagModel}'s bytes. Throws `RangeError` when they are something else. */
export function unpackTagModel(bytes: Uint8Array): TagModel {
  const file = unpackModel(bytes);
  const header = file.header as unknown as Header; // Our own training wrote it; unpackModel has refused other bytes.
  const { backward, forward, style, setStarts, setLabels } = file.arrays;
  if (
    header.kind !== "tags" ||
    !(backward instanceof Int8Array) ||
    !(forward instanceof Int8Array) ||
    !(style instanceof Int8Array) ||
    !(setStarts instanceof Uint16Array) ||
    !(setLabels instanceof Uint8Array)
  ) {
    throw new RangeError("These bytes are no tag model");
  }
  const shape = { tableBits: header.tableBits, classBits: header.classBits };
  const lexicon = {
    ambiguity: unpackValues("ambiguity", file.arrays),
    seen: unpackValues("seen", file.arrays),
    setStarts,
    setLabels,
    usage: unpackValues("usage", file.arrays),
  };
  return {
    labels: header.labels,
    backward: { lexicon, shape, weights: backward },
    forward: { lexicon, shape, weights: forward },
    style: { bits: styleBits, weights: style, scale: header.styleScale },
    lemmas: {
      scripts: header.scripts,
      usual: header.usual,
      forms: unpackValues("forms", file.arrays),
      endings: unpackValues("endings", file.arrays),
    },
  };
}

/** Index of each label's universal tag in `uposNames`. */
export function uposOfLabels(labels: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => {
    const upos = label.slice(0, label.indexOf("|"));
    return Math.max(0, (uposNames as readonly string[]).indexOf(upos));
  });
}

/** The Penn tags of the labels, each once, and the index of each label's. */
export function xposOfLabels(labels: readonly string[]): {
  readonly names: readonly string[];
  readonly byLabel: Uint8Array;
} {
  const tags = labels.map((label) => label.slice(label.indexOf("|") + 1));
  const names = [...new Set(tags)];
  return { names, byLabel: Uint8Array.from(tags, (tag) => names.indexOf(tag)) };
}

function packValues(name: string, table: KeyedValues): Record<string, ModelArray> {
  return {
    [`${name}Keys`]: keyDifferences(table.keys),
    [`${name}Values`]: table.values,
  };
}

function unpackValues(name: string, arrays: Readonly<Record<string, ModelArray>>): KeyedValues {
  const keys = arrays[`${name}Keys`];
  const values = arrays[`${name}Values`];
  if (!(keys instanceof Uint32Array) || !(values instanceof Uint16Array)) {
    throw new RangeError(`The model has no ${name}`);
  }
  return { keys: restoreKeys(keys), values };
}
