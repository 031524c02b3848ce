import { type Command, Option } from "commander";
import { portOption, storeOption, threadsOption } from "./options.ts";

/** Commands that read documents: `build`, `start`, `annotate`. */
export function addBuild(program: Command): void {
  program
    .command("build")
    .description("read files, folders, globs, JSON Lines or stdin (-) and build the record")
    .argument(
      "<path...>",
      "what to read: text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt), Rich Text (.rtf), mails (.eml, .mbox), feeds, web archives (WARC, .warc.gz), ZIP archives of these, tables (.csv, .tsv, .xlsx), JSON Lines, exports of Nexis, Factiva and ProQuest",
    )
    .addOption(storeOption())
    .addOption(threadsOption())
    .option("--shared", "let workers on the same store read along (PostgreSQL)")
    .option("--json", "print the summary as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord build news/                         every file below a folder
  onrecord build 'wires/*.txt' speech.html     a glob and a file
  curl -s … | onrecord build - --store x.sqlite
Running it again adds what is new and redoes what changed.`,
    )
    .action(async (paths: string[], options) => {
      const { runBuild } = await import("../build.ts");
      await runBuild(paths, options);
    });

  program
    .command("start")
    .description("build a record and open it in the web app")
    .argument("[path...]", "what to read (default: the examples that come with onrecord)")
    .addOption(
      new Option(
        "--store <file|url>",
        "the record's store (default: one for these paths, in .onrecord/)",
      ).env("ONRECORD_STORE"),
    )
    .addOption(threadsOption())
    .addOption(portOption())
    .addHelpText("after", "\nExamples:\n  onrecord start\n  onrecord start news/ --port 4900")
    .action(async (paths: string[], options) => {
      const { runStart } = await import("../start.ts");
      await runStart(paths, options);
    });

  program
    .command("annotate")
    .description("annotate JSON Lines of {id, text, date?}, one document a line, without a store")
    .option("--in <file>", "read from a file instead of stdin")
    .option("--out <file>", "write to a file instead of stdout")
    .addOption(threadsOption())
    .addHelpText(
      "after",
      `\nExample:\n  onrecord annotate --in docs.jsonl --out annotated.jsonl --threads 2`,
    )
    .action(async (options) => {
      const { runAnnotate } = await import("../annotate.ts");
      await runAnnotate(options);
    });
}
