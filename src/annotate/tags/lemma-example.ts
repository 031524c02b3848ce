import type { Style } from "./style.ts";

/** A form with its label and its right lemma. */
export interface LemmaExample {
  readonly form: string;
  readonly label: number;
  readonly lemma: string;
  /** That of its treebank. */
  readonly style: Style;
}
