import { type Block, listOf, oneValue, parseBlocks, requiredValue, valuesOf } from "./blocks.ts";

/** Who said it: the names, or none and why not. */
export interface ExpectedSpeaker {
  /** Fullest names this document gives; a state or authority by its plain English name. Empty = unknown. */
  readonly names: readonly string[];
  /** Why the speaker is unknown; null where there is a name. */
  readonly unknown: string | null;
}

/** One attribution a careful reader would record. All texts are verbatim. */
export interface ExpectedAttribution {
  readonly form: "direct" | "indirect" | "mixed";
  /** Empty where a quotation goes on without a source of its own. */
  readonly sources: readonly string[];
  readonly cues: readonly string[];
  /** One for each run of quoted or reported words, outer quotation marks left out. */
  readonly contents: readonly string[];
  readonly speaker: ExpectedSpeaker;
  readonly addressees: readonly string[];
  /** Nearest to the speaker first. */
  readonly via: readonly string[];
  /** EDTF, or null where the text does not tell. */
  readonly date: string | null;
  readonly kind: "speech" | "writing" | "thought" | "finding";
}

/** Words that look like reported speech and are not: negated speech and the like. */
export interface ExpectedAbsence {
  readonly text: string;
  readonly reason: string;
}

/** One turn of a transcript, given by its first and last words (both verbatim, each once in the text). */
export interface ExpectedTurn {
  readonly speaker: ExpectedSpeaker;
  readonly date: string;
  /** The evidence for the speaker, or null for an unknown one. */
  readonly reason: string | null;
  readonly from: string;
  readonly to: string;
}

/** All that is expected of one document. */
export interface ExpectedDoc {
  /** File below `examples/`; for JSON Lines the file that holds the document. */
  readonly file: string;
  readonly outlet: string | null;
  readonly language: string;
  /** EDTF; when the document was written, found in whatever way. */
  readonly date: string;
  readonly attributions: readonly ExpectedAttribution[];
  readonly absences: readonly ExpectedAbsence[];
  readonly turns: readonly ExpectedTurn[];
}

/** Reads `expected/<doc>.txt`. Rows keep the order of the file, which is the order of the text. */
export function parseExpectedDoc(text: string): ExpectedDoc {
  const blocks = parseBlocks(text);
  const head = blocks[0];
  if (head?.kind !== "document") throw new Error("The first block of a file must be a document");
  for (const block of blocks.slice(1)) {
    if (!["attribution", "not-attribution", "turn"].includes(block.kind)) {
      throw new Error(`Unknown kind of row at line ${block.line}: ${block.kind}`);
    }
  }
  const rows = (kind: string): readonly Block[] => blocks.filter((block) => block.kind === kind);
  return {
    file: requiredValue(head, "file"),
    outlet: oneValue(head, "outlet"),
    language: requiredValue(head, "language"),
    date: requiredValue(head, "date"),
    attributions: rows("attribution").map(parseAttribution),
    absences: rows("not-attribution").map((block) => ({
      text: requiredValue(block, "text"),
      reason: requiredValue(block, "reason"),
    })),
    turns: rows("turn").map((block) => ({
      speaker: parseSpeaker(requiredValue(block, "speaker")),
      date: requiredValue(block, "date"),
      reason: oneValue(block, "reason"),
      from: requiredValue(block, "from"),
      to: requiredValue(block, "to"),
    })),
  };
}

function parseAttribution(block: Block): ExpectedAttribution {
  const kind = requiredValue(block, "kind");
  const form = block.form;
  if (form !== "direct" && form !== "indirect" && form !== "mixed") {
    throw new Error(`Unknown form at line ${block.line}: ${form}`);
  }
  if (kind !== "speech" && kind !== "writing" && kind !== "thought" && kind !== "finding") {
    throw new Error(`Unknown kind at line ${block.line}: ${kind}`);
  }
  const contents = valuesOf(block, "content");
  if (contents.length === 0) throw new Error(`Attribution at line ${block.line} has no content`);
  return {
    form,
    sources: valuesOf(block, "source"),
    cues: valuesOf(block, "cue"),
    contents,
    speaker: parseSpeaker(requiredValue(block, "speaker")),
    addressees: listOf(oneValue(block, "addressee"), ";"),
    via: listOf(oneValue(block, "via"), " < "),
    date: oneValue(block, "date"),
    kind,
  };
}

function parseSpeaker(value: string): ExpectedSpeaker {
  const unknown = /^unknown — (.+)$/.exec(value);
  return unknown === null
    ? { names: listOf(value, ";"), unknown: null }
    : { names: [], unknown: unknown[1] ?? null };
}
