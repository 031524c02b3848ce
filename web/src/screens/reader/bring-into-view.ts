/** Pixels that words keep from the upper and the lower edge of the window, and what is beside them from the lower. */
const edges = { upper: 80, lower: 40, beside: 12 };

/**
 * Scrolls to words where they are not in the window, else only so far that what stands
 * beside them, of a height in pixels, is in it too. `words` is a box in the window.
 */
export function bringIntoView(words: DOMRect, beside = 0): void {
  const height = window.innerHeight;
  if (words.top < edges.upper || words.bottom > height - edges.lower) {
    window.scrollTo({ top: window.scrollY + words.top - height / 3 });
    return;
  }
  const below = words.top + beside + edges.beside - height;
  if (below > 0) window.scrollBy({ top: Math.min(below, words.top - edges.upper) });
}
