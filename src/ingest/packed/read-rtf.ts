import { createProblem, type Problem } from "../../problem.ts";
import { type RawInput, unpackedText } from "../raw-input.ts";
import { rtfText } from "./rtf-text.ts";

/** The text of a file in Rich Text Format (`.rtf`), as word processors and press databases write it. */
export function readRtf(input: RawInput): RawInput | Problem {
  const text = rtfText(input.bytes);
  if (text === null) return createProblem("file-damaged", { where: input.name });
  return unpackedText(input, text, { mediaType: "application/rtf", map: null });
}
