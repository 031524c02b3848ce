import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { portOption, storeOption, threadsOption } from "./options.ts";

/** What the settings of an MCP client take: this very onrecord, wherever the client is started. */
function clientSettings(): string {
  const command = fileURLToPath(new URL("../../../bin/onrecord", import.meta.url));
  const args = ["mcp", "--store", "/path/to/onrecord.sqlite"];
  return JSON.stringify({ mcpServers: { onrecord: { command, args } } }, null, 2);
}

/** Commands that run until they are stopped: `serve`, `worker`, `mcp`. */
export function addServe(program: Command): void {
  program
    .command("serve")
    .description("open the record in the web app, on loopback")
    .addOption(storeOption())
    .addOption(portOption())
    .addHelpText("after", "\nExample:\n  onrecord serve --store pile.sqlite --port 4900")
    .action(async (options) => {
      const { runServe } = await import("../serve.ts");
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
      const { runWorker } = await import("../worker.ts");
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
      const { runMcp } = await import("../mcp.ts");
      await runMcp(options);
    });
}
