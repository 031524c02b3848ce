import { type Block, listOf, oneValue, parseBlocks, requiredValue, valuesOf } from "./blocks.ts";

/** Verbatim words of one document; `doc` is the id that `readExamples` gives it. */
export interface Quoted {
  readonly doc: string;
  readonly text: string;
}

/** One thing said once, with every report of it. */
export interface ExpectedRemark {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly to: string | null;
  readonly date: string;
  /** Two reports of one document are two runs of the same remark there. */
  readonly reports: readonly Quoted[];
  /** An outlet's wider or narrower wording in its own voice: linked, never merged. */
  readonly glosses: readonly Quoted[];
  /** Where the words came from; the name `unstated` stands for documents that do not tell. */
  readonly origins: readonly string[];
}

/** Two reports that look alike and must not merge. */
export interface ExpectedNotSame {
  readonly a: Quoted;
  readonly b: Quoted;
  readonly relation: "echo" | "repeat" | "self-report" | "neighbor";
  readonly reason: string;
}

/** When a document was written, and the words that show it. */
export interface ExpectedDating {
  readonly doc: string;
  readonly date: string;
  readonly evidence: readonly Quoted[];
  readonly reason: string;
}

/** Two figures side by side. `not-comparable`: different year or thing, so neither agree nor differ. */
export interface ExpectedFigures {
  readonly relation: "agree" | "differ" | "not-comparable";
  readonly what: string;
  readonly unit: string;
  readonly a: Quoted;
  readonly b: Quoted;
  /** The two numbers as printed, rounding kept, in the order a, b. */
  readonly values: readonly number[];
}

/** Where an actor stands on an issue at a time. Stance null: no statement found. */
export interface ExpectedPosition {
  readonly actor: string;
  readonly issue: string;
  readonly date: string | null;
  readonly stance: "support" | "oppose" | "conditional" | "neutral" | null;
  readonly evidence: readonly Quoted[];
}

/** One happening with all its reports; `type` is a PLOVER class. */
export interface ExpectedEvent {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly realis: "happened" | "ongoing" | "planned" | "conditional" | "not";
  readonly assertedBy: readonly string[];
  readonly reports: readonly Quoted[];
}

/** All that is expected across the example documents, in file order. */
export interface ExpectedAcross {
  readonly remarks: readonly ExpectedRemark[];
  readonly notSame: readonly ExpectedNotSame[];
  readonly datings: readonly ExpectedDating[];
  readonly figures: readonly ExpectedFigures[];
  readonly positions: readonly ExpectedPosition[];
  readonly events: readonly ExpectedEvent[];
}

const RELATIONS = ["echo", "repeat", "self-report", "neighbor"] as const;
const STANCES = ["support", "oppose", "conditional", "neutral"] as const;
const REALIS = ["happened", "ongoing", "planned", "conditional", "not"] as const;
const KINDS = ["remark", "not-same", "dating", "figure", "position", "no-position", "event"];

/** Reads `expected/across.txt`. */
export function parseAcross(text: string): ExpectedAcross {
  const blocks = parseBlocks(text);
  for (const block of blocks) {
    if (!KINDS.includes(block.kind)) {
      throw new Error(`Unknown kind of row at line ${block.line}: ${block.kind}`);
    }
  }
  const rows = <Row>(parse: (block: Block) => Row, ...kinds: readonly string[]): readonly Row[] =>
    blocks.filter((block) => kinds.includes(block.kind)).map(parse);
  return {
    remarks: rows(parseRemark, "remark"),
    notSame: rows(parseNotSame, "not-same"),
    datings: rows(parseDating, "dating"),
    figures: rows(parseFigures, "figure"),
    positions: rows(parsePosition, "position", "no-position"),
    events: rows(parseEvent, "event"),
  };
}

function parseRemark(block: Block): ExpectedRemark {
  const [count, ...origins] = listOf(requiredValue(block, "origins"), "|");
  if (Number(count) !== origins.length) {
    throw new Error(`Remark at line ${block.line}: ${count} origins, ${origins.length} names`);
  }
  return {
    id: formOf(block),
    speakers: listOf(requiredValue(block, "speaker"), ";"),
    to: oneValue(block, "to"),
    date: requiredValue(block, "date"),
    reports: quotedOf(block, "report"),
    glosses: quotedOf(block, "gloss"),
    origins,
  };
}

function parseNotSame(block: Block): ExpectedNotSame {
  return {
    a: oneQuoted(block, "a"),
    b: oneQuoted(block, "b"),
    relation: oneOf(block, requiredValue(block, "relation"), RELATIONS),
    reason: requiredValue(block, "reason"),
  };
}

function parseDating(block: Block): ExpectedDating {
  return {
    doc: requiredValue(block, "doc"),
    date: requiredValue(block, "date"),
    evidence: quotedOf(block, "evidence"),
    reason: requiredValue(block, "reason"),
  };
}

function parseFigures(block: Block): ExpectedFigures {
  return {
    relation: oneOf(block, formOf(block), ["agree", "differ", "not-comparable"]),
    what: requiredValue(block, "what"),
    unit: requiredValue(block, "unit"),
    a: oneQuoted(block, "a"),
    b: oneQuoted(block, "b"),
    values: listOf(requiredValue(block, "values"), "|").map(Number),
  };
}

function parsePosition(block: Block): ExpectedPosition {
  const none = block.kind === "no-position";
  return {
    actor: requiredValue(block, "actor"),
    issue: requiredValue(block, "issue"),
    date: oneValue(block, "date"),
    stance: none ? null : oneOf(block, requiredValue(block, "stance"), STANCES),
    evidence: quotedOf(block, "evidence"),
  };
}

function parseEvent(block: Block): ExpectedEvent {
  return {
    id: requiredValue(block, "id"),
    type: formOf(block),
    mode: oneValue(block, "mode"),
    actors: listOf(oneValue(block, "actors"), ";"),
    recipients: listOf(oneValue(block, "recipients"), ";"),
    date: oneValue(block, "date"),
    place: oneValue(block, "place"),
    realis: oneOf(block, requiredValue(block, "realis"), REALIS),
    assertedBy: listOf(requiredValue(block, "assertedBy"), ";"),
    reports: quotedOf(block, "report"),
  };
}

function formOf(block: Block): string {
  if (block.form === null) throw new Error(`Block at line ${block.line} has a bare head`);
  return block.form;
}

function oneOf<Word extends string>(block: Block, word: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === word);
  if (found === undefined) throw new Error(`Unknown word at line ${block.line}: ${word}`);
  return found;
}

function quotedOf(block: Block, key: string): readonly Quoted[] {
  return valuesOf(block, key).map((value) => parseQuoted(block, value));
}

function oneQuoted(block: Block, key: string): Quoted {
  return parseQuoted(block, requiredValue(block, key));
}

function parseQuoted(block: Block, value: string): Quoted {
  const parts = /^(\S+) \| (.+)$/.exec(value);
  if (parts === null) throw new Error(`Block at line ${block.line}: expected doc | text: ${value}`);
  return { doc: parts[1] ?? "", text: parts[2] ?? "" };
}
