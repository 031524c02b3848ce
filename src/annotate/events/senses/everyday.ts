/* Words of the tables as everyday news uses them: accidents in the street, figures of speech, parts of names. */

import { objectSets } from "../../../lang/en/event-objects.ts";
import { speakingThings, weapons } from "../../../lang/en/event-senses.ts";
import { measure } from "../clauses/objects.ts";
import { countedBy, kindOf } from "../parties/phrases.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** *Half-trained recruits*, *a state-backed lender*: part of an adjective. */
export function isCompounded(view: View, { token }: Reading): boolean {
  return (
    /^(?:amod|compound)$/.test(relationAt(view, token)) &&
    /^[-–]$/.test(wordAt(view, token - 1)) &&
    wordAt(view, token - 2) !== "pre"
  );
}

/** *The Old Welcomed Guest Inn*: inside a name. */
export function isCapitalised(view: View, { token }: Reading): boolean {
  const head = headOf(view, token);
  const isUpper = (at: number): boolean =>
    at >= 0 && /^\p{Lu}/u.test(view.text.charAt(view.tokens.starts[at] ?? 0));
  // *On Channel Nine's **Face** the Nation*: a title.
  if (
    isUpper(token) &&
    isUpper(token + 2) &&
    wordAt(view, token + 1) === "the" &&
    /^['’]s$/.test(wordAt(view, token - 1))
  )
    return true;
  return (
    relationAt(view, token) === "amod" &&
    head > token &&
    tagAt(view, head) === "PROPN" &&
    isUpper(token) &&
    isUpper(token - 1) &&
    isUpper(token + 1)
  );
}

/** *Struck out two lines*, *hit upon a cure*, *fired up the oven*. */
export function isOtherPhrasal(view: View, { token }: Reading): boolean {
  const next = token + 1;
  return (
    next < view.tokens.length &&
    /^(?:down|out|off|up|upon)$/.test(wordAt(view, next)) &&
    headOf(view, next) === token
  );
}

/** *Seized on a remark*: made use of it. */
export function isUsed(view: View, { token }: Reading): boolean {
  return token + 1 < view.tokens.length && /^(?:on|upon)$/.test(wordAt(view, token + 1));
}

/** ***Barring** a miracle*: except for one. */
export function isExcepting(view: View, { token, clause }: Reading): boolean {
  return (
    wordAt(view, token) === "barring" &&
    !/^(?:AUX|ADP|SCONJ)$/.test(tagAt(view, token - 1)) &&
    clause.objects.some((one) =>
      childrenOf(view, one).some((child) => /^(?:an?|any|some|another)$/.test(wordAt(view, child))),
    )
  );
}

/** *An officially sanctioned trip*: one that is allowed. */
export function isPermitted(view: View, { token }: Reading): boolean {
  return /^(?:officially|legally|duly|publicly|constitutionally|federally)$/.test(
    wordAt(view, token - 1),
  );
}

/** *Released two songs*, *freed the wheel*: no person. */
export function isThingFreed(view: View, { token, clause }: Reading): boolean {
  // *Was bandaged in the clinic and released*.
  if (/^(?:treat|hospitali[sz]e|examine)$/.test(lemmaAt(view, headOf(view, token)))) return true;
  return (
    clause.objects.length > 0 &&
    clause.objects.every((object) => {
      const counted = countedBy(view, object);
      const one = counted === -1 ? object : counted;
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      // *Released “Grey Harbor” in theatres*, *released Quillwriter 3 to its users*: a work or a ware by its name.
      if (tagAt(view, one) === "PROPN" && isWare(view, one, mention?.type ?? null)) return true;
      return (
        tagAt(view, one) === "NOUN" &&
        kindOf(nounAt(view, one)) === "MISC" &&
        (mention === undefined || mention.type === "MISC") &&
        !/^(?:hostage|captive|detainee|inmate|prisoner|ship|vessel|boat|trawler|tanker|aircraft|plane|body)$/.test(
          nounAt(view, one),
        ) &&
        !childrenOf(view, one).some((child) => relationAt(view, child) === "nummod")
      );
    })
  );
}

/** Whether a name is that of no person, country or band: one told to be a work, or with a number behind it. */
function isWare(view: View, name: number, type: string | null): boolean {
  if (type === "PER" || type === "GPE") return false;
  return type === "MISC" || /^\d/.test(wordAt(view, name + 1)) || tagAt(view, name + 1) === "NUM";
}

/** *Joined the dancers*, *joined her sister on stage*: people keep each other company. */
export function isCompany(view: View, { clause }: Reading): boolean {
  return (
    clause.objects.length > 0 &&
    clause.objects.every((one) => {
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      return mention?.type === "PER";
    })
  );
}

/** *Agrees with the recipe*, *many agree with him*: an opinion. */
export function isOpinion(view: View, { token, clause }: Reading): boolean {
  if (childrenOf(view, token).some((child) => isInfinitive(view, child))) return false;
  const phrases = clause.obliques.filter(
    ([preposition, one]) => preposition === "with" && one > token,
  );
  return (
    phrases.length > 0 &&
    !clause.obliques.some(([preposition]) => /^(?:on|to|about)$/.test(preposition)) &&
    phrases.every(
      ([, one]) =>
        (tagAt(view, one) === "NOUN" && /^(?:MISC|LOC)$/.test(kindOf(nounAt(view, one)))) ||
        // *A quarter of Tarskans agree with him*.
        (/^VB[PZ]?$/.test(xposAt(view, token)) &&
          view.mentions[view.mentionAt[one] ?? -1]?.type === "PER"),
    )
  );
}

/** *Accepts coins*, *will accept a sample*: nothing that somebody held out. */
export function isTaking(view: View, { clause, recipients }: Reading): boolean {
  if (clause.objects.length === 0) return false;
  return clause.objects.every((one) => {
    const noun = nounAt(view, one);
    const isHeldOut = nounRows.has(noun) || speakingThings.has(noun) || tender.has(noun);
    const isSomebody = kindOf(noun) !== "MISC";
    return (
      tagAt(view, one) === "NOUN" &&
      !isHeldOut &&
      !isSomebody &&
      (recipients === 0 || !weapons.has(noun))
    );
  });
}

const tender: ReadonlySet<string> = new Set(
  "initiative invitation condition term result outcome mediation responsibility formula compromise text ruling role mandate blame resignation apology help aid assistance loan money gift medal post job nomination extension delay monitor observer role".split(
    " ",
  ),
);

/** *Offers a view of the lake*, *offered a glimpse*: shows, and holds nothing out to anybody. */
export function isShowing(view: View, { token, clause }: Reading): boolean {
  if (childrenOf(view, token).some((child) => child > token && isInfinitive(view, child)))
    return false;
  // *Offered fifty tonnes of food*.
  const meant = clause.objects.flatMap((one) =>
    measure.test(nounAt(view, one))
      ? [one, ...childrenOf(view, one).filter((child) => caseOf(view, child) === "of")]
      : [one],
  );
  return !meant.some((one) => {
    const noun = nounAt(view, one);
    return (
      tagAt(view, one) !== "NOUN" ||
      // *Offers “Nine Steps”*: a plan by its name.
      /^\p{Lu}/u.test(view.text.charAt(view.tokens.starts[one] ?? 0)) ||
      nounRows.has(noun) ||
      tender.has(noun) ||
      // *A field hospital*.
      childrenOf(view, one).some((child) => objectSets.aid.has(`${nounAt(view, child)}+${noun}`)) ||
      [
        objectSets.giving,
        objectSets.haven,
        objectSets.peacekeepers,
        objectSets.aid,
        objectSets.deal,
        objectSets.oath,
        objectSets.troops,
      ].some((set) => set.has(noun))
    );
  });
}

/** *Joined the bank in May*, *joined the call*: a person takes a post or takes part. */
export function isEntering(view: View, { clause }: Reading): boolean {
  const isMarch = clause.objects.some((one) =>
    /^(?:coalition|alliance|treaty|pact|union|bloc|mission|war|force|sanction|boycott|ceasefire|truce)$/.test(
      nounAt(view, one),
    ),
  );
  return (
    !isMarch &&
    clause.subjects.length > 0 &&
    clause.subjects.every((one) => {
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      // *We will join*, said for a country.
      if (/^(?:we|they)$/.test(wordAt(view, one))) return false;
      const isWhole =
        mention?.kind !== "name" || /\s/.test(view.text.slice(mention.start, mention.end));
      return (mention?.type ?? kindOf(nounAt(view, one))) === "PER" && isWhole;
    })
  );
}

/** *The law allows owners to build*: a rule, and nobody's doing. */
export function isLetting(view: View, { token, clause }: Reading): boolean {
  return (
    clause.subjects.length > 0 &&
    clause.subjects.every((one) => {
      const type = view.mentions[view.mentionAt[one] ?? -1]?.type ?? kindOf(nounAt(view, one));
      return type === "MISC" || type === "PER";
    }) &&
    childrenOf(view, token).some((child) => child > token && isInfinitive(view, child))
  );
}
