import fc from "fast-check";
import { expect, test } from "vitest";
import { rtfText } from "./rtf-text.ts";

const read = (body: string): string | null =>
  rtfText(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, "latin1"));

test.each([
  ["paragraphs and lines", "One,\\line two.\\par\r\nThree.\\par ", "One,\ntwo.\n\nThree."],
  [
    "marks",
    "\\ldblquote Go,\\rdblquote  she said \\emdash  it\\rquote s late",
    "“Go,” she said — it’s late",
  ],
  ["bytes of the code page", "caf\\'e9 \\'93quiet\\'94", "café “quiet”"],
  [
    "characters with a substitute",
    "\\u8220?Go\\u8221? to \\u1050'3f\\u1080?\\uc0\\u1077 ev",
    "“Go” to К3f",
  ],
  ["signs", "\\{a\\} \\\\ b\\~c non\\_stop", "{a} \\ b\u00a0c non\u2011stop"],
  ["groups with a look of their own", "{\\b Gate} {\\i opens}", "Gate opens"],
  ["a link", '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt Corvane Post}}', "Corvane Post"],
  [
    "heads, notes, pictures, properties",
    "{\\header Page 1}{\\info{\\title T}}{\\pict 00ff}{\\*\\generator W;}Text{\\footnote Note}.",
    "Text.",
  ],
  ["bytes of a picture as they are", "{\\pict\\bin4 }{\\}}Text.", "Text."],
])("%s", (_, body, text) => {
  expect(read(body)?.slice(0, text.length)).toBe(text);
});

test("a font of another character set is read in its code page", () => {
  const fonts = "{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times Cyr;}}";
  expect(read(`${fonts}{\\f1 \\'cc\\'e8\\'ed\\'f1\\'ea} \\f0 caf\\'e9`)).toBe("Минск café");
});

test("what is no such file is told; no bytes crash the reader", () => {
  expect(rtfText(Buffer.from("plain"))).toBe(null);
  const piece = fc.constantFrom(
    "{",
    "}",
    "\\",
    "\\u",
    "\\'",
    "\\bin9",
    "\\fonttbl",
    "\\f3",
    "a",
    "\n",
    "\\*",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(typeof read(pieces.join(""))).toBe("string");
    }),
  );
});
