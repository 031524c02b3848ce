/** What can befall people whom news counts. */
export type Fate = "dead" | "hurt" | "missing" | "held" | "displaced" | "ill" | "discharged";

/** Forms of verbs and adjectives, in lower case, that say what befell the people counted: *15 wounded*, *killing three*. */
export const fates: ReadonlyMap<string, Fate> = new Map(
  (
    [
      ["dead", "dead killed killing kills slain slaying died dies dying perished drowned drowning"],
      ["hurt", "wounded wounding wounds injured injuring injures hurt hurting maimed maiming"],
      ["missing", "missing unaccounted"],
      [
        "held",
        "arrested arresting detained detaining captured capturing abducted abducting jailed",
      ],
      ["displaced", "displaced displacing homeless uprooted evacuated evacuating stranded"],
      ["ill", "ill sick sickened infected infecting hospitalised hospitalized quarantined"],
      ["discharged", "discharged released freed recovered rescued rescuing"],
    ] as const
  ).flatMap(([fate, words]) => words.split(" ").map((word): [string, Fate] => [word, fate])),
);
