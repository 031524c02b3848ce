import type { Progress } from "../engine/index.ts";
import { counted } from "../text/index.ts";
import { tame } from "./terminal.ts";

/** A line on stderr that says how far a build is; silent where stderr is no terminal. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** Milliseconds between two drawings. */
const pause = 80;

/** Creates the line; draws at most a dozen times a second. */
export function createProgressLine(): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show: ({ step, done, name }) => {
      const now = performance.now();
      if (step === "documents" && now - last < pause) return;
      last = now;
      const text =
        step === "record"
          ? `${counted(done, "document")} read, reconciling …`
          : `${counted(done, "document")} read${name === null ? "" : `  ${name}`}`;
      stderr.write(`\r\u001b[2K${tame(text).slice(0, Math.max(20, stderr.columns - 1))}`);
    },
    clear: () => {
      stderr.write("\r\u001b[2K");
    },
  };
}
