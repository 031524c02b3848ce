import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const work = temporaryFolder("questions");

function onrecord(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: work,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, out: stdout, err: stderr };
}

const said = "We will sign the treaty on the northern grain road in June";

beforeAll(() => {
  writeFileSync(
    join(work, "post.txt"),
    `TOLMEN, May 14, 2031 (Korda) - “${said},” President Ada Orlu told reporters.\n`,
  );
  writeFileSync(
    join(work, "echo.txt"),
    `“${said},” Ada Orlu, president of Norvia, said on May 14, 2031.\n`,
  );
  expect(onrecord("build", "post.txt", "echo.txt").code).toBe(0);
});

test("a question is answered with words of documents and where they stand, or with nothing found", () => {
  const { code, out } = onrecord("ask", "What did Ada Orlu say about the grain road?");
  expect(code).toBe(0);
  expect(out).toContain(`Ada Orlu`);
  expect(out).toContain(`“${said}`);
  expect(out).toMatch(/post\.txt \[\d+-\d+\]/);
  const none = onrecord("ask", "What did Ada Orlu say about submarines?");
  expect(none).toMatchObject({ code: 0 });
  expect(none.out).toMatch(/nothing found in 2 documents/);
});

test("the digest lists the weeks, and what a week brought with documents and origins", () => {
  expect(onrecord("digest").out).toMatch(/^2031-W20 {2}2031-05-12 to 2031-05-18/m);
  const { out } = onrecord("digest", "2031-W20");
  expect(out).toContain("Said, in several documents");
  expect(out).toMatch(/northern grain road in June.*\(2 documents, \d origins?\)/);
  expect(onrecord("digest", "May")).toMatchObject({ code: 1, out: "" });
});

test("the timeline is of everybody, or of one speaker", () => {
  const { out } = onrecord("timeline", "--speaker", "Ada Orlu");
  expect(out).toMatch(/^ {2}2031-05-14 {2}Ada Orlu/m);
  expect(onrecord("timeline", "--from", "2032-01-01").out).toMatch(/^0 remarks and events/m);
  expect(onrecord("timeline", "--speaker", "Nobody")).toMatchObject({ code: 1 });
});
