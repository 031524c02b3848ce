import type { Command } from "commander";
import { confidenceOption, storeOption } from "./options.ts";

/** Commands that give the whole record or check it: `export`, `verify`. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description("write rows of the record")
    .argument(
      "<what>",
      "documents, statements, remarks, events, entities, figures, positions, datings, network, timeline, evidence or all; codebook: what every column means",
    )
    .addOption(storeOption())
    .option(
      "--format <format>",
      "jsonl, csv or tsv; statements also jsonld, all also jsonld and ftm (FollowTheMoney), network also graphml and gexf, timeline also ics and timelinejs; evidence only csv and tsv (default: what the ending of --out says, else jsonl)",
    )
    .option("--out <file>", "write to a file instead of stdout; a folder for all as csv or tsv")
    .option("--from <date>", "only rows that may be of this day, month or year, or later")
    .option("--to <date>", "only rows that may be of this day, month or year, or earlier")
    .option(
      "--words <words>",
      "only rows with these words in who speaks, takes part or holds a position, in what is counted or proposed",
    )
    .option("--type <type>", "only events of a class, figures in a unit, positions of a stance")
    .addOption(confidenceOption())
    .option("--text", "give documents with their full text")
    .option("--bom", "begin tables with a byte-order mark, for Excel")
    .addHelpText(
      "after",
      `
Examples:
  onrecord export statements --out statements.csv
  onrecord export events --format tsv --from 2031-05 --confidence 0.8 --words corvane > events.tsv
  onrecord export codebook > codebook.md
  onrecord export remarks | head -1
  onrecord export network --out network.gexf      who said and did what to whom, for Gephi
  onrecord export timeline --out timeline.ics      what is known by day or month, for a calendar
  onrecord export all --out record.jsonl
--from, --to, --words and --confidence narrow statements, remarks, events, figures and positions; the rest is given whole.`,
    )
    .action(async (what: string, options) => {
      const { runExport } = await import("../export.ts");
      await runExport(what, options);
    });

  program
    .command("verify")
    .description("hash every text again and cut every piece of evidence out again")
    .addOption(storeOption())
    .option("--json", "print the findings as JSON")
    .addHelpText("after", "\nExample:\n  onrecord verify --store pile.sqlite")
    .action(async (options) => {
      const { runVerify } = await import("../verify.ts");
      await runVerify(options);
    });
}
