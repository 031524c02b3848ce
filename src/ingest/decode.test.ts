import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import { decodeAs, encodingNamed } from "./encodings.ts";

const russian =
  "Министр иностранных дел заявил во вторник, что переговоры будут продолжены на следующей неделе. " +
  "По его словам, стороны согласовали повестку дня и место встречи. Других подробностей он не сообщил.";
const chinese = "外交部长星期二表示，会谈将于下周继续举行。他说，双方已就议程和会议地点达成一致。";
const japanese =
  "外務大臣は火曜日、協議は来週も続けられると述べた。双方は議題と会場について合意したという。";
const french =
  "Le ministre des Affaires étrangères a déclaré mardi que les négociations se poursuivraient la semaine " +
  "prochaine. « Nous avons trouvé un accord », a-t-il précisé à la presse.";
const polish =
  "Minister spraw zagranicznych powiedział we wtorek, że rozmowy będą kontynuowane w przyszłym tygodniu. " +
  "Strony uzgodniły już porządek obrad oraz miejsce spotkania, dodał później rzecznik rządu.";
const english =
  "“The talks will go on,” the minister’s spokeswoman said on Tuesday – without naming a day or a place for them.";

function read(bytes: Uint8Array, declared: string | null = null) {
  const result = decode(bytes, declared, "x");
  if (!("text" in result)) return { text: null, encoding: null, codes: [result.code] };
  const { text, encoding, isPrintable, problems } = result;
  if (!isPrintable) return { text: null, encoding: null, codes: ["not-text"] };
  return { text, encoding, codes: problems.map((p) => p.code) };
}

test.each([
  ["utf-8", "\ufeffOne é"],
  ["utf-16le", "\ufeffOne é"],
  ["utf-16be", "\ufeffOne é"],
  ["utf-32le", "\ufeffOne é"],
  ["utf-32be", "\ufeffOne é"],
])("a byte-order mark of %s decides and goes", (encoding, text) => {
  expect(read(iconv.encode(text, encoding))).toEqual({ text: "One é", encoding, codes: [] });
});

test.each([
  ["utf-16le", english],
  ["utf-16be", english],
  ["utf-16le", russian],
  ["utf-16be", russian],
  ["utf-16le", chinese],
  ["utf-16be", chinese],
  ["windows-1251", russian],
  ["koi8-r", russian],
  ["iso-8859-5", russian],
  ["ibm866", russian],
  ["gb18030", chinese],
  ["shift_jis", japanese],
  ["euc-jp", japanese],
  ["windows-1252", french],
  ["windows-1252", english],
  ["windows-1250", polish],
])("undeclared %s is guessed, and the guess is reported: %s", (encoding, text) => {
  expect(read(iconv.encode(text, encoding))).toEqual({
    text,
    encoding,
    codes: ["encoding-guessed"],
  });
});

test.each([
  ["windows-1251", "cp1251", russian],
  ["koi8-r", "KOI8-R", russian],
  ["gb18030", "gb2312", chinese],
  ["shift_jis", "x-sjis", japanese],
  ["windows-1252", "ISO-8859-1", french],
  ["windows-1250", "windows-1250", polish],
  ["utf-16le", "utf-16", chinese],
  ["utf-16be", "utf-16be", chinese],
])("declared %s (%s) is believed when it fits", (encoding, label, text) => {
  expect(read(iconv.encode(text, encoding), label)).toEqual({ text, encoding, codes: [] });
});

test("valid UTF-8 comes before a declaration that says otherwise", () => {
  const bytes = Buffer.from(russian);
  expect(read(bytes, "windows-1251")).toEqual({
    text: russian,
    encoding: "utf-8",
    codes: ["encoding-wrong"],
  });
  expect(read(bytes, "nonsense").codes).toEqual(["encoding-wrong"]);
});

test("ASCII fits every declaration but UTF-16", () => {
  expect(read(Buffer.from("plain"), "windows-1251").codes).toEqual([]);
  expect(read(Buffer.from("plain text"), "utf-16").codes).toEqual(["encoding-wrong"]);
});

test("bytes declared UTF-8 that are not are guessed", () => {
  const bytes = iconv.encode(russian, "windows-1251");
  expect(read(bytes, "utf-8")).toEqual({
    text: russian,
    encoding: "windows-1251",
    codes: ["encoding-wrong"],
  });
});

test("UTF-8 that is cut or damaged in few places is UTF-8 with losses", () => {
  const cut = Buffer.from(`${english} “`).subarray(0, -1);
  expect(read(cut)).toMatchObject({ encoding: "utf-8", codes: ["characters-lost"] });
  expect(read(cut).text?.startsWith(english)).toBe(true);
  const damaged = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(russian)]);
  expect(read(damaged)).toMatchObject({ encoding: "utf-8", codes: ["characters-lost"] });
});

test("UTF-16 keeps lone surrogates, and half a unit at the end is a loss", () => {
  const text = "\ufeffone \ud800 two";
  const bytes = Buffer.from(text, "utf16le");
  expect(read(bytes)).toEqual({ text: text.slice(1), encoding: "utf-16le", codes: [] });
  expect(read(bytes.subarray(0, -1)).codes).toEqual(["characters-lost"]);
});

test("bytes that are no text are refused", () => {
  expect(read(Buffer.from("abc\0\0\0def")).codes).toEqual(["not-text"]);
  expect(read(Buffer.from(Array.from({ length: 256 }, (_, i) => i))).codes).toEqual(["not-text"]);
});

test.each([
  ["UTF8", "utf-8"],
  [" Windows-1251 ", "windows-1251"],
  ["x-cp1252", "windows-1252"],
  ["ks_c_5601-1987", "euc-kr"],
  ["latin1", "windows-1252"],
  ["", null],
  ["utf-9", null],
])("the label %j means %s", (label, name) => {
  expect(encodingNamed(label)).toBe(name);
});

test("a mapped encoding decodes to the text that was encoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."абвгдежзиклмнопрст ,.\n") }), (text) => {
      for (const name of ["windows-1251", "koi8-r", "utf-16be", "gb18030"]) {
        expect(decodeAs(iconv.encode(text, name), name)).toBe(text);
      }
    }),
  );
});

test("UTF-8 with a broken byte now and then is UTF-8, with as many broken as whole it is not", () => {
  const broken = (letters: number) =>
    Buffer.concat([Buffer.from("é".repeat(letters)), Buffer.from([0xe9, 0x20])]);
  expect(read(broken(10), "windows-1252")).toMatchObject({
    encoding: "utf-8",
    codes: ["encoding-wrong", "characters-lost"],
  });
  expect(read(broken(9), "windows-1252")).toMatchObject({ encoding: "windows-1252", codes: [] });
});
