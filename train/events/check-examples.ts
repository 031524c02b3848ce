import { createHash } from "node:crypto";
import { corpusFile, readConllu, readJsonLines, readPolnear } from "../../corpora/index.ts";
import {
  type Candidate,
  candidatesIn,
  type Marks,
  partyFeatures,
  rowFeatures,
  type Side,
  sideOf,
} from "../../src/annotate/events/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/index.ts";
import { eventNouns } from "../../src/lang/en/event-nouns.ts";
import { eventVerbs } from "../../src/lang/en/event-verbs.ts";
import type { Span } from "../../src/text/index.ts";
import { readGolden } from "../../test/golden/cases.ts";
import { type JudgedRow, readJudgedRows } from "./judged-rows.ts";
import type { PlvRow } from "./plv.ts";

/** What is seen of something, and whether it is right; null for what nobody judged. */
export interface Verdicted {
  readonly features: readonly string[];
  readonly right: boolean | null;
}

/** A row to learn from. */
export interface CheckExample {
  readonly row: Verdicted;
  /** All who take part, as the stage scores them all. */
  readonly parties: readonly Verdicted[];
  /** Whether all of the row is right, where somebody judged it. */
  readonly whole: boolean | null;
  /** What its text is about. */
  readonly marks: Marks | null;
  /** Who takes part. */
  readonly side: Side;
}

/** A side of a candidate: whether somebody found on it is right, null where that is not known. */
type Verdict = (party: Span, side: "actor" | "recipient") => boolean | null;

function candidatesOf(text: string): ReturnType<typeof candidatesIn> | null {
  const { annotated } = annotateDoc(createPlainDoc(text, "check", "en"));
  return annotated === null ? null : candidatesIn(annotated);
}

function exampleOf(
  { reader }: ReturnType<typeof candidatesIn>,
  candidate: Candidate,
  right: boolean | null,
  verdict: Verdict,
): CheckExample {
  const side = (name: "actor" | "recipient"): Verdicted[] =>
    (name === "actor" ? candidate.event.actors : candidate.event.recipients).map((party) => ({
      features: partyFeatures(reader, candidate, { party, role: name }),
      right: verdict(party, name),
    }));
  const parties = [...side("actor"), ...side("recipient")];
  return {
    row: { features: rowFeatures(reader, candidate), right },
    parties,
    whole: right === null ? null : right && parties.every((party) => party.right !== false),
    marks: reader.marks,
    side: sideOf(reader.view, candidate.event),
  };
}

interface NewsDoc {
  readonly id: string;
  readonly text: string;
}

/**
 * The train splits of PolNeAR, which is news of a campaign, of ECB+, which is news of crime, sports, films, quakes and
 * protests, and of GUM, whose news are Wikinews; and the press releases of re3d, which are of diplomacy and war.
 */
function readNews(corpora: string): NewsDoc[] {
  const others = corpusFile(corpora, "ecbplus/docs.jsonl");
  const gum = corpusFile(corpora, "ud-gum/en_gum-free-train.conllu");
  return [
    ...(readPolnear(corpora, "train") ?? []),
    ...(others === null
      ? []
      : readJsonLines<NewsDoc & { readonly split: string }>(others).filter(
          ({ split }) => split === "train",
        )),
    ...(gum === null ? [] : readConllu(gum)),
    ...releases.flatMap((office) => readReleases(corpora, office)),
  ];
}

/** Offices whose press releases re3d has. */
const releases = [
  "Australian Department of Foreign Affairs",
  "CENTCOM",
  "Delegation of the European Union to Syria",
  "UK Government",
  "US State Department",
];

function readReleases(corpora: string, office: string): NewsDoc[] {
  const file = corpusFile(corpora, `re3d/${office}/documents.json`);
  return file === null
    ? []
    : readJsonLines<{ readonly _id: string; readonly text: string }>(file).map(({ _id, text }) => ({
        id: _id,
        text,
      }));
}

/** Rows that were judged, article by article, by the first digits of their ids' hashes; empty where the corpora are missing. */
export function judgedExamples(corpora: string): Map<string, CheckExample[]> {
  const judged = readJudgedRows();
  const out = new Map<string, CheckExample[]>();
  for (const { id, text } of readNews(corpora)) {
    const doc = createHash("sha256").update(id).digest("hex").slice(0, 12);
    const rows = judged.get(doc);
    const found = rows === undefined ? null : candidatesOf(text);
    if (rows === undefined || found === null) continue;
    out.set(
      doc,
      rows.flatMap((row) => {
        const candidate = found.candidates.find(({ event }) => isOf(row, event));
        return candidate === undefined ? [] : [judgedExample(found, candidate, row)];
      }),
    );
  }
  return out;
}

function isOf(row: JudgedRow, { trigger, type }: Candidate["event"]): boolean {
  return trigger.start === row.start && (type === row.type || row.verdict.includes("v"));
}

function judgedExample(
  found: ReturnType<typeof candidatesIn>,
  candidate: Candidate,
  row: JudgedRow,
): CheckExample {
  const { type, realis } = candidate.event;
  // The class has been put right since.
  const isWords = row.verdict.includes("v") && type !== row.type;
  const isTyped = !/[tv]/.test(row.verdict) || isWords;
  const isTold = row.verdict.includes("l");
  const right = isTyped ? (isTold ? (realis === row.realis ? false : null) : true) : false;
  return exampleOf(found, candidate, right, ({ start }, side) => {
    const letter = side === "actor" ? "a" : "r";
    const known = side === "actor" ? row.actors : row.recipients;
    if (!known.has(start)) return null;
    if (row.verdict.includes(letter)) return false;
    return isTyped ? true : null;
  });
}

/** Rows of our own sentences and passages, which all are right. */
export function ownExamples(): CheckExample[] {
  const golden = readGolden(new URL("../../test/golden/events.txt", import.meta.url));
  const passages = [
    ...[...eventVerbs, ...eventNouns].flatMap(({ examples, type }) =>
      examples.map((text) => ({ text, type: type as string | null })),
    ),
    ...golden.map(({ passage }) => ({ text: passage, type: null })),
  ];
  return passages.flatMap(({ text, type }) => {
    const found = candidatesOf(text);
    return (found?.candidates ?? [])
      .filter(({ event }) => type === null || event.type === type)
      .flatMap((candidate) =>
        found === null ? [] : [exampleOf(found, candidate, true, () => true)],
      );
  });
}

/** Rows that tell what a pair of the PLV file says: who does it is actor, to whom it is done recipient. */
export function pairExamples(rows: readonly PlvRow[]): CheckExample[] {
  return rows.flatMap(({ text, events }) => {
    const found = candidatesOf(text);
    if (found === null) return [];
    return found.candidates.flatMap((candidate) => {
      for (const { source, target, code } of events) {
        const { type, actors, recipients } = candidate.event;
        if (rootOf(type) !== code) continue;
        const [from, to] = [spanOf(text, source), spanOf(text, target)];
        if (!actors.some((one) => meets(one, from)) && !recipients.some((one) => meets(one, to)))
          continue;
        return [
          exampleOf(found, candidate, true, (party, side) => {
            const [own, other] = side === "actor" ? [from, to] : [to, from];
            return meets(party, own) ? true : meets(party, other) ? false : null;
          }),
        ];
      }
      return [];
    });
  });
}

const rootOf = (type: string): string =>
  type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;

function spanOf(text: string, words: string): Span | null {
  const start = words === "" ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : { start, end: start + words.length };
}

function meets(one: Span, other: Span | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end;
}
