import { Command } from "commander";
import { addAsk } from "./commands/ask.ts";
import { addBuild } from "./commands/build.ts";
import { addExport } from "./commands/export.ts";
import { addServe } from "./commands/serve.ts";
import { addReview } from "./review/commands.ts";
import { version } from "./version.ts";

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
  // The order in which --help lists them.
  for (const add of [addBuild, addExport, addAsk, addReview, addServe]) add(program);
  return program;
}
