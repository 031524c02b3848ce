import { InvalidArgumentError, Option } from "commander";

/** `--store`, as every command that has a record takes it. */
export function storeOption(): Option {
  return new Option("--store <file|url>", "the record's store")
    .env("ONRECORD_STORE")
    .default("onrecord.sqlite");
}

/** `--threads`: in how many threads documents are read. */
export function threadsOption(): Option {
  return new Option("--threads <n>", "worker threads").argParser(numberBetween(1, 64));
}

/** `--limit`: how many rows are printed at most. */
export function limitOption(unless: number, rows = "rows"): Option {
  return new Option("--limit <n>", rows)
    .default(unless)
    .argParser(numberBetween(1, Number.MAX_SAFE_INTEGER));
}

/** `--port` of the web app. */
export function portOption(): Option {
  return new Option("--port <n>", "port on loopback")
    .default(4815)
    .argParser(numberBetween(0, 65_535));
}

/** Reads a whole number; another is wrong usage. */
function numberBetween(least: number, most: number): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  return (text) => {
    const n = Number(text);
    if (/^\d+$/.test(text) && n >= least && n <= most) return n;
    throw new InvalidArgumentError(`Give a whole number ${range}.`);
  };
}
