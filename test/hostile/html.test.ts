import { expect } from "vitest";
import { type HostileCase, runCases, sentence, utf8 } from "./hostile-case.ts";

const start = sentence.slice(0, 60);
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
    () => `${"<div>".repeat(100_000)}${sentence}${"</div>".repeat(100_000)}`,
    deepStory,
  ),
  page("elements that are never closed", () => `${"<div>".repeat(50_000)}${sentence}`, deepStory),
  page("formatting that is never closed", () => `${"<b>".repeat(100_000)}${sentence}`, deepStory),
  page(
    "formatting that the standard repeats in each paragraph",
    () => Array.from({ length: 3000 }, (_, i) => `<font color=${i}><p>${sentence}`).join(""),
    { texts: [start], codes: [] },
  ),
  page(
    "words of dissolved blocks stay apart",
    () => `${"<div>".repeat(300)}one</div><div>two</div>`,
    { texts: ["one\n\ntwo"].map(() => "one\ntwo"), codes: ["html-too-deep"] },
  ),
  page(
    "end tags that nothing began",
    () => `${"</div></p></b></table></html>".repeat(20_000)}${sentence}`,
    story,
  ),
  page("nested tables", () => `${"<table><tr><td>".repeat(20_000)}${sentence}`, deepStory),
  page("nested lists without items", () => `${"<ul>".repeat(50_000)}<li>${sentence}`, deepStory),
  page("more elements than the limit", () => `<p>${sentence}${"<i>x</i>".repeat(101_000)}`, {
    texts: [start],
    codes: ["html-too-large"],
  }),
  page(
    "a tag with thirty thousand attributes",
    () => `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}=1`).join(" ")}>${sentence}`,
    story,
  ),
  page(
    "an attribute of a million characters",
    () => `<p title="${"x".repeat(1_000_000)}">${sentence}`,
    story,
  ),
  page("a tag that never ends", () => `<p>${sentence}<a href="${"x".repeat(100_000)}`, story),
  page("a comment that never ends", () => `<p>${sentence}<!--${"-".repeat(100_000)}`, story),
  page("a script that never ends", () => `<p>${sentence}<script>${"x".repeat(100_000)}`, story),
  page("a title that never ends", () => `<title>${sentence}`, noArticle),
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
  page("references without end", () => `<p>${sentence}&#${"0".repeat(200_000)}33;</p>`, {
    ...story,
    check: (doc) => expect(doc.text).toBe(`${sentence}!`),
  }),
  page("references to what is no character", () => "<p>a&#0;b&#xD800;c&#x110000;d&#x80;e</p>", {
    texts: ["a\ufffdb\ufffdc\ufffdd€e"],
    codes: [],
  }),
  page("NUL bytes between letters", () => `<p>on\0e ${sentence.repeat(3)}</p>`, {
    texts: [`one ${sentence.slice(0, 56)}`],
    codes: [],
  }),
  page("a NUL byte in a tag", () => `<p\0x>${sentence.repeat(4)}</p>`, story),
  page(
    "frames of other worlds",
    () => `<svg><g><text>no</text></g></svg><math><mi>no</mi></math><p>${sentence}`,
    story,
  ),
  page(
    "a world that is never left",
    () => `<p>${sentence}<svg><foreignObject>${"<g>".repeat(1000)}no`,
    { ...story, codes: ["html-too-deep"] },
  ),
  page(
    "JSON-LD nested a hundred thousand deep",
    () => `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>${sentence}`,
    story,
  ),
  page(
    "JSON-LD of the wrong shape",
    () =>
      `<script type="application/ld+json">[null,7,{"@type":{},"headline":[]},{"@type":"Article","publisher":[[]]}]</script><p>${sentence}`,
    { ...story, check: (doc) => expect(doc.origin.outlet).toBeNull() },
  ),
  page(
    "addresses that are none",
    () =>
      `<link rel=canonical href="javascript:alert(1)"><meta property=og:url content="http://["><p>${sentence}`,
    { ...story, check: (doc) => expect(doc.origin.url).toBeNull() },
  ),
  page(
    "dates that are none",
    () =>
      `<meta property="article:published_time" content="soon"><time datetime="2031-99-99">now</time><p>${sentence}`,
    {
      texts: [`now\n\n${start}`.slice(0, 60)],
      codes: [],
      check: (doc) => expect(doc.origin.date).toBeNull(),
    },
  ),
  page(
    "all of the page in an advertisement",
    () => `<div class="ad"><p>${sentence}</p></div>`,
    story,
  ),
  page("all of the page hidden", () => `<div hidden><p>${sentence}</p></div>`, noArticle),
  page("a page of links", () => "<a href=/>link</a> ".repeat(1000), {
    texts: ["link ".repeat(12)],
    codes: [],
  }),
  page("ten thousand headlines", () => "<h1>Talks</h1>".repeat(10_000), {
    texts: ["Talks\n\n".repeat(9).slice(0, 60)],
    codes: [],
  }),
  page("a megabyte of spaces", () => `<p>${" \n\t".repeat(100_000)}${sentence}`, story),
  page(
    "a declared encoding that is none",
    () => `<meta charset="x-user-defined"><p>${sentence} é`,
    { ...story, codes: ["encoding-wrong"] },
  ),
  page("a page in a page in a page", () => `${"<html><body>".repeat(5000)}<p>${sentence}`, story),
  page("a plaintext element", () => `<plaintext>${sentence}</plaintext><p>`, {
    ...story,
    check: (doc) => expect(doc.text).toBe(`${sentence}</plaintext><p>`),
  }),
];

runCases(cases);
