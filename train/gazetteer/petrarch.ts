import { readFileSync } from "node:fs";

/** An actor of a PETRARCH list: synonyms and the codes that hold over time. */
export interface Actor {
  readonly names: readonly string[];
  readonly codes: readonly ActorCode[];
}

/** A code and the years it holds for, null where it has no end. */
export interface ActorCode {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** EDTF year of `060601`, `19990601`; null for anything else. Two digits below 30 are this century. */
function yearOf(text: string): string | null {
  if (/^\d{6}$/.test(text)) {
    const year = Number(text.slice(0, 2));
    return String(year < 30 ? 2000 + year : 1900 + year);
  }
  return /^(?:19|20)\d{6}$/.test(text) ? text.slice(0, 4) : null;
}

function codesIn(line: string): ActorCode[] {
  return [...line.matchAll(/\[([^\]]+)\]/g)].map(([, inside = ""]) => {
    const [code = "", range = ""] = inside.trim().split(/\s+/);
    if (range.startsWith(">")) return { code, from: yearOf(range.slice(1)), to: null };
    if (range.startsWith("<")) return { code, from: null, to: yearOf(range.slice(1)) };
    const [from = "", to = ""] = range.split("-");
    return { code, from: yearOf(from), to: yearOf(to) };
  });
}

function nameIn(line: string): string {
  return line
    .replace(/[[(].*$/, "")
    .replace(/_/g, " ")
    .replace(/[;,]\s*$/, "")
    .trim();
}

/** Insults, mock names and leftovers of editing that the lists hold. */
const junk =
  /\b(?:GRAVEYARD|STRAYA|BURKINA FATSO|YANKEE|YANKEELAND|AMERICALAND|ARGIES|CELESTIAL EMPIRE|DEVILS?|DEVIL'S|QUEBEC OF EUROPE|COCKPIT OF EUROPE|MANCHESTER OF|OCCUPIED|EVIL|ROGUE|REGIME|HERMIT|PARIAH|COUNTRY|LIGHT OF|LAND OF|MILLES? COLLINES|VENERABLE|LITTLE|BIG|BELGIUMLAND|SLOVAKLAND|AUSSIELAND|SWISSLAND|ADMINISTRATIVE DIVISIONS)\b|^THE |[^A-Z' .-]/;

/** Whether a name of these lists is one that a newspaper would print. */
export function isPrintable(name: string): boolean {
  return name.length > 2 && !junk.test(name);
}

/** The actors of one PETRARCH list, in its order. Comments and broken lines are passed over. */
export function readActors(file: string): readonly Actor[] {
  const actors: { names: string[]; codes: ActorCode[] }[] = [];
  for (const raw of readFileSync(file, "latin1").split("\n")) {
    const line = raw.replace(/#.*$/, "").trimEnd();
    const current = actors.at(-1);
    if (line.trim() === "") continue;
    if (/^\s/.test(line)) current?.codes.push(...codesIn(line));
    else if (line.startsWith("+")) {
      current?.names.push(nameIn(line.slice(1)));
      current?.codes.push(...codesIn(line));
    } else actors.push({ names: [nameIn(line)], codes: codesIn(line) });
  }
  return actors;
}

const small = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "de",
  "la",
  "du",
  "des",
  "et",
  "y",
  "al",
  "el",
  "bin",
  "von",
  "van",
  "der",
  "da",
  "dos",
  "del",
  "e",
]);

/** `RANGIN_DADFAR_SPANTA` as a newspaper prints it. */
export function spell(name: string): string {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word, i) =>
      i > 0 && small.has(word)
        ? word
        : word.replace(
            /(^|[-.]|'(?=\p{L}{2}))(\p{L})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          ),
    )
    .join(" ");
}
