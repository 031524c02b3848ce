import PostalMime, { type Attachment, type Email } from "postal-mime";
import { createProblem, type Problem } from "../../problem.ts";
import { parseMailDate } from "../mail-date.ts";
import { createRawInput, type RawInput, unpackedText } from "../raw-input.ts";

const mediaType = "message/rfc822";

/**
 * A mail's text, with subject, date and sender as title, date and outlet; then the files
 * that hang on it, named below it: `mail.eml/statement.pdf`. Pictures and signatures are
 * left out; so is the HTML of a mail that also has plain text.
 */
export async function* readMail(input: RawInput): AsyncGenerator<RawInput | Problem> {
  const mail = await parse(input.bytes);
  if (mail === null) {
    yield createProblem("file-damaged", { where: input.name });
    return;
  }
  const known = {
    outlet: input.outlet ?? senderOf(mail),
    title: mail.subject?.trim() || null,
    date: sentOn(mail),
  };
  const text = mail.text?.trim() ?? "";
  const html = mail.html?.trim() ?? "";
  const files = mail.attachments.filter(isDocument);
  if (text !== "") {
    yield { ...unpackedText(input, text, { mediaType, map: null }), ...known };
  } else if (html !== "") {
    const page = unpackedText(input, html, { mediaType, map: null });
    yield { ...page, ...known, mediaType: "text/html" };
  } else if (files.length === 0) {
    yield createProblem("empty-file", { where: input.name });
  }
  for (const [i, file] of files.entries()) {
    const name = `${input.name}/${file.filename?.replaceAll("/", "_") || `attachment ${i + 1}`}`;
    yield createRawInput(name, bytesOf(file), { ...known, title: null });
  }
}

/** Null when the bytes are no mail that the library can read. */
async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
    return mail.headers.length === 0 ? null : mail;
  } catch (error) {
    // Its limits on nesting and headers are plain errors.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The day as the mail itself prints it: the library's own is moved to UTC. */
function sentOn(mail: Email): string | null {
  const header = mail.headers.find(({ key }) => key === "date");
  return header === undefined ? null : parseMailDate(header.value);
}

function senderOf(mail: Email): string | null {
  return mail.from?.name?.trim() || mail.from?.address || null;
}

/** Whether what hangs on a mail may hold a text of its own. */
function isDocument(file: Attachment): boolean {
  return !/^(?:image|audio|video|font)\/|signature|pkcs7|calendar|vcard/i.test(file.mimeType);
}

function bytesOf(file: Attachment): Uint8Array {
  const { content } = file;
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
