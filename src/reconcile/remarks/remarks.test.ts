import { expect, test } from "vitest";
import {
  joined,
  listed,
  match,
  matcherOf,
  plain,
  type Said,
  statementOf,
  told,
} from "../../../test/remarks/match-cases.ts";
import { preparePool } from "./index.ts";
import { noSides } from "./sides.ts";

const fleet = "Our fleet will not leave the estuary before the last mine is cleared.";
const fleetAgain = "Our navy will not quit the estuary until the last mines are cleared.";

test("two translations of one sentence are one remark", () => {
  expect(joined({ doc: "a", text: fleet }, { doc: "b", text: fleetAgain })).toEqual([["a", "b"]]);
});

test("two sentences that two outlets quote in one breath are one remark, not one each", () => {
  const second = "The pilots of the estuary will be paid from the harbor fund.";
  const quoted = [
    { doc: "a", text: `${fleet} ${second}` },
    { doc: "b", text: `${fleetAgain} ${second}` },
  ];
  expect(joined(...quoted)).toEqual([["a", "b"]]);
});

test("a finding of nobody known in few words is one remark only with the same words", () => {
  const found = {
    text: "Korte to win the harbor debate",
    speakerId: null,
    form: "indirect" as const,
  };
  const other = { ...found, text: "that Korte was the winner of the harbor debate" };
  expect(joined({ ...found, doc: "a" }, { ...other, doc: "b" })).toEqual([]);
  expect(joined({ ...found, doc: "a" }, { ...found, doc: "b" })).toEqual([["a", "b"]]);
});

test("the same words of another speaker, or of another day, are another remark", () => {
  const other = { doc: "b", text: fleetAgain };
  expect(joined({ doc: "a", text: fleet }, { ...other, speakerId: "korte" })).toEqual([]);
  expect(joined({ doc: "a", text: fleet }, { ...other, date: "2031-05-28" })).toEqual([]);
});

test("what will be and what has been are two remarks, however alike", () => {
  const promise = "Nobody in the valley will be left without a tent tonight.";
  const account = "Nobody in the valley was left without a tent.";
  expect(joined({ doc: "a", text: promise }, { doc: "b", text: account })).toEqual([]);
});

test("words about own earlier words are another remark", () => {
  const before = "The lighthouse keepers have my word on the new lamp.";
  const after = "I gave my word on the new lamp, and the lighthouse keepers have it.";
  expect(joined({ doc: "a", text: before }, { doc: "b", text: after })).toEqual([]);
});

test("but an outlet that retells them tells of the same words about earlier ones", () => {
  const own = "I promised the lighthouse keepers that they would have a new lamp by autumn.";
  const retold = "she had promised the lighthouse keepers a new lamp by autumn";
  expect(joined({ doc: "a", text: own }, { doc: "b", text: retold, form: "indirect" })).toEqual([
    ["a", "b"],
  ]);
});

test("a report that quotes other words, printed days later, is another remark", () => {
  const first = { doc: "a", text: "We closed the tunnel at dawn because the pumps had failed." };
  const other = (said: string): Said => ({
    doc: "b",
    text: `she had closed the tunnel at dawn “${said}”`,
    form: "mixed",
    date: "2031-05-17",
  });
  expect(joined(first, other("because the walls were weeping"))).toEqual([]);
  expect(joined(first, other("because the pumps had failed"))).toEqual([["a", "b"]]);
});

test("words of somebody unknown join those of somebody named just before, with less in common", () => {
  const known = { doc: "a", text: "A seal is not a promise, Mr Brandt." };
  const unknown = { doc: "b", text: "Seals are no promise.", speakerId: null };
  expect(joined(known, unknown)).toEqual([]);
  expect(joined(known, { ...unknown, near: ["sorvan"] })).toEqual([["a", "b"]]);
  expect(joined(known, { ...unknown, near: ["korte"] })).toEqual([]);
});

test("an echo, a repeat and an account of own words are related to a remark, not merged", () => {
  const relations = (...said: readonly Said[]): string[] =>
    match(...said).flatMap(({ reports: [first], related }) =>
      related.map(({ relation, statement }) => `${first.statement.doc} ${relation} ${statement}`),
    );
  const first = { doc: "a", text: fleet };
  expect(relations(first, { doc: "b", text: fleetAgain, speakerId: "korte" })).toEqual([
    "a echo b 0",
    "b echo a 0",
  ]);
  expect(relations(first, { doc: "b", text: fleetAgain, date: "2031-05-28" })).toEqual([
    "a repeat b 0",
    "b repeat a 0",
  ]);
  const own = "I said that our fleet will not leave the estuary before the last mine is cleared.";
  expect(relations(first, { doc: "b", text: own })).toEqual([
    "a self-report b 0",
    "b self-report a 0",
  ]);
  expect(relations(first, { doc: "b", text: fleetAgain })).toEqual([]);
});

test("shares and percent are one amount", () => {
  const text = "The tariff falls by a fifth for the ferries of the estuary.";
  expect(
    joined({ doc: "a", text }, { doc: "b", text: text.replace("a fifth", "20 percent") }),
  ).toEqual([["a", "b"]]);
  expect(
    joined({ doc: "a", text }, { doc: "b", text: text.replace("a fifth", "30 percent") }),
  ).toEqual([]);
});

test("documents in which two speakers say alike things are of one story", () => {
  const gates =
    "The gates were opened at midnight because there was no other way to save the wall.";
  const sluices = "We opened the sluices at midnight since nothing else would have saved the dam.";
  const roof = "No one is going to spend tonight on a roof.";
  const left = "Nobody will be left on a roof tonight.";
  const a = [
    { doc: "a", text: gates, speakerId: "osgar" },
    { doc: "a", text: left, start: 200 },
  ];
  const b = [
    { doc: "b", text: sluices, speakerId: "osgar" },
    { doc: "b", text: roof, start: 200 },
  ];
  expect(joined(...a.slice(0, 1), ...b.slice(0, 1))).toEqual([]);
  expect(joined(...a, ...b)).toHaveLength(2);
});

test("a sentence of a longer quotation joins the one sentence that another prints", () => {
  const long = `The talks were short and friendly. ${fleet}`;
  const [found] = match({ doc: "a", text: long }, { doc: "b", text: fleetAgain }).filter(
    ({ reports }) => reports.length > 1,
  );
  expect(found?.reports.map((one) => one.statement.evidence[0].exact)).toEqual([fleet, fleetAgain]);
});

test("sentences with hardly a word in common join beside a pair of one remark", () => {
  const first = { doc: "a", text: "No issue is shut out between our ports.", start: 0 };
  const second = {
    doc: "b",
    text: "Every door between our harbors stays open, no issue is barred.",
    start: 0,
  };
  const next = [
    { doc: "a", text: fleet, start: 100 },
    { doc: "b", text: fleetAgain, start: 100 },
  ];
  expect(joined(first, second)).toEqual([]);
  expect(joined(first, second, ...next)).toHaveLength(2);
});

test("a lead that names what the quotation does not is its gloss, not a report of it", () => {
  const matches = match(
    {
      doc: "a",
      text: "he fully supports the Ostrel plan to end the war in Veldia",
      form: "indirect",
    },
    { doc: "a", text: "My country fully supports your initiative on harbor safety", start: 200 },
  );
  expect(matches).toHaveLength(2);
  const glosses = matches.flatMap((remark) => remark.glosses);
  expect(glosses.flatMap((gloss) => gloss.adds.map((add) => add.exact))).toEqual([
    "Ostrel",
    "Veldia",
  ]);
});

test("a lead is of the words quoted after it rather than of others with as much in common", () => {
  const matches = match(
    {
      doc: "a",
      text: "he stood fully behind the Ostrel plan, made public last week",
      form: "indirect",
    },
    {
      doc: "a",
      text: "Veldia stands without reservation by your initiative for safe waters",
      start: 100,
    },
    { doc: "a", text: "every door stands open", start: 300 },
  );
  const [glossed] = matches.filter(({ glosses }) => glosses.length > 0);
  expect(glossed?.reports[0].statement.evidence[0].start).toBe(100);
});

test("two speeches of one week on one subject are two remarks", () => {
  const settled = "We want a lasting settlement of this dispute by peaceful means.";
  const never = "You know that we have never turned down a peaceful settlement of disputes.";
  expect(joined({ doc: "a", text: settled }, { doc: "b", text: never })).toEqual([]);
});

test("documents that report one remark in common may report another more freely", () => {
  const warm = "We thank the town and its mayor for a warm reception on the old bridge.";
  const warmly =
    "Thanks to your mayor I shall remember how I stood there on that bridge, between two rivers.";
  const pair = [
    { doc: "a", text: warm, start: 200 },
    { doc: "b", text: warmly, start: 200 },
  ];
  const shared = [
    { doc: "a", text: fleet },
    { doc: "b", text: fleetAgain },
  ];
  expect(joined(...pair)).toEqual([]);
  expect(joined(...pair, ...shared)).toHaveLength(2);
});

test("words of an unknown speaker do not join those of two speakers", () => {
  const said = [
    { doc: "a", text: fleet },
    { doc: "b", text: fleetAgain, speakerId: null },
    { doc: "c", text: fleet, speakerId: "korte" },
  ];
  for (const remark of match(...said)) {
    const speakers = new Set(remark.reports.flatMap(({ speakerId }) => speakerId ?? []));
    expect(speakers.size).toBeLessThan(2);
  }
});

test("what somebody unknown is said to have said is one remark only when it is printed twice", () => {
  const told = { text: fleet, speakerId: null, form: "indirect" as const };
  expect(joined({ ...told, doc: "a" }, { ...told, doc: "b", text: fleetAgain })).toEqual([]);
  expect(joined({ ...told, doc: "a" }, { ...told, doc: "b" })).toEqual([["a", "b"]]);
});

test("words recalled a year later join those of the month that is named, and no others", () => {
  const recalled = { doc: "b", text: fleetAgain, isDated: true };
  expect(joined({ doc: "a", text: fleet }, { ...recalled, date: "2031-05" })).toHaveLength(1);
  expect(joined({ doc: "a", text: fleet }, { ...recalled, date: "2030-05" })).toEqual([]);
});

test("a question is no report of its answer", () => {
  const asked = "Will your fleet leave the estuary before the last mine is cleared?";
  expect(joined({ doc: "a", text: asked, speakerId: null }, { doc: "b", text: fleet })).toEqual([]);
});

test("what one says that another said is not said by both", () => {
  const inner = { doc: "a", text: fleet, start: 5, speakerId: null };
  const outer = { doc: "a", text: `that ${fleet}` };
  expect(joined(outer, inner)).toEqual([]);
});

test("other numbers are another remark", () => {
  const first = "We sent forty barges with seed up the river before the ice came.";
  const second = "We sent sixty barges with seed up the river before the ice came.";
  expect(joined({ doc: "a", text: first }, { doc: "b", text: second })).toEqual([]);
});

test("in a pool a text is nearest to its own translation", () => {
  const likeness = preparePool([
    fleet,
    "Grain prices fell in April.",
    fleetAgain,
    "Prices of grain dropped in April.",
  ]);
  expect(likeness(0, 2)).toBeGreaterThan(0.5);
  expect(likeness(1, 3)).toBeGreaterThan(0.5);
  expect(likeness(0, 3)).toBeLessThan(0.1);
  expect(likeness(2, 0)).toBe(likeness(0, 2));
});

test("a matcher that is asked again with other dates answers as a new one would", () => {
  const said = [
    statementOf({ doc: "a", text: fleet }),
    statementOf({ doc: "b", text: fleetAgain }),
  ];
  const create = () => matcherOf(said.map(plain));
  const on = (date: string) =>
    told((statement) => ({
      date: statement.doc === "a" ? "2031-05-14" : date,
      isDated: true,
    }));
  const asked = create();
  const days = ["2031-05-14", "2031-08-01", "2031-05-14"];
  expect(days.map((day) => asked.group(on(day)).length)).toEqual([1, 0, 1]);
  expect(days.map((day) => listed(asked.match(on(day))).length)).toEqual([1, 2, 1]);
  for (const day of days) {
    expect(listed(asked.match(on(day)))).toEqual(listed(create().match(on(day))));
  }
});

const key = "Nobody on this bank has ever owned the key to the weir.";
const keyAgain = "On this bank nobody has owned a key to the weir, ever.";

test("two statements of one outlet are one remark with the one statement of another", () => {
  const [remark, ...others] = match(
    { doc: "a", text: `${fleet} ${key}` },
    { doc: "b", text: fleetAgain },
    { doc: "b", text: keyAgain, start: fleetAgain.length + 20 },
  );
  expect(others).toEqual([]);
  expect(remark?.reports.map(({ statement }) => statement.doc)).toEqual(["a", "b", "b"]);
  expect(remark?.readings.map(({ parts }) => parts.size)).toEqual([2, 2]);
});

test("where a third outlet has one sentence of the two, they are two remarks", () => {
  const found = match(
    { doc: "a", text: `${fleet} ${key}` },
    { doc: "b", text: `${fleetAgain} ${keyAgain}` },
    { doc: "c", text: keyAgain },
  );
  expect(found.map(({ reports }) => reports.length).sort()).toEqual([2, 3]);
});

test("sentences that an outlet prints apart or the other way round are two remarks", () => {
  const apart = match(
    { doc: "a", text: `${fleet} ${key}` },
    { doc: "b", text: `${fleetAgain} ${keyAgain}` },
    { doc: "c", text: keyAgain },
    { doc: "c", text: fleetAgain, start: 900 },
  );
  expect(apart.map(({ reports }) => reports.length)).toEqual([3, 3]);
});

test("what stands between two sentences of a statement stands in its report", () => {
  const between = "Ask them.";
  const [remark] = match(
    { doc: "a", text: `${fleet} ${between} They have been asked before now. ${key}` },
    { doc: "b", text: `${fleetAgain} ${keyAgain}` },
  );
  expect(remark?.reports[0].statement.evidence.map(({ exact }) => exact).join(" ")).toContain(
    between,
  );
});

test("a phrase that an unknown speaker shares with a longer sentence of another day is not that sentence", () => {
  const phrase = "temperamentally unfit to command the estuary fleet";
  const sentence = `He has mocked our divers for decades, which proves him unqualified and ${phrase}.`;
  expect(
    joined(
      { doc: "a", text: phrase, speakerId: null, date: "2031-05-14" },
      { doc: "b", text: sentence, date: "2031-06-08" },
    ),
  ).toEqual([]);
});

test("a few words that a document tells of one speaker twice are not one remark", () => {
  expect(
    joined(
      { doc: "a", text: "the audit as the reason for keeping back the ledgers", form: "indirect" },
      { doc: "a", text: "the ledgers even before the audit", form: "indirect", start: 900 },
    ),
  ).toEqual([]);
  expect(
    joined({ doc: "a", text: "(CROSSTALK.)" }, { doc: "a", text: "(CROSSTALK.)", start: 900 }),
  ).toEqual([]);
});

test("a lead that is for a plan glosses the quotation after it that is for an initiative", () => {
  const lead = statementOf({
    doc: "a",
    text: "he was fully behind the Nine Gates",
    form: "indirect",
  });
  const quote = statementOf({ doc: "a", text: "We endorse what you have put forward.", start: 90 });
  const matcher = matcherOf([lead, quote].map(plain), {
    sides: { ...noSides, stanceOf: () => "support" },
  });
  const found = listed(matcher.match(told(() => ({ date: "2031-05-14", isDated: false }))));
  const glosses = found.flatMap((remark) => remark.glosses);
  expect(glosses.map(({ statement }) => statement)).toEqual([lead.id]);
  expect(glosses[0]?.adds.map(({ exact }) => exact)).toEqual(["Nine Gates"]);
});

test("words said again weeks later are a repeat, unless they are told as said before", () => {
  const again = "Our fleet will not leave the estuary until the last mine is cleared.";
  const later = { doc: "b", text: again, date: "2031-06-20" };
  expect(joined({ doc: "a", text: fleet }, later)).toEqual([]);
  expect(joined({ doc: "a", text: fleet }, { ...later, isRecalled: true })).toEqual([["a", "b"]]);
  expect(joined({ doc: "a", text: fleet }, { ...later, text: fleet })).toEqual([["a", "b"]]);
});

test("a report of no known day does not join what was said on two days", () => {
  const groups = joined(
    { doc: "a", text: fleet, isDated: true },
    { doc: "b", text: fleet, date: null },
    { doc: "c", text: fleet, date: "2031-06-20", isDated: true },
  );
  expect(groups.flat()).toHaveLength(2);
});

test("a headline is one remark with what it sums up below, and so are both with another report", () => {
  const said = {
    doc: "a",
    text: "The debt of the harbors will fall to 3.4 percent without a new levy on salt.",
  };
  const head = {
    doc: "b",
    text: "debt of harbors at 3.4 percent, no new levy on salt",
    form: "indirect" as const,
  };
  const body = {
    doc: "b",
    text: "that the debt of the harbors would shrink to 3.4 percent within two years and that no new levy on salt was needed",
    form: "indirect" as const,
    start: 200,
  };
  expect(joined(said, head, body)).toEqual([["a", "b", "b"]]);
  expect(
    joined(head, { ...body, start: 900, text: "that the debt of the harbors had doubled" }),
  ).toEqual([]);
});

test("two words that weigh are enough where documents share another remark of that day", () => {
  const retold = {
    doc: "b",
    text: "her council would let Orvellian dredgers into the lagoon",
    form: "indirect" as const,
    start: 900,
  };
  const said = {
    doc: "a",
    text: "that Brenn would open its half of the lagoon to Orvellian dredgers",
    form: "indirect" as const,
    start: 900,
  };
  expect(joined(said, retold)).toEqual([]);
  expect(joined({ doc: "a", text: fleet }, said, { doc: "b", text: fleetAgain }, retold)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("quotations of somebody unknown whom two documents of one story name just before are one remark", () => {
  const one = {
    doc: "a",
    text: "A bay has two mouths.",
    speakerId: null,
    near: ["reinvar"],
    start: 900,
  };
  const two = {
    doc: "b",
    text: "A bay has two mouths, my friend, and salt in both.",
    speakerId: null,
    near: ["reinvar", "sorvan"],
    start: 900,
  };
  const story = [
    { doc: "a", text: fleet },
    { doc: "b", text: fleetAgain },
  ];
  expect(joined(one, two)).toEqual([]);
  expect(joined(...story, one, two)).toHaveLength(2);
  expect(joined(...story, one, { ...two, near: ["korte"] })).toHaveLength(1);
});

test("two sentences of one speech do not meet along a chain of documents", () => {
  const [hosted, opened] = [
    "I am so glad to host the summer regatta on the lake with my oldest friends.",
    "It is official: I host the summer regatta on the lake!",
  ];
  const said = [
    { doc: "a", text: hosted },
    { doc: "a", text: opened, start: 200 },
    { doc: "b", text: hosted },
    { doc: "c", text: opened },
  ];
  const apart = [
    ["a", "b"],
    ["a", "c"],
  ];
  expect(joined(...said)).toEqual(apart);
  expect(joined({ doc: "b", text: hosted }, { doc: "c", text: opened })).toEqual([["b", "c"]]);
});
