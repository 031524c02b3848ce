import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OnrecordError } from "../problem.ts";

/**
 * Writes chunks of text, or of its UTF-8 bytes, to stdout or to a file. The file appears only when
 * it is whole, so that a command that is stopped leaves no half of it; a link stays one, and a
 * device or pipe is written to as it is. Throws `OnrecordError` where the file cannot be written.
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
  const target = await realpath(file).catch(() => file);
  const isReplaced = await stat(target).then(
    (found) => found.isFile(),
    () => true,
  );
  const written = isReplaced ? `${target}.partial` : target;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(written));
    if (isReplaced) await rename(written, target);
  } catch (error) {
    if (isReplaced) await rm(written, { force: true });
    if (error instanceof OnrecordError) throw error;
    throw new OnrecordError("output-unwritable", `Cannot write ${file}: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "that is not permitted",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "that is not permitted",
  EROFS: "the disk can only be read",
};

/** Why the system refused a file, in a few words; what it says itself where these have none. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
