import { parseMetadataDate } from "../metadata-date.ts";
import { readJsonLd } from "./json-ld.ts";
import { attributeOf, type ElementNode, elementsOf, rawTextOf } from "./tree.ts";

/** What a page says about itself. Null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  /** EDTF; the first publication, not the last change. */
  readonly date: string | null;
  readonly outlet: string | null;
  /** The address that the page gives as its own, absolute. */
  readonly url: string | null;
}

/** `<meta>` names that carry the date of publication, the most reliable first. */
const dateNames = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publication_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
] as const;

/** Reads title, date, outlet and address from a page: JSON-LD first, then Open Graph and other `<meta>`, then the page itself. */
export function readMetadata(root: ElementNode, base: string | null): PageMetadata {
  const ld = readJsonLd(root);
  const meta = new Map<string, string>();
  let title: string | null = null;
  let canonical: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(root)) {
    if (element.tag === "meta") addMeta(meta, element);
    else if (element.tag === "title" && title === null && !isInSvg(element))
      title = oneLine(rawTextOf(element, 2000));
    else if (
      element.tag === "link" &&
      /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, "rel"))
    ) {
      canonical ??= attributeOf(element, "href");
    } else if (element.tag === "time") time ??= attributeOf(element, "datetime") || null;
  }
  const siteName = meta.get("og:site_name") ?? null;
  return {
    title: ld.headline ?? meta.get("og:title") ?? withoutSite(title, siteName ?? ld.publisher),
    date: firstDate([ld.published, ...dateNames.map((name) => meta.get(name) ?? null), time]),
    outlet: ld.publisher ?? siteName,
    url: firstAddress([canonical, meta.get("og:url") ?? null], base),
  };
}

function addMeta(meta: Map<string, string>, element: ElementNode): void {
  const content = oneLine(attributeOf(element, "content"));
  if (content === null) return;
  for (const key of ["property", "name", "itemprop"]) {
    const name = attributeOf(element, key).toLowerCase();
    if (name !== "" && !meta.has(name)) meta.set(name, content);
  }
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : parseMetadataDate(value);
    if (date !== null) return date;
  }
  return null;
}

function firstAddress(values: readonly (string | null)[], base: string | null): string | null {
  for (const value of values) {
    if (value === null || !URL.canParse(value, base ?? undefined)) continue;
    const url = new URL(value, base ?? undefined);
    if (url.protocol === "https:" || url.protocol === "http:") return url.href;
  }
  return null;
}

/** *Talks resume | The Sarn Courier* without the site's name, where the page says what that is. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.endsWith(site)) return title;
  const cut = title.slice(0, -site.length).replace(/\s*[|–—·:-]\s*$/u, "");
  return cut === "" ? title : cut;
}

function oneLine(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

function isInSvg(element: ElementNode): boolean {
  return element.parent?.tag === "svg" || element.parent?.tag === "g";
}
