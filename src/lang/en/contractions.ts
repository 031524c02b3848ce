/** Words written as one that are two: the number of characters in the first, and the shortest text that shows it. */
export interface Contraction {
  readonly word: string;
  readonly first: number;
  readonly example: string;
}

/**
 * Words without an apostrophe that Universal Dependencies splits: *cannot* is *can* and
 * *not*. Forms that are also words of their own (*its*, *were*, *well*, *hell*) are not here.
 */
export const contractions: readonly Contraction[] = [
  { word: "cannot", first: 3, example: "They cannot agree." },
  { word: "gonna", first: 3, example: "We are gonna win." },
  { word: "wanna", first: 3, example: "I wanna know." },
  { word: "gotta", first: 3, example: "We gotta leave." },
  { word: "outta", first: 3, example: "Get outta here." },
  { word: "dont", first: 2, example: "They dont care." },
  { word: "doesnt", first: 4, example: "It doesnt matter." },
  { word: "didnt", first: 3, example: "She didnt come." },
  { word: "cant", first: 2, example: "We cant say." },
  { word: "wont", first: 2, example: "He wont sign." },
  { word: "isnt", first: 2, example: "It isnt over." },
  { word: "arent", first: 3, example: "We arent there." },
  { word: "aint", first: 2, example: "It aint so." },
  { word: "wasnt", first: 3, example: "It wasnt me." },
  { word: "werent", first: 4, example: "We werent told." },
  { word: "havent", first: 4, example: "I havent seen it." },
  { word: "hasnt", first: 3, example: "He hasnt come." },
  { word: "hadnt", first: 3, example: "They hadnt met." },
  { word: "wouldnt", first: 5, example: "She wouldnt say." },
  { word: "couldnt", first: 5, example: "They couldnt pay." },
  { word: "shouldnt", first: 6, example: "You shouldnt go." },
  { word: "thats", first: 4, example: "I think thats fine." },
  { word: "theres", first: 5, example: "And theres more." },
  { word: "whats", first: 4, example: "See whats new." },
  { word: "youre", first: 3, example: "I hear youre late." },
  { word: "theyre", first: 4, example: "Now theyre gone." },
  { word: "youll", first: 3, example: "Then youll see." },
  { word: "theyll", first: 4, example: "And theyll pay." },
  { word: "youve", first: 3, example: "When youve read it." },
  { word: "alot", first: 1, example: "It costs alot of money." },
  { word: "im", first: 1, example: "And im here." },
  { word: "ive", first: 1, example: "What ive seen." },
];

/** Endings after an apostrophe that are words of their own, in lower case: *'s*, *'re*. *n't* has its own rule. */
export const clitics: readonly string[] = ["s", "m", "d", "re", "ve", "ll"];

/** Words that begin with an apostrophe, in lower case without it: *'em*, *'til*. */
export const apostropheWords: readonly string[] = [
  "em",
  "til",
  "till",
  "cause",
  "bout",
  "n",
  "nother",
];
