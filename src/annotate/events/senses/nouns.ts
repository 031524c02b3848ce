/* Which row of the table a noun stands for in its sentence, or that it stands for none. */

import { launchVerbs } from "../../../lang/en/event-contexts.ts";
import type { EventNoun } from "../../../lang/en/event-nouns.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import {
  abstractFoes,
  armed,
  labour,
  pressParties,
  pressWords,
  searchedPlaces,
  searchers,
  violence,
  weapons,
} from "../../../lang/en/event-senses.ts";
import type { EventType } from "../../../lang/en/event-types.ts";
import { kindOf } from "../parties/phrases.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { isToldIn } from "./stories.ts";

/** Tokens before and after a *strike* among which workers or arms are looked for. */
const near = 25;

/** What is known of a noun when its sense is asked for. */
interface NounReading {
  readonly token: number;
  /** Its lemma in the singular, lower case. */
  readonly lemma: string;
  readonly children: readonly number[];
}

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
  // *A heart attack*.
  {
    nouns: /^attack$/,
    is: (view, { children }) => hasModifier(view, children, /^(?:heart|asthma|panic|anxiety)$/),
  },
  // *Convicted of murder*, *faces murder charges*: what somebody is charged with.
  { types: ["ASSAULT"], is: isCharged },
  { types: ["ASSAULT"], is: isAgainstAbstract },
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

function hasCase(view: View, { children }: NounReading, prepositions: RegExp): boolean {
  return children.some((child) => prepositions.test(caseOf(view, child) ?? ""));
}

function isDuty(view: View, { children }: NounReading): boolean {
  return !children.some(
    (child) => /^(?:of|to|in)$/.test(caseOf(view, child) ?? "") && nounAt(view, child) !== "duty",
  );
}

function isForRecords(view: View, { children }: NounReading): boolean {
  return hasModifier(view, children, /^(?:interview|record|information|document)$/);
}

function isOfWar(view: View, { token }: NounReading): boolean {
  return (
    caseOf(view, token) === "of" &&
    /^(?:act|state|declaration|prisoner|crime|theatre|theater|fog|drum|art|god|game)$/.test(
      nounAt(view, headOf(view, token)),
    )
  );
}

/** Talk that is had with nobody: singular, without *with* or *between*, and no kind of talks. */
function isTalkOfTown(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) && reading.lemma === "talk") return false;
  if (hasCase(view, reading, /^(?:with|between)$/)) return false;
  return !(
    (reading.lemma === "talk" && hasModifier(view, children, /^(?:peace|truce|trade|border)$/)) ||
    (reading.lemma === "conversation" &&
      (hasModifier(view, children, /^(?:phone|telephone)$/) ||
        (/s$/.test(wordAt(view, token)) && has(view, children, "nmod:poss"))))
  );
}

/** A draw for others: no *for* or infinitive says what is asked, and nobody makes or answers it. */
function isCharm(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) || hasCase(view, reading, /^(?:for|by|from)$/)) return false;
  if (children.some((child) => isInfinitive(view, child))) return false;
  // *The bishop's appeal to both armies*, *a direct appeal to them*.
  const isUrgent =
    has(view, children, "nmod:poss") ||
    hasModifier(view, children, /^(?:direct|urgent|fresh|public|joint|last-minute|desperate)$/);
  if (isUrgent && hasCase(view, reading, /^to$/)) return false;
  const verb = headOf(view, token);
  const isMade =
    verb >= 0 &&
    relationAt(view, token) !== "nsubj" &&
    /^(?:make|issue|launch|renew|repeat|reiterate|reject|ignore|hear|answer|broadcast|send|sign|heed)$/.test(
      lemmaAt(view, verb),
    );
  return !isMade;
}

/** What might come: nobody utters it. */
function isDanger(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (/s$/.test(wordAt(view, token)) && !hasCase(view, reading, /^of$/)) return false;
  if (has(view, children, "nmod:poss") || hasCase(view, reading, /^(?:by|from|against)$/))
    return false;
  if (children.some((child) => isInfinitive(view, child))) return false;
  const verb = headOf(view, token);
  return !(
    verb >= 0 &&
    /^(?:make|issue|repeat|utter|carry|renew|receive|drop|withdraw|reject|dismiss|condemn)$/.test(
      lemmaAt(view, verb),
    )
  );
}

function has(view: View, children: readonly number[], relation: string): boolean {
  return children.some((child) => relationAt(view, child) === relation);
}

function isThanksTo(view: View, { token, children }: NounReading): boolean {
  return (
    wordAt(view, token) === "thanks" &&
    token + 1 < view.tokens.length &&
    wordAt(view, token + 1) === "to" &&
    !/^(?:obj|nsubj)/.test(relationAt(view, token)) &&
    !children.some(
      (child) => child < token && /^(?:nmod:poss|det|amod)$/.test(relationAt(view, child)),
    )
  );
}

/** How many are for somebody: a number, or something that falls and rises. */
function isShare(view: View, { token, children }: NounReading): boolean {
  const isCounted = [...children, token - 1].some(
    (child) => child >= 0 && child < token && /^(?:%|percent|per|cent)$/.test(wordAt(view, child)),
  );
  const verb = headOf(view, token);
  const moves =
    verb >= 0 &&
    /^(?:nsubj|obj)$/.test(relationAt(view, token)) &&
    /^(?:fall|rise|drop|slip|climb|grow|shrink|remain|stand|dip|plunge|surge|jump|erode|consolidate|build)$/.test(
      lemmaAt(view, verb),
    );
  const isOfCount = children.some(
    (child) =>
      caseOf(view, child) === "of" &&
      childrenOf(view, child).some((one) => relationAt(view, one) === "nummod"),
  );
  return isCounted || moves || isOfCount;
}

function isOfThings(view: View, { children }: NounReading): boolean {
  const things = children.filter((child) => caseOf(view, child) === "of");
  return (
    things.length > 0 &&
    things.every((one) => {
      const noun = nounAt(view, one);
      const type = view.mentions[view.mentionAt[one] ?? -1]?.type ?? kindOf(noun);
      return (
        type === "MISC" &&
        tagAt(view, one) === "NOUN" &&
        !objectSets.prisoner.has(noun) &&
        !/^(?:ship|vessel|boat|trawler|tanker|aircraft|plane|body)$/.test(noun)
      );
    })
  );
}

function isRinging(view: View, reading: NounReading): boolean {
  const { token, children } = reading;
  if (hasModifier(view, children, /^(?:phone|telephone|video|conference)$/)) return false;
  const verb = headOf(view, token);
  if (verb >= 0 && /^(?:get|receive|take|answer|return|dial|field)$/.test(lemmaAt(view, verb)))
    return (
      relationAt(view, token) === "obj" && !hasCase(view, reading, /^(?:for|on|by|with|between)$/)
    );
  return (
    hasCase(view, reading, /^from$/) &&
    !hasCase(view, reading, /^(?:for|on|by|to)$/) &&
    !children.some((child) => isInfinitive(view, child))
  );
}

function isGrowth(view: View, { children }: NounReading): boolean {
  return children.some(
    (child) =>
      caseOf(view, child) === "of" &&
      !weapons.has(nounAt(view, child)) &&
      !violence.has(nounAt(view, child)),
  );
}

/** *The Cold War*: a capital behind another, and no headline. */
function isInName(view: View, token: number): boolean {
  const isUpper = (at: number): boolean =>
    at >= 0 && /^\p{Lu}\p{Ll}/u.test(view.text.slice(view.tokens.starts[at], view.tokens.ends[at]));
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

/** Where things blow up by themselves. */
const works: ReadonlySet<string> = new Set(
  "plant factory reactor refinery mine boiler gas kitchen warehouse laboratory pipeline furnace mill depot silo".split(
    " ",
  ),
);

function isMishap(view: View, { token, children }: NounReading): boolean {
  const isBombing = (at: number): boolean =>
    /^(?:bomb|suicide|grenade|missile|mine)$/.test(nounAt(view, at));
  if (children.some((child) => isBombing(child) || caseOf(view, child) === "by")) return false;
  return (
    [...children, ...children.flatMap((child) => [...childrenOf(view, child)])].some((one) =>
      works.has(nounAt(view, one)),
    ) && token >= 0
  );
}

function hasModifier(view: View, children: readonly number[], words: RegExp): boolean {
  return children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) && words.test(nounAt(view, child)),
  );
}

/** What a country can stop giving to another: aid, supplies, relations. */
function isWithheld(view: View, token: number): boolean {
  return [token, ...childrenOf(view, token)].some((one) => {
    const noun = nounAt(view, one);
    return objectSets.aid.has(noun) || objectSets.ties.has(noun) || objectSets.supplies.has(noun);
  });
}

/** *A press conference*, *a conversation with the daily*. */
function isForPress(view: View, { children }: NounReading): boolean {
  return children.some((child) => {
    const lemma = nounAt(view, child);
    const relation = plainRelationAt(view, child);
    if (relation === "compound" || relation === "amod") return pressWords.has(lemma);
    if (relation !== "nmod" || caseOf(view, child) !== "with") return false;
    // *With the agency Zarta*.
    return [child, ...childrenOf(view, child)].some((one) => pressParties.has(nounAt(view, one)));
  });
}

/** *A phone call with the king*, *paid a call on the king*; another call asks for something. */
function callRow(view: View, { token, children }: NounReading, row: EventNoun): EventNoun | null {
  const byPhone = children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) &&
      /^(?:phone|telephone|video|conference)$/.test(nounAt(view, child)),
  );
  if (byPhone || children.some((child) => /^(?:with|between)$/.test(caseOf(view, child) ?? "")))
    return nounRows.get("teleconference") ?? row;
  const verb = headOf(view, token);
  return verb >= 0 && lemmaAt(view, verb) === "pay" ? (nounRows.get("rendezvous") ?? row) : row;
}

function isCharged(view: View, { token, children }: NounReading): boolean {
  const verb = headOf(view, token);
  const isPlain = !children.some(
    (child) =>
      /^(?:nmod|amod|det)/.test(relationAt(view, child)) &&
      !/^(?:in|at)$/.test(caseOf(view, child) ?? ""),
  );
  return (
    isPlain &&
    verb >= 0 &&
    /^(?:for|of|with|on)$/.test(caseOf(view, token) ?? "") &&
    /^(?:convict|acquit|charge|try|jail|sentence|indict|accuse|suspect|clear|imprison|suspicion|conviction|trial|charges|guilty|want|arrest)$/.test(
      lemmaAt(view, verb),
    )
  );
}

function isEnded(view: View, { token }: NounReading): boolean {
  const verb = headOf(view, token);
  return (
    verb >= 0 &&
    relationAt(view, token) === "obj" &&
    /^(?:end|stop|halt|settle|resolve)$/.test(lemmaAt(view, verb))
  );
}

/** *The war on poverty*. */
function isAgainstAbstract(view: View, { children }: NounReading): boolean {
  return children.some(
    (child) =>
      plainRelationAt(view, child) === "nmod" &&
      /^(?:on|against|with|for|over)$/.test(caseOf(view, child) ?? "") &&
      abstractFoes.has(nounAt(view, child)),
  );
}

/** *Dockers went on strike*, *the strike of the teachers*; but *an air strike on the port*. */
function isOfWorkers(view: View, token: number): boolean {
  const isArmed = childrenOf(view, token).some(
    (child) =>
      (/^(?:compound|amod)/.test(relationAt(view, child)) && armed.has(nounAt(view, child))) ||
      (relationAt(view, child) === "acl" && launchVerbs.has(lemmaAt(view, child))) ||
      (/^(?:nmod|obl)/.test(relationAt(view, child)) &&
        /^(?:on|against)$/.test(caseOf(view, child) ?? "")),
  );
  if (isArmed) return false;
  const verb = headOf(view, token);
  if (
    caseOf(view, token) === "on" &&
    verb >= 0 &&
    /^(?:go|be|remain|stay|come)$/.test(lemmaAt(view, verb))
  )
    return true;
  let hasLabour = false;
  for (let at = Math.max(0, token - near); at < Math.min(view.tokens.length, token + near); at++) {
    if (at === token) continue;
    const lemma = nounAt(view, at);
    if (armed.has(lemma) && lemma !== "target" && lemma !== "force") return false;
    if (labour.has(lemma)) hasLabour = true;
  }
  return hasLabour;
}

/** *A police raid on an apartment*. */
function isSearch(view: View, token: number): boolean {
  const around = [...childrenOf(view, token), ...childrenOf(view, headOf(view, token))];
  return around.some((child) => {
    const lemma = nounAt(view, child);
    return searchers.has(lemma) || (caseOf(view, child) !== null && searchedPlaces.has(lemma));
  });
}
