import {
  addFour,
  addIntegers,
  again,
  end,
  get,
  integer,
  type Kernel,
  keep,
  loadFour,
  loadOneFourTimes,
  loop,
  multiplyFour,
  parameterCount,
  set,
  shiftLeft,
  storeFour,
} from "./assembly.ts";

/** Columns that the kernel works on at a time: four vectors of four, for two rows eight sums in registers. */
const vectors = 4;
/** How many columns a call of the kernel fills. */
export const columnBlock: number = 4 * vectors;

// Parameters and variables, by number.
const [left, right, out, pairs, inner, leftStride, rightStride, outStride] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const [first, second, row, rest, secondOut] = [8, 9, 10, 11, 12] as const;
const sums = 13;
const [one, two, four] = [21, 22, 23] as const;

const each = (make: (place: number) => number[]): number[] =>
  Array.from({ length: vectors }, (_, place) => make(place)).flat();
const move = (pointer: number, by: number[]): number[] => [
  ...get(pointer),
  ...by,
  ...addIntegers,
  ...set(pointer),
];
const addTo = (sum: number, factor: number): number[] => [
  ...get(sum),
  ...get(factor),
  ...get(four),
  ...multiplyFour,
  ...addFour,
  ...set(sum),
];
const countDown = (counter: number): number[] => [
  ...get(counter),
  ...integer(-1),
  ...addIntegers,
  ...keep(counter),
  ...again,
];

/** Adds to two rows of sixteen sums at a time the products of two rows on the left with sixteen columns on the right. */
export const product: Kernel = {
  integers: secondOut - parameterCount + 1,
  floats: 0,
  vectors: 2 * vectors + 3,
  code: [
    ...loop,
    ...[...get(out), ...get(outStride), ...addIntegers, ...set(secondOut)],
    ...each((v) => [...get(out), ...loadFour(16 * v), ...set(sums + v)]),
    ...each((v) => [...get(secondOut), ...loadFour(16 * v), ...set(sums + vectors + v)]),
    ...[...get(left), ...set(first)],
    ...[...get(left), ...get(leftStride), ...addIntegers, ...set(second)],
    ...[...get(right), ...set(row), ...get(inner), ...set(rest)],
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
    ...move(row, get(rightStride)),
    ...countDown(rest),
    ...end,
    ...each((v) => [...get(out), ...get(sums + v), ...storeFour(16 * v)]),
    ...each((v) => [...get(secondOut), ...get(sums + vectors + v), ...storeFour(16 * v)]),
    ...move(left, [...get(leftStride), ...integer(1), ...shiftLeft]),
    ...move(out, [...get(outStride), ...integer(1), ...shiftLeft]),
    ...countDown(pairs),
    ...end,
  ],
};
