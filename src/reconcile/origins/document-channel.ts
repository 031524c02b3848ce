import type { Knowledge } from "./channel.ts";

/** An outlet, agency or office, with its country where that is known. */
export interface Channel {
  readonly name: string;
  readonly country: string | null;
}

/** Characters at the head and the foot of a text where it names its agency. */
const headLength = 240;

/** *PORT AMBER, May 6, 2031 (Zenith) -*, *May 6. /ZENITH/.*, and the day after the agency. */
const dateline =
  /^\p{Lu}[\p{L} ,.'’]{1,60}?\d{0,2}(?:,? \d{4})?\.?\s*[(/]([\p{L}. -]{2,30})[)/](?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s*[-–—.]/mu;
const byline = /^By \p{Lu}[\p{L}.'’ -]{2,40}, (\p{Lu}[\p{L} .-]{1,30})$/mu;
/** *A publication of the presidential press service*, and a ministry at the very top. */
const offices = [
  /\b(?:publication|release|statement) (?:of|by) (?:the )?([\p{L} ]{0,40}press (?:service|office|centre|center))/iu,
  /^(?:The )?((?:Ministry|Government|Presidency|Chancellery|Office) of \p{Lu}[\p{L}’' ]{2,50})(?:,|\n)/u,
] as const;
const credits = [
  /^\s*(?:source|prepared from reports by|with reports from)\b[:\s]+(?:https?:\/\/)?(?:www\.)?([\p{L}-]{3,30})/imu,
  /\n\((\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})\)\s*$/u,
] as const;
/** A name of up to four words alone on its line, or before a comma, and the day of the issue. */
const masthead =
  /^(?:The )?(\p{Lu}\p{L}+(?: (?:of |the )?\p{Lu}\p{L}+){0,3})(?:,[ ]|\n)(?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},?) \d{4}$/mu;

/**
 * Whose words a document's are as far as it says so at its head or foot: the agency of a
 * dateline, of a byline or of a credit alone on its line, the office whose publication
 * it is, the name above the day of the issue where the outlet is not known otherwise, or
 * the first known outlet. Null where it does not say.
 */
export function channelOf(
  text: string,
  outlet: string | null,
  knowledge: Knowledge,
): Channel | null {
  const head = text.slice(0, headLength);
  const foot = text.slice(Math.max(headLength, text.length - headLength));
  const said = [
    dateline.exec(head),
    byline.exec(head),
    ...offices.map((office) => office.exec(head)),
    ...credits.map((credit) => credit.exec(foot)),
    outlet === null ? masthead.exec(head) : null,
  ];
  for (const found of said) {
    const name = found?.[1];
    if (name !== undefined) return knowledge.outlet(name) ?? { name, country: null };
  }
  for (const match of `${head} ${foot}`.matchAll(
    /(?<!\bof )\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,3}/gu,
  )) {
    const [name] = match;
    const whole = isPlain(name) ? null : knowledge.outlet(name);
    if (whole !== null) return whole;
    for (const part of name.split(" ")) {
      const known = knowledge.outlet(part);
      // *Times* is the end of many names.
      if (known !== null && (known.name === part || isAcronym(part))) return known;
    }
  }
  return null;
}

/** Whether a name is an article and one word, which in running text may be any: *The Australian actor*. */
function isPlain(name: string): boolean {
  return /^The \p{Lu}\p{Ll}+$/u.test(name);
}

function isAcronym(part: string): boolean {
  return /^\p{Lu}{2,}$/u.test(part);
}
