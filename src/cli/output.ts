import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OnrecordError } from "../problem.ts";

/**
 * Writes chunks of text, or of its UTF-8 bytes, to stdout, or to a file that appears only when it is whole:
 * a command that is stopped leaves no half of it. Throws `OnrecordError` where the
 * file cannot be written.
 */
export async function writeOutput(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined || file === "-") {
    for await (const chunk of chunks) {
      if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
    }
    return;
  }
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof OnrecordError) throw error;
    throw new OnrecordError(
      "output-unwritable",
      `Cannot write ${file}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}
