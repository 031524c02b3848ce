import { campaignWords } from "../../../lang/en/event-genres.ts";
import { violence } from "../../../lang/en/event-senses.ts";
import type { Draft } from "../triggers/draft.ts";
import { caseOf, childrenOf, nounAt, relationAt, tagAt, type View, wordAt } from "../view.ts";
import type { Marks } from "./marks.ts";

/** Words before and behind an attack among which arms are looked for. */
const around = 12;

/**
 * *He attacked his rival for her vote*: in the news of campaigns and parliaments an attack with no arms near is made
 * in words, and so is criticism; null where it is an attack on nobody by nobody. Other events stay as they are.
 */
export function inWords(view: View, marks: Marks | null, draft: Draft): Draft | null {
  const lemma = nounAt(view, draft.trigger);
  // *A verbal attack on the premier*, *went on the attack*: in any news.
  if (draft.type === "ASSAULT" && onslaughts.test(lemma) && isVerbal(view, draft.trigger))
    return reproach(draft);
  if (marks === null || marks.campaign === 0) return draft;
  if (marks.campaign > 1 && isShow(view, marks, draft, lemma)) return null;
  if (marks.campaign > 1 && isWon(view, draft)) return null;
  if (draft.type !== "ASSAULT") return draft;
  if (!onslaughts.test(lemma) && !(blows.test(lemma) && isReproach(view, draft))) return draft;
  const isQuiet =
    marks.violence < 2 || (marks.campaign > 1 && marks.violence < 3 && isBetween(view, draft));
  if (!isQuiet || isArmed(view, draft.trigger)) return draft;
  return reproach(draft);
}

/** The same in words; null where nobody attacks and nobody is attacked. */
function reproach(draft: Draft): Draft | null {
  if (draft.actors.length + draft.recipients.length === 0) return null;
  return { ...draft, type: "ACCUSE", mode: "disapprove", cameo: "111" };
}

/** What one does with arms or with words. */
const onslaughts =
  /^(?:attack|attacking|attacker|assault|offensive|onslaught|broadside|salvo|barrage)$/;

/** Blows that are words where somebody is reproached with something. */
const blows = /^(?:hit|fire|pound|hammer|blast|clash)$/;

/** *A **verbal** attack*, *tweet attacks*, *on the attack*. */
function isVerbal(view: View, trigger: number): boolean {
  if (tagAt(view, trigger) !== "NOUN") return false;
  const children = childrenOf(view, trigger);
  const isWordy = children.some((child) => child < trigger && spoken.test(wordAt(view, child)));
  return (
    isWordy ||
    (wordAt(view, trigger - 1) === "the" &&
      wordAt(view, trigger - 2) === "on" &&
      /^(?:attack|offensive)$/.test(wordAt(view, trigger)) &&
      // *On the attack on Brenn*.
      !children.some(
        (child) =>
          child > trigger && (view.mentionAt[child] ?? -1) >= 0 && caseOf(view, child) !== null,
      ))
  );
}

const spoken =
  /^(?:verbal|rhetorical|scathing|blistering|withering|stinging|personal|political|partisan|negative|ad|attack-ad|tweet|twitter|television|tv|air|online|written|vitriolic|veiled)$/;

/** *He captured the north*: by a candidate, with votes. */
function isWon(view: View, draft: Draft): boolean {
  return (
    draft.mode === "seize" &&
    draft.actors.length > 0 &&
    draft.actors.every(({ chain }) => view.chains[chain ?? -1]?.type === "PER") &&
    !isArmed(view, draft.trigger)
  );
}

/** Whether it is a rally of voters, or a fight that nobody is named in and nothing near shows to be one of arms. */
function isShow(view: View, marks: Marks, draft: Draft, lemma: string): boolean {
  const isOfNobody = draft.actors.length + draft.recipients.length === 0;
  if (draft.mode === "demonstrate")
    return (
      lemma === "rally" &&
      tagAt(view, draft.trigger) === "NOUN" &&
      !childrenOf(view, draft.trigger).some((child) =>
        /^(?:against|for|over)$/.test(caseOf(view, child) ?? ""),
      ) &&
      !hasNear(view, draft.trigger, marches) &&
      !hasCause(view, draft.trigger)
    );
  return (
    draft.mode === "fight" && isOfNobody && marks.violence < 3 && !isArmed(view, draft.trigger)
  );
}

/** *A housing rally*: what it is about. */
function hasCause(view: View, trigger: number): boolean {
  return childrenOf(view, trigger).some(
    (child) =>
      relationAt(view, child) === "compound" &&
      tagAt(view, child) === "NOUN" &&
      nounAt(view, child) !== "victory" &&
      !campaignWords.has(nounAt(view, child)),
  );
}

function hasNear(view: View, trigger: number, words: RegExp): boolean {
  const last = Math.min(view.tokens.length, trigger + around);
  for (let at = Math.max(0, trigger - around); at < last; at++)
    if (at !== trigger && words.test(nounAt(view, at))) return true;
  return false;
}

const marches =
  /^(?:protest|protester|march|demonstration|demonstrator|activist|riot|police|strike|street)$/;

/** *Hit the mayor for raising taxes*. */
function isReproach(view: View, { trigger, recipients }: Draft): boolean {
  return (
    recipients.some(({ chain }) => view.chains[chain ?? -1]?.type === "PER") &&
    childrenOf(view, trigger).some(
      (child) =>
        /^(?:for|on|over)$/.test(caseOf(view, child) ?? "") ||
        childrenOf(view, child).some(
          (mark) => relationAt(view, mark) === "mark" && wordAt(view, mark) === "for",
        ),
    )
  );
}

/** Whether a person with a name attacks. */
function isBetween(view: View, { actors }: Draft): boolean {
  return actors.some(({ chain }) => {
    const known = view.chains[chain ?? -1];
    return known?.type === "PER" && known.named;
  });
}

function isArmed(view: View, trigger: number): boolean {
  const last = Math.min(view.tokens.length, trigger + around);
  for (let at = Math.max(0, trigger - around); at < last; at++) {
    const noun = nounAt(view, at);
    if (/^terror/.test(noun) || deaths.has(noun)) return true;
    if (at !== trigger && violence.has(noun) && !/^(?:attack|fighting|war|clash|strike)/.test(noun))
      return true;
  }
  // *A murderous attack*, *a lone-wolf attack*.
  if (
    childrenOf(view, trigger).some((child) => child < trigger && bloody.test(wordAt(view, child)))
  )
    return true;
  // *The attack on Tarskans in Brenn*: words have no place.
  if (tagAt(view, trigger) === "NOUN" && isSomewhere(view, trigger)) return true;
  // *The attack on the embassy in Tarsk*.
  if (
    tagAt(view, trigger) === "NOUN" &&
    childrenOf(view, trigger).some((child) => isStruck(view, child))
  )
    return true;
  // *The Brenn attacks*: somewhere.
  return childrenOf(view, trigger).some((child) => {
    const type = view.mentions[view.mentionAt[child] ?? -1]?.type;
    return child < trigger && tagAt(view, trigger) === "NOUN" && (type === "GPE" || type === "LOC");
  });
}

const bloody =
  /^(?:murderous|deadly|fatal|lethal|bloody|lone-wolf|wolf|suicide|chemical|gun|knife|arson|frenzied|savage|jihadist|islamist|militant)$/;

/** *In Brenn*, behind the noun or behind who was attacked. */
function isSomewhere(view: View, trigger: number): boolean {
  return childrenOf(view, trigger).some(
    (child) =>
      child > trigger &&
      [child, ...childrenOf(view, child)].some(
        (one) =>
          /^(?:in|near|outside)$/.test(caseOf(view, one) ?? "") &&
          /^(?:GPE|LOC)$/.test(view.mentions[view.mentionAt[one] ?? -1]?.type ?? ""),
      ),
  );
}

/** What is attacked with arms: *on a barracks*, *against two diplomatic compounds*. */
function isStruck(view: View, child: number): boolean {
  return (
    /^(?:on|against|at)$/.test(caseOf(view, child) ?? "") && struckThings.has(nounAt(view, child))
  );
}

const struckThings: ReadonlySet<string> = new Set(
  `barracks barrack base compound embassy consulate convoy village town city school hospital mosque church synagogue
  temple ship vessel tanker warship building headquarters station airport airbase outpost checkpoint post depot complex
  tower hotel market nightclub club restaurant cafe theater theatre cinema stadium shop store office bus train patrol soldier troops civilian refinery pipeline port harbor harbour camp prison capital`.split(
    /\s+/,
  ),
);

const deaths: ReadonlySet<string> = new Set(
  "die dead death victim kill wound injure casualty survivor militant jihadist hostage".split(" "),
);
