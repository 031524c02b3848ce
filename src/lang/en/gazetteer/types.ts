/**
 * What a phrase of the gazetteer can be. `adjective` is *Belgian*; `demonym` one
 * person of a country and `demonyms` several; `seat` a place that stands for a
 * government; `surname` the last name of somebody listed.
 */
export const senseKinds = [
  "country",
  "adjective",
  "demonym",
  "demonyms",
  "capital",
  "place",
  "region",
  "seat",
  "person",
  "surname",
  "organization",
  "company",
  "group",
  "outlet",
  "given-m",
  "given-f",
] as const;

/** See {@link senseKinds}. */
export type SenseKind = (typeof senseKinds)[number];

/** One reading of a phrase. */
export interface Sense {
  readonly kind: SenseKind;
  /**
   * Index into the table of its kind: `countries` for the first eight kinds,
   * `people` for `person` and `surname`, `organizations` for `organization`,
   * `company` and `group`, `outlets` for `outlet`. -1 where there is none (given
   * names, regions of no one country).
   */
  readonly ref: number;
}

/** A country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo; the withdrawn `SUN`, `YUG`, `CSK`, `DDR` for states that are no more. */
  readonly code: string;
  /** The usual English name. */
  readonly name: string;
  /** Other names: official, former, abbreviated. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** One person: *Belgian*, *Dane*. */
  readonly demonyms: readonly string[];
  /** Several: *Belgians*, *the Dutch*. */
  readonly plurals: readonly string[];
  /** The seat of government first. Empty for a territory without one. */
  readonly capitals: readonly string[];
  /** Places that stand for its government: *the Kremlin*. */
  readonly seats: readonly string[];
}

/** An office held over some time. */
export interface Office {
  /** As printed in the source, without the name: `President`; a role word (`government`) where the source has no more. */
  readonly title: string;
  /** EDTF (`2015-08-06`, `2015`), null when unknown. */
  readonly from: string | null;
  /** Null when unknown or still held when the source was compiled. */
  readonly to: string | null;
}

/** Somebody who holds or held a public office. */
export interface Person {
  readonly name: string;
  /** The last name or what stands for it; null for monarchs known by one name. */
  readonly surname: string | null;
  readonly variants: readonly string[];
  /** Code of the country, or null for an international office. */
  readonly country: string | null;
  readonly offices: readonly Office[];
}

/** An intergovernmental body, an association, a company or an armed group. */
export interface Organization {
  readonly name: string;
  readonly variants: readonly string[];
  readonly kind: "intergovernmental" | "association" | "company" | "armed-group" | "body";
  /** Code of the country it belongs to, or null. */
  readonly country: string | null;
}

/** Who publishes news. */
export interface Outlet {
  readonly name: string;
  readonly variants: readonly string[];
  readonly kind: "agency" | "newspaper" | "magazine" | "broadcaster" | "site" | "press-service";
  /** Code of the country it works from. */
  readonly country: string;
}
