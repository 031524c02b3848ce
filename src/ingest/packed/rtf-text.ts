import { decodeAs, encodingNamed } from "../encodings.ts";

/** Parts that hold no text of the document (RTF 1.9.1, destinations); so does every one marked `\\*`. */
const unseen: ReadonlySet<string> = new Set(
  (
    "annotation atnauthor author colortbl comment company doccomm filetbl fldinst fonttbl footer footerf footerl " +
    "footerr footnote ftncn ftnsep header headerf headerl headerr info keywords listoverridetable listtable " +
    "nonshppict object objdata operator pict private revtbl rsidtbl stylesheet subject tc title txe xe"
  ).split(" "),
);

/** Words that stand for characters. */
const characters: ReadonlyMap<string, string> = new Map([
  ["bullet", "•"],
  ["cell", "\n"],
  ["emdash", "—"],
  ["emspace", " "],
  ["endash", "–"],
  ["enspace", " "],
  ["ldblquote", "“"],
  ["line", "\n"],
  ["lquote", "‘"],
  ["page", "\n\n"],
  ["par", "\n\n"],
  ["rdblquote", "”"],
  ["row", "\n"],
  ["rquote", "’"],
  ["sect", "\n\n"],
  ["tab", "\t"],
]);

/** Code pages of the character sets that fonts name (`\\fcharset`). */
const codePages: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** What holds from an opening bracket to its closing one. */
interface Group {
  isSeen: boolean;
  isFontTable: boolean;
  /** How many characters follow `\\u` for readers that do not know it. */
  substitutes: number;
  encoding: string;
}

/** A bracket, a word with its number, a sign, a byte in hexadecimal, or bytes as they are. */
const token = /[{}]|\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))|[^\\{}]+/gi;

/**
 * The text of a file in Rich Text Format, a blank line between paragraphs; pictures, headers, footers and notes are left
 * out. Null when it is none. Takes time linear in the bytes.
 */
export function rtfText(bytes: Uint8Array): string | null {
  const source = Buffer.from(bytes).toString("latin1");
  if (!source.startsWith("{\\rtf")) return null;
  return new RtfReader().read(source);
}

class RtfReader {
  readonly #parts: string[] = [];
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, string>();
  #group: Group = { isSeen: true, isFontTable: false, substitutes: 1, encoding: "windows-1252" };
  /** Bytes that wait for others of the same encoding, since a character may take two. */
  #bytes = "";
  /** Characters still to be left out behind a `\\u`. */
  #toSkip = 0;
  #font = 0;
  #defaultEncoding = "windows-1252";

  read(source: string): string {
    token.lastIndex = 0;
    for (let found = token.exec(source); found !== null; found = token.exec(source)) {
      const [all, word, number, byte, sign] = found;
      if (all === "{") this.#open();
      else if (all === "}") this.#close();
      else if (byte !== undefined) this.#addBytes(String.fromCharCode(Number.parseInt(byte, 16)));
      else if (word === "bin") token.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.#obey(word, number === undefined ? null : Number(number));
      else if (sign !== undefined) this.#sign(sign);
      else this.#addBytes(all.replace(/[\r\n]/g, ""));
    }
    this.#flush();
    return this.#parts
      .join("")
      .replace(/[ \t]+\n/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #open(): void {
    this.#flush();
    this.#groups.push({ ...this.#group });
  }

  #close(): void {
    this.#flush();
    this.#group = this.#groups.pop() ?? this.#group;
    this.#toSkip = 0;
  }

  #obey(word: string, number: number | null): void {
    const group = this.#group;
    if (word === "fonttbl") group.isFontTable = true;
    if (unseen.has(word)) group.isSeen = false;
    else if (word === "u") this.#addUnit(number ?? 0);
    else if (word === "uc") group.substitutes = Math.max(0, number ?? 1);
    else if (word === "ansicpg") this.#setDefault(number ?? 1252);
    else if (word === "mac") this.#setDefault(10000);
    else if (word === "f" && number !== null) this.#setFont(number);
    else if (word === "fcharset" && group.isFontTable) {
      const page = codePages[number ?? 0];
      if (page !== undefined) this.#fonts.set(this.#font, encodingOf(page));
    } else this.#addText(characters.get(word) ?? "");
  }

  #sign(sign: string): void {
    if (sign === "*") this.#group.isSeen = false;
    else if (sign === "~") this.#addText("\u00a0");
    else if (sign === "_") this.#addText("\u2011");
    else if (sign === "\r" || sign === "\n") this.#addText("\n\n");
    else if ("\\{}".includes(sign)) this.#addBytes(sign);
  }

  #setDefault(page: number): void {
    this.#flush();
    this.#defaultEncoding = encodingOf(page);
    this.#group.encoding = this.#defaultEncoding;
  }

  #setFont(number: number): void {
    this.#font = number;
    if (this.#group.isFontTable) return;
    this.#flush();
    this.#group.encoding = this.#fonts.get(number) ?? this.#defaultEncoding;
  }

  #addUnit(number: number): void {
    this.#addText(String.fromCharCode(number & 0xffff));
    this.#toSkip = this.#group.substitutes;
  }

  #addText(text: string): void {
    if (text === "") return;
    this.#flush();
    this.#toSkip = 0;
    if (this.#group.isSeen) this.#parts.push(text);
  }

  #addBytes(bytes: string): void {
    const kept = bytes.slice(this.#toSkip);
    this.#toSkip -= bytes.length - kept.length;
    if (this.#group.isSeen) this.#bytes += kept;
  }

  #flush(): void {
    if (this.#bytes === "") return;
    this.#parts.push(decodeAs(Buffer.from(this.#bytes, "latin1"), this.#group.encoding));
    this.#bytes = "";
  }
}

function encodingOf(page: number): string {
  if (page === 10000) return "macintosh";
  return encodingNamed(`cp${page}`) ?? encodingNamed(`windows-${page}`) ?? "windows-1252";
}
