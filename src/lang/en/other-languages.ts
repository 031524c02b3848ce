/** Frequent small words of languages that stand beside English in bilingual news, each no English word of its own. */
const words = {
  de: "der das und nicht ist des ein eine einen einem einer sich auch auf für mit wie wird wurde zum zur sind dass sagte nach über bei aus von",
  fr: "le les des du une est et dans pour sur qui que il elle avec ont cette ces aux été sont leur mais nous vous ses au",
  es: "el que en una por para como más pero sus este esta fue dijo su se lo también hasta desde",
  it: "il gli della del dei delle che di una sono più anche nel nella alla è ai dal questo",
  pt: "os uma não que em para dos das mais foi pelo pela são também ao disse seu sua",
  nl: "het een van en dat zijn niet voor aan ook maar bij naar deze heeft wordt werd zei ze",
  pl: "nie się na jest że oraz jak przez od po dla który która jego są",
  cs: "že na se jsou byl bylo podle také který která ale jako",
  ro: "și în este că din pentru mai fost sunt către",
  sv: "och att det är som på för av inte har ett från sade kan ska till",
  da: "og det som på af ikke har fra sagde til",
  fi: "ja että ei hän myös mutta oli kun sekä ovat mukaan",
  hu: "és hogy nem egy az volt mint azt csak szerint",
  tr: "bir ve bu için ile olarak olan daha çok dedi değil sonra gibi",
  id: "yang di itu dengan untuk dari ini pada tidak akan dalam oleh juga kata",
} as const;

/** In lower case; in English text hardly one stands outside names (*de la Cruz*). */
const others: ReadonlySet<string> = new Set(Object.values(words).join(" ").split(" "));

/** Words by which English is known; in English prose of any kind one in four or more. */
const english: ReadonlySet<string> = new Set(
  "the of and to in that it is was for on with as at by be are were had has have this from not but which they his her its their he she we you would will said been who".split(
    " ",
  ),
);

/** Words looked at: enough to be sure of, whatever the length. */
const most = 400;

/** What a passage is written in, as far as its words prove: English, another language, or neither. */
export function proseLanguage(text: string): "en" | "other" | null {
  let all = 0;
  let ours = 0;
  let theirs = 0;
  let foreignLetters = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (english.has(lower)) ours++;
    else if (others.has(lower)) theirs++;
    if (!/^[\p{Script=Latin}ʼ]/u.test(word)) foreignLetters += word.length;
    if (++all === most) break;
  }
  if (foreignLetters >= leastLetters && ours * 8 < all) {
    return foreignLetters * 2 > text.length * leastScript ? "other" : null;
  }
  if (all < leastWords) return null;
  if (ours >= 2 && ours * 6 >= all && ours > theirs) return "en";
  return theirs >= 3 && theirs * 7 >= all && ours * 3 <= theirs ? "other" : null;
}

/** Fewer words prove no language that is written as English is. */
const leastWords = 8;
/** Letters of another script that prove another language, and twice the share of the text that they must be. */
const leastLetters = 20;
const leastScript = 0.8;
