import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageAt } from "../../src/doc/index.ts";
import { createRawInput, ingest, type RawInput, unpack } from "../../src/ingest/index.ts";
import { type Problem, problemCodes } from "../../src/problem.ts";
import { makePdf } from "./make-pdf.ts";
import { makeDocx, makeOdt, makeZip } from "./make-zip.ts";

const encoder = new TextEncoder();

/** What is in a file: documents as they are ingested, problems by code. */
async function open(name: string, bytes: Uint8Array | string, more: Partial<RawInput> = {}) {
  const whole = typeof bytes === "string" ? encoder.encode(bytes) : bytes;
  const items: (RawInput | Problem)[] = [];
  for await (const item of unpack(createRawInput(name, whole, more))) items.push(item);
  const results = items.map((item) => ("code" in item ? null : ingest(item)));
  return {
    docs: results.flatMap((result) => result?.docs ?? []),
    problems: [
      ...items.flatMap((item) => ("code" in item ? [item] : [])),
      ...results.flatMap((result) => result?.problems ?? []),
    ].map(({ code, where }) => `${code} ${where}`),
  };
}

test("a plain file comes back as it is", async () => {
  const input = createRawInput("a.txt", encoder.encode("The gate is open."));
  const items = [];
  for await (const item of unpack(input)) items.push(item);
  expect(items).toEqual([input]);
});

/** Lines of one column, the first at the top; `null` leaves a line empty. */
function column(x: number, lines: readonly (string | null)[], size = 10) {
  return lines.flatMap((text, i) => (text === null ? [] : [{ text, x, y: 540 - i * 13, size }]));
}

test("the lines of a PDF become paragraphs, words cut at line ends become whole", async () => {
  const bytes = makePdf([
    column(
      40,
      [
        "The harbour office said on Tuesday that the long-term lease of the",
        "northern quay would be tran-",
        "sferred to the city before the end of the summer, and that a long-",
        "term contract would stay.",
        "“We have asked for a second opinion,” said Lena Marr, who",
        "speaks for the dockers.",
      ].map((line) => line.replace("“", "\u0093").replace("”", "\u0094")),
    ),
  ]);
  const { docs, problems } = await open("quay.pdf", bytes);
  expect(problems).toEqual([]);
  expect(docs[0]?.text).toBe(
    "The harbour office said on Tuesday that the long-term lease of the northern quay would be transferred to the city before the end of the summer, and that a long-term contract would stay.\n\n“We have asked for a second opinion,” said Lena Marr, who speaks for the dockers.",
  );
  expect(docs[0]?.origin).toMatchObject({ name: "quay.pdf", mediaType: "application/pdf" });
});

test("a sentence goes on over a page; running heads and page numbers go; the map knows the page", async () => {
  const page = (number: number, first: string, second: string) => [
    { text: `Harbour Gazette, edition ${number}`, x: 40, y: 570, size: 8 },
    ...column(40, [first, second]),
    { text: `Page ${number} of 3`, x: 190, y: 20, size: 8 },
  ];
  const bytes = makePdf([
    page(
      1,
      "The council met on Monday and heard three reports on the state",
      "of the bridge, which engineers had looked at in the spring before the",
    ),
    page(
      2,
      "floods came. The first of them called the piers sound, the second asked",
      "for more money, and the third had not been finished when the council",
    ),
    page(3, "sat down to hear it.", "The next meeting is in June."),
  ]);
  const { docs } = await open("council.pdf", bytes);
  const [doc] = docs;
  expect(doc?.text).not.toMatch(/Gazette|Page \d/);
  expect(doc?.text).toContain("in the spring before the floods came.");
  const at = (words: string): number | null =>
    pageAt(doc?.origin.map ?? null, doc?.text.indexOf(words) ?? -1);
  expect([at("The council met"), at("floods came"), at("sat down")]).toEqual([1, 2, 3]);
});

test("two columns are read one after the other", async () => {
  const left = column(40, [
    "The minister opened the fair",
    "and praised the growers of",
    "the valley for their",
  ]);
  const right = column(230, ["patience. Then it rained, and", "everybody went home early."]);
  const { docs } = await open("fair.pdf", makePdf([[...left, ...right]]));
  expect(docs[0]?.text).toBe(
    "The minister opened the fair and praised the growers of the valley for their patience. Then it rained, and everybody went home early.",
  );
});

test("a PDF without text, behind a password, or broken is a problem that says which", async () => {
  expect((await open("scan.pdf", makePdf([[]]))).problems).toEqual(["pdf-no-text scan.pdf"]);
  const plain = makePdf([column(40, ["Secret."])]).toString("latin1");
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) >> /ID [(a) (a)] /Root`;
  const locked = Buffer.from(plain.replace(/\/Root(?=[^/]*startxref)/, lock), "latin1");
  expect((await open("locked.pdf", locked)).problems).toEqual(["pdf-encrypted locked.pdf"]);
  expect((await open("cut.pdf", "%PDF-1.7\n")).problems).toEqual(["file-damaged cut.pdf"]);
});

test("a Word document is its paragraphs", async () => {
  const bytes = makeDocx(["Statement of the Union", "“We &amp; they will talk,” the chair said."]);
  const { docs, problems } = await open("statement.docx", bytes);
  expect(problems).toEqual([]);
  expect(docs[0]?.text).toBe("Statement of the Union\n\n“We & they will talk,” the chair said.");
  expect(docs[0]?.origin.mediaType).toContain("wordprocessingml");
});

test("an archive that is no Word document is a problem", async () => {
  expect((await open("a.docx", makeZip({ "a.txt": "text" }))).problems).toEqual([
    "file-damaged a.docx",
  ]);
  expect((await open("a.docx", "text")).problems).toEqual(["unknown-media-type a.docx"]);
});

test("an OpenDocument text is its paragraphs, without comments, notes and what was deleted", async () => {
  const bytes = makeOdt(
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Never.</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
      "<text:h>Statement of the <text:span>Union</text:span></text:h><text:p/>" +
      "<text:p>“We &amp; they<text:s text:c='2'/>will\n   talk,”<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Draft.</text:p></text:note-body></text:note> the chair<text:line-break/>said.<office:annotation><text:p>Check!</text:p></office:annotation></text:p>" +
      "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><table:table><table:table-cell><text:p><![CDATA[a < b]]></text:p></table:table-cell></table:table>",
  );
  const { docs, problems } = await open("statement.odt", bytes);
  expect(problems).toEqual([]);
  expect(docs[0]?.text).toBe(
    "Statement of the Union\n\n“We & they  will talk,” the chair\nsaid.\n\nOne\n\na < b",
  );
  expect(docs[0]?.origin.mediaType).toBe("application/vnd.oasis.opendocument.text");
});

test("an OpenDocument text with a password, or that is none, is a problem that says so", async () => {
  const manifest = "<manifest:encryption-data/>";
  const locked = makeOdt("", { "META-INF/manifest.xml": manifest });
  expect((await open("a.odt", locked)).problems).toEqual(["archive-encrypted a.odt"]);
  expect((await open("a.odt", makeZip({ b: "c" }))).problems).toEqual(["file-damaged a.odt"]);
});

test("the files of an archive are documents named below it; what is not read is told", async () => {
  const files = {
    "in/": "",
    "in/one.txt": "The gate is open, Ada Orlu said.",
    "in/caf\u00e9 \u{1f6a2}.html": "<p>The road is closed, Ada Orlu said on Friday.</p>",
    "in\\two.docx": makeDocx(["The mill burns, Ada Orlu said."]),
    "photo.png": "\u0089PNG",
    "empty.txt": "",
    "__MACOSX/in/._one.txt": "\u0000",
    "in/.DS_Store": "\u0000",
  };
  for (const isDeflated of [false, true]) {
    const { docs, problems } = await open("news.zip", makeZip(files, { isDeflated }));
    expect(docs.map(({ text, origin }) => [origin.name, text])).toEqual([
      ["news.zip/in/one.txt", "The gate is open, Ada Orlu said."],
      ["news.zip/in/café 🚢.html", "The road is closed, Ada Orlu said on Friday."],
      ["news.zip/in/two.docx", "The mill burns, Ada Orlu said."],
    ]);
    expect(problems).toEqual([
      "unknown-media-type news.zip/photo.png",
      "empty-file news.zip/empty.txt",
    ]);
  }
});

test("an archive that is empty, locked or damaged, and one in too many others, is a problem", async () => {
  const files = { "a.txt": "The gate is open." };
  expect((await open("a.zip", makeZip({}))).problems).toEqual(["empty-file a.zip"]);
  expect((await open("a.zip", makeZip(files, { flags: 1 }))).problems).toEqual([
    "archive-encrypted a.zip/a.txt",
  ]);
  expect((await open("a.zip", makeZip(files).subarray(0, -30))).problems).toEqual([
    "file-damaged a.zip",
  ]);
  let nested = makeZip(files);
  for (let i = 0; i < 4; i++) nested = makeZip({ "b.zip": nested });
  expect((await open("a.zip", nested)).problems).toEqual([
    "unknown-media-type a.zip/b.zip/b.zip/b.zip",
  ]);
});

test("an archive that holds more than it says, or far more than it weighs, is not unpacked", async () => {
  const long = "a".repeat(200_000);
  const lying = makeZip({ "a.txt": long }, { isDeflated: true, toldSize: 100 });
  expect((await open("a.zip", lying)).problems).toEqual(["file-damaged a.zip/a.txt"]);
  const boasting = makeZip({ "a.txt": long }, { isDeflated: true, toldSize: 2 ** 31 });
  expect((await open("a.zip", boasting)).problems).toEqual(["file-too-large a.zip/a.txt"]);
  const megabytes = Buffer.alloc(31 * 2 ** 20, "a");
  const many = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, megabytes]));
  const inner = makeZip(many, { isDeflated: true });
  const names: string[] = [];
  const budget = [];
  for await (const item of unpack(
    createRawInput("a.zip", makeZip({ "1.zip": inner, "2.zip": inner })),
  )) {
    if ("code" in item) budget.push(item.message);
    else names.push(item.name);
  }
  expect(names).toHaveLength(8);
  expect(budget).toHaveLength(12);
  expect(new Set(budget).size).toBe(1);
  expect(budget[0]).toContain("more than 256 MB");
  const bomb = makeZip(
    { "word/document.xml": Buffer.alloc(33 * 2 ** 20, " ") },
    { isDeflated: true },
  );
  expect((await open("a.docx", bomb)).problems).toEqual(["file-too-large a.docx"]);
});

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Gazette</title>
<item><title>Gate &amp; lock</title><link>https://gazette.example/gate</link><pubDate>Fri, 16 May 2031 23:30:00 -0500</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>“The gate is open,” Ada Orlu told reporters.</p><p>She left.</p>]]></content:encoded></item>
<item><title>No text</title><guid isPermaLink="false">g2</guid></item></channel></rss>`;

test("the items of a feed are documents with address, title, day as printed, and the feed as outlet", async () => {
  const { docs, problems } = await open("news.xml", rss);
  expect(docs.map((doc) => doc.text)).toEqual([
    "“The gate is open,” Ada Orlu told reporters.\n\nShe left.",
  ]);
  expect(docs[0]?.origin).toMatchObject({
    name: "https://gazette.example/gate",
    url: "https://gazette.example/gate",
    title: "Gate & lock",
    date: "2031-05-16",
    outlet: "Harbour Gazette",
  });
  expect(problems).toEqual(["empty-file g2"]);
});

test("Atom and JSON Feed are read too, plain text as plain text", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Korda Wire</title><entry><id>urn:1</id><title>T</title><link href="https://korda.example/b"/><updated>2031-05-17T08:00:00Z</updated><content type="text">The price is 3 &lt; 4, he said.</content></entry></feed>`;
  const fromAtom = await open("b.atom", atom);
  expect(fromAtom.docs[0]?.text).toBe("The price is 3 < 4, he said.");
  expect(fromAtom.docs[0]?.origin).toMatchObject({ outlet: "Korda Wire", date: "2031-05-17" });
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "J",
    items: [{ id: "7", content_text: "One.\n\nTwo.", date_published: "2031-05-18T00:00:00Z" }],
  });
  const fromJson = await open("c.json", json);
  expect(fromJson.docs.map(({ text, origin }) => [origin.name, text])).toEqual([
    ["7", "One.\n\nTwo."],
  ]);
});

test("a feed is read in the encoding that it declares, and a guess is told", async () => {
  const item = (text: string) =>
    `<item><link>https://g.example/1</link><description>${text}</description></item>`;
  const bytes = (text: string) => Buffer.from(text, "latin1");
  // In ISO 8859-2 the byte E8 is č, in windows-1252 è.
  const told = bytes(
    `<?xml version="1.0" encoding="iso-8859-2"?><rss version="2.0"><channel><title>Gate\xe8</title>${item("Kova\xe8 opened the gate.")}</channel></rss>`,
  );
  const { docs, problems } = await open("a.rss", told);
  expect(docs.map(({ text }) => text)).toEqual(["Kovač opened the gate."]);
  expect(docs[0]?.origin.outlet).toBe("Gateč");
  expect(problems).toEqual([]);
  const silent = bytes(
    `<rss version="2.0"><channel><title>G</title>${item("“He left the café”, she said.".replace(/[“”]/g, '"'))}</channel></rss>`,
  );
  const guessed = await open("b.rss", silent);
  expect(guessed.docs.map(({ text }) => text)).toEqual(['"He left the café", she said.']);
  expect(guessed.problems).toEqual(["encoding-guessed b.rss"]);
});

test("XML that is no feed is of a kind that is not read", async () => {
  expect((await open("a.xml", "<settings><a/></settings>")).problems).toEqual([
    "unknown-media-type a.xml",
  ]);
  expect((await open("a.rss", "<rss><channel><item>")).problems).toEqual(["file-damaged a.rss"]);
});

const mail = [
  "From: =?utf-8?q?Press_Office_of_the_Ministry?= <press@ministry.example>",
  "To: desk@gazette.example",
  "Subject: =?utf-8?q?Statement_on_the_gate?=",
  "Date: Fri, 16 May 2031 23:30:00 -0500",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=iso-8859-1",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "The minister said that the caf=E9 at the gate would stay=",
  " open.",
  "--b",
  'Content-Type: text/plain; name="annex.txt"',
  'Content-Disposition: attachment; filename="annex.txt"',
  "",
  "The lease runs until 2040, the ministry said.",
  "--b",
  'Content-Type: image/png; name="logo.png"',
  'Content-Disposition: attachment; filename="logo.png"',
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgo=",
  "--b--",
].join("\r\n");

test("a mail is its text with subject, sender and day, and what hangs on it is read too", async () => {
  const { docs, problems } = await open("gate.eml", mail);
  expect(problems).toEqual([]);
  expect(docs.map(({ text, origin }) => [origin.name, text])).toEqual([
    ["gate.eml", "The minister said that the café at the gate would stay open."],
    ["gate.eml/annex.txt", "The lease runs until 2040, the ministry said.\n"],
  ]);
  expect(docs[0]?.origin).toMatchObject({
    title: "Statement on the gate",
    date: "2031-05-16",
    outlet: "Press Office of the Ministry",
    mediaType: "message/rfc822",
  });
});

/** A record of an archive, as a crawler writes it. */
function record(type: string, url: string, body: string): string {
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2031-05-17T09:00:00Z",
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}\r\n\r\n`;
}

const answer = (status: string, type: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const page =
  "<html><head><title>Gate</title></head><body><article><p>The gate will open in June, the harbour office said on Friday.</p></article></body></html>";

const archive = [
  record("response", "https://gazette.example/gate", answer("200 OK", "text/html", page)),
  record("response", "https://gazette.example/logo.png", answer("200 OK", "image/png", "x")),
  record("response", "https://gazette.example/old", answer("404 Not Found", "text/html", page)),
];

test("the pages of a web archive are documents with their address; the rest is counted", async () => {
  for (const [name, bytes] of [
    ["a.warc", Buffer.from(archive.join(""))],
    ["a.warc.gz", Buffer.concat(archive.map((one) => gzipSync(one)))],
  ] as const) {
    const { docs, problems } = await open(name, bytes);
    expect(docs.map(({ text, origin }) => [origin.url, origin.title, text])).toEqual([
      [
        "https://gazette.example/gate",
        "Gate",
        "The gate will open in June, the harbour office said on Friday.",
      ],
    ]);
    expect(problems).toEqual([`unknown-media-type ${name}`]);
  }
});

test("a feed in a web archive is opened, and an archive cut short keeps what came before", async () => {
  const feed = record(
    "response",
    "https://gazette.example/rss",
    answer("200 OK", "application/rss+xml", rss),
  );
  const whole = archive[0] + feed;
  const { docs } = await open("a.warc", whole);
  expect(docs.map(({ origin }) => origin.name)).toEqual([
    "https://gazette.example/gate",
    "https://gazette.example/gate",
  ]);
  const gzipped = Buffer.concat([gzipSync(archive[0] ?? ""), gzipSync(feed).subarray(0, 60)]);
  const cut = await open("a.warc.gz", gzipped);
  expect(cut.docs).toHaveLength(1);
});

test("whatever the bytes of a packed file, there are documents or known problems", async () => {
  const files: readonly (readonly [string, Buffer])[] = [
    ["a.pdf", makePdf([column(40, ["The gate is open.", "He left."])])],
    ["a.docx", makeDocx(["The gate is open."])],
    ["a.odt", makeOdt("<text:p>The gate is open.</text:p>")],
    ["a.zip", makeZip({ "b/c.txt": "The gate is open.", "d.eml": mail }, { isDeflated: true })],
    ["a.rss", Buffer.from(rss)],
    ["a.eml", Buffer.from(mail)],
    ["a.warc", Buffer.from(archive.join(""))],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.nat(),
      async ([name, whole], changes, cut) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.max(1, whole.length - (cut % 200))));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { docs, problems } = await open(name, bytes);
        expect(docs.length + problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(Object.keys(problemCodes)).toContain(problem.split(" ")[0]);
        }
      },
    ),
    { numRuns: 150, seed: 7 },
  );
}, 60_000);

test("a mailbox gives its mails, each with its own subject, sender and day", async () => {
  const mail = (subject: string, day: string, text: string): string =>
    [
      "From desk@quay.example Mon Mar  3 08:00:00 2031",
      "From: Harbour Office <desk@quay.example>",
      `Subject: ${subject}`,
      `Date: ${day} Mar 2031 08:00:00 +0000`,
      "",
      text,
      "",
      "",
    ].join("\r\n");
  const box = `${mail("Ferries", "Mon, 03", "The ferries run again, the office said.\r\nFrom there on they stop at the mill.")}${mail("Fares", "Tue, 04", "The fare stays at 4 crowns.")}`;
  const { docs, problems } = await open("letters.mbox", box);
  expect(problems).toEqual([]);
  expect(docs.map(({ origin, text }) => [origin.name, origin.title, origin.outlet, text])).toEqual([
    [
      "letters.mbox/1",
      "Ferries",
      "Harbour Office",
      "The ferries run again, the office said.\nFrom there on they stop at the mill.",
    ],
    ["letters.mbox/2", "Fares", "Harbour Office", "The fare stays at 4 crowns."],
  ]);
  expect(docs.map(({ origin }) => origin.date)).toEqual(["2031-03-03", "2031-03-04"]);
});

test("a text that begins with “From” is no mailbox", async () => {
  const { docs } = await open(
    "a.txt",
    "From the gate to the mill it is a mile, the office said in 2031\nFerries: two.",
  );
  expect(docs.map(({ origin }) => origin.name)).toEqual(["a.txt"]);
});
