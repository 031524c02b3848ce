/** How wide a bar is drawn in its cell, against the longest: numbers stand beside bars, and no bar is cut. */
export function barWidth(count: number, most: number): string {
  return `calc((100% - var(--room)) * ${(count / most).toFixed(4)})`;
}
