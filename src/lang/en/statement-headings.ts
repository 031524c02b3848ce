/** A line that says whose words follow it: the one group is who. */
export interface StatementHeading {
  readonly pattern: RegExp;
  readonly examples: readonly [string, string, ...string[]];
}

/** Lines before a statement. The name stands in group 1. */
export const statementHeadings: readonly StatementHeading[] = [
  {
    pattern: /^(?:(?:and|also)\s+)?from\s+(?:the\s+desk\s+of\s+)?(\p{Lu}[^:.!?\n]{2,100}):$/iu,
    examples: ["From the desk of Mayor Ada Orlu:", "And from Chairwoman Ines Tark:"],
  },
  {
    pattern:
      /^(?:(?:the\s+)?(?:full\s+)?(?:text\s+of\s+)?(?:a\s+|the\s+)?(?:statement|remarks|comments?|message|letter)\s+(?:by|from|of))\s+(\p{Lu}[^:.!?\n]{2,100}):$/iu,
    examples: [
      "Statement by Governor Ivo Brandt:",
      "Full text of the statement from Mayor Ada Orlu:",
    ],
  },
];
