import { compareTexts, pushUnder } from "../../text/index.ts";
import type { Comparison } from "./compare-units.ts";
import { SpeechNumbers } from "./elsewhere.ts";
import { FlatLists } from "./flat-lists.ts";
import type { ComparedBlock, Spoken } from "./left-over.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { rarestWords } from "./rarest.ts";
import { readUnits } from "./read-units.ts";
import { Recalled } from "./recalled.ts";
import { type Alike, tellingOf } from "./related.ts";
import { type Changes, type Found, type Remembered, staleness } from "./remembered.ts";
import type { Said, Unit } from "./report.ts";
import { findShadows } from "./shadows.ts";
import { WordCounts } from "./word-counts.ts";
import { isWording } from "./wordings.ts";
import type { Word } from "./words.ts";

/** Numbers beyond which, however few sentences there are, all is forgotten and numbered anew. */
const mostNumbers = 2_000_000;
/** Stems beyond which words are forgotten: those of documents that went do not gather for ever. */
const mostStems = 300_000;
/** Sentences, statements and names whose words are remembered. */
const mostTexts = 20_000;

/**
 * The sentences of a pile and what is remembered of them, from one matching to the next: their
 * words, which are rare, and what was compared. Holds some two kilobytes for each sentence.
 */
export class Pile {
  lexicon: Lexicon;
  counts: WordCounts = new WordCounts();
  /** How alike sentences are that may be echoes, those beside sentences of one remark, and all that a speaker has in two documents. */
  readonly echoes: Recalled<Alike> = new Recalled();
  readonly beside: Recalled<Comparison> = new Recalled();
  readonly blocks: Recalled<ComparedBlock | null> = new Recalled();
  readonly speeches: SpeechNumbers = new SpeechNumbers();
  #docs = new Map<string, Remembered>();
  #next = 0;

  constructor(lexicon: Lexicon = createLexicon(mostTexts)) {
    this.lexicon = lexicon;
  }

  /** How many numbers were given. */
  get numbers(): number {
    return this.#next;
  }

  /** The documents of these statements, which come document by document, by name and id, and what changed. Costs the words of those that are new, and of those where a word weighs otherwise. */
  update(said: readonly (readonly Said[])[]): {
    readonly docs: readonly Remembered[];
    readonly changes: Changes;
  } {
    const statements = said.reduce((sum, own) => sum + own.length, 0);
    if (this.lexicon.vocabulary.stems() > mostStems || this.#next > mostNumbers + 4 * statements) {
      this.lexicon = createLexicon(mostTexts);
      this.counts = new WordCounts();
      this.#docs = new Map();
      this.#next = 0;
    }
    const before = this.#docs;
    const added: Remembered[] = [];
    this.#docs = new Map();
    for (const own of said) {
      const doc = own[0]?.statement.doc;
      if (doc === undefined) continue;
      const known = before.get(doc);
      const isSame = known !== undefined && (known.said === own || areSame(known.said, own));
      const remembered = isSame ? known : this.#read(doc, own);
      if (!isSame) {
        added.push(remembered);
        this.counts.count(remembered.units, 1);
      }
      this.#docs.set(doc, remembered);
    }
    const moved: { unit: Unit; rare: readonly Word[] }[] = [];
    for (const [doc, known] of before) {
      if (this.#docs.get(doc) === known) continue;
      this.counts.count(known.units, -1);
      known.units.forEach((unit, i) => {
        moved.push({ unit, rare: known.rare[i] ?? none });
      });
    }
    const stems = this.counts.settle();
    const isOther = added.length > 0 || moved.length > 0;
    const extent = stems === "all" ? "all" : isOther ? "some" : "none";
    if (extent !== "none") {
      this.echoes.update();
      this.beside.update();
      this.blocks.update();
    }
    const stale = new Uint8Array(this.#next);
    const changed = new Uint8Array(this.#next);
    if (stems === "all") {
      stale.fill(staleness.own | staleness.whole);
      changed.fill(1);
      for (const own of this.#docs.values()) this.#weighAll(own);
    } else {
      // Asked of each stem of the pile, of most documents in vain.
      const others = new Uint8Array(this.lexicon.vocabulary.stems());
      for (const stem of stems) others[stem] = 1;
      const isOfOther = (stem: number): boolean => others[stem] === 1;
      const isFresh = new Set(added);
      for (const own of this.#docs.values()) {
        if (isFresh.has(own) || own.stems.some(isOfOther)) {
          this.#weigh(own, isOfOther, { stale, moved, changed, isNew: isFresh.has(own) });
        }
      }
    }
    const docs = [...this.#docs.values()].sort(
      (a, b) => compareTexts(a.name, b.name) || compareTexts(a.doc, b.doc),
    );
    return { docs, changes: { extent, stale, moved, changed } };
  }

  #read(doc: string, said: readonly Said[]): Remembered {
    const { units, whole } = readUnits(said, this.lexicon.vocabulary);
    const first = this.#next;
    this.#next += units.length;
    return {
      doc,
      name: said[0]?.name ?? "",
      said,
      units,
      whole,
      hasWordings: units.some(isWording),
      spoken: spokenIn(units),
      first,
      stems: stemsOf([...units, ...whole.flatMap((unit) => unit ?? [])]),
      shadows: findShadows(units),
      rare: units.map(() => none),
      telling: units.map(() => noStems),
      partners: FlatLists.of(units.map(() => noStems)),
      found: units.map(() => noneFound),
      dated: [],
      gathered: [[], []],
      lone: [],
    };
  }

  /** Finds the rare words of a document's sentences. */
  #weighAll(own: Remembered): void {
    own.units.forEach((unit, i) => {
      if (!own.shadows.has(i)) this.#findRare(own, i, unit);
    });
  }

  #findRare(own: Remembered, i: number, unit: Unit): readonly Word[] {
    const rare = rarestWords(unit.words, this.counts.weight);
    own.rare[i] = rare;
    own.telling[i] = tellingOf(unit, rare);
    return rare;
  }

  /** Finds the rare words of a document's sentences where weights are others, and says which they are. */
  #weigh(
    own: Remembered,
    isOther: (stem: number) => boolean,
    { stale, moved, changed, isNew }: Marks,
  ): void {
    const isStale = ({ words }: Unit): boolean =>
      words.some(({ content, stemId }) => content && isOther(stemId));
    own.units.forEach((unit, i) => {
      const at = own.first + i;
      const whole = own.whole[i] ?? null;
      const isOwn = isNew || isStale(unit);
      if (isOwn) stale[at] = staleness.own;
      if (whole !== null && (isNew || isStale(whole))) {
        stale[at] = (stale[at] as number) | staleness.whole;
      }
      if (!isOwn || own.shadows.has(i)) return;
      const before = own.rare[i] ?? none;
      const rare = this.#findRare(own, i, unit);
      if (isNew || rare.some(({ stemId }) => isOther(stemId)) || !areSame(rare, before)) {
        changed[at] = 1;
      }
      const gone = before.filter((word) => !hasStem(rare, word));
      const come = rare.filter((word) => !hasStem(before, word));
      if (gone.length + come.length > 0) moved.push({ unit, rare: [...gone, ...come] });
    });
  }
}

function spokenIn(units: readonly Unit[]): Spoken {
  const spoken = new Map<string, number[]>();
  units.forEach(({ speakerId }, i) => {
    if (speakerId !== null) pushUnder(spoken, speakerId, i);
  });
  return spoken;
}

interface Marks {
  readonly stale: Uint8Array;
  readonly moved: { unit: Unit; rare: readonly Word[] }[];
  readonly changed: Uint8Array;
  readonly isNew: boolean;
}

/** The stems of the words of sentences, each once. */
function stemsOf(units: readonly Unit[]): Int32Array {
  const stems = new Int32Array(units.reduce((sum, { words }) => sum + words.length, 0));
  let count = 0;
  for (const { words } of units) for (const { stemId } of words) stems[count++] = stemId;
  stems.sort();
  let last = 0;
  for (let i = 1; i < count; i++) {
    if (stems[i] !== stems[last]) stems[++last] = stems[i] as number;
  }
  return stems.slice(0, Math.min(count, last + 1));
}

function hasStem(words: readonly Word[], { stemId }: Word): boolean {
  return words.some((word) => word.stemId === stemId);
}

function areSame<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

const none: readonly Word[] = [];
const noStems: readonly number[] = [];
const noneFound: readonly Found[] = [];
