import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { OnrecordError } from "../problem.ts";
import type { Context } from "./context.ts";

/** What a tool gives: rows for programs, and the same in words for whoever reads along. */
export interface Answered<Output> {
  readonly answer: Output;
  readonly text: string;
}

/** One tool: what it takes, what it gives, and what it says about itself. */
export interface ToolSpec<Input, Output> {
  readonly name: string;
  readonly title: string;
  /** For the model that chooses a tool: what it gives, and when to use it. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  /** Throws {@link OnrecordError} for what the caller can put right. */
  readonly run: (input: Input, context: Context) => Promise<Answered<Output>>;
}

/** A tool as a server lists and calls it. */
export interface Tool {
  readonly name: string;
  readonly listed: ListedTool;
  /** Arguments are checked here; wrong ones throw {@link OnrecordError} `wrong-arguments`. */
  readonly call: (args: unknown, context: Context) => Promise<CallToolResult>;
}

/** Makes a tool of its description. All tools only read. */
export function defineTool<Input, Output>(spec: ToolSpec<Input, Output>): Tool {
  const { name, title, description, input, output, run } = spec;
  return {
    name,
    listed: {
      name,
      title,
      description,
      inputSchema: schemaOf(input, "input"),
      outputSchema: schemaOf(output, "output"),
      annotations: {
        title,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    call: async (args, context) => {
      const read = input.safeParse(args);
      if (!read.success) throw new OnrecordError("wrong-arguments", sayWrong(read.error));
      const { answer, text } = await run(read.data, context);
      return {
        content: [{ type: "text", text }],
        structuredContent: answer as Record<string, unknown>,
      };
    },
  };
}

/** A schema of an object in words that both drafts of JSON Schema in use read alike. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): ListedTool["inputSchema"] {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    target: "draft-7",
    override: ({ jsonSchema }) => {
      // Said of every whole number, and nothing to a caller.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { ...rest, type: "object" } as ListedTool["inputSchema"];
}

function sayWrong({ issues }: z.ZodError): string {
  const said = issues.map(({ path, message }) => {
    const where = path.map(String).join(".");
    return where === "" ? message : `${where}: ${message}`;
  });
  return `The arguments cannot be used. ${said.join("; ")}.`;
}
