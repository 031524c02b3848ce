import { expect, test } from "vitest";
import { createPile } from "../../../bench/generated-pile.ts";
import type { Chain } from "../../doc/index.ts";
import type { ChainFacts, DocumentFacts } from "../facts.ts";
import { chainKey, matchEntities } from "./index.ts";
import { createPlaceOf, officeKey } from "./offices.ts";

interface Named extends Partial<Pick<Chain, "named" | "titles" | "country" | "type">> {
  readonly name: string;
  /** The words of its first mention, where they are more than the name. */
  readonly printed?: string;
}

const [blank] = createPile({ documents: 1, statementsEach: 1, seed: 1 });

function documentOf(doc: string, ...chains: readonly Named[]): DocumentFacts {
  if (blank === undefined) throw new RangeError("no document");
  return {
    ...blank,
    doc,
    name: doc,
    chains: chains.map(({ name, printed = name, named = true, ...about }, id): ChainFacts => {
      const own = { ...about, id, name, named, gender: null, members: [], mentions: [] };
      const { type = "PER", titles = [], country = null } = about;
      return {
        chain: { ...own, type, titles, country },
        names: named ? [name] : [],
        evidence: [{ doc, start: id * 100, end: id * 100 + printed.length, exact: printed }],
      };
    }),
  };
}

/** Whether the first chains of two documents are one entity. */
function isOne(...documents: readonly DocumentFacts[]): boolean {
  const { entityOf } = matchEntities(documents);
  const [a, b] = documents.map(({ doc }) => entityOf.get(chainKey(doc, 0)));
  return a !== undefined && a === b;
}

const veldia: Named = { name: "Veldia", type: "GPE" };
const president: Named = {
  name: "Ada Orlu",
  printed: "Veldian President Ada Orlu",
  titles: ["Veldian President"],
};
const office = (title: string): Named => ({ name: title, named: false, titles: [title] });

test("spellings of one full name are one person, two people of one surname are not", () => {
  expect(
    isOne(documentOf("a", { name: "Dmitri Sorvan" }), documentOf("b", { name: "Dmitry Sorvan" })),
  ).toBe(true);
  expect(
    isOne(documentOf("a", { name: "Dmitri Sorvan" }), documentOf("b", { name: "Ivan Sorvan" })),
  ).toBe(false);
});

test("spellings that only sound alike are two people where there is but one word to go by", () => {
  const full = documentOf("a", { name: "Anka Frum" });
  expect(isOne(full, documentOf("b", { name: "From" }))).toBe(false);
  expect(isOne(documentOf("a", { name: "From" }), documentOf("b", { name: "Frum" }))).toBe(false);
  const printed = documentOf("b", { name: "Stevanch" });
  expect(isOne(documentOf("a", { name: "Anka Stevanich" }), printed)).toBe(true);
});

test("father and son of one name stay apart, and so do two sons", () => {
  const father = documentOf("a", { name: "Marek Dol" });
  const son = documentOf("b", { name: "Marek Dol Jr." });
  expect(isOne(father, son)).toBe(false);
  expect(isOne(son, documentOf("c", { name: "Marek T. Dol Jr." }))).toBe(true);
  expect(isOne(son, documentOf("c", { name: "Marek Lorn Jr." }))).toBe(false);
  expect(isOne(documentOf("c", { name: "Dol Jr." }), father)).toBe(false);
  expect(isOne(documentOf("a", { name: "Dol" }), son)).toBe(true);
});

test("initials tell two people of one name apart, and nobody knows which the bare name is", () => {
  const [one, other] = [{ name: "Marek W. Dol" }, { name: "Marek H.K. Dol" }];
  expect(isOne(documentOf("a", one), documentOf("b", other))).toBe(false);
  expect(isOne(documentOf("a", other), documentOf("b", { name: "Marek H. Dol" }))).toBe(true);
  const bare = documentOf("c", { name: "Marek Dol" });
  expect(isOne(bare, documentOf("a", one))).toBe(true);
  expect(isOne(bare, documentOf("a", one), documentOf("b", other))).toBe(false);
  const many = Array.from({ length: 10 }, (_, i) => documentOf(`d${i}`, one));
  expect(isOne(bare, ...many, documentOf("b", other))).toBe(true);
});

test("a name without letters is nobody", () => {
  expect(isOne(documentOf("a", { name: "—" }), documentOf("b", { name: "—" }))).toBe(false);
});

test("two of one Irish surname are two people", () => {
  const [one, other] = [{ name: "Ada O'Lorn" }, { name: "Bren O’Lorn" }];
  expect(isOne(documentOf("a", one), documentOf("b", other))).toBe(false);
  expect(isOne(documentOf("a", { name: "O’Lorn" }), documentOf("b", one))).toBe(true);
});

test("letters are the one body that bears them, and of two a name of their own", () => {
  const body = (doc: string, ...names: string[]): DocumentFacts => {
    const [name = ""] = names;
    const found = documentOf(doc, { name, type: "ORG" });
    return { ...found, chains: found.chains.map((one) => ({ ...one, names })) };
  };
  const board = body("a", "National Rail Board", "NRB");
  const bank = body("b", "Northern River Bank", "NRB");
  const letters = [body("c", "NRB"), body("d", "NRB")] as const;
  expect(isOne(letters[0], board)).toBe(true);
  expect(isOne(board, bank)).toBe(false);
  expect(isOne(letters[0], board, bank)).toBe(false);
  expect(isOne(...letters, board, bank)).toBe(true);
  expect(matchEntities([...letters, board]).entities.map(({ name }) => name)).toEqual([
    "National Rail Board",
  ]);
});

test("an entity has the name that most documents give it, of a person not the surname alone", () => {
  const documents = ["Ada Lorn", "Ada Lorn", "Lorn", "Lorn", "Lorn", "Ada Maria Lorn"];
  const { entities } = matchEntities(documents.map((name, i) => documentOf(`${i}`, { name })));
  expect(entities.map(({ name, aliases }) => [name, aliases])).toContainEqual([
    "Ada Lorn",
    ["Ada Lorn", "Ada Maria Lorn", "Lorn"],
  ]);
});

test("of two names that as many documents give, an entity has the one that is printed most often", () => {
  const usual = documentOf("a", { name: "Ada Lorn" });
  const often = usual.chains.map((one): ChainFacts => {
    const [first] = one.evidence;
    return { ...one, evidence: [first, { ...first, start: 50, end: 58 }] };
  });
  const full = documentOf("b", { name: "Ada Maria Lorn" });
  const names = (first: DocumentFacts): string[] =>
    matchEntities([first, full]).entities.map(({ name }) => name);
  expect(names({ ...usual, chains: often })).toEqual(["Ada Lorn"]);
  expect(names(usual)).toEqual(["Ada Maria Lorn"]);
});

test("namesakes of two countries stay apart", () => {
  const orlu = { name: "Ada Orlu" };
  expect(
    isOne(
      documentOf("a", { ...orlu, country: "AAA" }),
      documentOf("b", { ...orlu, country: "BBB" }),
    ),
  ).toBe(false);
});

test("a place of no known country is no known place whose adjective sounds the same", () => {
  const ostrel: Named = { name: "Ostrelian", type: "GPE" };
  const known: Named = { name: "Australian", type: "GPE", country: "AUS" };
  expect(isOne(documentOf("a", ostrel), documentOf("b", known))).toBe(false);
  expect(isOne(documentOf("a", { ...known, country: null }), documentOf("b", known))).toBe(true);
});

test("places of one word that only sound alike are two", () => {
  const place = (name: string): Named => ({ name, type: "GPE" });
  expect(isOne(documentOf("a", place("Lutton")), documentOf("b", place("Latin")))).toBe(false);
  expect(isOne(documentOf("a", place("Harkov")), documentOf("b", place("Harkiv")))).toBe(true);
});

test("a surname is the one person of that name, or nobody where two bear it", () => {
  const full = documentOf("a", { name: "Ada Orlu" });
  const short = documentOf("b", { name: "Orlu" });
  expect(isOne(full, short)).toBe(true);
  expect(isOne(full, short, documentOf("c", { name: "Bren Orlu" }))).toBe(false);
});

test("an office without a name is who holds it in the record", () => {
  const named = documentOf("a", president, veldia);
  expect(isOne(named, documentOf("b", office("Veldia's president")))).toBe(true);
  expect(isOne(named, documentOf("b", office("the President of Veldia")))).toBe(true);
  expect(isOne(named, documentOf("b", office("Veldia's former president")))).toBe(false);
  expect(isOne(named, documentOf("b", office("Veldia's foreign minister")))).toBe(false);
  expect(isOne(named, documentOf("b", office("the president")))).toBe(false);
});

test("an office that two held in the record is nobody's", () => {
  const other = { ...president, name: "Bren Castow", printed: "Veldian President Bren Castow" };
  const documents = [
    documentOf("a", president, veldia),
    documentOf("b", office("Veldia's president")),
  ];
  expect(isOne(...documents, documentOf("c", other))).toBe(false);
});

test("a title that only refers to somebody does not give the office", () => {
  const referred = { ...president, printed: "Ada Orlu", titles: ["Veldia's president"] };
  expect(
    isOne(documentOf("a", referred, veldia), documentOf("b", office("Veldia's president"))),
  ).toBe(false);
});

test.each([
  ["Orvelle's president", "president of orvelle"],
  ["the Orvellian President", "president of orvelle"],
  ["Prime Minister of Kestria", "prime minister of kestria"],
  ["Minister of Foreign Affairs of Kestria", "foreign minister of kestria"],
  ["Kestrian Foreign Minister", "foreign minister of kestria"],
  ["Kestrian soldier", null],
  ["president", null],
  ["acting Kestrian president", null],
])("%s is the office %s", (title, key) => {
  const places = [
    { name: "Orvelle", type: "GPE" as const },
    { name: "Kestria", type: "GPE" as const },
  ];
  expect(
    officeKey(
      title,
      createPlaceOf([documentOf("a", ...places)], () => null),
    ),
  ).toBe(key);
});

test("somebody of an unknown kind who speaks is the one person of that last name", () => {
  const full = documentOf("b", { name: "Ada Orlu" });
  const unknown: Named = { name: "Orlu", type: "MISC" };
  const other = documentOf("c", { name: "Ivan Orlu" });
  const says = (chain: number | null): DocumentFacts => {
    const own = documentOf("a", unknown);
    const statements = own.statements.map((one) => ({ ...one, speakerChain: chain }));
    return { ...own, statements };
  };
  expect(isOne(says(0), full)).toBe(true);
  expect(isOne(says(null), full)).toBe(false);
  expect(isOne(says(0), full, other)).toBe(false);
  const { entities } = matchEntities([says(0), full]);
  expect(entities.map(({ name, type }) => `${type} ${name}`)).toEqual(["PER Ada Orlu"]);
});

test("what a document takes for a person or nothing known is the place or body of that name in the others", () => {
  const place: Named = { name: "Belmor", type: "GPE" };
  const places = [documentOf("b", place), documentOf("c", place)];
  expect(isOne(documentOf("a", { name: "Belmor", type: "MISC" }), ...places)).toBe(true);
  expect(isOne(documentOf("a", { name: "Belmor" }), ...places)).toBe(true);
  const titled: Named = { name: "Belmor", printed: "Ms Belmor", titles: ["Ms"] };
  expect(isOne(documentOf("a", titled), ...places)).toBe(false);
  const someone = documentOf("d", { name: "Ada Belmor" });
  expect(isOne(documentOf("a", { name: "Belmor", type: "MISC" }), ...places, someone)).toBe(false);
  expect(isOne(documentOf("a", { name: "Bilmoor", type: "MISC" }), ...places)).toBe(false);
  const body = documentOf("d", { name: "Belmor", type: "ORG" });
  expect(isOne(documentOf("a", { name: "Belmor", type: "MISC" }), ...places, body)).toBe(false);
  const [entity] = matchEntities([documentOf("a", { name: "Belmor" }), ...places]).entities;
  expect(entity?.type).toBe("GPE");
});

test("a ministry of nobody said is one where the record knows one, and many where it knows two", () => {
  const ministry: Named = { name: "Foreign Ministry", type: "ORG" };
  const pair = [documentOf("a", ministry), documentOf("b", ministry)] as const;
  const minister = (name: string, title: string): Named => ({
    name,
    printed: `${title} ${name}`,
    titles: [title],
  });
  const one = documentOf("c", minister("Ada Orlu", "Foreign Minister"), veldia);
  expect(isOne(...pair)).toBe(true);
  expect(isOne(...pair, one)).toBe(true);
  expect(isOne(...pair, one, documentOf("d", minister("Orlu", "Foreign Minister")))).toBe(true);
  expect(
    isOne(...pair, one, documentOf("d", minister("Ivo Kest", "former Foreign Minister"))),
  ).toBe(true);
  expect(isOne(...pair, one, documentOf("d", minister("Ivo Kest", "Foreign Minister")))).toBe(
    false,
  );
  const named = (name: string): DocumentFacts => documentOf(name, { name, type: "ORG" }, veldia);
  const tarsk = documentOf("e", { name: "Tarsk", type: "GPE" });
  const both = [named("Veldian Foreign Ministry"), named("Tarskan Foreign Ministry"), tarsk];
  expect(isOne(...pair, ...both)).toBe(false);
});

test("who goes by a short form is who bears the full name in the same office, and nobody else", () => {
  const senator = { titles: ["Sen."] };
  const joe = documentOf("a", { ...senator, name: "Joe Lorn", printed: "Sen. Joe Lorn" });
  const formal = (name: string, title: string): DocumentFacts =>
    documentOf("b", { name, titles: [title], printed: `${title} ${name}` });
  const joseph = formal("Joseph R. Lorn Jr.", "Veldian Senator");
  expect(isOne(joe, joseph)).toBe(true);
  expect(isOne(joe, formal("Joseph R. Lorn Jr.", "Colonel"))).toBe(false);
  expect(isOne(joe, formal("Joshua R. Lorn", "Senator"))).toBe(false);
  expect(isOne(documentOf("a", { name: "Joe Lorn" }), joseph)).toBe(false);
  // Another of that name may be meant, and who is named beside somebody is somebody else.
  const other = documentOf("c", { name: "Joseph K. Lorn" });
  expect(isOne(joe, joseph, other)).toBe(false);
  expect(isOne(joe, joseph, documentOf("c", { name: "Joseph R. Lorn" }))).toBe(true);
  const both = documentOf("c", { name: "Joe Lorn" }, { name: "Joseph R. Lorn Jr." });
  expect(isOne(joe, joseph, both)).toBe(false);
});

test("full names that only sound alike are two people", () => {
  const one = documentOf("a", { name: "Anka Bratton" });
  expect(isOne(one, documentOf("b", { name: "Anka Burton" }))).toBe(false);
  expect(isOne(one, documentOf("b", { name: "Anka Braton" }))).toBe(true);
  const printed = documentOf("a", { name: "Karim Hussein" });
  expect(isOne(printed, documentOf("b", { name: "Kareem Husayn" }))).toBe(true);
});

test("a name of several words is of one thing, whatever kinds documents take it for", () => {
  const docks = (doc: string, about: Partial<Named>): DocumentFacts =>
    documentOf(doc, { name: "Belmor Docks", ...about });
  const body = docks("a", { type: "ORG" });
  expect(isOne(body, docks("b", { type: "GPE" }))).toBe(true);
  expect(isOne(body, docks("b", {}))).toBe(true);
  expect(isOne(body, documentOf("b", { name: "Belmor Dock", type: "GPE" }))).toBe(false);
  const [entity] = matchEntities([body, docks("b", {}), docks("c", {})]).entities;
  expect(entity?.type).toBe("ORG");
  // A person who is shown to be one may give a firm a name.
  const person = docks("b", { printed: "Mr Belmor Docks", titles: ["Mr"] });
  expect(isOne(body, person)).toBe(false);
  expect(isOne(body, person, docks("c", {}), docks("d", {}))).toBe(true);
  const abroad = docks("b", { type: "GPE", country: "ORV" });
  expect(isOne(docks("a", { type: "ORG", country: "TAR" }), abroad)).toBe(false);
});

test("a place is not shown in its form of state where as many documents have the plain name", () => {
  const state = documentOf("a", { name: "Republic of Orvelle", type: "GPE" });
  const both = state.chains.map((one): ChainFacts => {
    const [first] = one.evidence;
    const short = { ...first, start: 50, end: 57, exact: "Orvelle" };
    return { ...one, names: ["Republic of Orvelle", "Orvelle"], evidence: [first, short] };
  });
  const plain = documentOf("b", { name: "Orvelle", type: "GPE" });
  const shown = (...documents: readonly DocumentFacts[]): string[] =>
    matchEntities(documents).entities.map(({ name }) => name);
  expect(shown({ ...state, chains: both })).toEqual(["Orvelle"]);
  expect(shown({ ...state, chains: both }, plain)).toEqual(["Orvelle"]);
  expect(shown(state)).toEqual(["Republic of Orvelle"]);
});
