import { documentsConformance } from "./documents.ts";
import { judgmentsConformance } from "./judgments.ts";
import type { OpenEmpty } from "./open.ts";
import { searchConformance } from "./search.ts";
import { statementsConformance } from "./statements.ts";

/** The tests that every store must pass unchanged. */
export function storeConformance(open: OpenEmpty): void {
  documentsConformance(open);
  statementsConformance(open);
  judgmentsConformance(open);
  searchConformance(open);
}
