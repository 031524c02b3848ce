import type { Store } from "../store/index.ts";

/** Something read from a store that is read again only after the store has changed. */
export interface Kept<Value> {
  readonly read: () => Promise<Value>;
  /** Has the next reading be anew, however short ago the last one was. */
  readonly forget: () => void;
}

/** How many times longer than it took to read a value is kept at least: a build writes many times a second. */
const keptTimes = 10;

/** Keeps what `readAnew` gives until the store changes; during many writes, for ten times as long as reading takes. */
export function createKept<Value>(store: Store, readAnew: () => Promise<Value>): Kept<Value> {
  let kept: { readonly revision: string; readonly value: Promise<Value>; until: number } | null =
    null;
  return {
    read: async () => {
      const before = performance.now();
      const known = kept;
      if (known !== null && before < known.until) return known.value;
      const revision = await store.revision();
      if (kept !== null && kept.revision === revision) return kept.value;
      const value = readAnew();
      const reading = { revision, value, until: Number.POSITIVE_INFINITY };
      kept = reading;
      try {
        await value;
        const now = performance.now();
        reading.until = now + keptTimes * (now - before);
      } catch (error) {
        if (kept === reading) kept = null;
        throw error;
      }
      return value;
    },
    forget: () => {
      kept = null;
    },
  };
}
