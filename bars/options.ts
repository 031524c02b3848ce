/** What every bar is given. */
export interface BarOptions {
  /** Folder of the open corpora. */
  readonly corpora: string;
  /** A file to measure on instead of the usual corpora, or null. */
  readonly data: string | null;
  /** The rest of the command line. */
  readonly args: readonly string[];
}

/** One figure of a bar. */
export interface Measure {
  /** What was measured: `words F1`. */
  readonly metric: string;
  /** On what: `EWT dev`. */
  readonly on: string;
  readonly value: number;
  /** 95 % bootstrap interval over documents; null where there is none. */
  readonly interval: readonly [number, number] | null;
  /** The least value that passes; null for a figure that is only shown. */
  readonly floor: number | null;
}

/** What a bar found: its figures, and the corpora that it wanted and did not find. */
export interface BarResult {
  readonly measures: readonly Measure[];
  readonly missing: readonly string[];
  /** What `--data` or `--json` prints: one plain object of scores. */
  readonly scores: Readonly<Record<string, unknown>>;
}

/** A module `bars/<name>.ts` exports `bar` of this type. */
export type Bar = (options: BarOptions) => BarResult | Promise<BarResult>;
