/**
 * The same characters, cut loose from the text they were cut out of: engines let a longer
 * piece point into its whole, so that a cache of words would keep every document alive.
 */
export function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}
