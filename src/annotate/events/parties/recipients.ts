/* Who is acted on by a verb of the tables. */
import type { Participant } from "../../../doc/index.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import type { EventVerb } from "../../../lang/en/event-verbs.ts";
import { type Clause, partiesOf } from "../clauses/clause.ts";
import { singular } from "../clauses/objects.ts";
import { phrasesAfter } from "../clauses/surface.ts";
import { nounRows } from "../triggers/lexicon.ts";
import { caseOf, childrenOf, headOf, lemmaAt, nounAt, tagAt, type View, wordAt } from "../view.ts";
import type { Voices } from "../voices.ts";
import { ownerOf } from "./owners.ts";
import { participantsAt, type Scope } from "./participants.ts";
import { kindOf } from "./phrases.ts";
import { isVictims } from "./victims.ts";

/** Whether the phrase headed by the token is somebody and not the thing of somebody. */
export function isSomebody(view: View, voices: Voices, token: number): boolean {
  // *The chargé d'affaires*.
  if (/^d['’]affaires$/.test(wordAt(view, token))) return true;
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  // *Hosts a quiz on Sundays*: a name that is no country's and no person's.
  if (
    mention?.kind === "name" &&
    /^(?:ORG|MISC)$/.test(mention.type) &&
    lemmaAt(view, headOf(view, token)) === "host"
  )
    return false;
  // *Welcomed any movement*: a body without a name is received only if it travels.
  if (mention?.kind === "nominal" && mention.type === "ORG")
    return /^(?:delegation|mission|team|group|leadership|government|party)$/.test(
      singular(lemmaAt(view, token)),
    );
  if (mention !== undefined && mention.type !== "MISC") return true;
  return (
    participantsAt(view, voices, token, "somebody").length > 0 &&
    ownerOf(view, voices, token).length === 0
  );
}

/** Whom the verb does it to, by the slots of its row, best first; those of `except` act and suffer nothing. */
export function recipientsOf(
  view: View,
  voices: Voices,
  token: number,
  clause: Clause,
  { to, objects, type, mode }: EventVerb,
  { scope, except }: { readonly scope: Scope; readonly except: ReadonlySet<number> },
): Participant[] {
  for (const slot of to) {
    const tokens =
      slot === "obj"
        ? clause.objects
        : clause.obliques.filter(([preposition]) => preposition === slot).map(([, token]) => token);
    const usable =
      slot === "obj" && objects === null && tokens.length === 2
        ? givenTo(view, token, tokens)
        : slot === "obj" && objects !== null
          ? tokens.filter(
              (one) =>
                isSomebodyOrOwned(view, voices, one) &&
                !(objects === "aid" && tokens.length === 1 && isHelper(view, one)),
            )
          : tokens.filter(
              (token) =>
                !isVictims(view, token, type) &&
                // *Offered a field hospital*.
                !(
                  type === "AGREE" &&
                  slot === "obj" &&
                  tokens.length === 1 &&
                  isHelper(view, token)
                ) &&
                !(type === "PROTEST" && slot === "at" && isVenue(view, token)) &&
                !(type === "REQUEST" && isWantedThing(view, token, slot)) &&
                // *Called for a meeting of the council*: not of the council.
                !(
                  type === "REQUEST" &&
                  slot === "for" &&
                  /^(?:meeting|session|summit|conference)$/.test(nounAt(view, token))
                ) &&
                // *Apologized for the columns*: what was wrong, unless it was somebody else's.
                !(mode === "apologize" && slot === "for" && isWrong(view, token)) &&
                // *Approved the release of the crew*.
                !(slot === "of" && isVictims(view, headOf(view, token), type)) &&
                !isOwnDeed(view, token, mode),
            );
    // *Condemned the arrest of the poet by the police*: the police.
    const blamed =
      slot === "obj" && (type === "ACCUSE" || type === "REJECT")
        ? tokens.flatMap((one) => agentOf(view, one))
        : [];
    const found = partiesOf(
      view,
      voices,
      blamed.length > 0 ? blamed : usable,
      (slot === "obj" && objects === null) ||
        (type === "ASSAULT" &&
          /^(?:fire|open|lob|hurl|throw|launch)$/.test(lemmaAt(view, token))) ||
        slot === "for" ||
        slot === "to" ||
        slot === "of"
        ? { scope, except }
        : { scope: "somebody", except },
    );
    // *Asked for machines*: nobody is asked who is not named; *called for peace in Veldia* names Veldia.
    // *Denied it*, *denied any part in it*: nobody's words.
    const isIt =
      mode === "deny" &&
      usable.every((one) =>
        /^(?:it|this|that|part|role|involvement|responsibility|wrongdoing|knowledge|link|everything|all|anything)$/.test(
          nounAt(view, one),
        ),
      );
    if (isIt) continue;
    const known =
      type === "REQUEST"
        ? found.filter(
            (party) =>
              party.chain !== null ||
              party.name !== party.name.toLowerCase() ||
              usable.some(
                (one) => isSomebody(view, voices, one) || nounAt(view, one) === "community",
              ),
          )
        : found;
    const others = known.filter(({ chain }) => chain === null || !except.has(chain));
    if (others.length > 0) return others;
    // *Nobody attacked us on the road*: us, whoever that is, and not the road.
    if (slot === "obj" && tokens.some((one) => isPersonal(view, one))) return [];
  }
  if (objects !== null && to.length > 0) {
    // *Lifted the Veldian embargo*, *recalled its ambassador to Veldia*: whose measure, or at whom.
    const owned = clause.objects.flatMap((token) => ownerOf(view, voices, token, except));
    if (owned.length > 0) return owned;
    if (mode === "expel" && !/^(?:recall|withdraw)$/.test(lemmaAt(view, token)))
      return partiesOf(view, voices, clause.objects, { scope: "anything", except });
  }
  return [];
}

/** What one is sorry for: a thing that is nobody else's. */
function isWrong(view: View, token: number): boolean {
  return (
    tagAt(view, token) === "NOUN" &&
    kindOf(nounAt(view, token)) === "MISC" &&
    !childrenOf(view, token).some((child) =>
      /^(?:of|on|against|to|in)$/.test(caseOf(view, child) ?? ""),
    )
  );
}

/** *Rallied at the university*: where they meet, and nobody whom they protest against. */
function isVenue(view: View, token: number): boolean {
  return /^(?:university|college|school|park|stadium|airport|station|hotel|church|mosque|temple|theater|theatre|arena|centre|center|hall|square|gate|site|bridge|campus|monument|statue|memorial)$/.test(
    nounAt(view, token),
  );
}

/**
 * *Asked for volunteers*, *requested 300 soldiers*, *asked for access to the plant*, *demanded her return*: what is
 * asked for, and not who is asked.
 */
function isWantedThing(view: View, token: number, slot: string): boolean {
  const noun = nounAt(view, token);
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  const isUnnamed = tagAt(view, token) === "NOUN" && mention?.kind !== "name";
  const verb = headOf(view, token);
  const isObject = slot === "obj" && /^(?:request|demand|seek|require)$/.test(lemmaAt(view, verb));
  if (!isObject && slot !== "for") return false;
  if (
    /^(?:access|permission|information|detail|record|document|copy|visa|leave|entry|return)$/.test(
      noun,
    )
  )
    return true;
  if (!isUnnamed || kindOf(noun) !== "PER") return false;
  return (
    isObject ||
    // *Called for the premier to resign*, but *called for a prosecutor to investigate*.
    !childrenOf(view, token).some((child) =>
      /^(?:the|his|her|its|their|all)$/.test(wordAt(view, child)),
    )
  );
}

function isPersonal(view: View, token: number): boolean {
  return /^(?:me|us|you|him|her|them)$/.test(wordAt(view, token));
}

/** Who stands behind *by* after a noun of the tables for what is done to somebody. */
function agentOf(view: View, noun: number): readonly number[] {
  if (nounRows.get(nounAt(view, noun))?.of !== "recipient") return [];
  return phrasesAfter(view, noun).flatMap(({ preposition, heads }) =>
    preposition === "by" ? heads : [],
  );
}

/** *Promised the islanders a harbour*: of two objects the first is who gets the second. */
function givenTo(view: View, verb: number, objects: readonly number[]): readonly number[] {
  const [first, second] = [...objects].sort((a, b) => a - b);
  const isGift =
    first !== undefined &&
    second !== undefined &&
    first > verb &&
    kindOf(lemmaAt(view, second)) !== "PER";
  return isGift ? [first] : objects;
}

/** *Fought a brief war*: what was fought is no one. */
function isOwnDeed(view: View, token: number, mode: string | null): boolean {
  return (
    mode === "fight" &&
    /^(?:war|battle|fight|conflict|campaign|duel|skirmish)$/.test(lemmaAt(view, token))
  );
}

/** *Sent forty rescue workers*: they are the help. */
function isHelper(view: View, token: number): boolean {
  const noun = nounAt(view, token);
  return (
    objectSets.aid.has(noun) ||
    childrenOf(view, token).some((child) => objectSets.aid.has(`${nounAt(view, child)}+${noun}`))
  );
}

function isSomebodyOrOwned(view: View, voices: Voices, token: number): boolean {
  return participantsAt(view, voices, token, "somebody").length > 0;
}
