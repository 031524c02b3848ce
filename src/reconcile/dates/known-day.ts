/** A day that is known of a document, and the chance that it is right: 1 where it came with the document or stands in it. */
export interface KnownDay {
  readonly day: number;
  readonly chance: number;
}

/** The days that are known of a pile, by document. */
export type KnownDays = ReadonlyMap<string, KnownDay>;
