import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { startPostgres } from "../store/postgres-server.ts";
import { createEntries, fingerprintsAfter, stepsOver } from "./incremental.ts";

const entries = await createEntries();
const server = await startPostgres();
afterAll(() => server?.stop(), 60_000);

/** What every store must give, however its documents and decisions came. */
function incrementalConformance(open: () => Promise<Store>, numRuns: number): void {
  test("documents added, taken out and decided about step by step give the record of all at once", async () => {
    await fc.assert(
      fc.asyncProperty(stepsOver(entries.length), async (steps) => {
        const [live, once] = await fingerprintsAfter(steps, entries, open);
        expect(live).toEqual(once);
      }),
      { numRuns },
    );
  }, 120_000);
}

describe("in memory", () => incrementalConformance(() => openStore(":memory:"), 25));
describe.skipIf(server === null)("on PostgreSQL", () =>
  incrementalConformance(async () => openStore((await server?.createSchema()) ?? ""), 4),
);
