import { parseFeed } from "feedsmith";
import { createProblem, type Problem } from "../../problem.ts";
import { decode } from "../decode.ts";
import { declaredCharset } from "../html/declared-charset.ts";
import { parseMailDate } from "../mail-date.ts";
import { createRawInput, type RawInput } from "../raw-input.ts";

/** One entry of a feed, whatever its format calls the parts. */
interface FeedItem {
  /** What the feed calls it: its link, else its identifier; null when it has neither. */
  readonly key: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  /** The longest text that the feed gives of it, as HTML. */
  readonly html: string;
}

/** Bytes in which an XML declaration stands; further in, a page that is quoted may declare its own. */
const declarationLength = 256;

type Parsed = ReturnType<typeof parseFeed>;

/**
 * The items of a feed (RSS, Atom, RSS 1.0, JSON Feed), each a page of its own with the
 * feed's title as outlet. Feeds often print only the beginning of an article: that is then the text.
 */
export function* readFeed(input: RawInput): Generator<RawInput | Problem> {
  const declared = input.charset ?? declaredCharset(input.bytes.subarray(0, declarationLength));
  const decoded = decode(input.bytes, declared, input.name);
  const parsed = "text" in decoded ? parse(decoded.text) : null;
  if (parsed === null) {
    yield createProblem("file-damaged", { where: input.name });
    return;
  }
  if ("text" in decoded) yield* decoded.problems;
  const items = itemsOf(parsed);
  if (items.length === 0) yield createProblem("empty-file", { where: input.name });
  for (const [i, item] of items.entries()) {
    const name = item.key ?? `${input.name}[${i}]`;
    if (item.html.trim() === "") {
      yield createProblem("empty-file", { where: name }, "The feed gives no text of it.");
      continue;
    }
    yield createRawInput(name, new TextEncoder().encode(item.html), {
      mediaType: "text/html",
      charset: "utf-8",
      url: item.link,
      outlet: input.outlet ?? item.outlet,
      title: item.title,
      date: item.date,
    });
  }
}

/** Null when the text is no feed, or one that is broken. */
function parse(text: string): Parsed | null {
  try {
    return parseFeed(text);
  } catch (error) {
    // The library's own errors, and those of the XML reader below it.
    if (error instanceof Error) return null;
    throw error;
  }
}

function itemsOf(parsed: Parsed): readonly FeedItem[] {
  switch (parsed.format) {
    case "rss":
    case "rdf": {
      const { feed } = parsed;
      const outlet = plain(feed.title);
      return (feed.items ?? []).map((item) => {
        const link = address(item.link);
        const guid = "guid" in item ? item.guid?.value : undefined;
        const printed = "pubDate" in item ? item.pubDate : undefined;
        return {
          key: link ?? plain(guid),
          link,
          title: plain(item.title),
          date: day(printed ?? item.dc?.dates?.[0]),
          outlet,
          html: longest(item.content?.encoded, item.description),
        };
      });
    }
    case "atom": {
      const { feed } = parsed;
      const outlet = plain(feed.title?.value);
      return (feed.entries ?? []).map((entry) => {
        const found = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
        const link = address(found?.href);
        return {
          key: link ?? plain(entry.id),
          link,
          title: plain(entry.title?.value),
          date: day(entry.published ?? entry.updated),
          outlet: plain(entry.source?.title?.value) ?? outlet,
          html: longest(htmlOf(entry.content), htmlOf(entry.summary)),
        };
      });
    }
    case "json": {
      const { feed } = parsed;
      const outlet = plain(feed.title);
      return (feed.items ?? []).map((item) => {
        const link = address(item.url);
        return {
          key: link ?? plain(item.id),
          link,
          title: plain(item.title),
          date: day(item.date_published),
          outlet,
          html: item.content_html ?? escaped(item.content_text ?? item.summary ?? ""),
        };
      });
    }
  }
}

function longest(a: string | undefined, b: string | undefined): string {
  return (a ?? "").length >= (b ?? "").length ? (a ?? "") : (b ?? "");
}

/** A text construct of Atom as HTML: what is not marked as such is plain text. */
function htmlOf(text: { readonly value?: string; readonly type?: string } | undefined): string {
  const value = text?.value ?? "";
  return text?.type === "html" || text?.type === "xhtml" ? value : escaped(value);
}

function escaped(text: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return safe
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
}

/** A title without tags and doubled spaces; null when nothing is left. */
function plain(text: string | undefined): string | null {
  const cleaned = (text ?? "")
    .replace(/<[^<>]{0,200}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return cleaned === "" ? null : cleaned;
}

/** A whole web address; null for anything else, since a feed does not say where it was fetched from. */
function address(link: string | undefined): string | null {
  return link !== undefined && /^https?:\/\/\S+$/i.test(link.trim()) ? link.trim() : null;
}

function day(printed: unknown): string | null {
  return typeof printed === "string" ? parseMailDate(printed) : null;
}
