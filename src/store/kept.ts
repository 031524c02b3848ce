import type { Store } from "./store.ts";

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

/** Something large that is read in the background, and used only while it is up to date. */
export interface Ready<Value> {
  /** The value as the store is now; null while it has to be read first. Begins reading where nobody has. */
  readonly take: () => Promise<Value | null>;
}

/** Reads what `readAnew` gives in the background whenever it is asked for and out of date, but at most a tenth of the time. */
export function createReady<Value>(store: Store, readAnew: () => Promise<Value>): Ready<Value> {
  let ready: { readonly revision: string; readonly value: Value } | null = null;
  let isReading = false;
  let nextFrom = 0;
  const begin = (revision: string): void => {
    const before = performance.now();
    if (isReading || before < nextFrom) return;
    isReading = true;
    readAnew()
      .then(async (value) => {
        // What was written meanwhile may be half in it.
        if ((await store.revision()) === revision) ready = { revision, value };
      })
      .catch(() => {}) // The store is asked without it, and says what is wrong.
      .finally(() => {
        const now = performance.now();
        nextFrom = ready?.revision === revision ? 0 : now + keptTimes * (now - before);
        isReading = false;
      });
  };
  return {
    take: async () => {
      const revision = await store.revision();
      if (ready?.revision === revision) return ready.value;
      begin(revision);
      return null;
    },
  };
}
