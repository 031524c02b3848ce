import { testAttributions } from "./attribution-cases.ts";

testAttributions(new URL("unseen-attributions.txt", import.meta.url));
