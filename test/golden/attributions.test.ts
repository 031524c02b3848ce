import { testAttributions } from "./attribution-cases.ts";

/** Golden passages of who said what. */
testAttributions(new URL("attributions.txt", import.meta.url));
