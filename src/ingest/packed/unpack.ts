import { createProblem, type Problem } from "../../problem.ts";
import { adviceOnSize } from "../advice.ts";
import { largestInput } from "../ingest.ts";
import type { RawInput } from "../raw-input.ts";
import { packedFormatOf } from "./packed-format.ts";
import { readMbox } from "./read-mbox.ts";
import type { Budget } from "./read-zip.ts";

/** How deep files in files are opened: a PDF that hangs on a mail in a web archive is the third. */
const deepestPacking = 3;

/** Bytes that all archives in one file together may unpack to. */
const mostUnpacked = 256 * 1024 * 1024;

/** How far a file is unpacked. */
export interface Unpacking {
  /** Files around the one at hand. */
  readonly depth: number;
  readonly budget: Budget;
}

/**
 * Takes the texts out of a file that wraps them: the pages of a PDF, a Word, OpenDocument or Rich Text, the rows of
 * a table, a mail with its attachments, the mails of a mailbox, the items of a feed, the pages of a web archive, the
 * files of a ZIP archive. Any other input comes back as it is. Never throws, whatever the bytes: what cannot be opened
 * becomes a Problem, and the rest goes on. The libraries are loaded when they are needed.
 */
export async function* unpack(
  input: RawInput,
  unpacking: Unpacking = { depth: 0, budget: { left: mostUnpacked } },
): AsyncGenerator<RawInput | Problem> {
  const format = packedFormatOf(input);
  if (format === null) {
    yield input;
    return;
  }
  if (unpacking.depth === deepestPacking) {
    yield createProblem("unknown-media-type", { where: input.name }, "It lies in too many others.");
    return;
  }
  if (format !== "warc" && format !== "table" && input.bytes.length > largestInput) {
    yield createProblem("file-too-large", { where: input.name }, adviceOnSize(input.name));
    return;
  }
  const inside = { ...unpacking, depth: unpacking.depth + 1 };
  switch (format) {
    case "pdf":
      yield (await import("./read-pdf.ts")).readPdf(input);
      return;
    case "docx":
      yield (await import("./read-docx.ts")).readDocx(input);
      return;
    case "odt":
      yield (await import("./read-odt.ts")).readOdt(input);
      return;
    case "rtf":
      yield (await import("./read-rtf.ts")).readRtf(input);
      return;
    case "zip":
      for (const file of (await import("./read-zip.ts")).readZip(input, unpacking.budget)) {
        yield* again(file, inside);
      }
      return;
    case "feed":
      yield* (await import("./read-feed.ts")).readFeed(input);
      return;
    case "mail":
      for await (const part of (await import("./read-mail.ts")).readMail(input)) {
        yield* again(part, inside);
      }
      return;
    case "mbox":
      for (const mail of readMbox(input)) yield* again(mail, inside);
      return;
    case "sheet":
      yield* (await import("./read-sheet.ts")).readSheet(input);
      return;
    case "table":
      yield* (await import("./read-table.ts")).readTable(input.name, [input.bytes], input);
      return;
    case "warc":
      for await (const page of (await import("./read-warc.ts")).readWarc(input.name, [
        input.bytes,
      ])) {
        yield* again(page, inside);
      }
  }
}

async function* again(
  item: RawInput | Problem,
  inside: Unpacking,
): AsyncGenerator<RawInput | Problem> {
  if ("code" in item) yield item;
  else yield* unpack(item, inside);
}
