import { irregularPasts } from "./past-forms.ts";

/** A past tense or participle right before *on*, with at most its place between. */
const verbOn =
  /(?<before>(?:\b\p{L}+\s+){0,2})\b(?<verb>\p{Ll}+)\s+(?:(?:in|at|from) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?\s+)?(?:late |early )?on\s+(?:the (?:night|morning|evening|afternoon) of\s+)?$/u;

/** Verbs of more than one word right before *on*. */
const tookPlace =
  /\b(?:took place|came into (?:force|effect)|went into (?:force|effect)|broke out)\s+(?:in \p{Lu}[\p{L}'’-]*\s+)?on\s+$/u;

/** What is planned for a day, or takes *on* for something else: *scheduled on*, *agreed on 20 May as the date*. */
const plannedOr: ReadonlySet<string> = new Set(
  "scheduled planned expected due set slated called proposed timed needed allowed required permitted postponed delayed moved agreed decided settled fixed based focused focussed counted relied depended insisted centred centered intended hoped bet put placed supposed designed poised prepared".split(
    " ",
  ),
);

/** Words that make a participle no past: *to be signed on*, *if signed on*, *is held on*. */
const noPast =
  /\b(?:be|being|get|to|is|are|am|not|never|will|would|could|should|may|might|must|can|if|unless|when|once|until|before|usually|always)\s+(?:\p{L}+ly\s+)?$/iu;

/** Whether the words before a day tell what took place on it, beyond doubt: *was signed in Halm on*, *the treaty, signed on*. */
export function isHappenedOn(lead: string): boolean {
  if (tookPlace.test(lead)) return true;
  const groups = verbOn.exec(lead)?.groups;
  const verb = groups?.["verb"] ?? "";
  if (verb === "" || plannedOr.has(verb) || noPast.test(groups?.["before"] ?? "")) return false;
  return /[^e]ed$/.test(verb) || irregularPasts.has(verb);
}
