import { testAttributions } from "./attribution-cases.ts";

/** The hard phenomena of reported speech, one or more passages each. */
testAttributions(new URL("hard-attributions.txt", import.meta.url));
