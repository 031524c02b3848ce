import { reconcile } from "../src/reconcile/index.ts";
import { createPile } from "./generated-pile.ts";
import type { Bench } from "./options.ts";

const sizes = [2_500, 5_000, 10_000, 20_000];
const statementsEach = 20;

/**
 * Reconciling generated piles that double, up to 20,000 documents and 400,000
 * statements: CPU seconds, how they grow, and the resident memory after each.
 */
export const bench: Bench = () => {
  console.log("documents  statements  CPU s  ratio  remarks  joined  resident MB");
  let before: number | null = null;
  for (const documents of sizes) {
    const facts = createPile({ documents, statementsEach, seed: 7 });
    const start = process.cpuUsage();
    const { remarks } = reconcile(facts);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const joined = remarks.filter(({ reports }) => reports.length > 1).length;
    const row = [
      documents,
      documents * statementsEach,
      seconds.toFixed(1),
      before === null ? "" : (seconds / before).toFixed(2),
      remarks.length,
      joined,
      Math.round(process.memoryUsage.rss() / 2 ** 20),
    ];
    console.log(row.join("\t"));
    before = seconds;
  }
};
