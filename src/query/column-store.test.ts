import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom, wordAt } from "../../bench/generated-pile.ts";
import { fillStore } from "../../bench/generated-store.ts";
import { openStore, type SearchColumns, type Store, type TextExpression } from "../store/index.ts";
import { ask } from "./ask/index.ts";
import { withColumns } from "./column-store.ts";

let store: Store;
let columns: SearchColumns;

beforeAll(async () => {
  store = await openStore(":memory:");
  await fillStore(store, { documents: 60, statementsEach: 10 });
  columns = await store.readSearchColumns();
});

afterAll(() => store.close());

const random = createRandom(9);
const words = Array.from({ length: 6 }, () => wordAt(random)).concat("barn", "cern");

const questions = [
  "What was said about barn?",
  "Who spoke about barn and cern?",
  "What was said about barn in 2029?",
  ...words.map((word, i) => `Who spoke about ${word} and ${words[(i + 3) % words.length]}?`),
  "Who supports plan 3?",
  "How many barn?",
];

test.each(questions)("columns answer as the store does: %s", async (question) => {
  const [a, b] = [{ limit: 5 }, { limit: 5, offset: 5 }];
  for (const page of [a, b]) {
    const asked = await ask(store, question, page);
    expect(await ask(withColumns(store, columns), question, page)).toEqual(asked);
  }
});

test("pages of an answer follow each other and leave nothing out", async () => {
  const question = "What was said about barn?";
  const whole = await ask(store, question, { limit: 1000 });
  const pages = [];
  for (let offset = 0; offset < whole.total; offset += 7) {
    pages.push(...(await ask(store, question, { limit: 7, offset })).groups);
  }
  expect(pages).toEqual(whole.groups);
  expect(whole.groups).toHaveLength(whole.total);
});

test("what is made of words that were looked up already is not looked up again", async () => {
  let asked = 0;
  const counting: Store = {
    ...store,
    matchUnits: (expression) => {
      asked++;
      return store.matchUnits(expression);
    },
  };
  const own = withColumns(counting, columns);
  const phrase = (word: string): TextExpression => ({ kind: "phrase", words: [word] });
  const parts = [phrase("barn"), phrase("cern")] as const;
  for (const about of parts) await own.countStatements({ about });
  for (const kind of ["and", "or"] as const) {
    const about: TextExpression = { kind, parts };
    expect(await own.countStatements({ about })).toBe(await store.countStatements({ about }));
  }
  expect(asked).toBe(2);
});
