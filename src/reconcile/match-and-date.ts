import type { Dating, Judgment } from "../record/index.ts";
import { dateDocuments } from "./dates/index.ts";
import type { DocumentFacts } from "./facts.ts";
import { judgeDatings } from "./judge-facts.ts";
import type { Linked } from "./link-statements.ts";
import type { Memory } from "./memory.ts";
import { createMatcher, judgeRemarks, type Remarks, type Sides } from "./remarks/index.ts";
import { datedElsewhere, dateLinks, type LinkedFacts, whensOf } from "./said-dates.ts";
import { createTopics } from "./topics.ts";

/** What matching is told besides the documents and the links of their statements. */
interface Known {
  readonly sides: Sides;
  readonly judgments: readonly Judgment[];
  readonly memory: Memory;
}

/** Remarks and dates, which depend on each other. */
export interface Matched {
  readonly remarks: Remarks;
  readonly datings: readonly Dating[];
  /** When documents were written, by document; null for *15 May or later*, by which no remark can be told apart. */
  readonly dates: ReadonlyMap<string, string | null>;
  /** The links, with the dates of what was said on a day that only the document's date tells. */
  readonly linked: readonly LinkedFacts[];
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
  const undated = facts.flatMap((document, i): LinkedFacts[] => {
    const own = linked[i];
    return own === undefined ? [] : [{ document, links: own.links }];
  });
  const matcher = createMatcher(
    linked.map(({ said }) => said),
    { sides, topic: createTopics(facts), pile: memory.pile },
  );
  const elsewhere = datedElsewhere(matcher.group(whensOf(undated, new Map())));
  const datings = judgeDatings(dateDocuments(facts, elsewhere), judgments);
  const dates = new Map(datings.map(({ doc, date }) => [doc, date?.endsWith("..") ? null : date]));
  const dated = undated.map((own) => ({
    ...own,
    links: dateLinks(own, dates.get(own.document.doc) ?? null),
  }));
  const remarks = judgeRemarks(matcher.match(whensOf(dated, dates)), judgments);
  return { remarks, datings, dates, linked: dated };
}
