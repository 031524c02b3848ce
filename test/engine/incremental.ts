import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { build, createAnnotator, createRefresh, refreshRecord } from "../../src/engine/index.ts";
import { createRawInput } from "../../src/ingest/index.ts";
import type { Evidence, Judgment } from "../../src/record/index.ts";
import { type DocumentEntry, openStore, type Store } from "../../src/store/index.ts";
import { writeDispatches } from "./corpus.ts";

const annotator = createAnnotator(1);
const examples = fileURLToPath(new URL("../../examples", import.meta.url));

async function* filesOf(folder: string) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) {
      yield createRawInput(entry.name, readFileSync(`${folder}/${entry.name}`));
    }
  }
}

/** The examples and some generated dispatches that say the same things, annotated. */
export async function createEntries(): Promise<readonly DocumentEntry[]> {
  const entries: DocumentEntry[] = [];
  const store = await openStore(":memory:");
  const recording: Store = {
    ...store,
    writeDocuments: (written) => {
      entries.push(...written);
      return store.writeDocuments(written);
    },
  };
  for (const folder of [examples, writeDispatches(6)]) {
    await build(filesOf(folder), recording, annotator);
  }
  await store.close();
  return entries;
}

/** What happens to a store between two refreshes; numbers choose among what is there. */
export type Step =
  | { readonly add: readonly number[] }
  | { readonly remove: number }
  | { readonly decide: string; readonly about: readonly [number, number] };

type Decision = Pick<Judgment, "action" | "about" | "target" | "values">;
type Decide = (store: Store, one: number, two: number) => Promise<Decision | null>;

function at<Item>(items: readonly Item[], number: number): Item | null {
  return items[number % items.length] ?? null;
}

function onStatement(action: Judgment["action"], values: Judgment["values"] = null): Decide {
  return async (store, one) => {
    const statement = at(await store.readStatements(), one);
    return statement && { action, about: "statement", target: statement.evidence, values };
  };
}

function onRows(
  action: Judgment["action"],
  kind: "remarks" | "entities",
  about: Judgment["about"],
): Decide {
  return async (store, one, two) => {
    const rows = await store.readRows(kind);
    const [a, b] = [at(rows, one), at(rows, two)];
    if (a === null || b === null) return null;
    const target: readonly [Evidence, ...Evidence[]] =
      action === "merge" ? [a.evidence[0], b.evidence[0]] : [a.evidence[0]];
    return { action, about, target, values: null };
  };
}

const decisions: Readonly<Record<string, Decide>> = {
  confirm: onStatement("confirm"),
  reject: onStatement("reject"),
  "set-speaker": onStatement("set-speaker", { speaker: "Ada Orlu" }),
  "merge-remarks": onRows("merge", "remarks", "remark"),
  "split-remark": onRows("split", "remarks", "remark"),
  "reject-remark": onRows("reject", "remarks", "remark"),
  "merge-entities": onRows("merge", "entities", "entity"),
  redate: async (store, one) => {
    const dating = at(await store.readRows("datings"), one);
    const stored = dating && (await store.readDocument(dating.doc, []));
    if (!stored) return null;
    const exact = stored.doc.text.slice(0, 5);
    const target = [{ doc: stored.doc.id, start: 0, end: 5, exact }] as const;
    return { action: "redate", about: "dating", target, values: { date: "2029-02-11" } };
  },
  undo: async (store, one) => {
    const judgment = at(await store.readJudgments(), one);
    if (judgment === null || judgment.action === "undo") return null;
    const { about, target, id } = judgment;
    return { action: "undo", about, target, values: { judgment: id } };
  },
};

/** Steps over so many documents; the first adds some. */
export function stepsOver(documents: number): fc.Arbitrary<Step[]> {
  const which = fc.nat({ max: documents - 1 });
  const adding = fc.record({ add: fc.uniqueArray(which, { minLength: 1, maxLength: 8 }) });
  const step: fc.Arbitrary<Step> = fc.oneof(
    adding,
    fc.record({ remove: which }),
    fc.record({
      decide: fc.constantFrom(...Object.keys(decisions)),
      about: fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })),
    }),
  );
  return fc
    .tuple(adding, fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([first, rest]) => [first, ...rest]);
}

/**
 * Takes the steps in a store that is refreshed after each, and gives for the end the
 * fingerprint of that store, and that of one into which the same documents and decisions
 * are put in another order and at once.
 */
export async function fingerprintsAfter(
  steps: readonly Step[],
  entries: readonly DocumentEntry[],
  open: () => Promise<Store>,
): Promise<readonly [Record<string, string>, Record<string, string>]> {
  const live = await open();
  const refresh = createRefresh(annotator.knowledge);
  const present = new Map<string, DocumentEntry>();
  const decided: Judgment[] = [];
  for (const step of steps) {
    if ("add" in step) {
      const batch = step.add.flatMap((i) => entries[i] ?? []);
      await live.writeDocuments(batch);
      for (const entry of batch) present.set(entry.doc.id, entry);
    } else if ("remove" in step) {
      const id = entries[step.remove]?.doc.id ?? "";
      await live.removeDocument(id);
      present.delete(id);
    } else {
      const decision = await decisions[step.decide]?.(live, ...step.about);
      if (decision) {
        const number = String(decided.length).padStart(2, "0");
        const judgment: Judgment = {
          ...decision,
          id: `j${number}`,
          who: "R. Viewer",
          when: `2031-06-01T10:00:${number}Z`,
          why: "",
        };
        await live.appendJudgment(judgment);
        decided.push(judgment);
      }
    }
    await refresh(live);
  }
  const once = await open();
  await once.writeDocuments([...present.values()].reverse());
  for (const judgment of decided) await once.appendJudgment(judgment);
  await refreshRecord(once, annotator.knowledge);
  const prints = [await live.fingerprint(), await once.fingerprint()] as const;
  await live.close();
  await once.close();
  return prints;
}
