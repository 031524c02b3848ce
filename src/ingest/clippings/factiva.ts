import { readPrintedDate } from "../printed-date.ts";
import type { Clipping, ClippingLayout } from "./clipping.ts";
import type { Line } from "./line.ts";

/** Exports of Factiva: each article ends with *Document LBA0000020310516ex5g0012x*. */
export const factiva: ClippingLayout = {
  isEdge: ({ text }) => /^Document [A-Z0-9]{8,}[a-z0-9]{6,}$/.test(text),
  read: (lines) => readLabelled(lines) ?? readPlain(lines),
};

/** *HD*, *WC*, *PD*: labels of fields, alone on a line or before the field. */
const label = /^([A-Z]{2,3})(?:\s+(\S.*))?$/;
const labels: ReadonlySet<string> = new Set(
  "SE HD CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM BY ART".split(
    " ",
  ),
);

/** With labels: *HD* the headline, *LP* and *TD* the body, *SN* the outlet, *PD* the day. */
function readLabelled(lines: readonly Line[]): Clipping | null {
  const fields = new Map<string, Line[]>();
  let field: Line[] | null = null;
  for (const line of lines) {
    const [, name = "", rest = ""] = label.exec(line.text) ?? [];
    if (labels.has(name)) {
      field = [];
      fields.set(name, field);
      if (rest !== "") field.push({ ...line, text: rest, start: line.end - rest.length });
    } else field?.push(line);
  }
  const of = (name: string): readonly Line[] => fields.get(name) ?? [];
  const story = [...of("LP"), ...of("TD")];
  if (story.length === 0 || of("HD").length === 0) return null;
  return {
    lines: [...of("HD"), ...of("BY").filter(isByline), ...story],
    title: of("HD")
      .map(({ text }) => text)
      .join(" "),
    date: dayOf(of("PD")[0]),
    outlet: of("SN")[0]?.text ?? null,
    url: null,
  };
}

/** Without labels: headline, byline, *523 words*, day, hour, outlet, its code, language, rights, body. */
function readPlain(lines: readonly Line[]): Clipping | null {
  const counted = lines.findIndex(
    ({ text }, at) => /^\d[\d,.]* words$/.test(text) && dayOf(lines[at + 1]) !== null,
  );
  if (counted < 1) return null;
  const outlet = lines
    .slice(counted + 2, counted + 4)
    .find(({ text }) => !/^\d{1,2}:\d{2}/.test(text));
  const rights = lines.findIndex(
    ({ text }, at) => at > counted && at < counted + 12 && /^(?:copyright\b|\(c\)|©)/i.test(text),
  );
  const language = lines.findIndex(({ text }, at) => at > counted && text === "English");
  const story = lines.slice(Math.max(rights, language, counted + 1) + 1);
  if (story.length === 0) return null;
  // A section may stand above the headline and a byline below it; the headline is the longest.
  const above = lines.slice(Math.max(0, counted - 3), counted);
  const title = above.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    lines: [title, ...above.filter(isByline), ...story],
    title: title.text,
    date: dayOf(lines[counted + 1]),
    outlet: outlet?.text ?? null,
    url: null,
  };
}

function isByline({ text }: Line): boolean {
  return /^by\s/i.test(text);
}

function dayOf(line: Line | undefined): string | null {
  const read = readPrintedDate(line?.text ?? "", null);
  return read.kind === "day" ? read.date : null;
}
