/** What every benchmark is given. */
export interface BenchOptions {
  /** Folder of the open corpora, for texts; `examples/` where it is missing. */
  readonly corpora: string;
}

/** A module `bench/<name>.ts` exports `bench` of this type; it prints its table. */
export type Bench = (options: BenchOptions) => void | Promise<void>;
