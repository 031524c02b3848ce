import { type Tags, uposNames } from "../../doc/index.ts";
import { hashCodes, hashFolded, mix } from "../../learn/index.ts";
import type { ClusterIndex } from "./cluster-index.ts";

/** What features know of the words of one sentence, then of the root, then of *none*: 32-bit hashes. */
export class Words {
  forms: Int32Array = new Int32Array(0);
  /** Universal and Penn tag together. */
  tags: Int32Array = new Int32Array(0);
  /** Universal tag. */
  coarse: Int32Array = new Int32Array(0);
  /** Universal tag as a number; {@link rootClass} for the root. */
  classes: Uint8Array = new Uint8Array(0);
  /** Class of words that have the same neighbors in open text. */
  clusters: Int32Array = new Int32Array(0);
  /** Whether an odd number of double quotation marks stands before the word, in this sentence. */
  inside: Uint8Array = new Uint8Array(0);

  /** Makes room for `length` words and writes the root and *none* after them. */
  start(length: number): void {
    if (length + 2 > this.forms.length) {
      const size = 2 * length + 64;
      this.forms = new Int32Array(size);
      this.tags = new Int32Array(size);
      this.coarse = new Int32Array(size);
      this.classes = new Uint8Array(size);
      this.clusters = new Int32Array(size);
      this.inside = new Uint8Array(size);
    }
    for (let i = 0; i < 2; i++) {
      this.forms[length + i] = mix(0x726f6f74, i);
      this.tags[length + i] = mix(0x7461, i);
      this.coarse[length + i] = mix(0x636f, i);
      this.classes[length + i] = rootClass;
      this.clusters[length + i] = mix(0x636c, i);
      this.inside[length + i] = 0;
    }
  }

  /** Writes a word: its folded hash, its universal tag, the hash of its Penn tag. Words come in order. */
  set(at: number, form: number, upos: number, xpos: number, clusters: ClusterIndex): void {
    this.forms[at] = form;
    this.classes[at] = upos;
    this.coarse[at] = coarseHash(upos);
    this.tags[at] = tagHash(upos, xpos);
    this.clusters[at] = clusters.hashOf(form);
    const wasInside = at === 0 ? 0 : (this.inside[at - 1] as number);
    const opens = at > 0 && this.forms[at - 1] === quotationMark ? 1 : 0;
    this.inside[at] = wasInside ^ opens;
  }
}

/** The class of the root, one above the universal tags. */
export const rootClass: number = uposNames.length;

/** Folding makes all double quotation marks one. */
const quotationMark = hashFolded('"', 0, 1);

const coarseHashes = Int32Array.from(uposNames, hashCodes);

/** Hash of a universal tag's number. */
export function coarseHash(upos: number): number {
  return coarseHashes[upos] ?? 0;
}

/** Hash of a universal tag's number and a Penn tag's hash. */
export function tagHash(upos: number, xpos: number): number {
  return mix(coarseHash(upos), xpos);
}

/** Hashes of the Penn tags of a document, made once for each list of names. */
export function createXposHashes(): (tags: Tags) => Int32Array {
  let names: readonly string[] | null = null;
  let hashes = new Int32Array(0);
  return (tags) => {
    if (tags.xposNames !== names) {
      names = tags.xposNames;
      hashes = Int32Array.from(names, hashCodes);
    }
    return hashes;
  };
}
