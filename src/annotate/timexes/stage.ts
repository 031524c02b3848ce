import { findDayLines } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { findExpressions } from "./find.ts";
import { isNarrative } from "./narrative.ts";
import { referenceDay } from "./reference.ts";
import { shareYears } from "./shared-years.ts";
import { settleOrder } from "./slashed-days.ts";
import { Telling } from "./telling.ts";

/**
 * Finds time expressions and gives them TIMEX3 values. What depends on the day of
 * writing is resolved where the document gives that day, and keeps its relative form
 * beside the value, so that a record that dates the document later can resolve it.
 */
export function timexes(): Stage<"blocks" | "tokens" | "sentences" | "tags", "timexes"> {
  return {
    gives: "timexes",
    version: 16,
    run: (doc) => {
      const read = settleOrder(doc.text, findExpressions(doc.text), doc.origin.date);
      const found = shareYears(doc.text, read);
      const writing = referenceDay(doc, found);
      const telling = new Telling(doc, {
        writing,
        isNarrative: isNarrative(found, writing),
        dayLines: findDayLines(doc.text, found),
      });
      return found.flatMap((each) => telling.resolve(each) ?? []);
    },
  };
}
