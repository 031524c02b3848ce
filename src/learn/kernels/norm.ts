import {
  addFloats,
  addFour,
  addIntegers,
  again,
  divideFloats,
  end,
  float,
  fourTimes,
  get,
  greaterFloat,
  greaterOfFour,
  integer,
  isLess,
  type Kernel,
  keep,
  loadFour,
  loop,
  multiplyFloats,
  multiplyFour,
  oneOfFour,
  parameterCount,
  rootOfFloat,
  set,
  shiftRight,
  storeFour,
  subtractFloats,
  subtractFour,
  toFloat,
} from "./assembly.ts";

/** What keeps a row of equal numbers from a division by zero. */
export const leastSpread = 1e-5;

// Parameters and variables, by number. A row is `bytes` long in all matrices.
const [from, added, bias, gain, shift, into, rows, bytes] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const at = 8;
const [mean, sharp] = [9, 10] as const;
const [value, sum, squares, means, sharps] = [11, 12, 13, 14, 15] as const;

const load = (start: number): number[] => [
  ...get(start),
  ...get(at),
  ...addIntegers,
  ...loadFour(0),
];
const store = (code: readonly number[]): number[] => [
  ...[...get(into), ...get(at), ...addIntegers],
  ...code,
  ...storeFour(0),
];
const zeros = [...float(0), ...fourTimes];
const width = [...get(bytes), ...integer(2), ...shiftRight, ...toFloat];
const total = (four: number): number[] => [
  ...[...get(four), ...oneOfFour(0), ...get(four), ...oneOfFour(1), ...addFloats],
  ...[...get(four), ...oneOfFour(2), ...addFloats, ...get(four), ...oneOfFour(3), ...addFloats],
];
const nextFour = [
  ...[...get(at), ...integer(16), ...addIntegers, ...keep(at)],
  ...[...get(bytes), ...isLess, ...again],
];
const nextRow = (start: number): number[] => [
  ...get(start),
  ...get(bytes),
  ...addIntegers,
  ...set(start),
];

/**
 * Writes rows: those of `from` and what is above zero in those of `added` with `bias`, brought
 * to mean 0 and deviation 1, times `gain`, plus `shift`.
 */
export const norm: Kernel = {
  integers: at - parameterCount + 1,
  floats: 2,
  vectors: 5,
  code: [
    ...loop,
    ...[...zeros, ...set(sum), ...zeros, ...set(squares), ...integer(0), ...set(at)],
    ...loop,
    ...[...load(added), ...get(bias), ...get(at), ...addIntegers, ...loadFour(0), ...addFour],
    ...[...zeros, ...greaterOfFour, ...load(from), ...addFour, ...set(value)],
    ...store(get(value)),
    ...[...get(sum), ...get(value), ...addFour, ...set(sum)],
    ...[
      ...get(squares),
      ...get(value),
      ...get(value),
      ...multiplyFour,
      ...addFour,
      ...set(squares),
    ],
    ...nextFour,
    ...end,
    ...[...total(sum), ...width, ...divideFloats, ...set(mean)],
    ...[...float(1), ...total(squares), ...width, ...divideFloats],
    ...[...get(mean), ...get(mean), ...multiplyFloats, ...subtractFloats],
    ...[...float(0), ...greaterFloat, ...float(leastSpread), ...addFloats, ...rootOfFloat],
    ...[...divideFloats, ...set(sharp)],
    ...[...get(mean), ...fourTimes, ...set(means), ...get(sharp), ...fourTimes, ...set(sharps)],
    ...[...integer(0), ...set(at)],
    ...loop,
    ...store([
      ...[...load(into), ...get(means), ...subtractFour, ...get(sharps), ...multiplyFour],
      ...[...load(gain), ...multiplyFour, ...load(shift), ...addFour],
    ]),
    ...nextFour,
    ...end,
    ...[from, added, into].flatMap(nextRow),
    ...[...get(rows), ...integer(-1), ...addIntegers, ...keep(rows), ...again],
    ...end,
  ],
};
