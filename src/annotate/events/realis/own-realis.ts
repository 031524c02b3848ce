import type { Realis } from "../../../doc/index.ts";
import {
  conditionWords,
  futureModals,
  negations,
  occurringVerbs,
  ongoingAdjectives,
  openAdjectives,
  openModals,
  planningAdjectives,
  planningNouns,
  undoingAdjectives,
} from "../../../lang/en/event-contexts.ts";
import { isHearsay } from "../clauses/relative.ts";
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
  xposAt,
} from "../view.ts";

const strength: Readonly<Record<Realis, number>> = {
  happened: 0,
  ongoing: 0,
  planned: 1,
  conditional: 2,
  not: 3,
};

/** The one of two that says less of it has happened; the first where they are equal. */
export function stronger(a: Realis, b: Realis): Realis {
  return strength[b] > strength[a] ? b : a;
}

/** What the token's own auxiliaries, negations, adjectives and conjunctions say. */
export function ownRealis(view: View, token: number): Realis {
  let found: Realis = "happened";
  let progressive = false;
  let past = false;
  let future = false;
  let condition = isInverted(view, token);
  const verbal = tagAt(view, token) === "VERB";
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    const word = wordAt(view, child);
    const lemma = lemmaAt(view, child);
    if ((relation === "advmod" || relation === "det" || relation === "cc") && negations.has(word)) {
      // *Not only did they attack*, *was held not far from the port*.
      if (!/^(?:only|just|far|long|least|surprisingly|unlike)$/.test(wordAt(view, child + 1)))
        found = stronger(found, "not");
    } else if (
      relation === "discourse" &&
      word === "no" &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(view, child + 1))
    ) {
      // *No Veldian envoy has met them*, with *no* read as an answer.
      found = stronger(found, "not");
    } else if (relation === "advmod" && word === "due" && wordAt(view, child + 1) === "to") {
      // *Were due to resume talks*, with *due to* read as a preposition.
      found = stronger(found, "planned");
    } else if (relation === "advmod" && isNoLonger(view, child)) {
      found = stronger(found, "not");
    } else if (isInsteadOf(view, child, relation)) {
      found = stronger(found, "not");
    } else if (verbal && (relation === "obj" || relation === "nsubj") && isNone(view, child)) {
      // *Sent no arms*, *neither side attacked*.
      found = stronger(found, "not");
    } else if (relation === "cop" && isInfinitive(view, token) && !isSeeming(view, token))
      found = stronger(found, "planned");
    else if (
      relation === "cop" &&
      found === "happened" &&
      /^(?:is|are|am|['’](?:s|re|m))$/.test(word) &&
      isOnVisit(view, token)
    )
      found = "ongoing";
    else if (relation === "mark" && (conditionWords.has(word) || isProviso(view, child, token)))
      condition = true;
    else if (relation === "case" && word === "without") found = stronger(found, "not");
    else if (relation === "mark" && word === "without") found = stronger(found, "not");
    else if (relation === "advmod" && word === "yet" && isInfinitive(view, token))
      found = stronger(found, "not");
    else if (relation === "aux" && !isSurname(view, child, token)) {
      // *She said she would go*: the future seen from the past, unless a condition follows.
      const reported = word === "would" && !isRather(view, child) && isReported(view, token);
      future ||= futureModals.has(word) || reported;
      if (reported && isPerfect(view, token)) found = stronger(found, "conditional");
      else if (futureModals.has(word) || reported) found = stronger(found, "planned");
      else if (lemma === "be" && isInfinitive(view, token) && !isHearsay(view, token))
        found = stronger(found, "planned");
      else if (openModals.has(lemma) || openModals.has(word))
        found = stronger(found, "conditional");
      else if (lemma === "be") {
        if (/^(?:was|were)$/.test(word) || isPluperfect(view, token)) past = true;
        progressive = wordAt(view, token).endsWith("ing");
      }
    } else if (relation === "amod") {
      if (planningAdjectives.has(word)) found = stronger(found, "planned");
      else if (openAdjectives.has(word)) found = stronger(found, "conditional");
      else if (undoingAdjectives.has(word)) found = stronger(found, "not");
      else if (ongoingAdjectives.has(word) && found === "happened") found = "ongoing";
    }
  }
  // *Talks to resume in Tarsk*: a headline.
  if (isToCome(view, token)) found = stronger(found, "planned");
  // *Tarsk to host the summit*, *two leaders to meet*: a headline.
  if (verbal && isAnnounced(view, token)) found = stronger(found, "planned");
  if (tagAt(view, token) === "ADJ" && planningNouns.has(lemmaAt(view, token)))
    found = stronger(found, "planned");
  // *Argued that they should not visit Tarsk*: a wish, and no refusal.
  if (found === "not" && verbal && isUrged(view, token)) found = "conditional";
  // *Will not visit Tarsk until May*: from then on it does.
  if (found === "not" && isUntil(view, token)) found = future ? "planned" : "happened";
  // *If the crew is not freed*: what is no more than a condition is not denied.
  if (condition || isAsked(view, token)) return "conditional";
  // *Will meet, provided that Tarsk agrees*: what is planned on a condition is open.
  if (found === "planned" && hasCondition(view, token)) return "conditional";
  if (found === "happened" && verbal && progressive && !past) return "ongoing";
  return found;
}

/** *What appears to be an attack*: as somebody sees it. */
function isSeeming(view: View, token: number): boolean {
  return /^(?:appear|seem|believe|think|prove|turn)$/.test(lemmaAt(view, headOf(view, token)));
}

/** *Will urged the voters*, with the columnist's name read as an auxiliary. */
function isSurname(view: View, aux: number, verb: number): boolean {
  return (
    wordAt(view, aux) === "will" &&
    verb === aux + 1 &&
    wordAt(view, verb).endsWith("ed") &&
    lemmaAt(view, verb) !== wordAt(view, verb)
  );
}

/** An infinitive that is the whole sentence, or all of it but the noun it hangs on, with no stop behind. */
function isAnnounced(view: View, verb: number): boolean {
  if (!isInfinitive(view, verb)) return false;
  const head = headOf(view, verb);
  if (head < 0) return true;
  return (
    plainRelationAt(view, verb) === "acl" &&
    headOf(view, head) < 0 &&
    /^(?:NOUN|PROPN)$/.test(tagAt(view, head)) &&
    [...childrenOf(view, head), ...childrenOf(view, verb)].every(
      (child) => child < verb || relationAt(view, child) !== "punct",
    )
  );
}

function isToCome(view: View, noun: number): boolean {
  return (
    headOf(view, noun) < 0 &&
    childrenOf(view, noun).some(
      (child) =>
        child > noun &&
        (plainRelationAt(view, child) === "acl" || wordAt(view, noun) === "talks") &&
        isInfinitive(view, child) &&
        occurringVerbs.has(lemmaAt(view, child)),
    )
  );
}

/** *Would rather meet*, *would sooner leave*: a wish. */
function isRather(view: View, aux: number): boolean {
  return (
    aux + 1 < view.tokens.length && /^(?:rather|sooner|like|prefer)$/.test(wordAt(view, aux + 1))
  );
}

/** *No longer supports*. */
function isNoLonger(view: View, child: number): boolean {
  return wordAt(view, child) === "longer" && wordAt(view, child - 1) === "no";
}

/** *Instead of attacking*, *rather than attack*, *far from attacking*; but *met not far from the port*. */
function isInsteadOf(view: View, child: number, relation: string): boolean {
  const word = wordAt(view, child);
  const next = wordAt(view, child + 1);
  return (
    /^(?:mark|case|advmod|cc)$/.test(relation) &&
    ((word === "instead" && next === "of") ||
      (word === "rather" && next === "than") ||
      (word === "far" && next === "from" && child < headOf(view, child)))
  );
}

/** *As long as Tarsk withdraws*, *once Tarsk signs*: what is still to come about. */
function isProviso(view: View, mark: number, verb: number): boolean {
  const word = wordAt(view, mark);
  if (word === "as" && wordAt(view, mark - 1) === "long") return true;
  return word === "once" && /^VB[ZP]$/.test(xposAt(view, verb));
}

function isUntil(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) =>
      child > token &&
      (caseOf(view, child) === "until" ||
        childrenOf(view, child).some(
          (mark) => relationAt(view, mark) === "mark" && wordAt(view, mark) === "until",
        )),
  );
}

/** *Will you meet the king?*: what is asked is not said to be. */
function isAsked(view: View, token: number): boolean {
  const children = childrenOf(view, token);
  const subject = children.find((child) => plainRelationAt(view, child) === "nsubj") ?? -1;
  const [first] = children.filter((child) => /^aux/.test(relationAt(view, child)));
  if (first === undefined || subject < 0 || first > subject || subject > token) return false;
  const start = view.tokens.starts[first] ?? 0;
  const before = view.text.slice(Math.max(0, start - 12), start);
  if (/\b(?:why|how|when|where|what|which|who)\s+$/i.test(before)) return false;
  const end = view.tokens.ends[token] ?? 0;
  return /^(?:[^.!\n]|\b(?:[A-Z]|Mrs?|Ms|Dr|Gen|Gov|Sen|Rep|St)\.){0,120}\?/.test(
    view.text.slice(end, end + 122),
  );
}

/** *Said she would go*, *confidence that she would go*. */
function isReported(view: View, token: number): boolean {
  const relation = plainRelationAt(view, token);
  if (relation === "conj") {
    const first = headOf(view, token);
    // *She had met them, she said, **and would meet** them again*; *said that they refused and that she **would go***.
    return (
      first >= 0 &&
      ((plainRelationAt(view, first) === "parataxis" &&
        /^(?:say|add)$/.test(lemmaAt(view, first))) ||
        plainRelationAt(view, first) === "ccomp")
    );
  }
  return (
    relation === "ccomp" ||
    (relation === "acl" &&
      childrenOf(view, token).some(
        (child) => plainRelationAt(view, child) === "mark" && wordAt(view, child) === "that",
      ))
  );
}

/** *Had been fighting*. */
function isPluperfect(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => plainRelationAt(view, child) === "aux" && wordAt(view, child) === "had",
  );
}

/** *Would have gone*. */
function isPerfect(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => plainRelationAt(view, child) === "aux" && wordAt(view, child) === "have",
  );
}

/** *Should not*, *must not*. */
function isUrged(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) =>
      plainRelationAt(view, child) === "aux" && /^(?:should|must|ought)$/.test(wordAt(view, child)),
  );
}

/** *Had Tarsk agreed, …*. */
function isInverted(view: View, token: number): boolean {
  // *Had Tarsk signed the treaty*, with *had* read as the verb.
  const above = headOf(view, token);
  const between = token - above;
  if (
    above >= 0 &&
    between > 1 &&
    between < 6 &&
    /^(?:had|should)$/.test(wordAt(view, above)) &&
    /^(?:ccomp|xcomp)$/.test(plainRelationAt(view, token)) &&
    !isInfinitive(view, token) &&
    !childrenOf(view, above).some((child) => child < above)
  )
    return true;
  const children = childrenOf(view, token);
  const subject = children.find((child) => plainRelationAt(view, child) === "nsubj") ?? -1;
  return children.some(
    (child) =>
      child < subject &&
      subject < token &&
      relationAt(view, child) === "aux" &&
      /^(?:had|were|should)$/.test(wordAt(view, child)) &&
      // *Not only had he led it*, *never had they met*.
      !/^(?:only|never|nor|neither|so|rarely|seldom|once|again|then)$/.test(
        wordAt(view, child - 1),
      ) &&
      !/[?]/.test(
        view.text.slice(view.tokens.ends[token] ?? 0, (view.tokens.ends[token] ?? 0) + 80),
      ),
  );
}

function isNone(view: View, token: number): boolean {
  const word = wordAt(view, token);
  // *Nobody but Tarsk attacked*: Tarsk did.
  if (/^(?:nobody|none|nothing|neither)$/.test(word)) return wordAt(view, token + 1) !== "but";
  return childrenOf(view, token).some(
    (child) =>
      child < token &&
      /^(?:no|neither)$/.test(wordAt(view, child)) &&
      /^(?:det|cc|advmod|compound|amod)$/.test(plainRelationAt(view, child)),
  );
}

/** A sentence up to its main verb, with a condition that begins with its verb in front. */
const frontedCondition =
  /(?:^|[.!?\n]["”’]? ?|[“"])(?:Should|Had|Were) [^.!?,;]{3,100}, [^.!?,;]{0,60}$/;

function hasCondition(view: View, token: number): boolean {
  const isCondition = (word: string): boolean => /^(?:if|unless|provided|providing)$/.test(word);
  const head = headOf(view, token);
  // *Are to meet, provided that Tarsk agrees*, with *provided* read as the main verb.
  if (head > token && /^(?:provided|providing)$/.test(wordAt(view, head))) return true;
  const start = view.tokens.starts[token] ?? 0;
  // *Should the truce fail, Tarsk would send troops, it said*, whatever the tree makes of it.
  if (frontedCondition.test(view.text.slice(Math.max(0, start - 200), start))) return true;
  const after = view.tokens.ends[token] ?? 0;
  if (
    /^[^.;:!?\n]{0,100}[,”"] (?:provided|providing|unless) (?:that |the |it |he |she |they )|^[^.;:!?\n]{0,100} (?:only (?:if|when|once|after)|(?:as|so) long as|on (?:the )?condition that|in case of|in the event (?:of|that)) /.test(
      view.text.slice(after, after + 130),
    )
  )
    return true;
  // *Would free the sailors it holds **if Veldia pays***, with the condition read as that of *holds*.
  if (
    /^[^.,;:!?“”"\n]{0,100} (?<!\b(?:ask|asked|see|know|decide|tell|say|even|as) )if (?:the|it|he|she|they|\p{Lu}\p{Ll}+) /u.test(
      view.text.slice(after, after + 130),
    )
  )
    return true;
  return childrenOf(view, token).some(
    (child) =>
      plainRelationAt(view, child) === "advcl" &&
      (isCondition(wordAt(view, child)) ||
        isInverted(view, child) ||
        childrenOf(view, child).some(
          (one) => plainRelationAt(view, one) === "mark" && isCondition(wordAt(view, one)),
        )),
  );
}

/** *Is on a state visit*: the noun that tells what somebody is at. */
export function isOnVisit(view: View, token: number): boolean {
  return (
    /^(?:visit|tour|trip)$/.test(nounAt(view, token)) &&
    caseOf(view, token) === "on" &&
    childrenOf(view, token).some((child) => relationAt(view, child) === "cop")
  );
}
