import type { Store } from "../store/index.ts";
import type { Assets } from "./assets.ts";

/** What an app serves, and to whom. */
export interface AppOptions {
  readonly store: Store;
  /** Secret of this start: without it nothing of the record is given out. */
  readonly token: string;
  /** The built web app; empty for the API alone. */
  readonly assets: Assets;
  /** Version of onrecord, for the API description. */
  readonly version: string;
  /** Name that decisions are signed with unless a request gives one. */
  readonly who: string;
  /** The present instant, ISO 8601: when a decision was made. */
  readonly now: () => string;
  /** What is still being built, in a few words; null when the record is whole. */
  readonly building: () => string | null;
  /** Brings rows that span documents up to date with a decision; null leaves that to the next build. */
  readonly refresh: (() => Promise<void>) | null;
  /** Told of failures inside, which requests are not told about. */
  readonly onError: (error: Error) => void;
}
