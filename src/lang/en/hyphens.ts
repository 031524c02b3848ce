/**
 * Prefixes that keep their hyphen and word together as one token: *anti-war*. All
 * other hyphens are tokens of their own: *well - known*. This is the list of affixes
 * of the LDC's treebank tokenization as UD English EWT and GUM apply it in their training data.
 */
export const joinedPrefixes: readonly string[] = (
  "agro ante anti arch be bi bio co counter cross cyber de e electro ex extra fore i inter intra macro mega " +
  "meta micro mid mini mm mono multi neo non omni over para peri post pre pro proto pseudo psycho re " +
  "semi socio sub super supra trans tri ultra un uni"
).split(" ");

/** Endings that stay with the word before their hyphen: *Kafka-esque*. */
export const joinedSuffixes: readonly string[] =
  "able aholic ation esque est ful gate ish itis ism less let ment ness o-rama rama ship ville wise".split(
    " ",
  );

/** Words with hyphens that are one token as a whole, in lower case: sounds, and a few fixed words. */
export const joinedWords: readonly string[] =
  "uh-huh uh-oh uh-uh mm-hmm mm-hm mhm-hm m-mm m-m hm-m whoo-hoo oh-ho o-ring x-ray for-profit".split(
    " ",
  );
