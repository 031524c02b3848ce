import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import { addReview } from "./review/commands.ts";
import { version } from "./version.ts";

/** `--store`, as every command that has a record takes it. */
function storeOption(): Option {
  return new Option("--store <file|url>", "the record's store")
    .env("ONRECORD_STORE")
    .default("onrecord.sqlite");
}

function threadsOption(): Option {
  return new Option("--threads <n>", "worker threads").argParser(numberBetween(1, 64));
}

/** `--limit`: how many rows are printed at most. */
function limitOption(unless: number, rows = "rows"): Option {
  return new Option("--limit <n>", rows)
    .default(unless)
    .argParser(numberBetween(1, Number.MAX_SAFE_INTEGER));
}

function portOption(): Option {
  return new Option("--port <n>", "port on loopback")
    .default(4815)
    .argParser(numberBetween(0, 65_535));
}

/** Reads a whole number; another is wrong usage. */
function numberBetween(least: number, most: number): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  return (text) => {
    const n = Number(text);
    if (/^\d+$/.test(text) && n >= least && n <= most) return n;
    throw new InvalidArgumentError(`Give a whole number ${range}.`);
  };
}

/** What the settings of an MCP client take: this very onrecord, wherever the client is started. */
function clientSettings(): string {
  const command = fileURLToPath(new URL("../../bin/onrecord", import.meta.url));
  const args = ["mcp", "--store", "/path/to/onrecord.sqlite"];
  return JSON.stringify({ mcpServers: { onrecord: { command, args } } }, null, 2);
}

/**
 * The command line of onrecord. Commands are loaded when they run, so that `--help`
 * is quick. Throws commander's errors for wrong usage instead of leaving the process.
 */
export function createProgram(): Command {
  const program = new Command("onrecord")
    .description(
      "Turns a pile of news into a record: who said what, with the exact characters that prove it.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run it with --help for examples.");

  program
    .command("build")
    .description("read files, folders, globs, JSON Lines or stdin (-) and build the record")
    .argument(
      "<path...>",
      "what to read: text, Markdown, HTML, PDF, Word, mails (.eml), feeds, web archives (WARC, .warc.gz), JSON Lines",
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
      const { runBuild } = await import("./build.ts");
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
      const { runStart } = await import("./start.ts");
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
      const { runAnnotate } = await import("./annotate.ts");
      await runAnnotate(options);
    });

  program
    .command("export")
    .description("write rows of the record")
    .argument(
      "<what>",
      "documents, statements, remarks, events, entities, figures, positions, datings, network, timeline, evidence or all",
    )
    .addOption(storeOption())
    .option(
      "--format <format>",
      "jsonl, csv or tsv; statements also jsonld, all also jsonld and ftm (FollowTheMoney), network also graphml and gexf, timeline also ics and timelinejs; evidence only csv and tsv",
      "jsonl",
    )
    .option("--out <file>", "write to a file instead of stdout; a folder for all as csv or tsv")
    .option("--text", "give documents with their full text")
    .option("--bom", "begin tables with a byte-order mark, for Excel")
    .addHelpText(
      "after",
      `
Examples:
  onrecord export statements --format csv --out statements.csv
  onrecord export remarks | head -1
  onrecord export network --format gexf --out network.gexf      who said and did what to whom, for Gephi
  onrecord export timeline --format ics --out timeline.ics      what is known by day or month, for a calendar
  onrecord export all --format jsonl --out record.jsonl`,
    )
    .action(async (what: string, options) => {
      const { runExport } = await import("./export.ts");
      await runExport(what, options);
    });

  program
    .command("verify")
    .description("hash every text again and cut every piece of evidence out again")
    .addOption(storeOption())
    .option("--json", "print the findings as JSON")
    .addHelpText("after", "\nExample:\n  onrecord verify --store pile.sqlite")
    .action(async (options) => {
      const { runVerify } = await import("./verify.ts");
      await runVerify(options);
    });

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
      const { runSearch } = await import("./search.ts");
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
      const { runAsk } = await import("./ask.ts");
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
      const { runDigest } = await import("./digest.ts");
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
      const { runTimeline } = await import("./timeline.ts");
      await runTimeline(options);
    });

  addReview(program, { storeOption, limitOption });

  program
    .command("serve")
    .description("open the record in the web app, on loopback")
    .addOption(storeOption())
    .addOption(portOption())
    .addHelpText("after", "\nExample:\n  onrecord serve --store pile.sqlite --port 4900")
    .action(async (options) => {
      const { runServe } = await import("./serve.ts");
      await runServe(options);
    });

  program
    .command("worker")
    .description("read along with builds on a store that several machines share (PostgreSQL)")
    .addOption(storeOption())
    .addOption(threadsOption())
    .option("--once", "stop when nothing is left to read")
    .addHelpText(
      "after",
      `
Examples:
  onrecord worker --store postgres://me@db/news &     on as many machines as you like
  onrecord build news/ --shared --store postgres://me@db/news
The build stores the documents, reads along, and makes the record when all are read.
A worker that dies leaves what it was reading to the others.`,
    )
    .action(async (options) => {
      const { runWorker } = await import("./worker.ts");
      await runWorker(options);
    });

  program
    .command("mcp")
    .description("answer MCP clients, such as an assistant, over stdin and stdout; only reads")
    .addOption(storeOption())
    .option(
      "--web <url>",
      "where links lead: the address of onrecord serve",
      "http://127.0.0.1:4815",
    )
    .addHelpText(
      "after",
      `
A client starts it. What most clients' settings take, with the whole path of your record:
${clientSettings()}
Nothing is written to the record. docs/mcp.md lists the tools.`,
    )
    .action(async (options) => {
      const { runMcp } = await import("./mcp.ts");
      await runMcp(options);
    });

  return program;
}
