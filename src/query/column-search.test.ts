import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom, wordAt } from "../../bench/generated-pile.ts";
import { fillStore } from "../../bench/generated-store.ts";
import { openStore, type SearchColumns, type StatementFilter, type Store } from "../store/index.ts";
import { search } from "./search.ts";

let store: Store;
let columns: SearchColumns;

beforeAll(async () => {
  store = await openStore(":memory:");
  await fillStore(store, { documents: 30, statementsEach: 8 });
  const [first] = await store.readStatements({}, { limit: 1 });
  if (first === undefined) throw new Error("no statements");
  await store.appendJudgment({
    id: "judgment",
    action: "set-speaker",
    target: first.evidence,
    about: "statement",
    values: { speaker: "Ada Orlu", date: "2030-02" },
    who: "Mira",
    when: "2031-05-14T10:00:00Z",
    why: "",
  });
  columns = await store.readSearchColumns();
});

afterAll(() => store.close());

const random = createRandom(5);
const word = (): string => wordAt(random);
const common = ["ba", "ce", "di"].map((start) => `${start}rn`);

const typed = [
  "",
  ...common,
  word(),
  `${common[0]} ${common[1]}`,
  `${common[0]} OR ${common[1]}`,
  `${common[0]} -${common[1]}`,
  "ba*",
  "source:orlu",
  "source:unknown",
  "via:agency",
  "-via:agency form:direct",
  "form:indirect -form:indirect",
  "status:edited",
  "doubt:doubtful",
  "-doubt:doubtful form:direct",
  "date:2028",
  "date:2028..2030 about:dirn",
  `-source:"ada orlu" ${common[2]}`,
  "-about:barn date:2030-02",
];

const chosen: readonly StatementFilter[] = [
  {},
  { form: "direct" },
  { outlet: "Outlet 3" },
  { outlet: null },
  { speaker: "Ada Orlu" },
  { speaker: null },
  { speaker: "Nobody", speakerId: "nothing" },
  { from: "2029-01-01", to: "2029-12-31", kind: "speech" },
  { status: "unverified" },
  { doubt: "fair" },
];

const fields = [
  "who",
  "speaker",
  "speakerId",
  "form",
  "kind",
  "outlet",
  "month",
  "status",
  "doubt",
] as const;

test.each(typed)("columns find and count what the store does: %s", async (q) => {
  for (const unit of ["statement", "passage"] as const) {
    for (const statements of chosen) {
      for (const page of [
        { limit: 5, offset: 0 },
        { limit: 7, offset: 4 },
      ]) {
        const options = { unit, ...page, fields, statements };
        const asked = await search(store, q, options);
        expect(await search(store, q, { ...options, columns })).toEqual(asked);
      }
    }
  }
});

test("columns keep the speaker that a person set, and know whose document a statement is in", () => {
  const { speaker, doc } = columns.statements;
  const row = speaker.codes.findIndex((code) => speaker.values[code] === "Ada Orlu");
  expect(columns.documents[doc[row] ?? -1]?.outlet).toMatch(/^Outlet/);
});
