import type { Linear } from "../../learn/index.ts";

/**
 * Of a document: not known (0), in the manner of the first treebank that training
 * read (1), of the others (2). Treebanks of one language differ in conventions, *people*
 * is the lemma *people* or *person*, and a document should be read by one of them.
 */
export type Style = 0 | 1 | 2;

/** How many styles there are. */
export const styleCount = 3;

/** Rows of the table of a style model, as a power of two. */
export const styleBits = 14;

/** Words that count once, however often they occur among them. */
const stretch = 100;
/** Logarithm of odds from which on a style is taken for known. */
const enough = 1;

/** The row of a form, by the folded hash of it. */
export function styleRow(form: number): number {
  return Math.imul(form ^ (form >>> 15), 0x9e3779b1) >>> (32 - styleBits);
}

/** Tells the style of a document from its words, a sum over the different words of every stretch. One instance reads one document at a time. */
export class StyleReader {
  readonly #model: Linear;
  readonly #lastSeen = new Uint32Array(1 << styleBits);
  #stretch = 0;
  #words = 0;
  #sum = 0;

  constructor(model: Linear) {
    this.#model = model;
  }

  /** Begins a document. */
  start(): void {
    this.#stretch++;
    this.#words = 0;
    this.#sum = 0;
  }

  /** Reads a word, given as the folded hash of its form. */
  add(form: number): void {
    if (this.#words === stretch) {
      this.#stretch++;
      this.#words = 0;
    }
    this.#words++;
    const row = styleRow(form);
    if (this.#lastSeen[row] === this.#stretch) return;
    this.#lastSeen[row] = this.#stretch;
    this.#sum += this.#model.weights[row] as number;
  }

  /** The style of what was read. */
  style(): Style {
    const odds = this.#sum * this.#model.scale;
    return odds > enough ? 2 : odds < -enough ? 1 : 0;
  }
}
