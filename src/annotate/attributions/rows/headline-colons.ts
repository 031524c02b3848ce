import type { Attribution, Block, Chain } from "../../../doc/index.ts";
import { firstEndingAfter } from "../../../text/index.ts";

/** The most that is given to words behind the colon of a headline that the text does not bear out. A row below 0.5 is doubtful. */
const mostDoubted = 0.4;

/**
 * *Marek Dol: carpenter held after fire*: behind the name and colon of a headline may stand what that
 * one said or what is told of them. Without quotation marks it stays sure only where the text
 * below lets the same one speak. A report, a poll or an outlet before the colon only tells.
 */
export function doubtHeadlines(
  rows: readonly Attribution[],
  blocks: readonly Block[],
  chains: readonly Chain[],
): readonly Attribution[] {
  const headlines = blocks.filter(({ kind }) => kind === "headline");
  if (headlines.length === 0) return rows;
  const isInHeadline = (at: number): boolean => {
    const block = headlines[firstEndingAfter(headlines, at)];
    return block !== undefined && block.start <= at;
  };
  const voices = new Set<number | string>();
  for (const { content, speaker, speakerChain } of rows) {
    if (isInHeadline(content[0].start)) continue;
    if (speakerChain !== null) voices.add(speakerChain);
    if (speaker !== null) voices.add(speaker);
  }
  return rows.map((row) => {
    const { content, cue, form, speaker, speakerChain } = row;
    const [only, more] = cue;
    if (form !== "indirect" || only === undefined || more !== undefined) return row;
    if (chains[speakerChain ?? -1]?.type !== "PER") return row;
    const isColon = only.end - only.start === 1 && content[0].start > only.start;
    if (!isColon || !isInHeadline(content[0].start)) return row;
    if (voices.has(speakerChain ?? -1) || voices.has(speaker ?? "")) return row;
    return { ...row, confidence: Math.min(row.confidence, mostDoubted) };
  });
}
