import type { Dating, Judgment, StatementLink } from "../record/index.ts";
import { dateDocuments } from "./dates/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { judgeDatings } from "./judge-facts.ts";
import type { Linked } from "./link-statements.ts";
import type { Memory } from "./memory.ts";
import { createMatcher, judgeRemarks, type RemarkMatch, type Sides } from "./remarks/index.ts";
import { datedElsewhere, dateLinks, whenOf } from "./said-dates.ts";
import { createTopics } from "./topics.ts";

/** What matching is told besides the documents and the links of their statements. */
interface Known {
  readonly sides: Sides;
  readonly judgments: readonly Judgment[];
  readonly memory: Memory;
}

/** Remarks and dates, which depend on each other. */
export interface Matched {
  readonly matches: readonly RemarkMatch[];
  readonly datings: readonly Dating[];
  /** When documents were written, by document; null for *15 May or later*, by which no remark can be told apart. */
  readonly dates: ReadonlyMap<string, string | null>;
  /** The links, with the dates of what was said on a day that only the document's date tells. */
  readonly links: StatementLink[];
}

/**
 * Matches remarks, dates documents by them, and matches again: remarks date documents,
 * and dates keep a remark apart from its repetition. By itself, because what is compared
 * here fills a large part of the memory and nothing later needs it.
 */
export function matchAndDate(
  facts: readonly DocumentFacts[],
  linked: readonly Linked[],
  { sides, judgments, memory }: Known,
): Matched {
  const links = linked.flatMap((own) => own.links);
  const byDoc = new Map(facts.map((document) => [document.doc, document]));
  const matcher = createMatcher(
    linked.flatMap(({ said }) => said),
    { sides, topic: createTopics(facts), pile: memory.pile },
  );
  const elsewhere = datedElsewhere(matcher.group(whenOf(byDoc, links, new Map())));
  const datings = judgeDatings(dateDocuments(facts, elsewhere), judgments);
  const dates = new Map(datings.map(({ doc, date }) => [doc, date?.endsWith("..") ? null : date]));
  const datedLinks = dateLinks(facts, links, dates);
  const matches = judgeRemarks(matcher.match(whenOf(byDoc, datedLinks, dates)), judgments);
  return { matches, datings, dates, links: datedLinks };
}
