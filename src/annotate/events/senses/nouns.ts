/* Which row of the table a noun stands for in its sentence, or that it stands for none. */
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import type { EventType } from "../../../lang/en/event-types.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import {
  isAgainstAbstract,
  isBloodless,
  isCharged,
  isDuty,
  isEnded,
  isGrowth,
  isMishap,
  isObjection,
  isOfThings,
  isOfWar,
  isOfWorkers,
  isSearch,
  isShare,
  isWithheld,
} from "./noun-deeds.ts";
import { hasCase, hasModifier, type NounReading } from "./noun-reading.ts";
import {
  isCharm,
  isDanger,
  isForPress,
  isForRecords,
  isOffice,
  isRinging,
  isTalkOfTown,
  isThanksTo,
  isTrade,
} from "./noun-words.ts";
import { isToldIn } from "./stories.ts";

/** A way in which nouns of the table tell of something else. */
interface OtherSense {
  /** Lemmas it is asked of; absent for all. */
  readonly nouns?: RegExp;
  /** Classes it is asked of; absent for all. */
  readonly types?: readonly EventType[];
  readonly is: (view: View, reading: NounReading) => boolean;
}

const senses: readonly OtherSense[] = [
  { is: (view, { token }) => isToldIn(view, token) },
  { is: (view, { token }) => isInName(view, token) },
  { types: ["CONSULT"], is: isForPress },
  // *Summoned the chargé d'affaires*: a person.
  { nouns: /^charg[eé]$/, is: (view, { token }) => /^d['’]/.test(wordAt(view, token + 1)) },
  // *Recalled its ambassador for consultations*: home.
  {
    nouns: /^consultation$/,
    is: (view, { token }) =>
      caseOf(view, token) === "for" &&
      /^(?:recall|summon|call|bring)$/.test(lemmaAt(view, headOf(view, token))),
  },
  // A soldier's tour.
  { nouns: /^tour$/, is: isDuty },
  // An attitude.
  { nouns: /^hostility$/, is: (view, { token }) => wordAt(view, token) === "hostility" },
  // *A conflict of interests*.
  {
    nouns: /^conflict$/,
    is: (view, { children }) => children.some((one) => nounAt(view, one) === "interest"),
  },
  // *A request for an interview*.
  { types: ["REQUEST"], is: isForRecords },
  // *An explosion at the plant*: an accident, where nobody is named for it.
  { nouns: /^(?:explosion|blast)$/, is: isMishap },
  // *An act of war*, *a prisoner of war*.
  { nouns: /^war$/, is: isOfWar },
  // *War games*, but no other game.
  { nouns: /^game$/, is: (view, { children }) => !hasModifier(view, children, /^war$/) },
  // *A suspension of aid*, not of a player.
  {
    nouns: /^(?:suspension|cutoff)$/,
    is: (view, { children }) =>
      !children.some((one) => caseOf(view, one) === "of" && isWithheld(view, one)),
  },
  // *The severing of ties*, and of nothing else.
  {
    nouns: /^(?:severing|severance|rupture|downgrading)$/,
    is: (view, { children }) => !children.some((one) => objectSets.ties.has(nounAt(view, one))),
  },
  // *It is his conviction that*.
  { nouns: /^conviction$/, is: (view, reading) => !hasCase(view, reading, /^(?:of|for)$/) },
  // *Said at a conference in Tarsk*: an occasion of speech.
  { nouns: /^conference$/, is: (view, { token }) => caseOf(view, token) === "at" },
  // *An audience with the king*, but no audience of listeners.
  { nouns: /^audience$/, is: (view, reading) => !hasCase(view, reading, /^with$/) },
  // *Turned the conversation to fish*, *talk of a merger*: with nobody.
  { nouns: /^conversation$/, is: isTalkOfTown },
  { nouns: /^talk$/, is: isTalkOfTown },
  // *Recalled its envoy in protest*.
  {
    nouns: /^protest$/,
    is: (view, { token, children }) => caseOf(view, token) === "in" && children.length === 1,
  },
  // *Despite his protests*.
  { nouns: /^protest$/, is: isObjection },
  // *Sent letters of protest*.
  {
    nouns: /^protest$/,
    is: (view, { token }) =>
      caseOf(view, token) === "of" &&
      /^(?:letter|note|message|word|cry|statement|gesture)$/.test(
        nounAt(view, headOf(view, token)),
      ),
  },
  // *In charge of the port*, *took charge of it*.
  { nouns: /^charge$/, is: isOffice },
  // *Under growing pressure*: of nobody who is named.
  {
    nouns: /^pressure$/,
    is: (view, reading) =>
      !hasCase(view, reading, /^(?:from|by)$/) &&
      !reading.children.some((child) => relationAt(view, child) === "nmod:poss"),
  },
  // *Strong demand for steel*: what is bought.
  { nouns: /^demand$/, is: isTrade },
  // *The sole support of their families*.
  {
    nouns: /^support$/,
    is: (view, { children }) => hasModifier(view, children, /^(?:sole|main|only|chief|principal)$/),
  },
  // *Has wide appeal*.
  { nouns: /^appeal$/, is: isCharm },
  // *The threat of frost*, *is a threat to Tarsk*: a danger.
  { nouns: /^threat$/, is: isDanger },
  // *Thanks to the rain*.
  { nouns: /^thank$/, is: isThanksTo },
  // *Her support fell to 30 per cent*.
  { nouns: /^(?:support|backing|approval)$/, is: isShare },
  // *An explosion of offers*.
  { nouns: /^explosion$/, is: isGrowth },
  // *The release of the documents*: nobody is freed.
  { nouns: /^release$/, is: isOfThings },
  // *A call from a friend*, *calls to the office*: on the telephone.
  { nouns: /^call$/, is: isRinging },
  // *Suspended calls at the port*.
  {
    nouns: /^call$/,
    is: (view, reading) =>
      hasCase(view, reading, /^at$/) && !hasCase(view, reading, /^(?:for|on|to|from|by)$/),
  },
  // *Their march toward the capital*, *Europe's march to unity*: an advance.
  {
    nouns: /^march$/,
    is: (view, reading) => hasCase(view, reading, /^(?:to|toward|towards|on|into)$/),
  },
  // *A heart attack*.
  {
    nouns: /^attack$/,
    is: (view, { children }) => hasModifier(view, children, /^(?:heart|asthma|panic|anxiety)$/),
  },
  // *The stock exchange fell*: a market.
  {
    nouns: /^exchange$/,
    is: (view, { children }) =>
      hasModifier(
        view,
        children,
        /^(?:stock|commodity|currency|telephone|metal|metals|heat|crypto)$/,
      ),
  },
  // *Convicted of murder*, *faces murder charges*: what somebody is charged with.
  { types: ["ASSAULT"], is: isCharged },
  { types: ["ASSAULT"], is: isAgainstAbstract },
  { nouns: /^(?:war|battle|fight|clash|conflict)$/, is: isBloodless },
  // *A plan to end the war*: the war goes on, and who wants its end need not wage it.
  {
    nouns: /^(?:war|conflict|fighting|clash|hostilit(?:y|ies)|skirmish|battle|fight)$/,
    is: isEnded,
  },
];

/** The row by which the noun at `token` is read; null where it tells of nothing of the kind. */
export function rowInSense(view: View, token: number, row: EventNoun): EventNoun | null {
  const reading = { token, lemma: nounAt(view, token), children: childrenOf(view, token) };
  const isOther = senses.some(
    ({ nouns, types, is }) =>
      (nouns === undefined || nouns.test(reading.lemma)) &&
      (types === undefined || types.includes(row.type)) &&
      is(view, reading),
  );
  if (isOther) return null;
  if (reading.lemma === "call") return callRow(view, reading, row);
  if (reading.lemma === "strike")
    return isOfWorkers(view, token) ? (nounRows.get("walkout") ?? null) : row;
  if (reading.lemma === "raid" && isSearch(view, token)) return nounRows.get("manhunt") ?? row;
  return row;
}

/** *The Cold War*: a capital behind another, and no headline. */
function isInName(view: View, token: number): boolean {
  const isUpper = (at: number): boolean =>
    at >= 0 && /^\p{Lu}\p{Ll}/u.test(view.text.slice(view.tokens.starts[at], view.tokens.ends[at]));
  // ***Summit** Pictures said*: the first word of a firm's name.
  const mention = view.mentions[view.mentionAt[headOf(view, token)] ?? -1];
  if (
    isUpper(token) &&
    isUpper(token + 1) &&
    headOf(view, token) === token + 1 &&
    /^(?:compound|amod)$/.test(relationAt(view, token)) &&
    mention?.kind === "name" &&
    /^(?:ORG|PER)$/.test(mention.type) &&
    mention.start === view.tokens.starts[token]
  )
    return true;
  if (!isUpper(token) || !isUpper(token - 1) || relationAt(view, token - 1) === "nmod:poss")
    return false;
  // In a headline the words around are capital too.
  const isPlain = (at: number): boolean =>
    at >= 0 &&
    at < view.tokens.length &&
    /^(?:VERB|NOUN|ADJ)$/.test(tagAt(view, at)) &&
    !isUpper(at);
  for (let at = token - 6; at < token + 6; at++) if (isPlain(at)) return true;
  return false;
}

/** *A phone call with the king*, *paid a call on the king*; another call asks for something. */
function callRow(view: View, reading: NounReading, row: EventNoun): EventNoun | null {
  const { token, children } = reading;
  const byPhone = hasModifier(view, children, /^(?:phone|telephone|video|conference)$/);
  if (byPhone || hasCase(view, reading, /^(?:with|between)$/))
    return nounRows.get("teleconference") ?? row;
  const verb = headOf(view, token);
  return verb >= 0 && lemmaAt(view, verb) === "pay" ? (nounRows.get("rendezvous") ?? row) : row;
}
