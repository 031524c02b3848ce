import type { PolnearAttribution, PolnearDoc } from "../../corpora/index.ts";
import type { Attribution } from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";
import { sharedCharacters, shareOfCharacters } from "../shared-characters.ts";

/** Rows whose confidence lies in one tenth: how many, their mean confidence, the share that is right. */
export interface CalibrationMark {
  readonly from: number;
  readonly rows: number;
  readonly confidence: number;
  readonly right: number;
}

/** Right in the relaxed sense, by characters: contents overlap by half, sources and cues touch. */
function isRight(row: Attribution, gold: readonly PolnearAttribution[]): boolean {
  return gold.some(({ source, cue, content }) => {
    if (shareOfCharacters(row.content, spansOf(content)) < 0.5) return false;
    const sourceAgrees =
      source.length === 0 || row.source.length === 0
        ? source.length === row.source.length
        : sharedCharacters(row.source, spansOf(source)) > 0;
    return sourceAgrees && (row.cue.length === 0 || sharedCharacters(row.cue, spansOf(cue)) > 0);
  });
}

function spansOf(pairs: readonly (readonly [number, number])[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

/** Ten marks of a calibration curve, empty tenths left out. */
export function countMarks(
  found: readonly { readonly doc: PolnearDoc; readonly rows: readonly Attribution[] }[],
): CalibrationMark[] {
  const bins = Array.from({ length: 10 }, () => ({ rows: 0, confidence: 0, right: 0 }));
  for (const { doc, rows } of found) {
    for (const row of rows) {
      const bin = bins[Math.min(9, Math.floor(row.confidence * 10))];
      if (bin === undefined) continue;
      bin.rows++;
      bin.confidence += row.confidence;
      if (isRight(row, doc.attributions)) bin.right++;
    }
  }
  return bins.flatMap(({ rows, confidence, right }, at) =>
    rows === 0 ? [] : [{ from: at / 10, rows, confidence: confidence / rows, right: right / rows }],
  );
}

/** The curve as an SVG picture: confidence to the right, share of right rows upwards, the area of a mark its rows. */
export function drawCalibration(marks: readonly CalibrationMark[]): string {
  const x = (value: number): number => 60 + value * 400;
  const y = (value: number): number => 440 - value * 400;
  const most = Math.max(1, ...marks.map(({ rows }) => rows));
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500" role="img" aria-label="Calibration of attributions on PolNeAR dev" font-family="sans-serif" font-size="12">`,
    `<rect width="500" height="500" fill="#fff"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4"/>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#333"/>`,
  ];
  for (const tick of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    lines.push(`<text x="${x(tick)}" y="${y(0) + 18}" text-anchor="middle">${tick}</text>`);
    lines.push(`<text x="${x(0) - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`);
  }
  const path = marks.map(({ confidence, right }, at) => {
    return `${at === 0 ? "M" : "L"}${x(confidence).toFixed(1)} ${y(right).toFixed(1)}`;
  });
  lines.push(`<path d="${path.join("")}" fill="none" stroke="#06c"/>`);
  for (const { confidence, right, rows } of marks) {
    const radius = (2 + 10 * Math.sqrt(rows / most)).toFixed(1);
    const place = `cx="${x(confidence).toFixed(1)}" cy="${y(right).toFixed(1)}"`;
    lines.push(
      `<circle ${place} r="${radius}" fill="#06c" fill-opacity="0.5"><title>${rows} rows</title></circle>`,
    );
  }
  lines.push(`<text x="${x(0.5)}" y="484" text-anchor="middle">confidence that a row gives</text>`);
  lines.push(
    `<text x="16" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 16 ${y(0.5)})">share of such rows that is right</text>`,
  );
  return `${lines.join("\n")}\n</svg>\n`;
}
