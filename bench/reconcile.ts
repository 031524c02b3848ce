import { createReconciler, reconcile } from "../src/reconcile/index.ts";
import type { Judgment, RecordRows } from "../src/record/index.ts";
import { createPile } from "./generated-pile.ts";
import type { Bench } from "./options.ts";

const sizes = [1_000, 2_500, 5_000, 10_000, 20_000];
const statementsEach = 20;
/** Documents that are added one by one; what one more costs is the median. */
const added = 3;

/**
 * Reconciling generated piles that grow, up to 20,000 documents and 400,000
 * statements: CPU seconds of doing so once, and how they grow. Then what a process that stays
 * takes for it, what each costs it again with one document more, with one less and with one decision,
 * and the resident memory after each.
 */
export const bench: Bench = () => {
  console.log(
    "documents  statements  CPU s  ratio  remarks  joined  CPU s, staying  one more  one less  one decision  resident MB",
  );
  let before: number | null = null;
  for (const documents of sizes) {
    const facts = createPile({ documents: documents + added, statementsEach, seed: 7 });
    const more = facts.splice(documents);
    const { seconds } = timed(() => reconcile(facts));
    const staying = createReconciler();
    const { rows, seconds: first } = timed(() => staying(facts));
    const joined = rows.remarks.filter(({ reports }) => reports.length > 1);
    const rest = more.map(
      (_, i) => timed(() => staying([...facts, ...more.slice(0, i + 1)])).seconds,
    );
    const less = timed(() => staying([...facts, ...more.slice(0, -1)])).seconds;
    const judgments = joined.slice(0, 1).map(({ evidence }) => splitOf(evidence[0]));
    const decided = timed(() => staying([...facts, ...more.slice(0, -1)], undefined, judgments));
    const share = (own: number): string =>
      `${own.toFixed(1)} (${Math.round((100 * own) / seconds)} %)`;
    const row = [
      documents,
      documents * statementsEach,
      seconds.toFixed(1),
      before === null ? "" : (seconds / before).toFixed(2),
      rows.remarks.length,
      joined.length,
      first.toFixed(1),
      share(rest.toSorted((a, b) => a - b)[1] ?? 0),
      share(less),
      share(decided.seconds),
      residentMB(),
    ];
    console.log(row.join("\t"));
    before = seconds;
  }
};

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
