import { createRawInput, type RawInput } from "../raw-input.ts";

/** The line before each mail of a mailbox: *From somebody Sun Mar  2 08:00:00 2031*. */
const envelope =
  /^From \S{1,200} +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d[^\r\n]{0,40}\r?\n(?=[!-9;-~]{1,80}:)/;

/** Whether a text begins as a mailbox does: an envelope, then the header of a mail. */
export function isMbox(start: string): boolean {
  return envelope.test(start);
}

/** The mails of a mailbox (mbox, RFC 4155), named by their number: `letters.mbox/1`. Takes time linear in the bytes. */
export function* readMbox(input: RawInput): Generator<RawInput> {
  const starts = [...envelopesIn(input.bytes)];
  for (const [i, { head }] of starts.entries()) {
    const end = starts[i + 1]?.start ?? input.bytes.length;
    const { outlet, retrieved } = input;
    const mediaType = "message/rfc822";
    const more = { outlet, retrieved, mediaType };
    yield createRawInput(`${input.name}/${i + 1}`, input.bytes.slice(head, end), more);
  }
}

/** Longest envelope looked at, with the beginning of the header behind it. */
const envelopeLength = 500;
const lineFeed = 10;

/** Where each mail's envelope starts and its header begins. */
function* envelopesIn(bytes: Uint8Array): Generator<{ start: number; head: number }> {
  for (let start = 0; start >= 0 && start < bytes.length; ) {
    if (bytes[start] === 70 && bytes[start + 1] === 114) {
      const line = String.fromCharCode(...bytes.subarray(start, start + envelopeLength));
      const found = envelope.exec(line);
      if (found !== null) yield { start, head: start + found[0].length };
    }
    const next = bytes.indexOf(lineFeed, start);
    start = next < 0 ? -1 : next + 1;
  }
}
