import { functionWords } from "../../lang/en/function-words.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { proposalNouns } from "../../lang/en/stances.ts";
import { stemOf } from "../../lang/en/stem.ts";
import type { Party } from "./parties.ts";
import type { StanceFacts, StanceKnowledge } from "./stance-facts.ts";

/** A stance's proposal with what tells it from others. */
export interface Told {
  readonly facts: StanceFacts;
  /** The key that its name or its words alone give; null for a description, which may be of a named one. */
  readonly sure: string | null;
  readonly name: string | null;
  readonly author: Party | null;
  readonly kinds: readonly string[];
  readonly topic: readonly string[];
  readonly points: number | null;
}

/** Reads what a stance's document and the record tell of its proposal. */
export function tell(facts: StanceFacts, knowledge: StanceKnowledge): Told {
  const { stance, evidence } = facts;
  const { proposal } = stance;
  const entity = knowledge.entity(evidence[0].doc, stance.issueChain);
  const whole = (entity === null ? null : knowledge.name(entity)) ?? proposal?.name ?? null;
  const name = whole?.replace(/^the /i, "") ?? null;
  const isNamed = name !== null && (entity !== null || /[\s\d]/.test(name));
  const id = knowledge.entity(evidence[0].doc, proposal?.authorChain ?? null);
  const author =
    proposal?.author == null
      ? null
      : {
          name: proposal.author,
          id,
          country: id === null ? null : knowledge.country(id),
        };
  return {
    facts,
    sure: isNamed
      ? `name ${nameKey(name)}`
      : proposal === null
        ? `words ${wordsOf(stance.issue)}${isOfDocument(stance.issue) ? ` ${evidence[0].doc}` : ""}`
        : null,
    name: isNamed ? name : null,
    author,
    kinds: proposal?.kinds ?? [],
    topic: proposal?.topic ?? [],
    points: proposal?.points ?? null,
  };
}

/** *The measures*, *a ceasefire*: words that in each document may be of another one; *abortion* is the same everywhere. */
function isOfDocument(issue: string): boolean {
  const words = wordsOf(issue).split(" ");
  const noun = issue.toLowerCase().split(/\s+/).at(-1) ?? "";
  return words.length < 2 && (proposalNouns.has(noun) || proposalNouns.has(singular(noun)));
}

/** Stems of the words, in order of the alphabet. */
function wordsOf(issue: string): string {
  const words = issue.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !functionWords.has(word)).map(stemOf))]
    .sort()
    .join(" ");
}
