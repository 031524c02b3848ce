/** A pattern of the title over a speech, with titles that it must fit and one that it must not. */
export interface SpeechTitle {
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly counterexample: string;
}

const kinds =
  "(?:remarks|speech|address|statement|lecture|sermon|homily|eulogy|toast|comments|message|words)";
const before =
  "(?:(?:full|complete|the|a|text|transcript|of|opening|closing|welcoming|welcome|keynote|inaugural|introductory|concluding|annual|prepared|new year|christmas|televised)['’s]*\\s+){0,6}";

/** Titles over a text that is one speech from there to its end. */
export const speechTitles: readonly SpeechTitle[] = [
  {
    pattern: new RegExp(
      `^${before}${kinds}\\s+(?:by|of|from|delivered by|given by)\\s+\\p{L}`,
      "iu",
    ),
    examples: [
      "Remarks by Governor Ada Orlu at the opening of the bridge",
      "Full text of the speech by Premier Ivo Brandt",
      "Keynote address of Chairwoman Ines Tark to the congress",
    ],
    counterexample: "Speech therapy for beginners",
  },
  {
    pattern: new RegExp(
      `^[^.!?:]{3,120}['’]s?\\s+${before}${kinds}\\s+(?:at|to|in|on|before)\\s`,
      "iu",
    ),
    examples: ["President Ada Orlu's inaugural address to the nation"],
    counterexample: "President Orlu's bridge collapses",
  },
];

const first = /(?<![\p{L}’'])(?:I|we|our|my|us|me|ours|mine)(?![\p{L}])/giu;

/** Whether two in a hundred words or more are of the first person, and most stand outside of marks. */
export function isOwnVoice(text: string): boolean {
  const own = text.replace(/“[^”]*”|"[^"\n]*"/gu, " ");
  if (2 * own.length < text.length) return false;
  const words = own.match(/\p{L}+/gu)?.length ?? 0;
  return (own.match(first)?.length ?? 0) >= Math.max(2, words * 0.02);
}

/** Whether a text tells of somebody from outside: *Orlu said*, *said Ada Orlu*. */
export function isToldOf(text: string, name: string): boolean {
  const surname = name.split(/\s+/u).at(-1) ?? name;
  const own = surname.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  const verbs =
    "(?:said|says|told|added|stressed|noted|stated|spoke|thanked|concluded|emphasi[sz]ed|called)";
  return new RegExp(
    `${own}\\s+(?:also\\s+)?${verbs}\\b|\\b${verbs}\\s+(?:\\p{L}+\\s+){0,3}${own}`,
    "u",
  ).test(text);
}
