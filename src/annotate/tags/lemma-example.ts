import type { Style } from "./style.ts";

/** A form with its label and its right lemma. */
export interface LemmaExample {
  readonly form: string;
  readonly label: number;
  readonly lemma: string;
  /** That of its treebank. */
  readonly style: Style;
}

/** A lemma from outside the treebanks. */
export interface LabeledLemma {
  readonly form: string;
  readonly label: number;
  readonly lemma: string;
  /** Whether it counts against the treebanks, not only where they lack the form with the label. */
  readonly isCertain: boolean;
}
