// The few operations of WebAssembly that the kernels need, as bytes (WebAssembly Core 2.0, binary format).

/** An unsigned number as LEB128. */
export const leb = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];

/** Pushes a variable, takes one from the stack, does both. */
export const get = (variable: number): number[] => [0x20, variable];
export const set = (variable: number): number[] => [0x21, variable];
export const keep = (variable: number): number[] => [0x22, variable];

/** An integer, as signed LEB128. */
export const integer = (value: number): number[] => [0x41, ...signedLeb(value)];
const signedLeb = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signedLeb(value >> 7)];
export const addIntegers: number[] = [0x6a];
export const shiftLeft: number[] = [0x74];
export const shiftRight: number[] = [0x76];
export const isLess: number[] = [0x49];

/** A number of 32 bits. */
export const float = (value: number): number[] => [
  0x43,
  ...new Uint8Array(Float32Array.of(value).buffer),
];
export const addFloats: number[] = [0x92];
export const subtractFloats: number[] = [0x93];
export const multiplyFloats: number[] = [0x94];
export const divideFloats: number[] = [0x95];
export const greaterFloat: number[] = [0x97];
export const rootOfFloat: number[] = [0x91];
export const toFloat: number[] = [0xb2];

const vector = (operation: number): number[] => [0xfd, ...leb(operation)];
/** Four numbers from or to memory, `at` bytes from the address on the stack. */
export const loadFour = (at: number): number[] => [...vector(0), 2, ...leb(at)];
export const storeFour = (at: number): number[] => [...vector(11), 2, ...leb(at)];
/** One number from memory, or from the stack, four times. */
export const loadOneFourTimes: number[] = [...vector(9), 2, 0];
export const fourTimes: number[] = vector(19);
/** One of four numbers. */
export const oneOfFour = (place: number): number[] => [...vector(31), place];
export const addFour: number[] = vector(228);
export const subtractFour: number[] = vector(229);
export const multiplyFour: number[] = vector(230);
export const greaterOfFour: number[] = vector(233);
/** Four numbers to the nearest integers, those to integers of 32 bits, and back; two such vectors to one of eight integers of 16 bits. */
export const nearestFour: number[] = vector(106);
export const integersOfFour: number[] = vector(248);
export const floatsOfFour: number[] = vector(250);
export const eightShort: number[] = vector(133);
/** Four sums of the products of eight integers of 16 bits, two by two; sums of four integers. */
export const dotShort: number[] = vector(186);
export const addFourIntegers: number[] = vector(174);

/** Starts a loop; goes back to its start if the number on the stack is not zero; ends it. */
export const loop: number[] = [0x03, 0x40];
export const again: number[] = [0x0d, 0];
export const end: number[] = [0x0b];

/** A function of eight integers, addresses and counts in bytes and rows, that gives nothing back. */
export interface Kernel {
  /** How many variables of each type it has beside its parameters: integers first, then numbers, then vectors. */
  readonly integers: number;
  readonly floats: number;
  readonly vectors: number;
  readonly code: readonly number[];
}

/** The number of parameters of a kernel. */
export const parameterCount = 8;

const types = { integer: 0x7f, float: 0x7d, vector: 0x7b } as const;

/** A module of kernels, exported by name, over the memory `room.memory`. */
export function assemble(kernels: Readonly<Record<string, Kernel>>): Uint8Array<ArrayBuffer> {
  const list = Object.entries(kernels);
  const section = (id: number, content: readonly number[]): number[] => [
    id,
    ...leb(content.length),
    ...content,
  ];
  const named = (text: string): number[] => [
    text.length,
    ...Array.from(text, (c) => c.charCodeAt(0)),
  ];
  const bodies = list.flatMap(([, { integers, floats, vectors, code }]) => {
    const variables = [integers, types.integer, floats, types.float, vectors, types.vector];
    const body = [3, ...variables, ...code, ...end];
    return [...leb(body.length), ...body];
  });
  const parameters = Array<number>(parameterCount).fill(types.integer);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameterCount, ...parameters, 0]),
    ...section(2, [1, ...named("room"), ...named("memory"), 2, 0, 1]),
    ...section(3, [list.length, ...list.map(() => 0)]),
    ...section(7, [list.length, ...list.flatMap(([name], i) => [...named(name), 0, i])]),
    ...section(10, [list.length, ...bodies]),
  ]);
}
