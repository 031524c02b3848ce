import { sectorOf } from "../lang/en/actor-sectors.ts";
import type { CodedEvent } from "../record/index.ts";

type Actor = CodedEvent["actors"][number];

/**
 * Codes of actors as PLOVER writes them, country and sector (`NOR GOV`), each empty where the words of the
 * row do not show it: the sector from the name itself, else from what stands before it in a report
 * (*Foreign Minister Ada Orlu*).
 */
export function actorCode(actor: Actor, { evidence }: Pick<CodedEvent, "evidence">): string {
  const sector = sectorOf(actor.name) ?? titleIn(evidence, actor.name);
  return [actor.country, sector].filter((part) => part !== null).join(" ");
}

function titleIn(evidence: CodedEvent["evidence"], name: string): string | null {
  const last = name.split(" ").pop() ?? "";
  if (!/^\p{Lu}/u.test(last)) return null;
  for (const { exact } of evidence) {
    const at = exact.indexOf(last);
    if (at <= 0) continue;
    for (const word of exact.slice(0, at).trimEnd().split(/\s+/).reverse()) {
      const sector = sectorOf(word);
      if (sector !== null) return sector;
      // *Foreign Minister Ada Orlu*, *the minister, Ada Orlu*: names may stand between, nothing else.
      if (!/^\p{Lu}[\p{L}.'’-]*,?$/u.test(word)) break;
    }
  }
  return null;
}
