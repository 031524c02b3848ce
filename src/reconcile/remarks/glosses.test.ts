import { expect, test } from "vitest";
import {
  listed,
  match,
  matcherOf,
  plain,
  type Said,
  statementOf,
  told,
} from "../../../test/remarks/match-cases.ts";
import { noSides } from "./sides.ts";

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

const flood = "You do not put out a kitchen fire with a flood.";
const ruled = {
  doc: "a",
  text: "sending soldiers to the docks of Belmar",
  form: "indirect" as const,
  isDeed: true,
};

test("a lead glosses the quotation right under it whatever its words", () => {
  const quoted = { doc: "a", text: flood, start: 160 };
  expect(glosses(ruled, quoted)).toEqual(["a: Belmar"]);
  // A year before he had said something else.
  const before = { doc: "a", text: "I am for it.", start: 60, date: "2030-05-14", isDated: true };
  expect(glosses(ruled, before, quoted)).toEqual(["a: Belmar"]);
});

test("a lead glosses no words of others, none that others speak before, and no name", () => {
  const quoted = { doc: "a", text: flood, start: 160 };
  expect(glosses(ruled, { ...quoted, speakerId: "reinvar" })).toEqual([]);
  const between = { doc: "a", text: "they would strike", form: "indirect" as const, start: 100 };
  expect(glosses(ruled, { ...between, speakerId: "union" }, quoted)).toEqual([]);
  expect(glosses(ruled, { ...quoted, text: "Flood!" })).toEqual([]);
  expect(glosses(ruled, { ...quoted, start: 500 })).toEqual([]);
});

test("a lead that words two things, or is printed as a headline, glosses nothing that it shares no words with", () => {
  const quoted = { doc: "a", text: flood, start: 160 };
  const second = { ...ruled, text: "the board in Kell", start: 60 };
  expect(glosses(ruled, second, quoted)).toEqual([]);
  expect(glosses({ ...ruled, text: "No Soldiers To The Docks" }, quoted)).toEqual([]);
});

test("a lead of an office glosses words of whoever may hold it", () => {
  const office = (titles: readonly string[]) => ({
    gender: null,
    among: new Set<string>(),
    titles,
  });
  const lead = { ...ruled, speakerId: null, person: office(["minister"]) };
  const by = (gender: "f" | "m") => ({
    doc: "a",
    text: flood,
    start: 160,
    person: { ...office([]), gender },
  });
  expect(glosses(lead, by("f"))).toEqual(["a: Belmar"]);
  expect(glosses({ ...lead, person: { ...lead.person, gender: "m" } }, by("f"))).toEqual([]);
});

test("a lead that gives a clause as said glosses words right under it only where they bear it out", () => {
  const told = { ...ruled, isDeed: false, text: "the docks of Belmar would open in May" };
  const quoted = { doc: "a", start: 160 };
  expect(glosses(told, { ...quoted, text: flood })).toEqual([]);
  const open = "In May we open every one of these docks.";
  expect(glosses(told, { ...quoted, text: open })).toEqual(["a: Belmar"]);
});

const widened = {
  doc: "a",
  text: "the ferry to Belmar would carry the sick for nothing until the bridge stood again",
  form: "indirect" as const,
};

test("a quotation far below its wording must have more of it", () => {
  const quoted = { doc: "a", text: "We carry the sick, and we ask nothing for it." };
  expect(glosses(widened, { ...quoted, start: 200 })).toEqual(["a: Belmar"]);
  expect(glosses(widened, { ...quoted, start: 1500 })).toEqual([]);
  const whole = "Until the bridge stands again the ferry will carry the sick for nothing.";
  expect(glosses(widened, { ...quoted, text: whole, start: 1500 })).toEqual(["a: Belmar"]);
});

test("a wording inside another of one remark is no second gloss", () => {
  const inner = { ...widened, text: widened.text.slice(4), start: 4 };
  const quoted = { doc: "a", text: "We carry the sick, and we ask nothing for it.", start: 200 };
  expect(glosses(widened, inner, quoted)).toEqual(["a: Belmar"]);
});

test("what a wording adds is named as its document names it, and who speaks is not added", () => {
  const text =
    "Kell said the Roads and Bridges Board would carry the sick of Marn for nothing until May";
  const wording = statementOf({ doc: "a", text, speakerId: "Tove Kell", form: "indirect" });
  const words = "Until May the Bridges carry the sick for nothing.";
  const quoted = statementOf({ doc: "a", text: words, speakerId: "Tove Kell", start: 150 });
  const added = (names: readonly string[]): readonly string[] => {
    const matcher = matcherOf([wording, quoted].map(plain), {
      sides: { ...noSides, namesIn: () => names },
    });
    const found = listed(matcher.match(told(() => ({ date: "2031-05-14", isDated: false }))));
    return found.flatMap(({ glosses: own }) => own.flatMap(({ adds }) => adds.map((a) => a.exact)));
  };
  expect(added(["Tove Kell", "Marn", "Roads and Bridges Board"])).toEqual([
    "Roads and Bridges Board",
    "Marn",
  ]);
  expect(added([])).toEqual(["Roads", "Board", "Marn"]);
});
