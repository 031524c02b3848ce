import fc from "fast-check";
import { expect, test } from "vitest";
import type { Doc } from "../doc/index.ts";
import { decodeAs } from "./encodings.ts";
import { ingest } from "./ingest.ts";
import { createRawInput, type IngestResult } from "./raw-input.ts";

const encoder = new TextEncoder();
const longText =
  "The council of the upper valley met on Tuesday, and its chair said that the talks would go on. ".repeat(
    4,
  );

function read(html: string): IngestResult {
  return ingest(createRawInput("page.html", encoder.encode(html)));
}

function docOf(html: string): Doc {
  const [doc] = read(html).docs;
  if (doc === undefined) throw new Error("no document");
  return doc;
}

const textOfPage = (html: string): string => docOf(html).text;

test("blocks are set apart by an empty line, and white space is what a browser shows", () => {
  const text = textOfPage(
    "<article><p>One\n   two&nbsp;three.</p>\n\n<p>Four<br>five <b>six</b>,\tseven.</p></article>",
  );
  expect(text).toBe("One two\u00a0three.\n\nFour\nfive six, seven.");
});

test("character references are decoded, with and without their semicolon", () => {
  expect(
    textOfPage(
      "<p>A &amp; B &lt;c&gt; &ldquo;d&rdquo; &#233; &#x1F600; &copy 2031 AT&T &notit;</p>",
    ),
  ).toBe("A & B <c> “d” é 😀 © 2031 AT&T ¬it;");
});

test("quotation marks that a browser puts around q elements are in the text", () => {
  expect(textOfPage("<p>She said <q>they said <q>no</q> twice</q>.</p>")).toBe(
    "She said “they said ‘no’ twice”.",
  );
});

test("preformatted text keeps its lines", () => {
  expect(textOfPage("<pre>one  two\n  three</pre>")).toBe("one  two\nthree");
});

test("menus, advertisements, cookie notices, scripts and related stories are left out", () => {
  const text = textOfPage(`<!doctype html><title>Talks</title>
    <div class="cookie-banner"><p>We use cookies, and 214 partners do too.</p></div>
    <nav><ul><li><a href="/">Home</a></ul></nav>
    <main><article><h1>Talks resume</h1><p>${longText}</p>
    <div class="adSlot"><p>Mattresses, 30 % off.</p></div><script>var x = "<p>no</p>";</script>
    <p>${longText}</p><p hidden>Hidden.</p><p style="display: none">None.</p></article>
    <aside class="related"><h2>Related</h2><p>Sirens in Tolmen.</p></aside></main>
    <footer><p>© 2031</p></footer>`);
  expect(text).toBe(`Talks resume\n\n${longText.trim()}\n\n${longText.trim()}`);
});

test("a headline that only shares its class with advertising stays, and so does the byline", () => {
  const text = textOfPage(
    `<div class="ad-free"><header><h1 class="promo">Talks resume</h1></header>
    <article><p class="byline">By Ada Orlu</p><p>${longText}</p><p>${longText}</p></article></div>`,
  );
  expect(text).toMatch(/^Talks resume\n\nBy Ada Orlu\n\nThe council/);
});

test("title, date, outlet and address come from JSON-LD before Open Graph before the page", () => {
  const origin = (head: string) => {
    const { title, date, outlet, url } = docOf(`<head>${head}</head><p>${longText}</p>`).origin;
    return { title, date, outlet, url };
  };
  const page = '<title>Talks | Korda</title><link rel="canonical" href="https://korda.example/a">';
  const graph =
    '<meta property="og:title" content="OG talks"><meta property="og:site_name" content="Korda">' +
    '<meta property="article:published_time" content="2031-05-15T22:00:00Z">';
  const ld =
    '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"LD talks",' +
    '"datePublished":"2031-05-14","publisher":{"name":"Korda News"}}]}</script>';
  expect(origin(page)).toEqual({
    title: "Talks | Korda",
    date: null,
    outlet: null,
    url: "https://korda.example/a",
  });
  expect(origin(page + graph)).toMatchObject({
    title: "OG talks",
    date: "2031-05-15",
    outlet: "Korda",
  });
  expect(origin(page + graph + ld)).toMatchObject({
    title: "LD talks",
    date: "2031-05-14",
    outlet: "Korda News",
  });
  expect(origin('<script type="application/ld+json">{"@type":</script>').title).toBeNull();
});

test("a page without an article says so", () => {
  expect(read("<html><body><script>1</script></body></html>").problems.map((p) => p.code)).toEqual([
    "html-no-article",
  ]);
});

test("the encoding that a page declares is used, unless the bytes are UTF-8", () => {
  const latin = Buffer.from(`<meta charset="iso-8859-1"><p>Caf\u00e9 ${longText}</p>`, "latin1");
  const [doc] = ingest(createRawInput("p.html", latin)).docs;
  expect(doc?.text).toMatch(/^Café The/);
  expect(doc?.origin.encoding).toBe("windows-1252");
  const lying = ingest(
    createRawInput("p.html", encoder.encode(`<meta charset="iso-8859-1"><p>Café ${longText}</p>`)),
  );
  expect(lying.docs[0]?.text).toMatch(/^Café The/);
  expect(lying.problems.map((p) => p.code)).toEqual(["encoding-wrong"]);
});

/** Pages of tags, references and text in any order, closed or not. */
const pages = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...(
          "<p>|</p>|<div>|</div>|<b>|</b>|<br>|<li>|<ul>|</ul>|<table>|<tr>|<td>|</table>|<pre>|</pre>|<q>|</q>|" +
          "<h1>|</h1>|<article>|</article>|<!-- c -->|<script>|</script>|<svg>|</svg>|<title>|</title>|<a href=x>|</a>|" +
          "&amp;|&amp|&lt;|&nbsp;|&#65;|&#x1F600;|&#0;|&#xD800;|&notit;|&bogus;|&|<|>|\r\n|\r|\n| |\t|\0|\u00a0|😀|\ud800|é|<![CDATA[|]]>"
        ).split("|"),
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("every run of the map is the same characters in the text and in the page", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const bytes = encoder.encode(page);
      for (const { text, origin } of ingest(createRawInput("p.html", bytes)).docs) {
        const raw = decodeAs(bytes, origin.encoding);
        let end = 0;
        for (const [textStart, rawStart, length] of origin.map?.runs ?? []) {
          expect(textStart).toBeGreaterThanOrEqual(end);
          expect(raw.slice(rawStart, rawStart + length)).toBe(
            text.slice(textStart, textStart + length),
          );
          end = textStart + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text).toBe(text.trim() === "" ? text : text.replace(/^[ \n]+|[ \n]+$/g, ""));
      }
    }),
    { numRuns: 1500 },
  );
});

test("what stands in the page character for character is mapped back to it", () => {
  const html = `<p>One <b>two</b>\r\nthree &amp; <i>four</i></p>`;
  const doc = docOf(html);
  const back = (word: string): string => {
    const at = doc.text.indexOf(word);
    const run = doc.origin.map?.runs.find(
      ([start, , length]) => at >= start && at < start + length,
    );
    if (run === undefined) return "";
    return html.slice(run[1] + at - run[0], run[1] + at - run[0] + word.length);
  };
  expect(doc.text).toBe("One two three & four");
  for (const word of ["One", "two", "three", "four"]) expect(back(word)).toBe(word);
});
