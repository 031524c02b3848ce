/** Rows of one kind that people judged: how many, and how many of them are right. */
export interface JudgedRows {
  readonly right: number;
  readonly all: number;
}

/** The share of right ones among rows like those that were judged, in hundredths: with one right and one wrong added, as few were (Laplace's rule of succession). */
export function shareOfRight({ right, all }: JudgedRows): number {
  return Math.round((100 * (right + 1)) / (all + 2)) / 100;
}
