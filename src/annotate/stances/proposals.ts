import { uposOf } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import {
  endingWords,
  holdingNouns,
  noMatters,
  promotingVerbs,
  proposalNouns,
  proposedNouns,
  type StanceFamily,
} from "../../lang/en/stances.ts";
import { months, timeUnits, weekdays } from "../../lang/en/times.ts";
import type { Span } from "../../text/index.ts";
import { isCountedName } from "./counted.ts";
import {
  caseOf,
  casesOf,
  childrenOf,
  lemmaAt,
  reachOf,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";

/** What may stand in for a proposal beside a stance word, as in `StanceFamily`. */
export type Governing = Pick<StanceFamily, "at" | "on" | "only">;

/** Head token of the proposal that the stance word governs; -1 for none. */
export function proposalOf(view: View, token: number, governing: Governing): number {
  const { at, on } = governing;
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    if (at.includes("gerund") && isGerund(view, child) && isNear(child - token)) {
      const head = proposalOf(view, child, { ...governing, at: ["obj"] });
      if (head !== -1) return head;
    }
    // *Are not allowed to vote* says by whom nowhere.
    const isPassive = governing.only !== "negated" && relationIs(view, child, "nsubj:pass");
    const isObject = relation === "obj" || isPassive;
    const prepositions = casesOf(view, child);
    if (at.includes("clause") && isClause(view, child, governing)) {
      // *Ready to join the programme*, *called on both to hold talks*.
      const isMeant = governing.only === "turned" || isPromoting(view, child);
      const head = isMeant ? proposalOf(view, child, { ...governing, at: ["obj"] }) : -1;
      if (head !== -1 && idioms.get(lemmaAt(view, head))?.has(lemmaAt(view, child)) !== true)
        return head;
    }
    const fits =
      (at.includes("obj") && isObject && prepositions.length === 0) ||
      ((relation === "obl" || relation === "nmod" || relation === "advmod") &&
        prepositions.some((preposition) => at.includes(preposition)));
    if (!fits) continue;
    if (isElsewhere(view, token, prepositions)) continue;
    const head = proposalHead(view, child, on);
    // *Fought a brief war*: waged it.
    const isWaged =
      lemmaAt(view, token) === "fight" && /^(?:war|battle)$/.test(lemmaAt(view, child));
    if (head !== -1 && !isWaged && !isUntold(view, token, head)) return head;
  }
  return adjacentProposal(view, token, governing);
}

/** Tokens from a stance word to the gerund it governs: *strongly opposes ever raising*. */
const nearGerund = 3;

function isNear(distance: number): boolean {
  return distance > 0 && distance <= nearGerund;
}

/** *Called on both to **hold** talks*, *to **lift** the ban*: who wants that done takes a side; *seeks to **rename** the campaign* tells of none. */
function isPromoting(view: View, verb: number): boolean {
  const lemma = lemmaAt(view, verb);
  return promotingVerbs.has(lemma) || endingWords.has(lemma);
}

/** *Favors **raising** the toll*, *objects to **raising** it*. */
export function isGerund(view: View, token: number): boolean {
  return (
    /^(?:xcomp|ccomp|obj|advcl)$/.test(relationAt(view, token)) &&
    uposOf(view.doc.layers.tags, token) === "VERB" &&
    /ing$/.test(wordAt(view, token)) &&
    childrenOf(view, token).every(
      (child) => !/^(?:mark|case)$/.test(relationAt(view, child)) || wordAt(view, child) === "to",
    )
  );
}

/** *Ready **to join***, *wants the quota **scrapped***; not *called for talks, **setting** out a plan*, *calls **extending** it wrong*. */
function isClause(view: View, child: number, { only }: Governing): boolean {
  const relation = relationAt(view, child);
  if (!/^(?:xcomp|ccomp|acl|advcl)$/.test(relation)) return false;
  return isInfinitive(view, child) || (only === "turned" && relation !== "advcl");
}

/** *Turned her attention **to the election***, *blamed the raid **on Tarsk***: words that with this preposition take no side. */
function isElsewhere(view: View, token: number, prepositions: readonly string[]): boolean {
  const lemma = lemmaAt(view, token);
  const has = (preposition: string): boolean => prepositions.includes(preposition);
  if (lemma === "turn" || lemma === "walk" || lemma === "pull") return has("to");
  if (lemma === "warn") return !has("against");
  if (lemma !== "blame") return false;
  return [token, ...childrenOf(view, token)].some((one) =>
    childrenOf(view, one).some((child) => caseOf(view, child) === "on"),
  );
}

/**
 * Whether nothing is said of a proposal: *denied secret talks*, *dismissed the idea that he lied* say that there is
 * none; *called for action*, *urged a decision* do not say which.
 */
function isUntold(view: View, token: number, head: number): boolean {
  const noun = lemmaAt(view, head);
  const children = childrenOf(view, head);
  if (/^(?:deny|denial)$/.test(lemmaAt(view, token))) return !granted.has(noun);
  if (/^(?:idea|concept)$/.test(noun)) {
    const told = [...children, ...childrenOf(view, token)].find(
      (child) =>
        child > head &&
        /^(?:acl|ccomp)$/.test(relationAt(view, child)) &&
        childrenOf(view, child).some((one) => wordAt(view, one) === "that"),
    );
    // *The idea that Tarsk should join* is a proposal.
    if (told !== undefined) {
      const words = childrenOf(view, told).map((one) => wordAt(view, one));
      const isWished = words.some((word) => /^(?:should|must|be)$/.test(word));
      return !isWished || words.some((word) => /^(?:would|will|could|might|may)$/.test(word));
    }
  }
  // *Rejected attacks from his rivals*: what is said of him.
  if (noun === "attack" && /^(?:reject|dismiss|rebuff)$/.test(lemmaAt(view, token))) return true;
  return isVague(view, head);
}

/** Whether a phrase is a noun for anything and does not say what: *action*, *such policies*, *his decision*. */
export function isVague(view: View, head: number): boolean {
  return (
    vague.has(lemmaAt(view, head)) &&
    childrenOf(view, head).every(
      (child) =>
        /^(?:det|case|punct|cc)$/.test(relationAt(view, child)) ||
        pointing.test(wordAt(view, child)),
    )
  );
}

/** Words before a noun that say no more than that it was told of, or whose it is. */
const pointing = /^(?:such|own|my|our|your|his|her|its|their)$/;

/** What is asked for and given or denied: who denies it is against it. */
const granted: ReadonlySet<string> = new Set(
  "bid membership accession passage access request offer".split(" "),
);

/** Nouns that name no proposal where nothing beside them does. */
const vague: ReadonlySet<string> = new Set(
  "action effort move decision step course approach position idea concept process way policy statement".split(
    " ",
  ),
);

/** Verbs with which a noun for a proposal means something else: *make a decision*, *regain the initiative*. */
const idioms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["decision", new Set(["make", "take", "reach"])],
  ["initiative", new Set(["regain", "seize", "take", "lose", "keep"])],
  ["position", new Set(["take", "hold", "keep", "fill", "regain"])],
  ["campaign", new Set(["run", "join", "suspend", "rescue", "revive", "end", "win", "save"])],
  ["election", new Set(["win", "lose"])],
  ["move", new Set(["make"])],
]);

function isInfinitive(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && wordAt(view, child) === "to",
  );
}

/**
 * What somebody is blamed for: *criticized the League **for arming the rebels***, *denied
 * charges **that it sold arms***. Head token of the clause; -1 for none.
 */
export function conductOf(view: View, token: number): number {
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const isFor = childrenOf(view, child).some(
      (one) => relationAt(view, one) === "mark" && /^(?:for|of)$/.test(wordAt(view, one)),
    );
    if (relation === "advcl" && isFor && isBodyBlamed(view, token)) return child;
    if (
      relation === "obj" &&
      /^(?:accusation|allegation|charge|claim)$/.test(lemmaAt(view, child))
    ) {
      // The clause may have been read as the verb's.
      const clause = [...childrenOf(view, child), ...childrenOf(view, token)].find(
        (one) =>
          one > child &&
          /^(?:acl|ccomp)$/.test(relationAt(view, one)) &&
          childrenOf(view, one).some((word) => relationAt(view, word) === "mark"),
      );
      if (clause !== undefined) return clause;
    }
  }
  return -1;
}

/** *Criticized **the League** for arming them*, *was criticized for it*: of a person's doings nobody has a position. */
function isBodyBlamed(view: View, token: number): boolean {
  if (lemmaAt(view, token) === "fight") return false;
  const blamed = objectOf(view, token);
  const mention = view.doc.layers.mentions[view.mentionAt[blamed] ?? -1];
  return (
    !childrenOf(view, token).some((child) => wordAt(view, child) === "never") &&
    (blamed === -1 || (uposOf(view.doc.layers.tags, blamed) === "PROPN" && mention?.type !== "PER"))
  );
}

/** *Voiced support for the plan*: a phrase that follows the noun but was read as the verb's. */
function adjacentProposal(view: View, token: number, { at, on }: Governing): number {
  const next = token + 1;
  if (relationAt(view, next) !== "case" || !at.includes(wordAt(view, next))) return -1;
  const head = view.arcs.heads[next] ?? -1;
  const proposal = head > next ? proposalHead(view, head, on) : -1;
  return proposal !== -1 && isUntold(view, token, proposal) ? -1 : proposal;
}

function relationIs(view: View, token: number, relation: string): boolean {
  return view.arcs.relationNames[view.arcs.relations[token] ?? -1] === relation;
}

/** Names of ships, flights and prizes, by what they begin or end with. */
const thingNames =
  /^(?:the )?(?:(?:USS|USNS|HMS|HMCS|HMAS|RMS|INS|MV|MT|SS|MS|RV)\s\S|Flight \d)|\s(?:Prize|Award|Medal|Trophy)$/;

/**
 * The phrase's own head if it names a proposal, or for `any` a matter, else one in an *of*-phrase:
 * *the start of peace talks*. -1 for none.
 */
export function proposalHead(
  view: View,
  token: number,
  on: StanceFamily["on"] = "proposals",
): number {
  return headWithin(view, token, { on, depth: 0 });
}

/** The same below as many *of*-phrases. */
export function headWithin(
  view: View,
  token: number,
  { on, depth }: { readonly on: StanceFamily["on"]; readonly depth: number },
): number {
  const lemma = lemmaAt(view, token);
  // *Bill Orlu* is no bill.
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  const isName = mention?.kind === "name";
  if (isName && mention.type !== "MISC") {
    // *The Federal Bureau of Investigation* is nothing to be against, *the Bureau's inquiry* is.
    return -1;
  }
  if (proposalNouns.has(lemma) || proposalNouns.has(lemma.replace(/s$/, ""))) return token;
  if (isCountedName(view, token)) return token;
  // *Attacked the USS Corley*: a thing by its name.
  if (isName && thingNames.test(view.doc.text.slice(mention.start, mention.end))) return -1;
  // *Voted for a Democrat*: somebody, and no bill.
  // *In support of the Latinos*, *voted for a Norlander*: people; a proposal by its name has more words than one.
  const isProposal =
    /\S\s\S/.test(mention === undefined ? "" : view.doc.text.slice(mention.start, mention.end)) &&
    !childrenOf(view, token).some((child) => /^an?$/.test(wordAt(view, child)));
  if (isName && mention.type === "MISC" && isProposal) return token;
  if (depth <= 1 && holdingNouns.has(lemma)) {
    for (const child of childrenOf(view, token)) {
      if (relationAt(view, child) !== "nmod" || !/^(?:of|to|in)$/.test(caseOf(view, child) ?? ""))
        continue;
      const inner = headWithin(view, child, { on, depth: depth + 1 });
      if (inner !== -1) return inner;
    }
  }
  return on === "any" && isMatter(view, token) ? token : -1;
}

/** *Abortion*, *lower taxes*, *the dam*: what one can be for or against though nobody proposed it, and no person, body, saying or time. */
function isMatter(view: View, token: number): boolean {
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  const lemma = lemmaAt(view, token);
  return (
    uposOf(view.doc.layers.tags, token) === "NOUN" &&
    mention?.kind !== "name" &&
    /^\p{L}[\p{L}-]{2,}$/u.test(lemma) &&
    nounType(lemma) === "MISC" &&
    !/men$/.test(lemma) &&
    childrenOf(view, token).every((child) => wordAt(view, child) !== "whose") &&
    !noMatters.has(lemma) &&
    !(lemma in timeUnits) &&
    !(wordAt(view, token) in weekdays)
  );
}

/** The proposal in the document's words: its phrase without relative clauses, with what it is about. */
export function phraseOf(view: View, head: number): Span {
  const { tokens } = view.doc.layers;
  const { first, last } = reachOf(view, head, true);
  const behind = topicBehind(view, head);
  const end = behind === -1 ? last : reachOf(view, behind, true).last;
  const phrase = { start: tokens.starts[first] ?? 0, end: tokens.ends[end] ?? 0 };
  const mention = view.doc.layers.mentions[view.mentionAt[head] ?? -1];
  // What reaches further has taken a clause for a part of the phrase.
  const isPhrase = mention === undefined || phrase.end - phrase.start <= longestPhrase;
  return isPhrase ? phrase : { start: mention.start, end: mention.end };
}

/** Characters of the longest phrase for a proposal. */
const longestPhrase = 100;

/**
 * Head token of a phrase right behind a proposal that belongs to it although the parser gave it to
 * the verb: *supports your initiative on the **safety** of rivers*. -1 for none, or where it is a
 * time.
 */
export function topicBehind(view: View, head: number): number {
  const next = reachOf(view, head, true).last + 1;
  if (!proposedNouns.has(lemmaAt(view, head)) || relationAt(view, next) !== "case") return -1;
  if (!/^(?:on|for|about|regarding|concerning)$/.test(wordAt(view, next))) return -1;
  const noun = view.arcs.heads[next] ?? -1;
  if (view.arcs.heads[noun] !== view.arcs.heads[head] || relationAt(view, noun) !== "obl")
    return -1;
  const word = wordAt(view, noun);
  const isTime = word in weekdays || word in months || lemmaAt(view, noun) in timeUnits;
  return isTime || /\d/.test(word) ? -1 : noun;
}

/** Head token of the verb's object, whatever it is, pronouns aside; -1 for none. */
export function objectOf(view: View, token: number): number {
  const children = childrenOf(view, token);
  const object = children.find((child) => relationAt(view, child) === "obj");
  const found = object ?? children.find((child) => relationIs(view, child, "nsubj:pass"));
  return found === undefined || /^(?:which|who|that|it|this)$/.test(wordAt(view, found))
    ? -1
    : found;
}
