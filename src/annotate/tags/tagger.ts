import type { Linear } from "../../learn/index.ts";
import { type Style, StyleReader } from "./style.ts";
import { TagPass, type TagWeights } from "./tag-pass.ts";
import { property, recordSize, WordTypes } from "./word-types.ts";

/** The two passes of a tagger, which both use the lexicon of the first, and what tells a document's style. */
export interface TaggerWeights {
  /** From the last word to the first. */
  readonly backward: TagWeights;
  /** From the first word to the last, guided by the other. */
  readonly forward: TagWeights;
  readonly style: Linear;
}

/**
 * Tags a sentence twice: backward, then forward with the backward labels in sight, so
 * that every choice knows what probably stands to its right as well. Write types into
 * `ids` from index 2, read `labels` from there. A document's style comes first, see
 * {@link Tagger.startDocument}.
 */
export class Tagger {
  readonly types: WordTypes;
  readonly #backward: TagPass;
  readonly #forward: TagPass;
  readonly #styles: StyleReader;

  /** `seesSlips`: see {@link WordTypes}. */
  constructor({ backward, forward, style }: TaggerWeights, seesSlips = false) {
    this.types = new WordTypes(backward.lexicon, seesSlips);
    this.#backward = new TagPass(backward, this.types, false);
    this.#forward = new TagPass(forward, this.types, true);
    this.#styles = new StyleReader(style);
  }

  /** Begins a document of the types given and tells its style, in which it is then tagged. */
  startDocument(types: Uint32Array): Style {
    this.#styles.start();
    const { records } = this.types;
    for (let i = 0; i < types.length; i++) {
      this.#styles.add(records[(types[i] as number) * recordSize + property.form] as number);
    }
    const style = this.#styles.style();
    this.#backward.setStyle(style);
    this.#forward.setStyle(style);
    return style;
  }

  /** Types of the sentence's words. */
  get ids(): Int32Array {
    return this.#forward.ids;
  }

  /** Labels of the sentence's words, once tagged. */
  get labels(): Uint8Array {
    return this.#forward.labels;
  }

  /** Makes room for a sentence of `length` words. */
  reserve(length: number): void {
    this.#backward.reserve(length);
    this.#forward.reserve(length);
  }

  /** Labels the `length` words in `ids`. */
  tag(length: number): void {
    const backward = this.#backward;
    const forward = this.#forward;
    reverse(forward.ids, backward.ids, length);
    backward.tag(length);
    reverse(backward.labels, forward.guide, length);
    forward.tag(length);
  }
}

/** Copies `length` entries from index 2 in the opposite order. */
export function reverse(
  from: Int32Array | Uint8Array,
  into: Int32Array | Uint8Array,
  length: number,
): void {
  for (let i = 0; i < length; i++) into[length + 1 - i] = from[i + 2] as number;
}
