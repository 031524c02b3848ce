import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "../../bars/bootstrap.ts";

const people = [
  ["President Ada Orlu", "Orlu", "she"],
  ["Foreign Minister Ivo Kest", "Kest", "he"],
  ["Premier Lena Marsh", "Marsh", "she"],
  ["Governor Ilan Petrov", "Petrov", "he"],
] as const;
const places = ["Tolmen", "Port Olvan", "Karsk", "Ebren"];
const claims = [
  "the river stays open to every ship that pays its toll",
  "no grain has left the northern harbors since the storm",
  "a treaty signed under fire is worth less than the paper",
  "the bridge will be rebuilt before the first snow falls",
  "nobody asked the fishermen what the dam would cost them",
  "our miners will not go back below without new lamps",
];

/** Writes `count` short invented dispatches into a new folder: the same files for the same count. */
export function writeDispatches(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-news-"));
  const random = seeded(7);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] ?? (items[0] as Item);
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const [full, short, pronoun] = pick(people);
    const day = 1 + Math.floor(random() * 28);
    const text = `${pick(places).toUpperCase()}, May ${day}, 2031 (Korda) - ${full} said on Monday that ${pick(claims)}.

“We know that ${pick(claims)},” ${short} told reporters in ${pick(places)}. “And ${pick(claims)}.”

According to the harbor office, ${pick(claims)}. Dispatch ${i}: ${pronoun} added that ${pick(claims)}.
`;
    writeFileSync(join(folder, `dispatch-${String(i).padStart(4, "0")}.txt`), text);
  }
  return folder;
}
