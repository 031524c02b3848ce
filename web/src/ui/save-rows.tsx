import type { ReactNode } from "react";
import { rowChoice } from "../url/row-choice.ts";

const none = new URLSearchParams();

/** Links that save rows of a kind as a file: all of them or, where an address narrows their list, those that it shows. */
export function SaveRows({
  what,
  query = none,
}: {
  readonly what: "events" | "figures" | "positions" | "remarks" | "network";
  /** The address of a list that is narrowed as exports are. */
  readonly query?: URLSearchParams;
}): ReactNode {
  const formats = what === "network" ? [...tables, ["gexf", "GEXF"] as const] : tables;
  const chosen = rowChoice(query).toString();
  const which =
    what === "network" ? "the whole network" : `${chosen === "" ? "all" : "these"} ${what}`;
  return (
    <p className="links save-rows">
      Save {which}:{" "}
      {formats.map(([format, name]) => (
        <a
          key={format}
          href={`/api/export/${what}?format=${format}${chosen === "" ? "" : `&${chosen}`}`}
          download
        >
          {name}
        </a>
      ))}
    </p>
  );
}

const tables = [
  ["csv", "CSV"],
  ["tsv", "TSV"],
  ["jsonl", "JSON Lines"],
] as const;
