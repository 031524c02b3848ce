import type { PlaceAnswer } from "../../../src/http/answers.ts";
import { renderDate } from "../text/dates.ts";
import { type Citable, type CitedPlace, permalinkOf, placeLink } from "./citable.ts";
import { createAnnotation } from "./web-annotation.ts";

/** The forms in which a citation is offered. */
export const citationFormats = ["plain", "markdown", "bibtex", "annotation"] as const;

/** One of the {@link citationFormats}. */
export type CitationFormat = (typeof citationFormats)[number];

/** What the formats are called on the page. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  plain: "Plain text",
  markdown: "Markdown",
  bibtex: "BibTeX",
  annotation: "Web Annotation",
};

/** A citation of a row, ready to copy; `base` is the address of this server. */
export function renderCitation(format: CitationFormat, cited: Citable, base: string): string {
  switch (format) {
    case "annotation":
      return JSON.stringify(createAnnotation(cited, base), null, 2);
    case "bibtex":
      return cited.places.map((one, at) => renderBibtex(cited, one, at)).join("\n\n");
    case "markdown":
      return renderMarkdown(cited, base);
    default:
      return renderPlain(cited, base);
  }
}

function sourceOf({ document }: PlaceAnswer, url: string | null): string {
  const title = `“${document.title ?? document.name}”`;
  return [title, document.outlet, renderDate(document.dated), url]
    .filter((part) => part !== null)
    .join(", ");
}

function placeOf({ place: { page, document }, start, end }: CitedPlace): string {
  return `${page === null ? "" : `page ${page}, `}characters ${start}–${end} of text SHA-256 ${document.textHash}`;
}

function renderPlain(cited: Citable, base: string): string {
  const says = cited.path === null ? ` (${cited.says})` : "";
  const places = cited.places.map(
    (one) =>
      `“${one.quote}”${says}. In ${sourceOf(one.place, one.place.document.url)}; ${placeOf(one)}. ${placeLink(base, one)}`,
  );
  if (cited.path === null) return places.join("\n");
  return [`${cited.says}.`, ...places, permalinkOf(base, cited)].join("\n");
}

function renderMarkdown(cited: Citable, base: string): string {
  const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
  const says = cited.path === null ? `${escaped(cited.says)}. In ` : "";
  const places = cited.places.map(
    (one) =>
      `> ${escaped(one.quote)}\n>\n> — ${says}${escaped(sourceOf(one.place, null))}; [${placeOf(one)}](${placeLink(base, one)})`,
  );
  if (cited.path === null) return places.join("\n\n");
  return [`[${escaped(cited.says)}](${permalinkOf(base, cited)})`, ...places].join("\n\n");
}

function renderBibtex(cited: Citable, one: CitedPlace, at: number): string {
  const { document } = one.place;
  const escaped = (text: string): string =>
    text.replace(/[\\{}%&$#_~^]/g, (character) =>
      character === "\\"
        ? "\\textbackslash{}"
        : `\\${character}${/[~^]/.test(character) ? "{}" : ""}`,
    );
  const [year = "", month] = (document.dated ?? "").split(/[-/~?]/);
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", document.outlet === null ? null : `{${escaped(document.outlet)}}`],
    ["title", `{${escaped(document.title ?? document.name)}}`],
    ["year", /^\d{4}$/.test(year) ? year : null],
    ["month", month !== undefined && /^\d\d$/.test(month) ? String(Number(month)) : null],
    ["url", document.url],
    ["urldate", document.retrieved?.slice(0, 10) ?? null],
    ["note", `${escaped(cited.says)}: \`\`${escaped(one.quote)}''; ${escaped(placeOf(one))}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  const key = `onrecord-${cited.id}${at === 0 ? "" : `-${at + 1}`}`;
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}
