import type { Command } from "commander";
import { limitOption, storeOption } from "./options.ts";

/** Commands that answer from the record: `search`, `ask`, `digest`, `timeline`. */
export function addAsk(program: Command): void {
  program
    .command("search")
    .description("find passages or statements")
    .argument(
      "<query...>",
      'words (all must stand), "phrases", -not, "two words"~5, source:, via:, form:, about:, date:, status:',
    )
    .addOption(storeOption())
    .addOption(limitOption(20))
    .option("--statements", "search what was said, not the whole text")
    .option("--json", "print the rows as JSON Lines")
    .addHelpText(
      "after",
      `
Examples:
  onrecord search 'ceasefire source:orlu -draft'
  onrecord search --statements '"open bridge" date:2031-05'`,
    )
    .action(async (query: string[], options) => {
      const { runSearch } = await import("../search.ts");
      await runSearch(query.join(" "), options);
    });

  program
    .command("ask")
    .description("answer a question with rows of the record, grouped by whether they agree")
    .argument("<question...>", "a question in plain words")
    .addOption(storeOption())
    .addOption(limitOption(10, "groups of rows"))
    .option("--json", "print the groups as JSON Lines")
    .addHelpText(
      "after",
      `
Examples:
  onrecord ask "What did Ada Orlu say to Ivo Kest about the bridge in May 2031?"
  onrecord ask "Who supports the treaty?"
Nothing is written for you: each answer is words of a document, with where they stand.`,
    )
    .action(async (question: string[], options) => {
      const { runAsk } = await import("../ask.ts");
      await runAsk(question.join(" "), options);
    });

  program
    .command("digest")
    .description("what a week brought; without a week, the weeks of the record")
    .argument("[week]", "ISO week: 2031-W20")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .addHelpText("after", "\nExamples:\n  onrecord digest\n  onrecord digest 2031-W20")
    .action(async (week: string | undefined, options) => {
      const { runDigest } = await import("../digest.ts");
      await runDigest(week, options);
    });

  program
    .command("timeline")
    .description("remarks and events by date")
    .addOption(storeOption())
    .option("--speaker <name>", "only what this one said")
    .option("--from <date>", "first day")
    .option("--to <date>", "last day")
    .addOption(limitOption(100))
    .option("--json", "print the rows as JSON Lines")
    .addHelpText(
      "after",
      `\nExample:\n  onrecord timeline --speaker "Ada Orlu" --from 2031-05-01 --to 2031-05-31`,
    )
    .action(async (options) => {
      const { runTimeline } = await import("../timeline.ts");
      await runTimeline(options);
    });
}
