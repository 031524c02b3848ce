import type { Command } from "commander";
import { storeOption } from "./options.ts";

/** Commands that give the whole record or check it: `export`, `verify`. */
export function addExport(program: Command): void {
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
