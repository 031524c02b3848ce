import type { DocumentFacts } from "../facts.ts";
import { type Candidate, createCandidate } from "./candidates.ts";
import type { PlaceOf } from "./offices.ts";

/** The candidates of one document, and what the record was asked of places for them, with its answers. */
interface Read {
  readonly candidates: readonly Candidate[];
  readonly asked: ReadonlyMap<string, string | null>;
}

/** Remembers the chains of documents as candidates: read again only where a word names another place than before. */
export class CandidateMemory {
  readonly #read = new WeakMap<DocumentFacts, Read>();

  /** The candidates of documents, in their order. */
  of(documents: readonly DocumentFacts[], placeOf: PlaceOf): Candidate[] {
    const places = new Map<string, string | null>();
    const lookUp: PlaceOf = (word) => {
      const known = places.get(word);
      if (known !== undefined) return known;
      const place = placeOf(word);
      places.set(word, place);
      return place;
    };
    return documents.flatMap((facts) => {
      const before = this.#read.get(facts);
      if (before !== undefined && holds(before, lookUp)) return before.candidates;
      const read = readCandidates(facts, lookUp);
      this.#read.set(facts, read);
      return read.candidates;
    });
  }
}

function holds({ asked }: Read, placeOf: PlaceOf): boolean {
  for (const [word, place] of asked) if (placeOf(word) !== place) return false;
  return true;
}

function readCandidates(facts: DocumentFacts, placeOf: PlaceOf): Read {
  const asked = new Map<string, string | null>();
  const ask: PlaceOf = (word) => {
    const place = placeOf(word);
    asked.set(word, place);
    return place;
  };
  const candidates = facts.chains.flatMap((chain) => createCandidate(facts, chain, ask) ?? []);
  return { candidates, asked };
}
