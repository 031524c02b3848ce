import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { readGolden } from "./cases.ts";

/**
 * Golden passages of who refers to whom. Each line of a case is one thing a careful
 * reader would hold to be true: `chain NAME = a | b` (these are one, under that
 * name), `apart a | b`, `group a = x & y` (its members by name), `nogroup a`,
 * `name a [b]` (a mention with its bare name), `metonym a`, `place a` (no metonym),
 * `unresolved a` (in no chain with a name). `a#2` is the second mention that reads so.
 */
const file = new URL("chains.txt", import.meta.url);

function read(passage: string) {
  const { annotated } = annotateDoc(createPlainDoc(passage));
  const mentions = annotated?.layers.mentions ?? [];
  const chains = annotated?.layers.chains ?? [];
  const texts = mentions.map(({ start, end }) => passage.slice(start, end));
  const bare = mentions.map(({ name }) =>
    name === null ? "" : passage.slice(name.start, name.end),
  );
  /** Index of a mention by its whole words, else by its bare name. */
  const find = (words: string): number => {
    const [, text = "", nth = "1"] = /^(.*?)(?:#(\d+))?$/.exec(words) ?? [];
    const at = (list: readonly string[]): number =>
      list.flatMap((value, i) => (value === text ? [i] : []))[Number(nth) - 1] ?? -1;
    const whole = at(texts);
    return whole >= 0 ? whole : at(bare);
  };
  const chainOf = (mention: number) => chains.find((chain) => chain.mentions.includes(mention));
  return { mentions, chains, texts, bare, find, chainOf };
}

/** What is wrong with one line of an expectation; empty when it holds. */
function failure(line: string, doc: ReturnType<typeof read>): string {
  const [, verb = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  const [left = "", right = ""] = rest.includes("=") ? rest.split(/\s*=\s*/) : ["", rest];
  const listed = right.split(" | ").map((words) => words.trim());
  const missing = (verb === "name" ? [] : verb === "group" ? [left] : listed).find(
    (words) => doc.find(words) < 0,
  );
  if (missing !== undefined) return `no mention “${missing}” among ${doc.texts.join(" | ")}`;
  const shown = doc.chains.map(
    (chain) => `${chain.name}: ${chain.mentions.map((i) => doc.texts[i]).join(" | ")}`,
  );
  const chain = doc.chainOf(doc.find(verb === "group" ? left : (listed[0] ?? "")));
  switch (verb) {
    case "chain": {
      if (chain === undefined && listed.length === 1) return "in no chain";
      const one = listed.every((words) => chain?.mentions.includes(doc.find(words)));
      if (!one) return `not one: ${shown.join("\n")}`;
      return left === "" || chain?.name === left ? "" : `named ${chain?.name}`;
    }
    case "apart": {
      const other = doc.chainOf(doc.find(listed[1] ?? ""));
      return chain !== undefined && chain === other ? `one: ${shown.join("\n")}` : "";
    }
    case "group": {
      const names = (chain?.members ?? []).map((id) => doc.chains[id]?.name ?? "");
      const wanted = right.split(" & ").sort();
      return names.sort().join() === wanted.join() ? "" : `members ${names.join(" & ")}`;
    }
    case "nogroup":
      return chain === undefined || chain.members.length === 0 ? "" : "has members";
    case "name": {
      const [, text = "", bare = ""] = /^(.*) \[(.*)\]$/.exec(rest) ?? [];
      const found = doc.mentions.some((_, i) => doc.texts[i] === text && doc.bare[i] === bare);
      return found
        ? ""
        : `mentions ${doc.texts.map((t, i) => `${t} [${doc.bare[i]}]`).join(" | ")}`;
    }
    case "metonym":
    case "place": {
      const metonym = doc.mentions[doc.find(rest)]?.metonym ?? false;
      return metonym === (verb === "metonym") ? "" : `metonym: ${metonym}`;
    }
    case "unresolved":
      return chain?.named === true ? `in ${chain.name}` : "";
    default:
      return `unknown line: ${line}`;
  }
}

test.each(readGolden(file).map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
  const doc = read(entry.passage);
  for (const line of entry.expected.split("\n")) {
    expect(`${line} — ${failure(line.trim(), doc)}`).toBe(`${line} — `);
  }
});
