/**
 * Words that, with a capital after an abbreviation, begin a new sentence: *in the U.S.
 * They …*. Function words only; names are weighed by the model.
 */
export const sentenceStarters: readonly string[] = (
  "The I You He She It We They This That These Those There Here His Her Its Our Their My Your " +
  "What When Where Who Why How But And Or So Yet If Because Although While Since After Before Then " +
  "However Now Is Are Was Were Do Does Did Can Could Would Should Will Has Have Had No Not As At In On"
).split(" ");
