import { testAttributions } from "./attribution-cases.ts";

testAttributions(new URL("doubtful-attributions.txt", import.meta.url));
