/** What a pronoun shows of the one it refers to. */
export interface Pronoun {
  /** The base form all cases share: `he` for *him*, *his*, *himself*. */
  readonly base: "i" | "we" | "you" | "he" | "she" | "it" | "they";
  readonly person: 1 | 2 | 3;
  /** `any` for *you*, which does not show it. */
  readonly number: "one" | "several" | "any";
  /** Null where the form does not show it. */
  readonly gender: "m" | "f" | "n" | null;
  readonly role: "personal" | "possessive" | "reflexive";
}

function rows(
  base: Pronoun["base"],
  person: Pronoun["person"],
  number: Pronoun["number"],
  gender: Pronoun["gender"],
  forms: Readonly<Record<Pronoun["role"], string>>,
): [string, Pronoun][] {
  return (Object.entries(forms) as [Pronoun["role"], string][]).flatMap(([role, words]) =>
    words
      .split(" ")
      .map((form): [string, Pronoun] => [form, { base, person, number, gender, role }]),
  );
}

/** The personal, possessive and reflexive pronouns, by lower-case form. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...rows("i", 1, "one", null, {
    personal: "i me",
    possessive: "my mine",
    reflexive: "myself",
  }),
  ...rows("we", 1, "several", null, {
    personal: "we us",
    possessive: "our ours",
    reflexive: "ourselves ourself",
  }),
  ...rows("you", 2, "any", null, {
    personal: "you",
    possessive: "your yours",
    reflexive: "yourself yourselves",
  }),
  ...rows("he", 3, "one", "m", {
    personal: "he him",
    possessive: "his",
    reflexive: "himself",
  }),
  ...rows("she", 3, "one", "f", {
    personal: "she her",
    possessive: "hers",
    reflexive: "herself",
  }),
  ...rows("it", 3, "one", "n", {
    personal: "it",
    possessive: "its",
    reflexive: "itself",
  }),
  ...rows("they", 3, "several", null, {
    personal: "they them",
    possessive: "their theirs",
    reflexive: "themselves themself",
  }),
]);
