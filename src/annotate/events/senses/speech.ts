/* Verbs of speech that ask, answer or thank without an event. */

import { objectSets } from "../../../lang/en/event-objects.ts";
import {
  blockedPlaces,
  labour,
  litigants,
  observers,
  searchers,
  silences,
  speakingThings,
} from "../../../lang/en/event-senses.ts";
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
  xposAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** *Analysts warned of a shortage*: a forecast threatens nobody. */
export function isForecast(view: View, reading: Reading): boolean {
  const { clause } = reading;
  if (isProspect(view, reading)) return true;
  // *Warned of floods*: nobody's doing.
  if (
    clause.obliques.some(
      ([preposition, one]) => preposition === "of" && hazards.has(nounAt(view, one)),
    )
  )
    return true;
  return (
    clause.subjects.length > 0 &&
    clause.subjects.every((subject) => observers.has(nounAt(view, subject)))
  );
}

/** *Warned that the vote could slow growth*, *that the museum would be no cure*: what things may do or be, said to nobody. */
function isProspect(view: View, { token, clause, recipients }: Reading): boolean {
  if (recipients > 0 || clause.objects.length > 0) return false;
  return childrenOf(view, token).some((told) => {
    if (plainRelationAt(view, told) !== "ccomp" || told < token) return false;
    const children = childrenOf(view, told);
    const subject = children.find((child) => relationAt(view, child) === "nsubj") ?? -1;
    if (subject < 0 || tagAt(view, subject) !== "NOUN" || nounRows.has(nounAt(view, subject)))
      return false;
    // *Would be no cure*.
    const kind = kindOf(nounAt(view, subject));
    if (tagAt(view, told) === "NOUN" && kind !== "PER")
      return children.some((child) => relationAt(view, child) === "cop");
    return (
      kind === "MISC" &&
      children.some(
        (child) =>
          relationAt(view, child) === "aux" && /^(?:could|may|might)$/.test(wordAt(view, child)),
      )
    );
  });
}

/** What comes of itself. */
const hazards: ReadonlySet<string> = new Set(
  "flood flooding rain storm snow frost fog ice heat drought avalanche landslide quake earthquake fire wildfire shortage delay queue congestion epidemic pandemic outbreak recession inflation".split(
    " ",
  ),
);

/** Whether a clause with *to* hangs on the verb or its object: *asked Tarsk to leave*. */
function hasInfinitive(view: View, { token, clause }: Reading): boolean {
  return [token, ...clause.objects, ...clause.obliques.map(([, one]) => one)].some((head) =>
    childrenOf(view, head).some(
      (child) =>
        child > token &&
        childrenOf(view, child).some(
          (mark) => plainRelationAt(view, mark) === "mark" && wordAt(view, mark) === "to",
        ),
    ),
  );
}

/** *Asked whether*, *insisted that it was late*, *will appeal against the verdict*: nobody is asked to do anything. */
export function isQuestion(view: View, reading: Reading): boolean {
  const { token, lemma, clause } = reading;
  const isTo = (preposition: string): boolean =>
    clause.obliques.some(
      ([other, one]) =>
        other === preposition && !/^(?:example|instance|now)$/.test(nounAt(view, one)),
    );
  // *Asked about his claim that he had won*.
  if (lemma === "ask" && isTo("about") && !hasInfinitive(view, reading)) return true;
  // *Asked the minister for comment*.
  if (
    clause.obliques.some(
      ([preposition, one]) =>
        preposition === "for" &&
        /^(?:comment|reaction|detail|information|explanation|clarification|interview|opinion)$/.test(
          nounAt(view, one),
        ),
    )
  )
    return true;
  if (lemma === "ask" || lemma === "request" || lemma === "beg")
    return !(
      hasInfinitive(view, reading) ||
      isTo("for") ||
      hasThat(view, token) ||
      (lemma !== "ask" && clause.objects.length > 0)
    );
  // *Are encouraged by the vote*: glad of it.
  if (lemma === "encourage")
    return (
      !hasInfinitive(view, reading) &&
      childrenOf(view, token).some((child) => /^(?:nsubj|aux):pass$/.test(relationAt(view, child)))
    );
  // *Made several phone calls*.
  if (
    lemma === "make" &&
    clause.objects.some(
      (one) =>
        nounAt(view, one) === "call" &&
        !childrenOf(view, one).some((child) => /^(?:for|on)$/.test(caseOf(view, child) ?? "")) &&
        !isTo("for") &&
        !hasInfinitive(view, reading),
    )
  )
    return true;
  if (lemma === "insist") return !(isTo("on") || isTo("upon") || hasDemand(view, token));
  if (lemma === "plead")
    return childrenOf(view, token).some((child) =>
      /^(?:guilty|innocent)$/.test(wordAt(view, child)),
    );
  if (lemma === "press" || lemma === "pressure")
    return (
      !(hasInfinitive(view, reading) || isTo("for") || isTo("to") || reading.recipients > 0) ||
      clause.objects.some((one) =>
        /^(?:offensive|attack|charge|case|claim|point|advantage|button|ahead|advance)$/.test(
          nounAt(view, one),
        ),
      )
    );
  if (lemma === "appeal") {
    return (
      clause.obliques.some(
        ([other, one]) =>
          other === "to" && /^(?:court|tribunal|judge|panel)$/i.test(nounAt(view, one)),
      ) ||
      !(isTo("to") || isTo("for") || hasInfinitive(view, reading)) ||
      // *Appeals to younger voters*: they like it.
      (/^VB[PZG]?$/.test(xposAt(view, token)) && !isTo("for") && !hasInfinitive(view, reading)) ||
      clause.subjects.some((subject) => litigants.has(nounAt(view, subject)))
    );
  }
  return false;
}

function hasThat(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) =>
      child > token &&
      plainRelationAt(view, child) === "ccomp" &&
      childrenOf(view, child).some(
        (mark) => plainRelationAt(view, mark) === "mark" && wordAt(view, mark) === "that",
      ),
  );
}

/** *Insisted that Tarsk must leave*, *that the troops be withdrawn*. */
function hasDemand(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) =>
      plainRelationAt(view, child) === "ccomp" &&
      childrenOf(view, child).some(
        (aux) =>
          plainRelationAt(view, aux) === "aux" && /^(?:must|should|be)$/.test(wordAt(view, aux)),
      ),
  );
}

/** *Agreed that it was late*: of one mind, and nothing is promised. */
export function isOfOneMind(view: View, { token }: Reading): boolean {
  return childrenOf(view, token).some(
    (clause) =>
      clause > token &&
      plainRelationAt(view, clause) === "ccomp" &&
      childrenOf(view, clause).some(
        (mark) => /^(?:mark|nsubj)/.test(relationAt(view, mark)) && wordAt(view, mark) !== "to",
      ) &&
      !childrenOf(view, clause).some((aux) =>
        /^(?:will|would|shall|should|must|'ll|’ll)$/.test(wordAt(view, aux)),
      ),
  );
}

/** *Declined to comment*. */
export function isSilence(view: View, { token, lemma, clause }: Reading): boolean {
  // *Walked out on the ice*, *into the rain*: a walk.
  if (
    lemma === "walk" &&
    clause.obliques.some(
      ([preposition, one]) =>
        /^(?:on|onto|into|to|across|through|over|alone)$/.test(preposition) &&
        !objectSets.parley.has(nounAt(view, one)) &&
        !objectSets.deal.has(nounAt(view, one)),
    )
  )
    return true;
  // *Walked out of prison*: is free.
  if (
    lemma === "walk" &&
    clause.obliques.some(
      ([preposition, one]) =>
        /^(?:of|from|out)$/.test(preposition) &&
        /^(?:prison|jail|custody|hospital|court|courtroom|home|house|hotel|cell|captivity)$/.test(
          nounAt(view, one),
        ),
    )
  )
    return true;
  // *Nurses walked out*: a strike.
  if (lemma === "walk") return clause.subjects.some((one) => labour.has(nounAt(view, one)));
  if (lemma === "block" && clause.objects.some((one) => blockedPlaces.has(nounAt(view, one))))
    return true;
  // *Police ruled out sabotage*: a finding.
  if (lemma === "rule") return clause.subjects.some((one) => searchers.has(nounAt(view, one)));
  if (lemma !== "decline" && lemma !== "refuse") return false;
  return (
    clause.objects.some((one) => /^(?:comment|interview)$/.test(nounAt(view, one))) ||
    childrenOf(view, token).some(
      (child) =>
        /^(?:xcomp|ccomp|advcl|acl)/.test(relationAt(view, child)) &&
        (silences.has(lemmaAt(view, child)) || isInforming(view, child)),
    )
  );
}

/** *To offer a figure of her own*, *to provide details*. */
function isInforming(view: View, verb: number): boolean {
  return (
    /^(?:offer|provide|share|release|supply|cite)$/.test(lemmaAt(view, verb)) &&
    childrenOf(view, verb).some(
      (child) =>
        relationAt(view, child) === "obj" &&
        /^(?:figure|detail|number|estimate|name|reason|explanation|information|timeline|date|opinion|specific|example|comment)$/.test(
          nounAt(view, child),
        ),
    )
  );
}

/** *Thank you*, *welcomed a new season*. */
export function isCourtesy(view: View, { lemma, clause, recipients, known }: Reading): boolean {
  if (
    !/^(?:thank|greet|congratulate|welcome|applaud|salute|praise|hail|appreciate|favor|favour)$/.test(
      lemma,
    )
  )
    return false;
  // *Welcomed a new season*: nobody's doing.
  const isThing =
    !known &&
    clause.objects.length > 0 &&
    clause.objects.every((one) => {
      const noun = nounAt(view, one);
      return (
        tagAt(view, one) === "NOUN" &&
        !nounRows.has(noun) &&
        !speakingThings.has(noun) &&
        !objectSets.words.has(noun) &&
        !objectSets.deal.has(noun) &&
        !/^(?:PER|ORG|GPE)$/.test(kindOf(noun))
      );
    });
  if (isThing) return true;
  return (
    (recipients === 0 && !clause.objects.some((one) => nounRows.has(nounAt(view, one)))) ||
    clause.objects.some((one) => /^(?:you|god|goodness|heaven)$/.test(wordAt(view, one)))
  );
}

/** *Evidence to support the charge*, *the dam will support new jobs*: a thing is for nobody. */
export function isGrounds(view: View, { token, clause: { subjects } }: Reading): boolean {
  const head = headOf(view, token);
  if (
    plainRelationAt(view, token) === "acl" &&
    /^(?:evidence|proof|fact|data|reason|argument|documentation|research)$/.test(nounAt(view, head))
  )
    return true;
  return (
    subjects.length > 0 &&
    subjects.every((one) => {
      const noun = nounAt(view, one);
      return (
        tagAt(view, one) === "NOUN" &&
        kindOf(noun) === "MISC" &&
        view.mentionAt[one] === -1 &&
        !speakingThings.has(noun)
      );
    })
  );
}

/** *Recognised that it was late*, *did not recognise her under the hat*: seen, and no standing granted. */
export function isSeen(view: View, { token, clause }: Reading): boolean {
  return (
    clause.objects.length === 0 ||
    childrenOf(view, token).some((child) => relationAt(view, child) === "ccomp") ||
    (!clause.obliques.some(([preposition]) => preposition === "as") &&
      clause.objects.every((one) => {
        const type = view.mentions[view.mentionAt[one] ?? -1]?.type ?? kindOf(nounAt(view, one));
        return type === "PER" && xposAt(view, one) !== "NNS";
      }))
  );
}

/** *Suggested that it had rained*, *the figures suggest growth*: a remark, unless it is of what is to be done. */
export function isRemark(view: View, { token, clause }: Reading): boolean {
  const children = childrenOf(view, token);
  if (hasDemand(view, token)) return false;
  const isDeed = (one: number): boolean =>
    xposAt(view, one) === "VBG" &&
    /^(?:xcomp|ccomp|obj)$/.test(relationAt(view, one)) &&
    !childrenOf(view, one).some((child) => relationAt(view, child) === "aux");
  if (children.some(isDeed)) return false;
  return !clause.objects.some((one) => {
    const noun = nounAt(view, one);
    return nounRows.has(noun) || speakingThings.has(noun) || objectSets.parley.has(noun);
  });
}

/** *Conceded that it was late*, *“We lost,” she conceded*: said so, and gave in to nobody. */
export function isAdmission(view: View, { token, clause }: Reading): boolean {
  return (
    !clause.obliques.some(([preposition]) => preposition === "to") &&
    childrenOf(view, token).some((child) =>
      /^(?:ccomp|parataxis)$/.test(plainRelationAt(view, child)),
    )
  );
}

/** *Committed a crime*, *is fully committed*: promised nothing. */
export function isCrime(view: View, { token, clause }: Reading): boolean {
  const isBound = childrenOf(view, token).some(
    (child) => child > token && isInfinitive(view, child),
  );
  if (isBound || clause.obliques.some(([preposition]) => preposition === "to")) return false;
  return (
    clause.objects.length === 0 ||
    !clause.objects.some((one) => objectSets.giving.has(nounAt(view, one)))
  );
}
