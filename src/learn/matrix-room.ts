import { assemble } from "./kernels/assembly.ts";
import { norm } from "./kernels/norm.ts";
import { columnBlock, product } from "./kernels/product.ts";
import { shorten, shortFactor, shortProduct, tapCount } from "./kernels/short-product.ts";

/** What is needed of WebAssembly, whose types come with a browser's. */
interface Assembly {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernels };
}

interface Kernels {
  readonly product: (...parameters: EightNumbers) => void;
  readonly norm: (...parameters: EightNumbers) => void;
  readonly shorten: (...parameters: EightNumbers) => void;
  readonly shortProduct: (...parameters: EightNumbers) => void;
}

type EightNumbers = [number, number, number, number, number, number, number, number];

const { WebAssembly: assembly } = globalThis as unknown as { readonly WebAssembly: Assembly }; // The library that types it is that of browsers.

/** What no sum of products comes to, a little less than 32 bits hold. */
const mostSum = 2 ** 31 - 2 ** 20;

/** A matrix in a room: where its first number stands, and how far apart its rows are. Places and strides count numbers. */
export interface Matrix {
  readonly at: number;
  readonly stride: number;
}

/** How much of three matrices a product takes. `rows` must be even, `columns` a multiple of {@link columnBlock}. */
export interface ProductShape {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** What a norm reads and writes; all have the same stride. */
export interface NormMatrices {
  readonly from: Matrix;
  readonly added: Matrix;
  readonly into: Matrix;
}

/** Where the constants of a norm stand, a row each. */
export interface NormConstants {
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

/** The matrix whose first row is row `row` of another. */
export function fromRow({ at, stride }: Matrix, row: number): Matrix {
  return { at: at + row * stride, stride };
}

/**
 * Memory of matrices, of a size that does not change, and their product in
 * WebAssembly, four numbers at a time: some ten times as fast as JavaScript. The same
 * numbers give the same bits on every machine.
 */
export class MatrixRoom {
  /** All numbers of the room. */
  readonly values: Float32Array<ArrayBuffer>;
  readonly #kernels: Kernels;
  #used = 0;

  /** Makes a room for `size` numbers. */
  constructor(size: number) {
    const { Memory, Module, Instance } = assembly;
    const memory = new Memory({ initial: Math.ceil((4 * size + 64) / 65536) });
    const module = new Module(assemble({ product, norm, shorten, shortProduct }));
    this.#kernels = new Instance(module, { room: { memory } }).exports;
    this.values = new Float32Array(memory.buffer);
  }

  /** Takes `length` numbers, all zero, and gives the place of the first. Throws `RangeError` when the room is full. */
  take(length: number): number {
    const at = this.#used;
    this.#used += (length + 3) & ~3;
    if (this.#used > this.values.length) throw new RangeError("The room is too small");
    return at;
  }

  /** Takes a matrix, all zero. Throws as {@link take}. */
  takeMatrix(rows: number, stride: number): Matrix {
    return { at: this.take(rows * stride), stride };
  }

  /** Makes the first `rows` rows of matrices zero. */
  clear(rows: number, ...matrices: readonly Matrix[]): void {
    for (const { at, stride } of matrices) this.values.fill(0, at, at + rows * stride);
  }

  /** Adds the product of `left` and `right` to `out`. */
  addProduct(left: Matrix, right: Matrix, out: Matrix, shape: ProductShape): void {
    const { rows, inner, columns } = shape;
    if (rows === 0 || inner === 0) return;
    for (let column = 0; column < columns; column += columnBlock) {
      this.#kernels.product(
        4 * left.at,
        4 * (right.at + column),
        4 * (out.at + column),
        rows >> 1,
        inner,
        4 * left.stride,
        4 * right.stride,
        4 * out.stride,
      );
    }
  }

  /** How many numbers' room integers of 16 bits take that stand for the three factors of {@link multiplyShort}. */
  static shortFactorsSize({ inner, columns }: Omit<ProductShape, "rows">): number {
    return (columns / columnBlock) * (4 + (tapCount * inner * columnBlock) / 2);
  }

  /**
   * Writes three factors, each of `inner` rows, for {@link multiplyShort}, rounded to integers.
   * No row on the left may be longer than `longest` (the root of its squares' sum): that keeps
   * sums below what 32 bits hold.
   */
  shortenFactors(
    factors: readonly Matrix[],
    { inner, columns, longest }: Omit<ProductShape, "rows"> & { readonly longest: number },
    into: number,
  ): void {
    const { values } = this;
    const shorts = new Int16Array(this.values.buffer);
    const size = MatrixRoom.shortFactorsSize({ inner, columns: columnBlock });
    let largest = 0;
    let squares = 0;
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (const { at, stride } of factors) {
        for (let row = 0; row < inner; row++) {
          const value = values[at + row * stride + column] as number;
          largest = Math.max(largest, Math.abs(value));
          sum += value * value;
        }
      }
      squares = Math.max(squares, sum);
    }
    const bound = Math.sqrt(tapCount * squares) * longest * shortFactor;
    const factor = largest === 0 ? 1 : Math.min(32767 / largest, mostSum / bound);
    for (let block = 0; block < columns / columnBlock; block++) {
      const start = into + block * size;
      values.fill(1 / (factor * shortFactor), start, start + 4);
      let at = 2 * (start + 4);
      for (const matrix of factors) {
        for (let row = 0; row < inner; row += 2) {
          for (let column = 0; column < columnBlock; column++) {
            const place = matrix.at + row * matrix.stride + block * columnBlock + column;
            shorts[at++] = Math.round(factor * (values[place] as number));
            shorts[at++] = Math.round(factor * (values[place + matrix.stride] as number));
          }
        }
      }
    }
  }

  /** Rounds the first `count` numbers from `from` on to 16 bits for {@link multiplyShort}, into half the room from `into` on. `count` must be a multiple of eight. */
  shorten(from: number, into: number, count: number): void {
    if (count > 0) this.#kernels.shorten(4 * from, 4 * into, count / 8, 0, 0, 0, 0, 0);
  }

  /**
   * Writes to `out` the sum of three products: of rows of `left`, which {@link shorten} wrote, and
   * of those `apart` and twice `apart` rows farther on, with the factors that
   * {@link shortenFactors} wrote. `left` counts in integers of 16 bits.
   */
  multiplyShort(
    left: Matrix,
    factors: number,
    out: Matrix,
    { rows, inner, columns, apart }: ProductShape & { readonly apart: number },
  ): void {
    if (rows === 0) return;
    const size = MatrixRoom.shortFactorsSize({ inner, columns: columnBlock });
    for (let block = 0; block < columns / columnBlock; block++) {
      this.#kernels.shortProduct(
        2 * left.at,
        4 * (factors + block * size),
        4 * (out.at + block * columnBlock),
        rows >> 1,
        inner >> 1,
        2 * left.stride,
        2 * left.stride * apart,
        4 * out.stride,
      );
    }
  }

  /**
   * Writes `rows` rows of `into`: those of `from` and what is above zero in those of `added`
   * with a bias, brought to mean 0 and deviation 1, times a gain, plus a shift. All rows are
   * as long as the stride of `from`, a multiple of four.
   */
  norm({ from, added, into }: NormMatrices, constants: NormConstants, rows: number): void {
    if (rows === 0) return;
    const { bias, gain, shift } = constants;
    this.#kernels.norm(
      4 * from.at,
      4 * added.at,
      4 * bias,
      4 * gain,
      4 * shift,
      4 * into.at,
      rows,
      4 * from.stride,
    );
  }

  /** Writes the first `columns` columns of `rows` rows of a matrix as rows of another. */
  turn(from: Matrix, shape: Omit<ProductShape, "inner">, into: Matrix): void {
    const { values } = this;
    for (let row = 0; row < shape.rows; row++) {
      const start = from.at + row * from.stride;
      for (let column = 0; column < shape.columns; column++)
        values[into.at + column * into.stride + row] = values[start + column] as number;
    }
  }
}
