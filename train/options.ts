/** What every training function is given. */
export interface TrainOptions {
  /** Folder of the open corpora. */
  readonly corpora: string;
}

/** A model as trained: what `models/<name>.model.br` and `models/<name>.md` hold. */
export interface Trained {
  /** The bytes of `packModel`, not yet compressed. The same corpora give the same bytes. */
  readonly bytes: Uint8Array;
  /** The card, in Markdown: data and their licences, how to rebuild, scores on development data, known failures. */
  readonly card: string;
}

/** A module `train/<name>.ts` exports `train` of this type. Deterministic; reads nothing but `options.corpora`. */
export type Train = (options: TrainOptions) => Trained | Promise<Trained>;
