import { Option } from "commander";
import { OnrecordError } from "../../problem.ts";

/** `--store`, as every command that has a record takes it. */
export function storeOption(): Option {
  return new Option("--store <file|url>", "the record's store")
    .env("ONRECORD_STORE")
    .default("onrecord.sqlite");
}

/** `--threads`: in how many threads documents are read. */
export function threadsOption(): Option {
  return new Option("--threads <n>", "worker threads").argParser(numberOf("threads", 1, 64));
}

/** `--limit`: how many rows are printed at most. */
export function limitOption(unless: number, rows = "rows"): Option {
  return new Option("--limit <n>", rows)
    .default(unless)
    .argParser(numberOf(rows, 1, Number.MAX_SAFE_INTEGER));
}

/** `--port` of the web app. */
export function portOption(): Option {
  return new Option("--port <n>", "port on loopback")
    .default(4815)
    .argParser(numberOf("port", 0, 65_535));
}

/** `--confidence` of rows that are given. */
export function confidenceOption(): Option {
  return new Option("--confidence <n>", "only rows at least this sure, from 0 to 1").argParser(
    (text) => {
      const n = Number(text);
      if (text.trim() !== "" && n >= 0 && n <= 1) return n;
      throw new OnrecordError("usage", `“${text}” is no confidence. Give a number from 0 to 1.`);
    },
  );
}

/** Reads how many of something, or the number of it; another text is wrong usage. */
function numberOf(what: string, least: number, most: number): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  return (text) => {
    const n = Number(text);
    if (/^\d+$/.test(text) && n >= least && n <= most) return n;
    const none = what === "port" ? "no port" : `no number of ${what}`;
    throw new OnrecordError("usage", `“${text}” is ${none}. Give a whole number ${range}.`);
  };
}
