import type { Chain, Doc, DocId, OwnDating } from "../doc/index.ts";
import { functionWords } from "../lang/en/function-words.ts";
import { nounType, singular } from "../lang/en/noun-type.ts";
import { stemOf } from "../lang/en/stem.ts";
import { cite, type Evidence, type Statement } from "../record/index.ts";
import { type EventFacts, eventFacts } from "./events/index.ts";
import { type FigureFacts, figureFacts } from "./figures/index.ts";
import { channelOf, type Knowledge, noKnowledge, type Prints, printsOf } from "./origins/index.ts";
import { type StanceFacts, stanceFacts } from "./positions/index.ts";
import { tellsOfAgain } from "./said-again.ts";
import { frameOfSaying, relativeDateOf, relativeSaidAt } from "./said-at.ts";
import { tellsOfDeed } from "./speech-deed.ts";
import { agesIn, type TimeFact, timeFacts } from "./time-facts.ts";

/** What reconciling reads of one document: small, so that a pile of thousands fits in memory. */
export interface DocumentFacts {
  readonly doc: DocId;
  /** Name of the input, for people and for a fixed order. */
  readonly name: string;
  readonly outlet: string | null;
  readonly textHash: string;
  readonly dating: OwnDating;
  /** The words behind each reason of `dating`, in the same order; empty text for what is not in the text. */
  readonly datingEvidence: readonly Evidence[];
  /** Whether the document prints turns of a transcript. */
  readonly transcript: boolean;
  /** The outlet that the document itself names at its head or foot, with its country; null when it names none. */
  readonly channel: { readonly name: string; readonly country: string | null } | null;
  readonly chains: readonly ChainFacts[];
  readonly statements: readonly StatementFacts[];
  readonly figures: readonly FigureFacts[];
  readonly events: readonly EventFacts[];
  readonly stances: readonly StanceFacts[];
  /** Stems of the document's words with their counts, the most telling hundred. */
  readonly terms: readonly (readonly [term: string, count: number])[];
  /** People and how old the text says they are: *Moreth, 47,*. Each once. */
  readonly ages: readonly (readonly [name: string, age: number])[];
  /** Its time expressions, in text order, but for those counted from another time in the text. */
  readonly times: readonly TimeFact[];
  /** Hashes of every few words with their places: what shows that two documents share text. */
  readonly prints: Prints;
}

/** A chain and where it is mentioned. */
export interface ChainFacts {
  readonly chain: Chain;
  /** Names it is given, as printed, each once, in order of first use. */
  readonly names: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** A statement and the chains it concerns; null where none is known. */
export interface StatementFacts {
  readonly statement: Statement;
  readonly speakerChain: number | null;
  readonly addresseeChain: number | null;
  /** Whether a person named the speaker: then another document may tell which entity that is. */
  readonly isNamedByHand?: boolean;
  /** Whether its source is described as somebody of whom only that is told: *a diplomat*, *one of them*. */
  readonly isOfSomeoneElse?: boolean;
  /** Whether it was said before what the document else tells of: *as she had said*. */
  readonly isRecalled?: boolean;
  /** Whether its cue tells of no one day: *has said*, *often says*. */
  readonly isOfNoDay?: boolean;
  /** Whether it is told as what the words do, not as what they are: *ruled out a strike*. */
  readonly isDeed?: boolean;
  /** The noun by which its source refers back to one person whom it does not name: *general* of *the general from Brenn*, nothing of *he*; null for all other sources. */
  readonly epithet?: string | null;
  /** Whether it is told as said before, and now once more: *she repeated*; null where no verb tells of it. */
  readonly isSaidAgain?: boolean | null;
  /** The time expression that its cue stands with, where it waits for the document's date: *said today*; `=` and a value where it does not; null for none. */
  readonly saidAt: string | null;
}

/** Layers that reconciling reads. */
export type FactLayers =
  | "sentences"
  | "mentions"
  | "chains"
  | "timexes"
  | "turns"
  | "attributions"
  | "figures"
  | "dating";

/**
 * Takes from an annotated document what reconciling needs. `statements` are the
 * rows made from its attributions, in the same order. Costs one pass over mentions
 * and words.
 */
export function createFacts(
  doc: Doc<FactLayers>,
  statements: readonly Statement[],
  knowledge: Knowledge = noKnowledge,
): DocumentFacts {
  const { attributions, chains, dating, turns } = doc.layers;
  return {
    doc: doc.id,
    name: doc.origin.name,
    outlet: doc.origin.outlet,
    textHash: doc.textHash,
    dating,
    datingEvidence: dating.reasons.map((reason) => cite(doc, reason)),
    transcript: turns.length > 0,
    channel: channelOf(doc.text, doc.origin.outlet, knowledge),
    chains: chains.flatMap((chain) => chainFacts(doc, chain, knowledge)),
    statements: statements.map((statement, i) => ({
      statement,
      speakerChain: attributions[i]?.speakerChain ?? null,
      addresseeChain: attributions[i]?.addresseeChain ?? null,
      isOfSomeoneElse: statement.source.some(({ start, end }) =>
        indefinite.test(doc.text.slice(start, end)),
      ),
      isRecalled: statement.cue.some(
        ({ start, end }) =>
          recalled.test(doc.text.slice(Math.max(0, start - besideCue), end)) ||
          then.test(doc.text.slice(end, end + afterCue)),
      ),
      isOfNoDay: statement.cue.some(({ start, end }) =>
        ofNoDay.test(doc.text.slice(Math.max(0, start - besideCue), end)),
      ),
      isDeed: tellsOfDeed(doc.text, statement),
      epithet: epithetOf(doc, statement),
      isSaidAgain:
        statement.cue.length === 0
          ? null
          : statement.cue.some((cue) => tellsOfAgain(doc.text, cue)),
      saidAt:
        statement.date === null
          ? (relativeDateOf(doc, statement) ??
            relativeSaidAt(doc, statement) ??
            frameOfSaying(doc, statement))
          : null,
    })),
    figures: figureFacts(doc),
    events: eventFacts(doc),
    stances: stanceFacts(doc, statements),
    terms: termsOf(doc.text),
    times: timeFacts(doc),
    ages: agesIn(doc.text),
    prints: printsOf(doc.text),
  };
}

/** Characters before a cue where its auxiliary stands, an adverb between. */
const besideCue = 12;
/** *Had said*, *had already told*, *once said*. */
const recalled = /\b(?:had|once|formerly)\s+(?:\p{L}+\s+)?\S+$|\brecall/u;

/** *Has said*, *often says*, *has repeatedly promised*. */
const ofNoDay = /\b(?:has|have|often|always|sometimes|usually|never)\s+(?:\p{L}+\s+)?\S+$/u;

/** *Said then*, *called the paper then*, up to the end of the clause, and the characters in which that is looked for. */
const then = /^[^.,;:?!“”"\n]*\b(?:then|at the time|that (?:day|night|morning))(?=[.,;:?!“”"\n])/u;
const afterCue = 60;

/** How a source begins that is none of the people named: *a diplomat*, *one of them*, *many*. */
const indefinite =
  /^(?:an?|one|two|three|some|several|many|most|few|both|another|others?|all|nobody|somebody|someone|(?!(?:his|its|this)\b)\p{Ll}+s)\b/u;

/** How a source begins that refers back to somebody: *the general*, *her host*; up to what says of where: *the guest from Zarvenia*. */
const refersBack =
  /^(?:the|this|that|his|her|its|their|our)\s+([\p{L}\s-]*?\p{Ll})(?=,|\s(?:of|from|in|for|at|who|with)\b|$)/iu;

function epithetOf(doc: Doc, { source }: Statement): string | null {
  const [only, ...others] = source;
  if (only === undefined || others.length > 0) return null;
  const words = doc.text.slice(only.start, only.end);
  if (/^s?he$/i.test(words)) return "";
  const noun = refersBack.exec(words)?.[1]?.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return nounType(noun) === "PER" && singular(noun) === noun ? noun : null;
}

/** Terms kept of each document: enough to tell stories apart, few enough for a large pile. */
const mostTerms = 100;

function termsOf(text: string): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) {
    if (functionWords.has(word)) continue;
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  // Longer stems are the rarer ones; ties by the alphabet keep the choice the same everywhere.
  return [...counts]
    .sort(([a, m], [b, n]) => n * b.length - m * a.length || (a < b ? -1 : 1))
    .slice(0, mostTerms);
}

function chainFacts(doc: Doc<"mentions">, chain: Chain, { isCapital }: Knowledge): ChainFacts[] {
  const { mentions } = doc.layers;
  const names: string[] = [];
  const evidence: Evidence[] = [];
  for (const index of chain.mentions) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    evidence.push(cite(doc, mention));
    if (mention.name === null) continue;
    const name = doc.text.slice(mention.name.start, mention.name.end).replace(/\s+/g, " ");
    // *Moscow* that stands for Russia is no name of it: in other documents it is a town.
    if (mention.metonym && name !== chain.name && isCapital(name)) continue;
    if (!names.includes(name)) names.push(name);
  }
  const [first, ...rest] = evidence;
  return first === undefined ? [] : [{ chain, names, evidence: [first, ...rest] }];
}
