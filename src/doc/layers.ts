import type { Problem } from "../problem.ts";
import type { Span } from "../text/index.ts";
import type { Arcs, Sentence, Tags, Tokens } from "./tokens.ts";

/**
 * Every kind of annotation, by name: the whole vocabulary on one screen. Token
 * columns apart, a layer is a sorted array of plain objects that survive
 * `JSON.parse(JSON.stringify(layer))` unchanged. `null` is *unknown*; an empty
 * list is *nothing found*.
 */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Arcs;
  readonly quotations: readonly Quotation[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly timexes: readonly Timex[];
  readonly turns: readonly Turn[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
  readonly figures: readonly Figure[];
  readonly stances: readonly Stance[];
  readonly dating: OwnDating;
  readonly problems: readonly Problem[];
}

/** The name of a layer. */
export type LayerName = keyof Layers;

/** What a block of text is in the layout of a news text. */
export type BlockKind =
  | "headline"
  | "heading"
  | "byline"
  | "dateline"
  | "posted"
  | "credit"
  | "caption"
  | "paragraph"
  | "list"
  | "boilerplate"
  /** In a language that is not read. */
  | "foreign";

/** A block of the layout, without the line breaks around it. Blocks do not overlap; a dateline ends where its paragraph's block begins. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * A stretch between quotation marks, or between an opening mark and the end of
 * its paragraph. Inner quotations follow the one they stand in.
 */
export interface Quotation extends Span {
  /** The quoted text without its marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** Whether a closing mark was found; false where the paragraph's end closed it. */
  readonly closed: boolean;
  /** Whether it goes on from the quotation of the paragraph before, which was left open. */
  readonly continues: boolean;
}

/** What a name names. `GPE` is a place with a government. */
export type NameType = "PER" | "ORG" | "LOC" | "GPE" | "MISC";

/** A name as recognized, before it becomes a mention. */
export interface Name extends Span {
  readonly type: NameType;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How a mention refers: by name, by description, or by pronoun. */
export type MentionKind = "name" | "nominal" | "pronoun";

/** Words that refer to someone or something. Mentions may nest; sorted by start, the longer first. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: NameType;
  /** The bare name in it (*Ada Orlu* in *President Ada Orlu*), or null where it holds none. */
  readonly name: Span | null;
  /** Token that carries the meaning: *president* in *the president of the bank*. */
  readonly headToken: number;
  /** Whether a place stands for its government or an office for its holder: *Beijing said*. */
  readonly metonym: boolean;
}

/** Mentions of one document that refer to the same someone or something. */
export interface Chain {
  /** Its index in the layer. */
  readonly id: number;
  /** The fullest name the document gives; without any name, its fullest description. */
  readonly name: string;
  /** Whether `name` is a name rather than a description. */
  readonly named: boolean;
  readonly type: NameType;
  /** ISO 3166-1 alpha-3 code of the country it belongs to or is; null when the document does not say. */
  readonly country: string | null;
  /** Offices and descriptions the document gives it, as printed: *president*, *foreign minister*. Sorted. */
  readonly titles: readonly string[];
  /** `m`, `f`, `p` (several) or `n`, as pronouns and titles show; null when nothing shows it. */
  readonly gender: "m" | "f" | "n" | "p" | null;
  /** Chains of the members, for a group (*the two ministers*). */
  readonly members: readonly number[];
  /** Its mentions, as indices into the `mentions` layer. */
  readonly mentions: readonly number[];
}

/** TIMEX3 types. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression. */
export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value (`2023-03-01`, `2023-W08`, `P3D`, `PRESENT_REF`); null where it cannot be resolved without the document's date. */
  readonly value: string | null;
  /** The value with `X` for what only the document's date can fill, so that it can be resolved later: see the timexes stage. */
  readonly relative: string | null;
}

/** One speaker's stretch of a transcript. */
export interface Turn extends Span {
  /** Fullest name of the speaker; null when nothing proves who speaks. */
  readonly speaker: string | null;
  readonly speakerChain: number | null;
  /** The words that name the speaker (*PUTIN:*), or null. */
  readonly label: Span | null;
  /** Why this speaker, or why none: “label”, “caption”, “no evidence of the speaker”. */
  readonly reason: string;
  /** Span of the dated heading the turn stands under, or null. */
  readonly heading: Span | null;
}

/** All of the content in quotation marks, none of it, or some. */
export type Form = "direct" | "indirect" | "mixed";

/** What kind of attribution: words spoken, words written, a thought or wish, or a finding. */
export type AttributionKind = "speech" | "writing" | "thought" | "finding";

/** Somebody who passed words on. */
export interface Via extends Span {
  readonly name: string;
}

/**
 * One report that somebody said, wrote or thought something. `source` and `cue`
 * may be empty (a quotation without a cue goes on from the one before);
 * `content` never is.
 */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** What is attributed: inside the marks for a direct quotation, one span a run. Sorted. */
  readonly content: readonly [Span, ...Span[]];
  readonly form: Form;
  readonly kind: AttributionKind;
  /** The fullest name the document gives the source; null when it cannot be told, and `reason` says why. */
  readonly speaker: string | null;
  readonly speakerChain: number | null;
  readonly addressee: string | null;
  readonly addresseeChain: number | null;
  /** Who passed the words on, nearest to the speaker first. */
  readonly via: readonly Via[];
  /** When it was said, EDTF, as far as the document shows; null when it does not. */
  readonly date: string | null;
  /**
   * The time expression behind the date; it may stand with words that this report goes on from,
   * and may need the document's date. Null when there is none.
   */
  readonly dateEvidence: Span | null;
  /** Calibrated: of the rows at 0.8, about eight in ten are right. */
  readonly confidence: number;
  /** Why this speaker, or why none, in words a person reads: “subject of *said*”. */
  readonly reason: string;
}

/** Whether a told event took place. */
export type Realis = "happened" | "ongoing" | "planned" | "conditional" | "not";

/** A taker of part in an event: a stretch of text, who it is, and of which country. */
export interface Participant extends Span {
  readonly name: string;
  readonly chain: number | null;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
}

/** Words that report a happening. */
export interface EventMention {
  /** The verb or noun that names it. */
  readonly trigger: Span;
  /** PLOVER class: `CONSULT`. */
  readonly type: string;
  /** PLOVER mode: `visit`; null when the class has none or the text does not show it. */
  readonly mode: string | null;
  /** CAMEO code: `042`; null when none is finer than the class. */
  readonly cameo: string | null;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** EDTF; null when the text does not date it. */
  readonly date: string | null;
  /** The time expression behind the date, as an index into the `timexes` layer; it may need the document's date. Null when there is none. */
  readonly timex: number | null;
  readonly place: string | null;
  readonly realis: Realis;
  /** Who says it happened: null for the narrator, else the name of the source. */
  readonly assertedBy: string | null;
  readonly confidence: number;
}

/** A quantity: a number, its unit and what it counts. */
export interface Figure extends Span {
  readonly value: number;
  /** `EUR`, `percent`, `tonnes`; null for a bare count. */
  readonly unit: string | null;
  /** What is counted, in the text's words; null when the text does not say. */
  readonly what: string | null;
  /** Date it holds for, EDTF, or null. */
  readonly asOf: string | null;
  /** Who gives it; null for the narrator. */
  readonly by: string | null;
  /** How exact it is put: *about 40*, *almost 40* or *up to 40*, *more than 40* or *at least 40*. */
  readonly bound: "exact" | "about" | "under" | "over";
  /** Where the figure before begins that says what this one counts; absent where it says so itself. */
  readonly carriedFrom?: number;
}

/** What a document tells of a proposal: a plan, treaty or measure that somebody made. */
export interface ProposalTold {
  /** The name it goes by; null where it is only described. */
  readonly name: string | null;
  /** Who made it, or null. */
  readonly author: string | null;
  readonly authorChain: number | null;
  /** Nouns, by lemma, that it is called by: *plan*, *text*. Sorted. */
  readonly kinds: readonly string[];
  /** Stems of what it is about; all words for ending a war are *peace*. Sorted. */
  readonly topic: readonly string[];
  /** Of how many points or steps it is, or null. */
  readonly points: number | null;
}

/** For or against. */
export type StanceValue = "support" | "oppose" | "conditional" | "neutral";

/** A holder for or against a proposal, in one passage. */
export interface Stance {
  /** Name of the holder. */
  readonly actor: string;
  readonly actorChain: number | null;
  /** The proposal, in the document's words. */
  readonly issue: string;
  /** The chain of the proposal, or null. */
  readonly issueChain: number | null;
  /** What the document tells of the proposal in all places; null for an act or a matter that nobody proposed. */
  readonly proposal: ProposalTold | null;
  readonly stance: StanceValue;
  readonly evidence: readonly [Span, ...Span[]];
}

/** One reason for a date: what shows it, and the words. */
export interface DatingReason extends Span {
  /** `dateline`, `posted`, `title`, `metadata`, `url`, `weekday`, `anniversary`, `latest-event`, … */
  readonly kind: string;
  /** EDTF value or interval this reason allows, or null where it allows several apart. */
  readonly value: string | null;
}

/** What a document says about its own date. Dates are EDTF; null is unknown. */
export interface OwnDating {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly reasons: readonly DatingReason[];
}
