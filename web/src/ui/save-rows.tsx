import type { ReactNode } from "react";

/** Links that save all rows of a kind as a file. */
export function SaveRows({
  what,
}: {
  readonly what: "events" | "figures" | "positions" | "remarks" | "network";
}): ReactNode {
  const formats = what === "network" ? [...tables, ["gexf", "GEXF"] as const] : tables;
  return (
    <p className="links save-rows">
      Save {what === "network" ? "the whole network" : `all ${what}`}:{" "}
      {formats.map(([format, name]) => (
        <a key={format} href={`/api/export/${what}?format=${format}`} download>
          {name}
        </a>
      ))}
    </p>
  );
}

const tables = [
  ["csv", "CSV"],
  ["jsonl", "JSON Lines"],
] as const;
