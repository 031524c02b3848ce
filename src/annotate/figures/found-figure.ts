import type { Bound } from "./bounds.ts";
import type { Stretch } from "./what.ts";

/** A quantity over tokens. */
export interface FoundFigure {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  readonly what: Stretch | null;
  readonly bound: Bound;
  /** How it leaves what it counts to a figure before: the same at another time (*against 41 million the year before*), or some of it (*13 of them*); null where it leaves nothing. */
  readonly open: "amount" | "part" | null;
  /** Whether it is no figure where no figure before says what it counts: *from seven*. */
  readonly leans: boolean;
}
