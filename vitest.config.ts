import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test,corpora,train,bars,bench,examples,web}/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
