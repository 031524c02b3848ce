import type { Chain, Mention, Participant } from "../../../doc/index.ts";
import {
  childrenOf,
  lemmaAt,
  nounAt,
  placeOfAdjective,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { speakerOf, type Voices } from "../voices.ts";
import { countryOf } from "./countries.ts";
import { isPlural, isPronoun, kindOf, phraseAt } from "./phrases.ts";

/** Most members of a list that take part. */
const mostJoined = 12;

/** Tokens joined to `token` by *and*, itself first, and those joined to them; at most a dozen. */
export function joined(view: View, token: number): number[] {
  const out = [token];
  for (let at = 0; at < out.length; at++) {
    for (const child of childrenOf(view, out[at] ?? token)) {
      const isMember =
        plainRelationAt(view, child) === "conj" &&
        tagAt(view, child) !== "VERB" &&
        !isOpposed(view, child);
      if (isMember && out.length < mostJoined) out.push(child);
    }
  }
  // *In Tarsk, President Orlu said*: what no *and* joins is no list.
  const isList = out.some((one) =>
    childrenOf(view, one).some((child) => plainRelationAt(view, child) === "cc"),
  );
  return isList ? out : [token];
}

/** *In attacks on Orlu, **but** Veldians have …*: another clause, read as part of the list. */
function isOpposed(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) =>
      plainRelationAt(view, child) === "cc" &&
      wordAt(view, child) === "but" &&
      wordAt(view, child - 1) === ",",
  );
}

const isSomebody = (type: string): boolean => type !== "MISC";

/** The participants that a mention headed by the token gives; null where it is no mention of somebody. `isEdge`: a border will do. */
export function ownParty(
  view: View,
  voices: Voices,
  token: number,
  isEdge = false,
): Participant[] | null {
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (mention === undefined) {
    const start = view.tokens.starts[token] ?? 0;
    const end = view.tokens.ends[token] ?? 0;
    const word = view.text.slice(start, end);
    const isFirst = /(?:^|[.!?\n“"])\s*$/.test(view.text.slice(Math.max(0, start - 3), start));
    return !isFirst && isNationality(view, token, word)
      ? [{ start, end, name: word, chain: null, country: null }]
      : null;
  }
  const home = mention.kind === "nominal" ? countryOf(view, voices, token) : null;
  if (home !== null) return [home];
  if (mention.kind === "pronoun") {
    const voice = speakerOf(view, voices, token);
    if (voice !== null) return [{ start: mention.start, end: mention.end, ...voice }];
  }
  // *The border with Tarsk*: a line is nobody; whose it is may be.
  if (!isEdge && mention.kind === "nominal" && edges.has(lemmaAt(view, token))) return null;
  // *Gunmen stormed the hall*, with the first word read as a name.
  if (mention.kind === "name" && isPlainPeople(view, token, mention)) {
    const own = { start: mention.start, end: mention.end };
    return [{ ...own, name: view.text.slice(own.start, own.end), chain: null, country: null }];
  }
  const chain = view.chains[view.chainOf[index] ?? -1];
  const place =
    mention.kind === "name" && mention.type === "MISC"
      ? placeOfAdjective(view, view.text.slice(mention.start, mention.end))
      : null;
  if (place !== null) {
    const { id, name, country } = place;
    return [{ start: mention.start, end: mention.end, name, chain: id, country }];
  }
  // *Veldian accusations*, where the document never names Veldia.
  if (
    chain !== undefined &&
    chain.type === "MISC" &&
    chain.country === null &&
    mention.kind === "name" &&
    isNationality(view, token, view.text.slice(mention.start, mention.end))
  )
    return [
      { start: mention.start, end: mention.end, name: chain.name, chain: chain.id, country: null },
    ];
  if (chain === undefined) {
    // *The West*: a name by itself that the document never takes up again.
    if (!isSomebody(mention.type) || mention.kind === "pronoun") return null;
    const name = view.text.slice(mention.start, mention.end);
    return [{ start: mention.start, end: mention.end, name, chain: null, country: null }];
  }
  if (mention.kind === "pronoun" && isPronoun(chain.name)) return [];
  // *She denied it*, with *she* read as a country.
  if (
    mention.kind === "pronoun" &&
    chain.type !== "PER" &&
    /^(?:he|she|him|her|his|hers)$/.test(lemmaAt(view, token))
  )
    return [];
  if (!isSomebody(chain.type) && !(chain.country !== null && mention.kind === "name")) return null;
  // *They would be released*, with *they* read as one person.
  const isOnePerson = chain.named && chain.type === "PER" && chain.members.length === 0;
  if (isOnePerson && isPlural(mention.kind, lemmaAt(view, token))) return [];
  // *Wounded two clerks*, with the clerks read as two that were named before: new ones.
  const isNew =
    mention.kind === "nominal" &&
    !/^(?:the|both|these|those|all|each|either|neither|such)\b/i.test(
      view.text.slice(mention.start, mention.end),
    ) &&
    !childrenOf(view, token).some((child) => relationAt(view, child) === "nmod:poss");
  if (chain.members.length > 0 && isNew) {
    const own = phraseAt(view, token);
    return [{ ...own, name: view.text.slice(own.start, own.end), chain: null, country: null }];
  }
  if (chain.members.length > 0) {
    return chain.members.flatMap((member) => {
      const one = view.chains[member];
      if (one === undefined) return [];
      return [
        {
          start: mention.start,
          end: mention.end,
          name: one.name,
          chain: one.id,
          country: one.country,
        },
      ];
    });
  }
  const { id, country } = chain;
  // *The Tarsk tribunal*, read as another body: what it calls itself.
  if (mention.kind === "nominal" && isOtherBody(view, token, chain)) {
    const own = phraseAt(view, token);
    return [{ ...own, name: view.text.slice(own.start, own.end), chain: null, country: null }];
  }
  // A description is cut to its noun and what stands before it: the rest may belong to the verb.
  const phrase = phraseAt(view, token);
  const name =
    chain.named || mention.kind === "pronoun"
      ? chain.name
      : view.text.slice(phrase.start, phrase.end);
  return [{ start: mention.start, end: mention.end, name, chain: id, country }];
}

/** A noun for people that a sentence begins with. */
function isPlainPeople(view: View, token: number, { start, end }: Mention): boolean {
  const word = view.text.slice(start, end);
  return (
    /^\p{Lu}\p{Ll}+(?:s|men)$/u.test(word) &&
    /(?:^|[.!?\n“"–-])\s*$/.test(view.text.slice(Math.max(0, start - 3), start)) &&
    kindOf(nounAt(view, token).replace(/men$/, "man")) === "PER"
  );
}

/** Whether a description has a place's name before its noun that the name of its chain lacks. */
function isOtherBody(view: View, token: number, { type, named, name }: Chain): boolean {
  if (type !== "ORG" || !named) return false;
  return childrenOf(view, token).some((child) => {
    const mention = view.mentions[view.mentionAt[child] ?? -1];
    return (
      relationAt(view, child) === "compound" &&
      mention?.kind === "name" &&
      mention.type === "GPE" &&
      !name.includes(view.text.slice(mention.start, mention.end))
    );
  });
}

/** The adjective of a country that nobody has listed, before a noun; not that of a faith, a time or a house. */
function isNationality(view: View, token: number, word: string): boolean {
  return (
    /^(?:amod|compound)$/.test(relationAt(view, token)) &&
    /^\p{Lu}\p{Ll}{3,}(?:ian|ean|ese|rish|nish|lish)$/u.test(word) &&
    !notNations.has(word.toLowerCase())
  );
}

const notNations: ReadonlySet<string> = new Set(
  `christian presbyterian episcopalian victorian edwardian georgian elizabethan orwellian freudian marxian keynesian gregorian julian
  zoroastrian olympian utilitarian parliamentarian unitarian vegetarian civilian guardian darwinian newtonian machiavellian
  mediterranean caribbean cretacean european`.split(/\s+/),
);

/** Places that belong to countries and take part in nothing themselves. */
const edges: ReadonlySet<string> = new Set(["border", "frontier", "coast", "airspace", "water"]);
