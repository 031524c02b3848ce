/** What is known of a name that may be of an outlet: told by whoever has a gazetteer. */
export interface Knowledge {
  /** The usual name of an outlet or agency and its country; null for what is none. */
  readonly outlet: (name: string) => { readonly name: string; readonly country: string } | null;
  /** The country that words of a text name (*Orvellian*); null where none or several. */
  readonly countryIn: (text: string) => string | null;
  /** Whether a name is of a capital, which may stand for the government of its country. */
  readonly isCapital: (name: string) => boolean;
  /** The usual English name of a country, by its code; the code where it is not known. */
  readonly countryName: (code: string) => string;
}

/** A gazetteer that knows nothing. */
export const noKnowledge: Knowledge = {
  outlet: () => null,
  countryIn: () => null,
  isCapital: () => false,
  countryName: (code) => code,
};

/** Words of offices whose announcements are the word of their state. */
const official =
  /\b(?:press (?:service|office|secretary|centre|center)|presidency|presidential|government|ministry|foreign office|embassy|chancellery|diplomacy|spokes\w+|readout|kremlin|white house)\b/i;

/**
 * The name of an origin behind one who passed words on: every office of one state is
 * that state's side; an outlet is itself, under its usual name.
 */
export function originOf(via: string, knowledge: Knowledge): string {
  const country = official.test(via) ? knowledge.countryIn(via) : null;
  if (country !== null) return sideName(country, knowledge);
  return knowledge.outlet(via)?.name ?? via;
}

/** What is said beside the name of an agency: *the news agency Korda*, *Korda news agency*. */
const agencyWords =
  /^(?:the )?(?:(?:official|state|news|press) )*agency |(?: (?:news|press))* agency$/g;

/**
 * What two names of one origin share: for an office its kind and rank, whatever the
 * country is called in between (*presidential press service*, *the presidency's press
 * service*); for others the name in lower case, without what says that it is an agency. Compared within one remark only, where
 * two press services of presidents are one.
 */
export function originKey(name: string): string {
  if (!official.test(name) || name.startsWith(sidePrefix)) {
    return name.toLowerCase().replace(agencyWords, "") || name.toLowerCase();
  }
  const kinds = [...name.toLowerCase().matchAll(officeWords)].map(([word]) => word.slice(0, 6));
  return `office ${[...new Set(kinds)].sort().join(" ")}`;
}

const officeWords =
  /press|service|office|secretary|presiden\w*|premier\w*|prime|government\w*|foreign|ministr\w*|embass\w*/g;
const sidePrefix = "official side of ";

/** How the official side of a country is named as an origin. */
export function sideName(country: string, knowledge: Knowledge): string {
  return `${sidePrefix}${knowledge.countryName(country)}`;
}
