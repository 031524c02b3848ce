import { expect, test } from "vitest";
import type { EventMention, Participant } from "../../doc/index.ts";
import { createEventReport, matchEvents, type PartyKnowledge } from "./index.ts";

const names: Readonly<Record<string, string>> = {
  e1: "Ada Orlu",
  e2: "Veldia",
  e3: "Port Sarn",
  e4: "Bram Tesk",
  e5: "Veldian",
};

const knowledge: PartyKnowledge = {
  entity: (_doc, chain) => (chain === null ? null : `e${chain}`),
  name: (entity) => names[entity] ?? null,
  isCountry: (entity) => entity === "e2" || entity === "e3",
};

const party = (chain: number): Participant => ({
  start: 0,
  end: 4,
  name: names[`e${chain}`] ?? "",
  chain,
  country: null,
});

function report(doc: string, at: number, event: Partial<EventMention>) {
  const trigger = { doc, start: at, end: at + 5, exact: "visit" };
  const whole: EventMention = {
    trigger: { start: at, end: at + 5 },
    type: "CONSULT",
    mode: "visit",
    cameo: "042",
    actors: [party(1)],
    recipients: [],
    date: "2031-05-14",
    timex: null,
    place: null,
    realis: "happened",
    assertedBy: null,
    confidence: 0.8,
    ...event,
  };
  const printed = { actors: whole.actors, recipients: whole.recipients };
  return createEventReport(
    {
      event: whole,
      evidence: trigger,
      trigger,
      relative: null,
      until: null,
      inferred: null,
      asserter: null,
      definite: false,
      printed: {
        deed: trigger,
        when: null,
        where: null,
        actors: printed.actors.map(() => trigger),
        recipients: printed.recipients.map(() => trigger),
      },
    },
    "2031-05-15",
    knowledge,
  );
}

const visit = [
  report("a", 5, { recipients: [party(2)] }),
  report("a", 25, {}),
  report("b", 5, { recipients: [party(3)], place: "Port Sarn" }),
];

const refusal = { type: "REJECT", mode: null, date: null, cameo: "120" } as const;

test("a city in which a visit to a country took place refuses for its government", () => {
  const rows = matchEvents([
    ...visit,
    report("c", 40, { ...refusal, actors: [party(3)], recipients: [party(4)] }),
  ]);
  expect(rows.find(({ type }) => type === "REJECT")?.actors).toEqual([
    { name: "Veldia", country: null },
  ]);
});

test("a city that no visit ties to a country refuses by its own name", () => {
  const rows = matchEvents([
    report("c", 40, { ...refusal, actors: [party(3)], recipients: [party(4)] }),
  ]);
  expect(rows[0]?.actors).toEqual([{ name: "Port Sarn", country: null }]);
});

test("an adjective goes by the country that another document names", () => {
  const rows = matchEvents([
    ...visit,
    report("c", 40, { ...refusal, actors: [party(4)], recipients: [party(5)] }),
  ]);
  expect(rows.find(({ type }) => type === "REJECT")?.recipients).toEqual([
    { name: "Veldia", country: null },
  ]);
});
