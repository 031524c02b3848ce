import { readJsonLines } from "../../corpora/index.ts";
import { createPlainDoc, type Participant } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { bootstrap } from "../bootstrap.ts";
import { percentOf } from "../measures.ts";
import type { Measure } from "../options.ts";

interface Visit {
  readonly id: string;
  readonly date: string;
  readonly events: readonly {
    readonly source: string;
    readonly target: string;
    readonly sourceCountry: string | null;
    readonly mode: string;
  }[];
}

/**
 * How news tells of a visit: `{S}` the visitor with the country, `{T}` the host country, `{D}` the date.
 * Our own sentences; half of them name the host first or tell of the visit by a noun.
 */
const forms: readonly string[] = [
  "{S} visited {T} on {D}.",
  "{S} arrived in {T} on {D} for talks.",
  "{T} hosted {S} on {D}.",
  "The visit of {S} to {T} began on {D}.",
  "{S} paid an official visit to {T} on {D}.",
  "The government of {T} received {S} on {D}.",
  "During a visit to {T} on {D}, {S} said that the borders would stay open.",
  "{S} will travel to {T} next week, the foreign ministry said.",
  "Officials in {T} were preparing for a state visit by {S} to {T}.",
  "{S}, who is visiting {T}, met business leaders on {D}.",
];

/** Visits that are tried: one in so many, so that every year has its share. */
const step = 19;

/**
 * Dated visits of heads of state, told in sentences of ours: found as a visit with the visitor as
 * actor and the host as recipient. Direction is right where neither stands on the other side.
 */
export function scoreStateVisits(file: string, show: boolean): Measure[] {
  const visits = readJsonLines<Visit>(file)
    .filter(({ events: [one] }) => one?.sourceCountry != null && one.mode === "visit")
    // *Congo, Republic of* is how lists write, not news.
    .filter(
      ({ events: [one] }) => !/[,(]/.test(`${one?.sourceCountry}${one?.target}${one?.source}`),
    );
  const outcomes = visits
    .filter((_, i) => i % step === 0)
    .flatMap(({ events: [one], date }, i) => {
      const form = forms[i % forms.length];
      if (one === undefined || form === undefined) return [];
      const host = withArticle(one.target);
      const text = form
        .replace("{S}", `${one.source} of ${withArticle(one.sourceCountry ?? "")}`)
        .replaceAll("{T}", host)
        .replace("{D}", date);
      const sentence = text.charAt(0).toUpperCase() + text.slice(1);
      const outcome = judge(sentence, one.source, one.target);
      if (show && outcome !== "right") console.log(`${outcome.toUpperCase()}\t${sentence}`);
      return [outcome];
    });
  const of = (metric: string, share: (some: readonly string[]) => number): Measure => ({
    metric,
    on: `state visits (${outcomes.length})`,
    value: share(outcomes),
    interval: bootstrap(outcomes, share),
    floor: null,
  });
  const part = (some: readonly string[], outcome: string): number =>
    some.filter((one) => one === outcome).length;
  return [
    of("visitor and host found", (some) => percentOf(part(some, "right"), some.length)),
    of("direction right, of those found", (some) => {
      const right = part(some, "right");
      return percentOf(right, right + part(some, "turned"));
    }),
  ];
}

function withArticle(country: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Soviet|Holy See|Dominican Rep|Czech Rep)/.test(
    country,
  )
    ? `the ${country}`
    : country;
}

function judge(text: string, visitor: string, host: string): "right" | "turned" | "missed" {
  const events = annotateDoc(createPlainDoc(text, "visit", "en")).annotated?.layers.events ?? [];
  const last = visitor.split(" ").at(-1) ?? visitor;
  const names = (parties: readonly Participant[], word: string): boolean =>
    parties.some(
      ({ name, start, end }) => name.includes(word) || text.slice(start, end).includes(word),
    );
  const visits = events.filter(({ mode }) => mode === "visit" || mode === "host");
  const isRight = visits.some(({ mode, actors, recipients }) => {
    const [from, to] = mode === "host" ? [recipients, actors] : [actors, recipients];
    return names(from, last) && names(to, host);
  });
  if (isRight) return "right";
  const isTurned = visits.some(({ mode, actors, recipients }) => {
    const [from, to] = mode === "host" ? [recipients, actors] : [actors, recipients];
    return names(to, last) && names(from, host);
  });
  return isTurned ? "turned" : "missed";
}
