import { createReconciler } from "../src/reconcile/index.ts";
import type { Judgment, RecordRows } from "../src/record/index.ts";
import { createPile } from "./generated-pile.ts";
import type { Bench } from "./options.ts";

const sizes = [2_500, 5_000, 10_000, 20_000];
const statementsEach = 20;

/**
 * Reconciling generated piles that double, up to 20,000 documents and 400,000
 * statements: CPU seconds, how they grow, and the resident memory after each. Then what
 * the largest costs again, by a process that stays, with one document more and with one
 * decision.
 */
export const bench: Bench = () => {
  console.log("documents  statements  CPU s  ratio  remarks  joined  resident MB");
  let before: number | null = null;
  for (const documents of sizes) {
    // The last document is the one more.
    const facts = createPile({ documents: documents + 1, statementsEach, seed: 7 });
    const last = facts.splice(documents);
    const reconcile = createReconciler();
    const { rows, seconds } = timed(() => reconcile(facts));
    const joined = rows.remarks.filter(({ reports }) => reports.length > 1);
    const row = [
      documents,
      documents * statementsEach,
      seconds.toFixed(1),
      before === null ? "" : (seconds / before).toFixed(2),
      rows.remarks.length,
      joined.length,
      residentMB(),
    ];
    console.log(row.join("\t"));
    before = seconds;
    if (documents !== sizes.at(-1)) continue;
    const judgments = joined.slice(0, 1).map(({ evidence }) => splitOf(evidence[0]));
    again("one decision", seconds, () => reconcile(facts, undefined, judgments));
    again("one document more", seconds, () => reconcile([...facts, ...last]));
  }
};

function again(what: string, whole: number, run: () => RecordRows): void {
  const { seconds } = timed(run);
  const share = Math.round((100 * seconds) / whole);
  console.log(`${what}: ${seconds.toFixed(1)} CPU s, ${share} % of the whole, ${residentMB()} MB`);
}

function timed(run: () => RecordRows): { readonly rows: RecordRows; readonly seconds: number } {
  const start = process.cpuUsage();
  const rows = run();
  const { user, system } = process.cpuUsage(start);
  return { rows, seconds: (user + system) / 1e6 };
}

function residentMB(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

/** The decision that takes a report out of its remark. */
function splitOf(evidence: Judgment["target"][0]): Judgment {
  return {
    id: "split",
    who: "bench",
    when: "2031-06-01T10:00:00Z",
    why: "",
    action: "split",
    about: "remark",
    target: [evidence],
    values: null,
  };
}
