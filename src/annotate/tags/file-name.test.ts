import { expect, test } from "vitest";
import { isFileName } from "./file-name.ts";

test("a name with the ending of a file is one, an address, a site or an abbreviation is not", () => {
  for (const word of ["Budget.pdf", "minutes_2.docx", "A.TXT"]) expect(isFileName(word)).toBe(true);
  for (const word of ["example.org", "https://example.org/a.pdf", "Inc.", ".doc", "e.g."]) {
    expect(isFileName(word)).toBe(false);
  }
});
