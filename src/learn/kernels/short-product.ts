import {
  addFourIntegers,
  addIntegers,
  again,
  dotShort,
  eightShort,
  end,
  float,
  floatsOfFour,
  fourTimes,
  get,
  integer,
  integersOfFour,
  type Kernel,
  keep,
  loadFour,
  loadOneFourTimes,
  loop,
  multiplyFour,
  nearestFour,
  parameterCount,
  set,
  shiftLeft,
  storeFour,
} from "./assembly.ts";
import { columnBlock } from "./product.ts";

/** What a number is multiplied by before it is rounded to 16 bits: it may be up to 32 in size. */
export const shortFactor = 1024;
/** How many products stand beside each other in a sum. */
export const tapCount = 3;

const vectors = columnBlock / 4;
const each = (make: (place: number) => number[]): number[] =>
  Array.from({ length: vectors }, (_, place) => make(place)).flat();
const move = (pointer: number, by: number[]): number[] => [
  ...[...get(pointer), ...by],
  ...[...addIntegers, ...set(pointer)],
];
const countDown = (counter: number): number[] => [
  ...[...get(counter), ...integer(-1), ...addIntegers],
  ...[...keep(counter), ...again],
];

// Parameters and variables, by number.
const [left, right, out, pairs, inner, leftStride, tapStride, outStride] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const [start, first, second, row, rest, taps, secondOut] = [8, 9, 10, 11, 12, 13, 14] as const;
const sums = 15;
const [one, two, four] = [23, 24, 25] as const;

const addTo = (sum: number, factor: number): number[] => [
  ...[...get(sum), ...get(factor), ...get(four)],
  ...[...dotShort, ...addFourIntegers, ...set(sum)],
];
const toFloats = (sum: number): number[] => [
  ...[...get(sum), ...floatsOfFour],
  ...[...get(four), ...multiplyFour],
];

/**
 * Writes two rows of sixteen numbers at a time: the sums of three products of integers of 16
 * bits, each two rows on the left, the second and third so many bytes farther on, with sixteen
 * columns on the right, times one number. On the right stands that number, four times, then the
 * columns by pairs of rows; `inner` counts such pairs.
 */
export const shortProduct: Kernel = {
  integers: secondOut - parameterCount + 1,
  floats: 0,
  vectors: 2 * vectors + 3,
  code: [
    ...loop,
    ...[...get(out), ...get(outStride), ...addIntegers, ...set(secondOut)],
    ...each((v) => [...float(0), ...fourTimes, ...set(sums + v)]),
    ...each((v) => [...float(0), ...fourTimes, ...set(sums + vectors + v)]),
    ...[...get(right), ...integer(16), ...addIntegers, ...set(row)],
    ...[...get(left), ...set(start), ...integer(tapCount), ...set(taps)],
    ...loop,
    ...[...get(start), ...set(first), ...get(inner), ...set(rest)],
    ...[...get(start), ...get(leftStride), ...addIntegers, ...set(second)],
    ...loop,
    ...[...get(first), ...loadOneFourTimes, ...set(one)],
    ...[...get(second), ...loadOneFourTimes, ...set(two)],
    ...each((v) => [
      ...[...get(row), ...loadFour(16 * v), ...set(four)],
      ...addTo(sums + v, one),
      ...addTo(sums + vectors + v, two),
    ]),
    ...move(first, integer(4)),
    ...move(second, integer(4)),
    ...move(row, integer(16 * vectors)),
    ...countDown(rest),
    ...end,
    ...move(start, get(tapStride)),
    ...countDown(taps),
    ...end,
    ...[...get(right), ...loadFour(0), ...set(four)],
    ...each((v) => [...get(out), ...toFloats(sums + v), ...storeFour(16 * v)]),
    ...each((v) => [...get(secondOut), ...toFloats(sums + vectors + v), ...storeFour(16 * v)]),
    ...move(left, [...get(leftStride), ...integer(1), ...shiftLeft]),
    ...move(out, [...get(outStride), ...integer(1), ...shiftLeft]),
    ...countDown(pairs),
    ...end,
  ],
};

// Of the kernel below.
const [numbers, shorts, eights] = [0, 1, 2] as const;
const rounded = (at: number): number[] => [
  ...[...get(numbers), ...loadFour(at)],
  ...[...float(shortFactor), ...fourTimes, ...multiplyFour],
  ...[...nearestFour, ...integersOfFour],
];

/** Rounds numbers times {@link shortFactor} to 16 bits, eight at a time; what is too large becomes as large as can be. */
export const shorten: Kernel = {
  integers: 0,
  floats: 0,
  vectors: 0,
  code: [
    ...loop,
    ...[...get(shorts), ...rounded(0), ...rounded(16), ...eightShort, ...storeFour(0)],
    ...move(numbers, integer(32)),
    ...move(shorts, integer(16)),
    ...countDown(eights),
    ...end,
  ],
};
