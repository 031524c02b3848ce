import type { Tool } from "../tool.ts";
import { ask } from "./ask.ts";
import { compareRemark } from "./compare-remark.ts";
import { digest } from "./digest.ts";
import { findQuotes } from "./find-quotes.ts";
import { getQuote } from "./get-quote.ts";
import { getSource } from "./get-source.ts";
import { listDocuments } from "./list-documents.ts";
import { listEvents, listFigures, positions } from "./record-rows.ts";
import { searchPassages } from "./search-passages.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  summary,
  ask,
  findQuotes,
  getQuote,
  compareRemark,
  searchPassages,
  getSource,
  timeline,
  listEvents,
  positions,
  listFigures,
  digest,
  listDocuments,
];
