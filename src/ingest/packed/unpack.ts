import { createProblem, type Problem } from "../../problem.ts";
import { largestInput } from "../ingest.ts";
import type { RawInput } from "../raw-input.ts";
import { packedFormatOf } from "./packed-format.ts";
import { readMbox } from "./read-mbox.ts";

/** How deep files in files are opened: a PDF that hangs on a mail in a web archive is the third. */
const deepestPacking = 3;

/**
 * Takes the texts out of a file that wraps them: the pages of a PDF, a Word document, a
 * mail with its attachments, the mails of a mailbox, the items of a feed, the pages of a web archive. Any other
 * input comes back as it is. Never throws, whatever the bytes: what cannot be opened
 * becomes a Problem, and the rest goes on. The libraries are loaded when they are needed.
 */
export async function* unpack(input: RawInput, depth = 0): AsyncGenerator<RawInput | Problem> {
  const format = packedFormatOf(input);
  if (format === null) {
    yield input;
    return;
  }
  if (depth === deepestPacking) {
    yield createProblem("unknown-media-type", { where: input.name }, "It lies in too many others.");
    return;
  }
  if (format !== "warc" && input.bytes.length > largestInput) {
    yield createProblem("file-too-large", { where: input.name }, "The limit is 32 MB.");
    return;
  }
  switch (format) {
    case "pdf":
      yield (await import("./read-pdf.ts")).readPdf(input);
      return;
    case "docx":
      yield (await import("./read-docx.ts")).readDocx(input);
      return;
    case "feed":
      yield* (await import("./read-feed.ts")).readFeed(input);
      return;
    case "mail":
      for await (const part of (await import("./read-mail.ts")).readMail(input)) {
        yield* again(part, depth);
      }
      return;
    case "mbox":
      for (const mail of readMbox(input)) yield* again(mail, depth);
      return;
    case "warc":
      for await (const page of (await import("./read-warc.ts")).readWarc(input.name, [
        input.bytes,
      ])) {
        yield* again(page, depth);
      }
  }
}

async function* again(item: RawInput | Problem, depth: number): AsyncGenerator<RawInput | Problem> {
  if ("code" in item) yield item;
  else yield* unpack(item, depth + 1);
}
