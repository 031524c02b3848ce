/** A card in the margin: where it would like to be, and how tall it is, in pixels. */
export interface Card {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Tops for cards so that none overlap and the chosen one stands where it belongs;
 * those above it move up, those below it down. Without a chosen card all move down
 * only. Cards come sorted by `wanted`. Never above 0.
 */
export function placeCards(cards: readonly Card[], chosen: number | null, gap: number): number[] {
  const tops = cards.map((card) => card.wanted);
  const from = chosen ?? 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = from; i < cards.length; i++) {
    const top = Math.max(tops[i] ?? 0, bottom);
    tops[i] = top;
    bottom = top + (cards[i]?.height ?? 0) + gap;
  }
  let ceiling = tops[from] ?? 0;
  for (let i = from - 1; i >= 0; i--) {
    const top = Math.min(tops[i] ?? 0, ceiling - gap - (cards[i]?.height ?? 0));
    tops[i] = top;
    ceiling = top;
  }
  const least = tops[0] ?? 0;
  // No room above: everything comes down together, and the text's column grows with it.
  return least < 0 ? tops.map((top) => top - least) : tops;
}
