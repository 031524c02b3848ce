import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test,corpora,train,bars,bench,examples,web}/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    // Vitest leaves a core free; on two cores that is half of the machine.
    maxWorkers: "100%",
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
