import { readFileSync } from "node:fs";
import type { Country, Office } from "../../src/lang/en/gazetteer/index.ts";
import { titleAt } from "../../src/lang/en/titles.ts";
import { isoByFips } from "./country-codes.ts";
import { type CountryExtra, countryExtras } from "./country-extras.ts";

interface Row {
  readonly fips: string;
  readonly name: string;
  readonly long: string;
  readonly former: string;
  readonly demonymNoun: string;
  readonly demonymAdj: string;
  readonly capital: string;
}

const entities: Readonly<Record<string, string>> = {
  ocirc: "ô",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
};

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
}

const isName = (text: string): boolean => text !== "" && !/^(none|NA)$/i.test(text);

/** “Belgian(s) or Walloon(s), note …” in its parts, without notes and brackets that are not endings. */
function parts(text: string): string[] {
  return decode(text)
    .replace(/;?\s*note\s*[-–].*$/i, "")
    .replace(/\((?!s\)|men\)|women\))[^)]*\)/g, "")
    .split(/,|;|\bor\b|\//)
    .map((part) => part.trim())
    .filter(isName);
}

function demonymsOf(text: string): { one: string[]; many: string[] } {
  const one: string[] = [];
  const many: string[] = [];
  for (const part of parts(text)) {
    const word = part.replace(/\(.*$/, "").trim();
    if (part.endsWith("(s)")) {
      one.push(word);
      many.push(`${word}s`);
    } else if (/man\(men\)|woman\(women\)/.test(part)) {
      one.push(word);
      many.push(word.replace(/man$/, "men"));
    } else {
      one.push(word);
      many.push(/(?:se|ss|sh|ch|i|ois)$/.test(word) ? word : `${word}s`, word);
    }
  }
  return { one, many: [...new Set(many)] };
}

function capitalsOf(text: string): string[] {
  if (/administered|no official/.test(text)) return [];
  return decode(text)
    .replace(/;?\s*(?:note|some months)\b.*$/i, "")
    .replace(/\s*\([^)]*\)/g, "")
    .split(/,|;/)
    .map((part) => part.replace(/ is the .*$| in Romanian.*$/, "").trim())
    .filter((part) => /^\p{Lu}/u.test(part) && part !== "D.C.");
}

function merge(found: readonly string[], extra: string | undefined): string[] {
  if (extra === undefined) return [...new Set(found)];
  const replaces = extra.startsWith("=");
  const more = (replaces ? extra.slice(1) : extra).split(";").filter((item) => item !== "");
  return [...new Set(replaces ? more : [...found, ...more])];
}

function usualName(row: Row, extra: CountryExtra | undefined): string {
  const short = decode(row.name).replace(/\s*\(.*$/, "");
  return extra?.name ?? (isName(short) ? short : decode(row.long)).replace(/^The /, "");
}

/** The countries and territories of the factbook with what `country-extras.ts` adds, by code. */
export function readCountries(folder: string): readonly Country[] {
  const rows = JSON.parse(
    readFileSync(`${folder}/factbook-countries-leaders.json`, "utf8"),
  ) as readonly Row[];
  const extras = new Map(countryExtras.map((extra) => [extra.code, extra]));
  const countries = new Map<string, Country>();
  for (const row of rows) {
    const code = isoByFips.get(row.fips);
    if (code === undefined || countries.has(code)) continue;
    const extra = extras.get(code);
    const name = usualName(row, extra);
    const demonyms = demonymsOf(row.demonymNoun);
    const former = parts(row.former).filter((part) => /^\p{Lu}[\p{L}' .-]+$/u.test(part));
    const official = [decode(row.name), decode(row.long)]
      .filter((other) => isName(other) && !other.includes("("))
      .map((other) => other.replace(/^The /, ""));
    countries.set(code, {
      code,
      name,
      names: merge([...official, ...former], extra?.names).filter((other) => other !== name),
      adjectives: merge(parts(row.demonymAdj), extra?.adjectives),
      demonyms: merge(demonyms.one, extra?.demonyms),
      plurals: merge(demonyms.many, extra?.plurals),
      capitals: merge(capitalsOf(row.capital), extra?.capitals),
      seats: merge([], extra?.seats),
    });
  }
  for (const extra of countryExtras) {
    if (countries.has(extra.code) || extra.name === undefined) continue;
    countries.set(extra.code, {
      code: extra.code,
      name: extra.name,
      names: merge([], extra.names),
      adjectives: merge([], extra.adjectives),
      demonyms: merge([], extra.demonyms),
      plurals: merge([], extra.plurals),
      capitals: merge([], extra.capitals),
      seats: merge([], extra.seats),
    });
  }
  return [...countries.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Somebody in office as one source tells it. */
export interface Holder {
  readonly name: string;
  readonly surname: string | null;
  readonly country: string | null;
  readonly office: Office;
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** EDTF of “6 November 1982”, “February 2011” or “1982”; null for anything else. */
export function dateOf(text: string): string | null {
  const match = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]{2,8}) )?(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, day, month, year = ""] = match;
  if (month === undefined) return year;
  const number = months.findIndex((name) => name.startsWith(month)) + 1;
  if (number === 0) return year;
  const both = `${year}-${String(number).padStart(2, "0")}`;
  return day === undefined ? both : `${both}-${day.padStart(2, "0")}`;
}

const isLoud = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word);

function calm(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** “President Abdelmadjid TEBBOUNE” in title, name and last name (the part in capitals); null where there is no such name. */
export function splitHolder(
  text: string,
): { title: string; name: string; surname: string | null } | null {
  const words = text.replace(/\s*\(.*$/, "").split(/\s+/);
  let first = 0;
  for (;;) {
    const found = titleAt(words, first, words.length);
    if (found === null) break;
    first = found.end;
  }
  const rest = words.slice(first);
  if (rest.length === 0 || rest.length > 6) return null;
  if (
    !rest.every((word) =>
      /^(?:[\p{Lu}]|al-|el-|bin$|ibn$|de$|da$|dos$|del$|la$|van$|von$|der$|den$)/u.test(word),
    )
  )
    return null;
  if (rest.some((word) => /[,;:]/.test(word))) return null;
  const loud = rest.filter(isLoud);
  if (loud.length === 0) return null;
  const name = rest.map((word) => (isLoud(word) ? calm(word) : word)).join(" ");
  const surname = loud.map(calm).join(" ");
  return {
    title: words.slice(0, first).join(" "),
    name,
    surname: surname === name ? null : surname,
  };
}

/** Places whose head of state is another country's: their rows of that office would make one person a leader of twenty countries. */
const dependent = new Set(
  "ASM CCK MNP COK PYF GUM CXR NCL NIU NFK PCN TKL WLF ABW AIA CYM MSR SXM MAF PRI BLM TCA CUW VGB VIR HKG MAC FRO GIB GGY IMN JEY SPM BMU GRL FLK SHN AND".split(
    " ",
  ),
);

/** Heads of state and government from 2015 on, one row for each edition's wording of an office. */
export function readLeaders(folder: string): readonly Holder[] {
  const rows = JSON.parse(
    readFileSync(`${folder}/factbook-leaders-history.json`, "utf8"),
  ) as readonly {
    fips: string;
    office: string;
    text: string;
    since: string;
    lastSeen: string;
  }[];
  const last = rows
    .map((row) => row.lastSeen)
    .sort()
    .at(-1);
  return rows.flatMap((row) => {
    const split = splitHolder(row.text);
    const country = isoByFips.get(row.fips);
    if (split === null || country === undefined) return [];
    if (row.office === "chief of state" && dependent.has(country)) return [];
    // The monarch of fifteen realms is listed with the first of them only.
    const monarch = titleAt(split.title.split(" "), 0, 4)?.title.role === "monarch";
    if (monarch && /ELIZABETH II|CHARLES III/.test(row.text) && country !== "GBR") return [];
    const to = row.lastSeen === last ? null : row.lastSeen.slice(0, 4);
    return {
      name: split.name,
      surname: split.surname,
      country,
      office: { title: split.title, from: dateOf(row.since), to },
    };
  });
}

/** Visitors of the state-visit list: title, name and country, in office on that day. */
export function readVisitors(
  folder: string,
  codeOf: (name: string) => string | null,
): readonly Holder[] {
  const lines = readFileSync(`${folder}/state-visits.jsonl`, "utf8").split("\n");
  return lines.flatMap((line) => {
    if (line === "") return [];
    const row = JSON.parse(line) as {
      date: string;
      events: readonly { source: string; sourceCountry?: string }[];
    };
    return row.events.flatMap(({ source, sourceCountry }) => {
      const words = source.split(/\s+/);
      const found = titleAt(words, 0, words.length);
      if (found === null || sourceCountry === undefined) return [];
      const rest = words.slice(found.end);
      // Two words at least: a bare last name of a century ago would match too much.
      if (
        rest.length < 2 ||
        rest.length > 5 ||
        !rest.every((word) => /^[\p{Lu}]|^(?:bin|de|al|el|van|von|da|dos)\b/u.test(word))
      )
        return [];
      const name = rest.join(" ").replace(/,$/, "");
      const office = {
        title: words.slice(0, found.end).join(" "),
        from: row.date.slice(0, 4),
        to: row.date.slice(0, 4),
      };
      const monarch = found.title.role === "monarch";
      return {
        name,
        surname: monarch ? null : (rest.at(-1) ?? null),
        country: codeOf(sourceCountry),
        office,
      };
    });
  });
}
