import type { AddingAnswer } from "../../../src/http/adding-answer.ts";
import type { ErrorAnswer } from "../../../src/http/answers.ts";
import type { ChosenFile } from "./chosen-files.ts";

/** Bytes of one file, and of the files that go into one request. */
const largestFile = 32 * 1024 * 1024;
const largestRequest = 8 * 1024 * 1024;
const mostFiles = 100;

/** What became of sending files: the server's answer, and a sentence for each that was not sent. */
export interface Sent {
  readonly answer: AddingAnswer | null;
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/** Sends files to be read into the record, a few megabytes at a time, in the order given. */
export async function sendFiles(files: readonly ChosenFile[]): Promise<Sent> {
  const problems: { name: string; message: string }[] = [];
  let answer: AddingAnswer | null = null;
  let group: ChosenFile[] = [];
  const flush = async (): Promise<void> => {
    if (group.length === 0) return;
    const sent = await post(group);
    if (typeof sent === "string")
      problems.push(...group.map(({ name }) => ({ name, message: sent })));
    else answer = sent;
    group = [];
  };
  for (const chosen of files) {
    const { name, file } = chosen;
    if (file.size > largestFile) {
      problems.push({ name, message: "The file is larger than 32 MB; split it." });
      continue;
    }
    const bytes = group.reduce((sum, one) => sum + one.file.size, file.size);
    if (bytes > largestRequest || group.length >= mostFiles) await flush();
    group.push(chosen);
  }
  await flush();
  return { answer, problems };
}

/** The answer, or the sentence to show. */
async function post(files: readonly ChosenFile[]): Promise<AddingAnswer | string> {
  try {
    const sent: { name: string; base64: string }[] = [];
    for (const { name, file } of files) sent.push({ name, base64: await base64Of(file) });
    const response = await fetch("/api/documents", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ files: sent }),
    });
    const body: unknown = await response.json();
    return response.ok ? (body as AddingAnswer) : (body as ErrorAnswer).error.message;
  } catch {
    return "The file could not be sent. Was it moved, or has onrecord stopped in the terminal?";
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(file);
  });
}
