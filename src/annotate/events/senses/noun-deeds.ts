/* Nouns of deeds that tell of something else. */
import { launchVerbs } from "../../../lang/en/event-contexts.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import {
  abstractFoes,
  armed,
  bloodless,
  labour,
  publics,
  searchedPlaces,
  searchers,
  violence,
  weapons,
} from "../../../lang/en/event-senses.ts";
import { kindOf } from "../parties/phrases.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { hasCase, type NounReading } from "./noun-reading.ts";

/** Tokens before and after a *strike* among which workers or arms are looked for. */
const near = 25;

/** Where things blow up by themselves. */
const works: ReadonlySet<string> = new Set(
  "plant factory reactor refinery mine boiler gas kitchen warehouse laboratory pipeline furnace mill depot silo".split(
    " ",
  ),
);

/** A tour that leads nowhere, or of duty. */
export function isDuty(view: View, { children }: NounReading): boolean {
  return !children.some(
    (child) => /^(?:of|to|in)$/.test(caseOf(view, child) ?? "") && nounAt(view, child) !== "duty",
  );
}

/** *An act of war*, *a prisoner of war*. */
export function isOfWar(view: View, { token }: NounReading): boolean {
  return (
    caseOf(view, token) === "of" &&
    /^(?:act|state|declaration|prisoner|crime|theatre|theater|fog|drum|art|god|game)$/.test(
      nounAt(view, headOf(view, token)),
    )
  );
}

/** How many are for somebody: a number, or something that falls and rises. */
export function isShare(view: View, { token, children }: NounReading): boolean {
  const isCounted = [...children, token - 1].some(
    (child) => child >= 0 && child < token && /^(?:%|percent|per|cent)$/.test(wordAt(view, child)),
  );
  const verb = headOf(view, token);
  // *Support among older voters*, *won support from them*: what people think.
  const beside = verb >= 0 && relationAt(view, token) === "obj" ? childrenOf(view, verb) : [];
  const isOfMany = [...children, ...beside].some(
    (child) =>
      child > token &&
      /^(?:among|of|from|by)$/.test(caseOf(view, child) ?? "") &&
      publics.has(nounAt(view, child)),
  );
  const moves =
    verb >= 0 &&
    /^(?:nsubj|obj)$/.test(relationAt(view, token)) &&
    /^(?:fall|rise|drop|slip|climb|grow|shrink|remain|stand|dip|plunge|surge|jump|erode|consolidate|build|boost|dent|bolster|gauge|measure)$/.test(
      lemmaAt(view, verb),
    );
  const isOfCount = children.some(
    (child) =>
      caseOf(view, child) === "of" &&
      childrenOf(view, child).some((one) => relationAt(view, one) === "nummod"),
  );
  return isCounted || isOfMany || moves || isOfCount;
}

/** *The release of the documents*: nobody is freed. */
export function isOfThings(view: View, { children }: NounReading): boolean {
  // *A press release*.
  if (
    children.some(
      (child) =>
        /^(?:compound|amod)$/.test(relationAt(view, child)) &&
        /^(?:press|official|theatrical|news|album|film|movie|data|record|product|software)$/.test(
          nounAt(view, child),
        ),
    )
  )
    return true;
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

/** *An explosion of offers*. */
export function isGrowth(view: View, { children }: NounReading): boolean {
  return children.some(
    (child) =>
      caseOf(view, child) === "of" &&
      !weapons.has(nounAt(view, child)) &&
      !violence.has(nounAt(view, child)),
  );
}

/** *An explosion at the plant*: an accident, where nobody is named for it. */
export function isMishap(view: View, { children }: NounReading): boolean {
  const isBombing = (at: number): boolean =>
    /^(?:bomb|suicide|grenade|missile|mine)$/.test(nounAt(view, at));
  if (children.some((child) => isBombing(child) || caseOf(view, child) === "by")) return false;
  return [...children, ...children.flatMap((child) => childrenOf(view, child))].some((one) =>
    works.has(nounAt(view, one)),
  );
}

/** What a country can stop giving to another: aid, supplies, relations. */
export function isWithheld(view: View, token: number): boolean {
  return [token, ...childrenOf(view, token)].some((one) => {
    const noun = nounAt(view, one);
    return objectSets.aid.has(noun) || objectSets.ties.has(noun) || objectSets.supplies.has(noun);
  });
}

/** *Convicted of murder*, *faces murder charges*: what somebody is charged with. */
export function isCharged(view: View, { token, children }: NounReading): boolean {
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

/** *A plan to end the war*: the war goes on, and who wants its end need not wage it. */
export function isEnded(view: View, { token }: NounReading): boolean {
  const verb = headOf(view, token);
  return (
    verb >= 0 &&
    relationAt(view, token) === "obj" &&
    /^(?:end|stop|halt|settle|resolve)$/.test(lemmaAt(view, verb))
  );
}

/** *A trade war*, *the primary fight*: without arms. */
export function isBloodless(view: View, { children }: NounReading): boolean {
  return children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) && bloodless.has(nounAt(view, child)),
  );
}

/** *Signed it despite her protests*: said by somebody, not shown in a street. */
export function isObjection(view: View, reading: NounReading): boolean {
  return (
    !hasCase(view, reading, /^(?:in|at|outside|near|over|on|across|before)$/) &&
    reading.children.some((child) => {
      if (relationAt(view, child) !== "nmod:poss") return false;
      const mention = view.mentions[view.mentionAt[child] ?? -1];
      return (
        /^(?:my|your|his|her)$/.test(wordAt(view, child)) ||
        (mention?.type === "PER" && xposAt(view, child) !== "NNS")
      );
    })
  );
}

/** *The war on poverty*. */
export function isAgainstAbstract(view: View, { children }: NounReading): boolean {
  return children.some(
    (child) =>
      plainRelationAt(view, child) === "nmod" &&
      /^(?:on|against|with|for|over)$/.test(caseOf(view, child) ?? "") &&
      abstractFoes.has(nounAt(view, child)),
  );
}

/** *Dockers went on strike*, *the strike of the teachers*; but *an air strike on the port*. */
export function isOfWorkers(view: View, token: number): boolean {
  const isArmed = childrenOf(view, token).some(
    (child) =>
      (/^(?:compound|amod)/.test(relationAt(view, child)) && armed.has(nounAt(view, child))) ||
      (relationAt(view, child) === "acl" && launchVerbs.has(lemmaAt(view, child))) ||
      (/^(?:nmod|obl)/.test(relationAt(view, child)) &&
        /^(?:on|against)$/.test(caseOf(view, child) ?? "")),
  );
  if (isArmed) return false;
  // *A general strike*.
  const isGeneral = childrenOf(view, token).some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) &&
      /^(?:general|nationwide|hunger|wildcat|solidarity|indefinite)$/.test(nounAt(view, child)),
  );
  if (isGeneral) return true;
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
export function isSearch(view: View, token: number): boolean {
  const around = [...childrenOf(view, token), ...childrenOf(view, headOf(view, token))];
  return around.some((child) => {
    const lemma = nounAt(view, child);
    return searchers.has(lemma) || (caseOf(view, child) !== null && searchedPlaces.has(lemma));
  });
}
