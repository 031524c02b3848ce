import { nameKey } from "../../lang/en/name-key.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { type OfficeKind, offices } from "../../lang/en/offices.ts";
import type { Heading } from "./headings.ts";
import type { People, Somebody } from "./people.ts";
import type { Vocative } from "./vocatives.ts";

/** One side of a meeting. */
export interface Party {
  /** Null where the text gives only an office. */
  readonly somebody: Somebody | null;
  readonly office: OfficeKind | null;
  /** Keys of the words by which the text calls this side. */
  readonly keys: ReadonlySet<string>;
}

/** Which side of a meeting: the one that the transcript belongs to, or the one its heading names. */
export type Side = "principal" | "other";

/** The side that is not this one. */
export function opposite(side: Side): Side {
  return side === "principal" ? "other" : "principal";
}

const phrases = offices
  .flatMap(({ kind, phrases: words }) => words.map((phrase) => ({ kind, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** The first office in a phrase, the longest reading of it. */
export function officeIn(words: string): OfficeKind | null {
  const lower = ` ${words.toLowerCase()} `;
  let best: OfficeKind | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const { kind, phrase } of phrases) {
    const at = lower.indexOf(` ${phrase} `);
    if (at >= 0 && at < place) {
      best = kind;
      place = at;
    }
  }
  return best;
}

/** The person that a heading names after *with*, or null when it names a body or nobody. */
export function partyOf(text: string, heading: Heading, people: People): Party | null {
  if (heading.party === null) return null;
  const words = text.slice(heading.party.start, heading.party.end);
  const somebody = people.within(heading.party) ?? nameAtEnd(words, people);
  if (somebody === null) return null;
  return { somebody, office: officeIn(words), keys: keysOf(somebody.name) };
}

/**
 * The name that a title with a body or country ends in, where the recogniser took
 * it into the body: *Chairman of the Rail Board Ben Lorn*. At least three capital
 * words must follow the last small one, so that *the premier of New Orvella* names
 * nobody.
 */
function nameAtEnd(words: string, people: People): Somebody | null {
  const parts = words.trim().split(/\s+/);
  let capitals = 0;
  while (capitals < parts.length && /^\p{Lu}[\p{L}'’-]+$/u.test(parts.at(-1 - capitals) ?? ""))
    capitals++;
  const [given, family] = parts.slice(-2);
  if (capitals < 3 || capitals === parts.length || given === undefined || family === undefined)
    return null;
  if (nounType(given) !== "MISC" || nounType(family) !== "MISC") return null;
  if (officeIn(words) === null || people.isPlace(family)) return null;
  const name = `${given} ${family}`;
  return people.named(name) ?? { name, chain: null };
}

function keysOf(name: string): Set<string> {
  return new Set(nameKey(name).split(" "));
}

/**
 * The one whose transcript this is: whom the others address, in meetings whose
 * heading names somebody else. Null where nobody is addressed so, or two people are.
 */
export function findPrincipal(
  meetings: readonly { readonly other: Party; readonly vocatives: readonly Vocative[] }[],
  people: People,
): Party | null {
  const officeVotes = new Map<OfficeKind, number>();
  const names: string[] = [];
  for (const { other, vocatives } of meetings) {
    for (const vocative of vocatives) {
      if (vocative.name !== "") {
        const keys = nameKey(vocative.name).split(" ");
        if (keys.some((key) => other.keys.has(key))) continue;
        names.push(vocative.name);
      } else if (vocative.office === null || vocative.office === other.office) continue;
      if (vocative.office !== null && vocative.office !== other.office) {
        officeVotes.set(vocative.office, (officeVotes.get(vocative.office) ?? 0) + 1);
      }
    }
  }
  const [office = null] = [...officeVotes].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  const keys = new Set<string>();
  const found = new Map<string, Somebody>();
  for (const name of names) {
    const known = people.named(name) ?? { name, chain: null };
    found.set(known.chain === null ? nameKey(name) : `#${known.chain}`, known);
    for (const key of nameKey(name).split(" ")) keys.add(key);
  }
  const [somebody = null] = [...found.values()].sort((a, b) => b.name.length - a.name.length);
  if (found.size > 1 && !isOne([...found.values()])) return null;
  if (somebody === null && office === null) return null;
  if (somebody !== null) for (const key of keysOf(somebody.name)) keys.add(key);
  return { somebody, office, keys };
}

/** Whether names may all be forms of the longest: each shares a word with it. */
function isOne(all: readonly Somebody[]): boolean {
  const longest = [...all].sort((a, b) => b.name.length - a.name.length)[0];
  if (longest === undefined) return false;
  const keys = keysOf(longest.name);
  return all.every(({ name }) => [...keysOf(name)].some((key) => keys.has(key)));
}

/** Which side a vocative calls; null where it fits both or neither. */
export function sideOf(vocative: Vocative, principal: Party | null, other: Party): Side | null {
  if (vocative.name !== "") {
    const keys = nameKey(vocative.name).split(" ");
    const isOther = keys.some((key) => other.keys.has(key));
    const isPrincipal = principal !== null && keys.some((key) => principal.keys.has(key));
    if (isOther !== isPrincipal) return isOther ? "other" : "principal";
    return null;
  }
  const { office } = vocative;
  if (office === null) return null;
  const fitsOther = office === other.office;
  const fitsPrincipal = principal !== null && office === principal.office;
  if (fitsOther === fitsPrincipal) return null;
  return fitsOther ? "other" : "principal";
}
