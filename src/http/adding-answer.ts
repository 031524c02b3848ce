/** How far the files that were sent are read; after that, what became of them. */
export interface AddingAnswer {
  readonly running: boolean;
  /** Reading documents, or bringing up to date what spans them; null at rest. */
  readonly step: "documents" | "record" | null;
  /** Name of the file at hand. */
  readonly now: string | null;
  /** Files begun and files that wait. */
  readonly read: number;
  readonly waiting: number;
  /** Documents, of which a file may hold many. */
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Files of which no document came, and documents that are stored and not read as they should be, with why. */
  readonly problems: readonly {
    readonly name: string;
    readonly message: string;
    /** Whether there is a document of this name all the same. */
    readonly isStored: boolean;
  }[];
  /** Why the last run ended early; null when it did not. */
  readonly failed: string | null;
}
