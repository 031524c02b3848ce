import { expect } from "vitest";
import { type HostileCase, runCases, SENTENCE, utf8 } from "./hostile-case.ts";

const start = SENTENCE.slice(0, 60);
const page = (
  name: string,
  html: () => string,
  rest: Omit<HostileCase, "name" | "file" | "bytes">,
): HostileCase => ({
  name,
  file: "a.html",
  bytes: () => utf8(html()),
  ...rest,
});
const noArticle = { texts: [], codes: ["html-no-article"] } as const;
const story = { texts: [start], codes: [] } as const;
const deepStory = { texts: [start], codes: ["html-too-deep"] } as const;

const cases: readonly HostileCase[] = [
  page(
    "a hundred thousand nested elements",
    () => `${"<div>".repeat(100_000)}${SENTENCE}${"</div>".repeat(100_000)}`,
    deepStory,
  ),
  page("elements that are never closed", () => `${"<div>".repeat(50_000)}${SENTENCE}`, deepStory),
  page("formatting that is never closed", () => `${"<b>".repeat(100_000)}${SENTENCE}`, deepStory),
  page(
    "formatting that the standard repeats in each paragraph",
    () => Array.from({ length: 3000 }, (_, i) => `<font color=${i}><p>${SENTENCE}`).join(""),
    { texts: [start], codes: [] },
  ),
  page(
    "words of dissolved blocks stay apart",
    () => `${"<div>".repeat(300)}one</div><div>two</div>`,
    { texts: ["one\n\ntwo"].map(() => "one\ntwo"), codes: ["html-too-deep"] },
  ),
  page(
    "end tags that nothing began",
    () => `${"</div></p></b></table></html>".repeat(20_000)}${SENTENCE}`,
    story,
  ),
  page("nested tables", () => `${"<table><tr><td>".repeat(20_000)}${SENTENCE}`, deepStory),
  page("nested lists without items", () => `${"<ul>".repeat(50_000)}<li>${SENTENCE}`, deepStory),
  page("more elements than the limit", () => `<p>${SENTENCE}${"<i>x</i>".repeat(101_000)}`, {
    texts: [start],
    codes: ["html-too-large"],
  }),
  page(
    "a tag with thirty thousand attributes",
    () => `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}=1`).join(" ")}>${SENTENCE}`,
    story,
  ),
  page(
    "an attribute of a million characters",
    () => `<p title="${"x".repeat(1_000_000)}">${SENTENCE}`,
    story,
  ),
  page("a tag that never ends", () => `<p>${SENTENCE}<a href="${"x".repeat(100_000)}`, story),
  page("a comment that never ends", () => `<p>${SENTENCE}<!--${"-".repeat(100_000)}`, story),
  page("a script that never ends", () => `<p>${SENTENCE}<script>${"x".repeat(100_000)}`, story),
  page("a title that never ends", () => `<title>${SENTENCE}`, noArticle),
  page("nothing but tags", () => "<p></p><div><br></div>", noArticle),
  page(
    "nothing but scripts and styles",
    () => "<script>var a = '<p>x</p>'</script><style>p{}</style>",
    noArticle,
  ),
  page("an empty element called html", () => "<html></html>", noArticle),
  page("a hundred thousand less-than signs", () => "<".repeat(100_000), {
    texts: ["<".repeat(60)],
    codes: [],
  }),
  page("a hundred thousand ampersands", () => "&".repeat(100_000), {
    texts: ["&".repeat(60)],
    codes: [],
  }),
  page("references without end", () => `<p>${SENTENCE}&#${"0".repeat(200_000)}65;</p>`, {
    ...story,
    check: (doc) => expect(doc.text).toBe(`${SENTENCE}A`),
  }),
  page("references to what is no character", () => "<p>a&#0;b&#xD800;c&#x110000;d&#x80;e</p>", {
    texts: ["a\ufffdb\ufffdc\ufffdd€e"],
    codes: [],
  }),
  page("NUL bytes between letters", () => `<p>on\0e ${SENTENCE.repeat(3)}</p>`, {
    texts: [`one ${SENTENCE.slice(0, 56)}`],
    codes: [],
  }),
  page("a NUL byte in a tag", () => `<p\0x>${SENTENCE.repeat(4)}</p>`, story),
  page(
    "frames of other worlds",
    () => `<svg><g><text>no</text></g></svg><math><mi>no</mi></math><p>${SENTENCE}`,
    story,
  ),
  page(
    "a world that is never left",
    () => `<p>${SENTENCE}<svg><foreignObject>${"<g>".repeat(1000)}no`,
    { ...story, codes: ["html-too-deep"] },
  ),
  page(
    "JSON-LD nested a hundred thousand deep",
    () => `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>${SENTENCE}`,
    story,
  ),
  page(
    "JSON-LD of the wrong shape",
    () =>
      `<script type="application/ld+json">[null,7,{"@type":{},"headline":[]},{"@type":"Article","publisher":[[]]}]</script><p>${SENTENCE}`,
    { ...story, check: (doc) => expect(doc.origin.outlet).toBeNull() },
  ),
  page(
    "addresses that are none",
    () =>
      `<link rel=canonical href="javascript:alert(1)"><meta property=og:url content="http://["><p>${SENTENCE}`,
    { ...story, check: (doc) => expect(doc.origin.url).toBeNull() },
  ),
  page(
    "dates that are none",
    () =>
      `<meta property="article:published_time" content="soon"><time datetime="2031-99-99">now</time><p>${SENTENCE}`,
    {
      texts: [`now\n\n${start}`.slice(0, 60)],
      codes: [],
      check: (doc) => expect(doc.origin.date).toBeNull(),
    },
  ),
  page(
    "all of the page in an advertisement",
    () => `<div class="ad"><p>${SENTENCE}</p></div>`,
    story,
  ),
  page("all of the page hidden", () => `<div hidden><p>${SENTENCE}</p></div>`, noArticle),
  page("a page of links", () => "<a href=/>link</a> ".repeat(1000), {
    texts: ["link ".repeat(12)],
    codes: [],
  }),
  page("ten thousand headlines", () => "<h1>Talks</h1>".repeat(10_000), {
    texts: ["Talks\n\n".repeat(9).slice(0, 60)],
    codes: [],
  }),
  page("a megabyte of spaces", () => `<p>${" \n\t".repeat(100_000)}${SENTENCE}`, story),
  page(
    "a declared encoding that is none",
    () => `<meta charset="x-user-defined"><p>${SENTENCE} é`,
    { ...story, codes: ["encoding-wrong"] },
  ),
  page("a page in a page in a page", () => `${"<html><body>".repeat(5000)}<p>${SENTENCE}`, story),
  page("a plaintext element", () => `<plaintext>${SENTENCE}</plaintext><p>`, {
    ...story,
    check: (doc) => expect(doc.text).toBe(`${SENTENCE}</plaintext><p>`),
  }),
];

runCases(cases);
