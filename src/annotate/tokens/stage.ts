import type { Stage } from "../pipeline.ts";
import { english } from "./rules.ts";
import { scan } from "./scan.ts";

/**
 * The stage that gives `tokens`: words and punctuation as Universal Dependencies
 * has them in UD English EWT and GUM, with clitics as parts (*do|n't*) and hyphens
 * apart (*well|-|known*). Takes time in proportion to the text.
 */
export function tokens(): Stage<never, "tokens"> {
  return { gives: "tokens", version: 1, run: (doc) => scan(doc.text, english) };
}
