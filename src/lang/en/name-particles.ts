/** Small words between the parts of a name: *Gustavo Alves **da** Silva*, *Khalid **bin** Nasir*. */
const joining =
  "da|das|de|del|della|degli|dei|den|der|di|do|dos|du|el|ten|ter|van|von|vom|zu|zum|zur|af|bin|bint|ben|bar|ibn|al|abu|y|e";

/** Small words that stand between others: *Ana **de la** Torre*, *Otto **von und zu** Arn*. */
const inner = `${joining}|la|las|los|le|dem|und`;

/** Words that end a name: *Nurlan Tashtan **uulu***, *Kamran Rashid **oglu***. */
const closing = "uulu|uul|kyzy|kizi|gyzy|qizi|oglu|oğlu|ogly|oghlu|ogli|uly|uli|zade|zadeh";

/** Particles written onto the part behind: *dell'Acqua*, *d’Orsi*, *al-Tamir*. */
const written =
  "(?:[dDlLoO]|dell|dall|nell|degl)['’]|(?:[aA]l|[eE]l|ul|ur|ud|as|ash|ad|ar|at|az|an|bin|ben|abu|ibn)[-‐]";

const part = "\\p{Lu}\\p{L}*\\p{Ll}(?:[-‐'’]\\p{Lu}\\p{L}*\\p{Ll})*";

/**
 * What goes on a person's name right behind it: particles with a part in capitals after
 * them, or a word that ends names.
 */
export const nameGoesOn: RegExp = new RegExp(
  `^(?:(?: (?:${joining})(?: (?:${inner})){0,2}) (?:${written})?${part}|(?: (?:${written})|[-‐](?:${written}))${part}|[ -](?:${closing}))(?![\\p{L}-])`,
  "u",
);

const particles: ReadonlySet<string> = new Set(inner.split("|"));

/** Whether a word in lower case is a particle of names: *bin*, *van*. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

const suffixes: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Whether a word in lower case, without its full stop, tells one of two people of a name from the other: *jr*, *iii*. */
export function isNameSuffix(word: string): boolean {
  return suffixes.has(word);
}

/** Honours, degrees and seats printed behind a name, which are no part of it: *Ada Orlu **MP***. */
const behindName =
  /(?:,? (?:KC|QC|SC|MP|MEP|MSP|MLA|TD|CBE|OBE|MBE|KBE|DBE|CMG|KCMG|DCMG|GCMG|FRS|Ph\.?D\.?|Esq\.?))+$/u;

/** A name without the honors, degrees and seats printed behind it; as it is where nothing else would be left of it. */
export function withoutHonours(name: string): string {
  const bare = name.replace(behindName, "");
  return bare === "" ? name : bare;
}

/** Particles that a name begins with where its bearer is called by it: ***bin** Nasir*, ***Van der** Meul*. */
export const nameBegins: RegExp =
  /(?<![\p{L}\p{N}’'-])(?:[Dd]e(?: la| las| los)?|[Vv]an(?: de| den| der)?|[Vv]on(?: de[mr]| und zu)?|[Dd]as?|[Dd]os|[Dd]i|[Dd]el(?:la)?|[Bb]int?|[Ii]bn|[Aa]bu|[Tt]er|[Zz]u) $/u;

/** Words with which a particle is a noun: *the **van** Orlu drove*. */
export const notBeforeParticle: RegExp =
  /\b(?:an?|the|this|that|each|every|one|his|her|its|their|my|our|your) $/iu;

/** Names with what goes on them, and with what they begin with, each run by the tests. */
export const nameExamples: readonly (readonly [cut: string, whole: string])[] = [
  ["Gustavo Alves", "Gustavo Alves da Silva"],
  ["Juan", "Juan de la Torre"],
  ["Ana Torre", "Ana Torre y Vargas"],
  ["Khalid", "Khalid bin Nasir"],
  ["Otto", "Otto von und zu Arn"],
  ["Tariq", "Tariq al-Tamir"],
  ["Silvia", "Silvia dell'Acqua"],
  ["Kamran Rashid", "Kamran Rashid oglu"],
  ["Seyit", "Seyit-ogly"],
  ["Meul", "van der Meul"],
  ["Nasir", "bin Nasir"],
];
