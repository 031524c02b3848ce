import { OnrecordError } from "../problem.ts";
import { createProgram } from "./program.ts";
import { note } from "./terminal.ts";

/** Runs one command line; what a person must know of a failure is one sentence on stderr. */
async function main(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof OnrecordError) {
      note(`onrecord: ${error.message}`);
      process.exitCode = error.code === "usage" ? 2 : 1;
    } else if (error instanceof Error && "exitCode" in error) {
      // commander has said what is wrong; 0 is --help and --version.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      const message = error instanceof Error ? error.message : String(error);
      const end = /[.!?]\s*$/.test(message) ? "" : ".";
      console.error(`onrecord: something went wrong inside: ${message}${end} Please report it.`);
      process.exitCode = 1;
    }
  }
}

// A reader that closes the pipe early (`| head`) has had enough; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await main(process.argv.slice(2));
