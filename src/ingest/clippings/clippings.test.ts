import { expect, test } from "vitest";
import { ingest } from "../ingest.ts";
import { createRawInput } from "../raw-input.ts";

function read(text: string, name = "press.txt") {
  const { docs, problems } = ingest(createRawInput(name, new TextEncoder().encode(text)));
  expect(problems.filter(({ code }) => code !== "text-cut")).toEqual([]);
  for (const { text: own, origin } of docs) {
    for (const [at, raw, length] of origin.map?.runs ?? []) {
      expect(text.slice(raw, raw + length)).toBe(own.slice(at, at + length));
    }
  }
  return docs.map(({ text: own, origin: { name, title, date, outlet, url } }) => ({
    name,
    title,
    date,
    outlet,
    url,
    text: own,
  }));
}

test("an export of Nexis Uni is one document an article, without the cover and what the database adds", () => {
  const article = (title: string, day: string, body: string): string =>
    `${title}\n\nThe Corvane Post (Selva)\n\n${day} Friday 10:15 AM GMT\n\n\nCopyright 2031 Corvane Press All Rights Reserved\n\nSection: WORLD NEWS; Pg. 4\n\nLength: 41 words\n\nByline: By Ada Orlu\n\nBody\n\n\n${body}\n\nLoad-Date: May 17, 2031\n\n\nEnd of Document\n\n`;
  const cover =
    "User Name: someone\nDate and Time: Monday, May 19, 2031 9:01:00 AM GMT\nDocuments (2)\n1. Gate opens\nClient/Matter: -None-\nSearch Terms: gate\n2. Gate shuts\n\n";
  expect(
    read(
      cover +
        article("Gate opens", "May 16, 2031", "“It is open,” Lena Marr said.\n\nNobody came.") +
        article("Gate shuts", "May 17, 2031", "“It is shut,” Lena Marr said."),
    ),
  ).toEqual([
    {
      name: "press.txt#1",
      title: "Gate opens",
      date: "2031-05-16",
      outlet: "The Corvane Post (Selva)",
      url: null,
      text: "Gate opens\n\nBy Ada Orlu\n\n“It is open,” Lena Marr said.\n\nNobody came.",
    },
    {
      name: "press.txt#2",
      title: "Gate shuts",
      date: "2031-05-17",
      outlet: "The Corvane Post (Selva)",
      url: null,
      text: "Gate shuts\n\nBy Ada Orlu\n\n“It is shut,” Lena Marr said.",
    },
  ]);
});

test("an export of LexisNexis, indented and cut into lines", () => {
  const text = `                               1 of 2 DOCUMENTS


                              The Corvane Post

                            May 16, 2031 Friday
                              Late Edition - Final

Gate opens

BYLINE: By ADA ORLU

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 41 words

DATELINE: SELVA

''It is open,'' Lena Marr said
on Friday.

Nobody came.

URL: http://corvane.example/gate

LOAD-DATE: May 17, 2031

                    Copyright 2031 Corvane Press


                               2 of 2 DOCUMENTS


                              Selva Herald

                            May 17, 2031 Saturday

Gate shuts

LENGTH: 9 words

It is shut, said Lena Marr.

LOAD-DATE: May 18, 2031
`;
  expect(read(text)).toEqual([
    {
      name: "press.txt#1",
      title: "Gate opens",
      date: "2031-05-16",
      outlet: "The Corvane Post",
      url: "http://corvane.example/gate",
      text: "Gate opens\n\nBy ADA ORLU\n\n''It is open,'' Lena Marr said\non Friday.\n\nNobody came.",
    },
    {
      name: "press.txt#2",
      title: "Gate shuts",
      date: "2031-05-17",
      outlet: "Selva Herald",
      url: null,
      text: "Gate shuts\n\nIt is shut, said Lena Marr.",
    },
  ]);
});

test("an export of Factiva, with labels and without", () => {
  const labelled = `SE World News\nHD  Gate opens\nBY  By Ada Orlu\nWC 41 words\nPD 16 May 2031\nET 10:15\nSN Selva News Agency\nSC SNAG\nLA English\nCY Copyright 2031 Selva News\n\nLP\nSELVA, May 16 - “It is open,” Lena Marr said.\n\nTD\nNobody came.\n\nCO selva : Selva Port\nNS gpol : Politics\nPUB Selva News\nAN Document SNAG000020310516ex5g0012x\n`;
  const plain = `World News\nGate shuts for a whole night\nBy Ada Orlu\n28 words\n17 May 2031\n08:03\nSelva News Agency\nSNAG\nEnglish\nCopyright 2031 Selva News. All Rights Reserved.\n\n“It is shut,” Lena Marr said.\n\nDocument SNAG000020310517ex5h0001p\n`;
  const expected = [
    {
      name: "press.txt#1",
      title: "Gate opens",
      date: "2031-05-16",
      outlet: "Selva News Agency",
      url: null,
      text: "Gate opens\n\nBy Ada Orlu\n\nSELVA, May 16 - “It is open,” Lena Marr said.\n\nNobody came.",
    },
    {
      name: "press.txt#2",
      title: "Gate shuts for a whole night",
      date: "2031-05-17",
      outlet: "Selva News Agency",
      url: null,
      text: "Gate shuts for a whole night\nBy Ada Orlu\n\n“It is shut,” Lena Marr said.",
    },
  ];
  const split = labelled.replace("AN Document", "AN\nDocument");
  expect(read(split + plain)).toEqual(expected);
});

test("line ends of another system lead back to the same characters", () => {
  const text =
    "Gate opens\r\n\r\nThe Corvane Post\r\n\r\nMay 16, 2031\r\n\r\nLength: 4 words\r\n\r\nBody\r\n\r\nIt is open.\r\nNobody came.\r\n\r\nEnd of Document\r\n";
  expect(read(text).map((doc) => doc.text)).toEqual(["Gate opens\n\nIt is open.\nNobody came."]);
});

test("an export of ProQuest", () => {
  const rule = "_".repeat(60);
  const article = (number: number, title: string, day: string, body: string): string =>
    `Document ${number} of 2\n\n${title}\n\nAuthor: Orlu, Ada\n\nPublication info: The Corvane Post; Selva: 4.\n\nAbstract: A gate.\n\nFull text: ${body}\n\nSubject: Gates;\n\nTitle: ${title}\n\nPublication title: The Corvane Post; Selva\n\nPublication date: ${day}\n\nDocument URL: https://press.example/${number}\n\nDatabase: News\n\n${rule}\n\n`;
  const text = `Report Information\n\n${rule}\n\n${article(1, "Gate opens", "May 16, 2031", "“It is open,” Lena Marr said.\n\nNobody came.")}${article(2, "Gate shuts", "May 17, 2031", "It is shut.")}Contact us`;
  expect(read(text)).toEqual([
    {
      name: "press.txt#1",
      title: "Gate opens",
      date: "2031-05-16",
      outlet: "The Corvane Post; Selva",
      url: "https://press.example/1",
      text: "Gate opens\n\n“It is open,” Lena Marr said.\n\nNobody came.",
    },
    {
      name: "press.txt#2",
      title: "Gate shuts",
      date: "2031-05-17",
      outlet: "The Corvane Post; Selva",
      url: "https://press.example/2",
      text: "Gate shuts\n\nIt is shut.",
    },
  ]);
});

test("an article that is laid out otherwise is kept as it stands", () => {
  const article = (title: string, body: string): string =>
    `${title}\n\nThe Corvane Post\n\nMay 16, 2031\n\nLength: 41 words\n\nBody\n\n${body}\n\nEnd of Document\n\n`;
  const odd = `Something else\n\n${"The gate stayed shut for the night. ".repeat(20)}\n\nEnd of Document\n\n`;
  const docs = read(article("Gate opens", "It is open.") + odd + article("Gate shuts", "Shut."));
  expect(docs.map(({ title, date }) => [title, date])).toEqual([
    ["Gate opens", "2031-05-16"],
    [null, null],
    ["Gate shuts", "2031-05-16"],
  ]);
  expect(docs[1]?.text).toMatch(/^Something else\n\nThe gate stayed/);
});

test("one article alone keeps the name of its file; an article about documents is no export", () => {
  const single =
    "Gate opens\n\nThe Corvane Post\n\nMay 16, 2031\n\nBody\n\nIt is open.\n\nEnd of Document\n";
  expect(read(single).map(({ name }) => name)).toEqual(["press.txt"]);
  const story = `The archive said on Monday that it had lost\n\n${"_".repeat(40)}\n\nEnd of Document\n\n3 of 100 DOCUMENTS\n\nand nobody knew why, the archivist said.`;
  expect(read(story)).toMatchObject([{ name: "press.txt", text: story }]);
});

test("dispatches in one file with rules between them are documents", () => {
  const first =
    "Gate opens\n\nSELVA, May 16 (Selva News) — The gate is open, Lena Marr said.\n\nNobody came.";
  const second = "Gate shuts\nSelva Herald, 17 May 2031\n\nIt is shut, said Lena Marr.";
  for (const rule of ["-----", "* * *", "=".repeat(70), "###"]) {
    expect(read(`${first}\n\n${rule}\n\n${second}\n`)).toMatchObject([
      { name: "press.txt#1", text: first },
      { name: "press.txt#2", text: second },
    ]);
  }
});

test("rules in one article do not cut it", () => {
  const article =
    "SELVA, May 16 (Selva News) — The gate is open.\n\n* * *\n\nAt noon on 17 May 2031 it was shut.\n\n* * *\n\nNobody came.\n";
  expect(read(article)).toMatchObject([{ name: "press.txt", text: article }]);
});
