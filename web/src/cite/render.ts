import type { StatementAnswer } from "../../../src/http/answers.ts";
import { type Cited, createCited } from "./cited.ts";
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

/** A citation of a statement, ready to copy; `base` is the address of this server. */
export function renderCitation(
  format: CitationFormat,
  answer: StatementAnswer,
  base: string,
): string {
  if (format === "annotation") return JSON.stringify(createAnnotation(answer, base), null, 2);
  const cited = createCited(answer, base);
  if (format === "plain") return renderPlain(cited);
  return format === "markdown" ? renderMarkdown(cited) : renderBibtex(cited, answer);
}

function attributionOf({ speaker, addressee, said, via }: Cited): string {
  const to = addressee === null ? "" : ` to ${addressee}`;
  const when = said === null ? "" : `, ${said}`;
  return `${speaker}${to}${when}${via === null ? "" : `, via ${via}`}`;
}

function sourceOf({ title, outlet, published, url }: Cited): string {
  return [`“${title}”`, outlet, published, url].filter((part) => part !== null).join(", ");
}

function placeOf({ page, start, end, sha256 }: Cited): string {
  return `${page === null ? "" : `page ${page}, `}characters ${start}–${end} of text SHA-256 ${sha256}`;
}

function renderPlain(cited: Cited): string {
  return `“${cited.quote}” (${attributionOf(cited)}). In ${sourceOf(cited)}; ${placeOf(cited)}. ${cited.permalink}`;
}

function renderMarkdown(cited: Cited): string {
  const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
  return `> ${escaped(cited.quote)}\n>\n> — ${escaped(attributionOf(cited))}. In ${escaped(
    sourceOf({ ...cited, url: null }),
  )}; [${placeOf(cited)}](${cited.permalink})`;
}

function renderBibtex(cited: Cited, { statement, document }: StatementAnswer): string {
  const escaped = (text: string): string =>
    text.replace(/[\\{}%&$#_~^]/g, (character) =>
      character === "\\"
        ? "\\textbackslash{}"
        : `\\${character}${/[~^]/.test(character) ? "{}" : ""}`,
    );
  const [year = "", month] = (document.dated ?? "").split(/[-/~?]/);
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", cited.outlet === null ? null : `{${escaped(cited.outlet)}}`],
    ["title", `{${escaped(cited.title)}}`],
    ["year", /^\d{4}$/.test(year) ? year : null],
    ["month", month !== undefined && /^\d\d$/.test(month) ? String(Number(month)) : null],
    ["url", cited.url],
    ["urldate", cited.retrieved?.slice(0, 10) ?? null],
    [
      "note",
      `${escaped(attributionOf(cited))}: \`\`${escaped(cited.quote)}''; ${escaped(placeOf(cited))}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{onrecord-${statement.id},\n${lines.join(",\n")}\n}`;
}
