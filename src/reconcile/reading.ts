import type { Evidence, Statement } from "../record/index.ts";

/**
 * What is compared with the other reports of a remark: the words of one statement, or of
 * several that follow each other where another outlet quotes the same in one breath.
 */
export interface Reading {
  /** The first of its statements, for what is compared as a whole. */
  readonly statement: Statement;
  /** The words of each part of the remark that it has, in their order; parts are numbered alike in all readings. */
  readonly parts: ReadonlyMap<number, readonly Evidence[]>;
}
