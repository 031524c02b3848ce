import { expect, test } from "vitest";
import { match, type Said } from "../../../test/remarks/match-cases.ts";

/** The documents and added names of all glosses. */
function glosses(...said: readonly Said[]): string[] {
  return match(...said).flatMap((remark) =>
    remark.glosses.map(({ doc, adds }) => `${doc}: ${adds.map(({ exact }) => exact).join(", ")}`),
  );
}

const quiet = "Thirty quiet nights, and the third gate of the harbor opens.";

test("a lead of an office that it does not name glosses the quotation after it", () => {
  const lead = {
    doc: "a",
    text: "Lower Veldia would open the third gate if the guns on the Amber kept quiet for a month",
    form: "indirect" as const,
    speakerId: null,
  };
  expect(glosses(lead, { doc: "a", text: quiet, start: 200 })).toEqual(["a: Lower Veldia, Amber"]);
  expect(glosses(lead, { doc: "a", text: "We have bread enough.", start: 200 })).toEqual([]);
});

test("a lead glosses words of nobody named that another paper names", () => {
  const again = "After thirty quiet nights the harbor's third gate will open.";
  const lead = {
    doc: "a",
    text: "he would open the third gate of the harbor for the Veldian fleet",
    form: "indirect" as const,
  };
  const unnamed = { doc: "a", text: quiet, start: 200, speakerId: null, near: ["sorvan"] };
  expect(glosses(lead, unnamed, { doc: "b", text: again })).toEqual(["a: Veldian"]);
});

test("a lead that gives another number, or stands far down where nobody is named, glosses nothing", () => {
  const lead = {
    doc: "a",
    text: "Lower Veldia would open the third gate if the guns on the Amber kept quiet for a month",
    form: "indirect" as const,
    speakerId: null,
  };
  const quoted = { doc: "a", text: quiet, start: 800 };
  expect(glosses(lead, quoted)).toEqual(["a: Lower Veldia, Amber"]);
  expect(glosses({ ...lead, start: 400 }, quoted)).toEqual([]);
  const ninth = lead.text.replace("third", "ninth");
  expect(glosses({ ...lead, text: ninth }, quoted)).toEqual([]);
});
