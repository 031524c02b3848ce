import { type Doc, type Stance, uposOf } from "../../doc/index.ts";
import { type StanceFamily, stanceFamilies } from "../../lang/en/stances.ts";
import { covers, pushUnder, type Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { isSupposed, isWished } from "./conditions.ts";
import { type Draft, firstOf, rowsOf } from "./draft.ts";
import { holdersAt } from "./holders.ts";
import { isNegation } from "./negation.ts";
import { groupProposals } from "./proposal-groups.ts";
import { conductOf, headWithin, isGerund, objectOf, phraseOf, proposalOf } from "./proposals.ts";
import { isReceived, sidesAt } from "./sides.ts";
import { isEnding, isStep, isTurned, stanceValue } from "./stance-value.ts";
import { lastOf, sentenceOf, takenUp } from "./taken-up.ts";
import { presentingAsOwn, tellingAt } from "./tellings.ts";
import { verdictAt } from "./verdicts.ts";
import {
  childrenOf,
  createView,
  lemmaAt,
  relationAt,
  type StanceNeeds,
  type View,
  wordAt,
} from "./view.ts";

const families = new Map<string, StanceFamily[]>();
for (const family of stanceFamilies) {
  for (const lemma of family.lemmas) {
    pushUnder(families, lemma, family);
  }
}

/**
 * The stage that gives `stances`: who is for or against a proposal, with the words that
 * show it. Only what is said of a named proposal counts, and only where the holder is
 * known. One pass over the tokens.
 */
export function stances(): Stage<StanceNeeds, "stances"> {
  return { gives: "stances", version: 12, run: findStances };
}

function findStances(doc: Doc<StanceNeeds>): readonly Stance[] {
  const view = createView(doc);
  const out: Draft[] = [];
  const told = new Map<number, number>();
  const { tokens, tags } = doc.layers;
  // A lemma is looked up once, however often it comes.
  const familiesOf = tags.lemmaTable.map((lemma) => families.get(lemma.toLowerCase()) ?? []);
  for (let token = 0; token < tokens.length; token++) {
    const own: Draft[] = [];
    for (const family of gerundAt(view, token) ?? familiesOf[tags.lemmas[token] ?? -1] ?? []) {
      if (family.part === "verb" && !isVerbal(view, token)) continue;
      const known = new Set(own.map(({ head }) => head));
      own.push(...stancesAt(view, token, family, told).filter(({ head }) => !known.has(head)));
    }
    out.push(
      ...own,
      ...spokenAt(view, token),
      ...sidesAt(view, token, told),
      ...presentedAt(view, token),
    );
  }
  if (out.length === 0) return [];
  const proposals = groupProposals(view);
  return eachOnce(out).map(({ head, ...stance }) => ({
    ...stance,
    proposal: proposals.get(wholeOf(view, head)) ?? null,
  }));
}

/** The families of a noun that looks like a form of a verb: *withdrew his **backing** for the plan*; undefined for any other word. */
function gerundAt(view: View, token: number): readonly StanceFamily[] | undefined {
  const isObject = relationAt(view, token) === "obj";
  if (!isObject || uposOf(view.doc.layers.tags, token) !== "VERB") return undefined;
  return families.get(wordAt(view, token))?.filter(({ part }) => part === "noun");
}

/** *The first five steps of **the plan***: the token of the whole. */
function wholeOf(view: View, head: number): number {
  if (!isStep(view, head)) return head;
  const whole = childrenOf(view, head).find((child) => relationAt(view, child) === "nmod");
  const found = whole === undefined ? -1 : headWithin(view, whole, { on: "proposals", depth: 1 });
  return found === -1 ? head : found;
}

/**
 * Drops stances that are told twice: *the opposition League* read as two holders of one name,
 * *ready **to accept** the plan* within *ready to accept the plan*. Keeps the order.
 */
function eachOnce(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.actor, draft.head, draft.stance]);
    const same = kept.get(key) ?? [];
    const isIn = (one: Draft, other: Draft): boolean =>
      one.evidence.length === other.evidence.length && covers(other.evidence[0], one.evidence[0]);
    if (same.some((one) => isIn(draft, one))) continue;
    kept.set(key, [...same.filter((one) => !isIn(one, draft)), draft]);
  }
  const all = new Set([...kept.values()].flat());
  return drafts.filter((draft) => all.has(draft));
}

/** *A call for talks* is somebody's, and perhaps not of who is named: only the verb shows a stance. */
function isVerbal(view: View, token: number): boolean {
  // *Backed off*, *backed up her words with money*.
  const isParticled = childrenOf(view, token).some(
    (child) =>
      relationAt(view, child) === "compound" && /^(?:off|down|up)$/.test(wordAt(view, child)),
  );
  if (isParticled && lemmaAt(view, token) === "back") return false;
  if (uposOf(view.doc.layers.tags, token) === "VERB") return true;
  return childrenOf(view, token).some((child) => /^(?:nsubj|obj)$/.test(relationAt(view, child)));
}

/** The stance that a speaker's verdict at `token` shows, as one row; empty for none. */
function spokenAt(view: View, token: number): Draft[] {
  const verdict = verdictAt(view, token);
  if (verdict === null) return [];
  const { tokens } = view.doc.layers;
  const phrase = phraseOf(view, verdict.proposal);
  const issue = {
    start: Math.max(phrase.start, tokens.starts[verdict.from] ?? 0),
    end: phrase.end,
  };
  const end = Math.max(tokens.ends[verdict.last] ?? 0, issue.end);
  const start = Math.min(tokens.starts[firstOf(view, token)] ?? 0, issue.start);
  return rowsOf(view, [verdict.holder], verdict.proposal, {
    stance: verdict.stance,
    issue,
    evidence: [{ start, end }],
  });
}

function stancesAt(
  view: View,
  token: number,
  family: StanceFamily,
  told: Map<number, number>,
): Draft[] {
  const event = view.doc.layers.events[view.eventAt.get(token) ?? -1];
  const isAgainst = family.stance === "oppose";
  if (family.part === "noun" && isReceived(view, token)) return [];
  const own = proposalOf(view, token, family);
  const isObject = family.at.includes("obj");
  const named = own === -1 && isObject ? takenUp(view, token, told) : own;
  const canBlame = isAgainst && isObject && family.on === "proposals";
  const conduct = named === -1 && canBlame ? conductOf(view, token) : named;
  // *Has not condemned Tarsk*: what is withheld is the condemnation.
  const withheld =
    conduct === -1 &&
    isAgainst &&
    event?.realis === "not" &&
    event.type === "ACCUSE" &&
    !/^(?:attack|blame|blast|slam)$/.test(lemmaAt(view, token));
  const proposal = withheld ? withheldFrom(view, token) : conduct;
  if (proposal === -1 || isSupposed(view, token) || isWished(view, token)) return [];
  const turned = own !== -1 && isTurned(view, { token, proposal: own, family });
  if (family.only === "turned" && !turned) return [];
  // *Criticized the end of the ban* may be said for another reason than for the ban.
  if (turned && isAgainst) return [];
  const holders = holdersAt(view, token, event);
  if (holders.length === 0) return [];
  const { tokens } = view.doc.layers;
  const sentence = sentenceOf(view, token);
  if (named !== -1)
    told.set(
      sentence,
      told.get(sentence) === undefined || told.get(sentence) === named ? named : -1,
    );
  if (own === -1 && named !== -1) {
    const issue = phraseOf(view, named);
    const start = tokens.starts[firstOf(view, token)] ?? 0;
    const stance = stanceValue(view, token, named, family, event);
    return rowsOf(view, holders, named, {
      stance,
      issue,
      // *It* alone does not say what: the words before that do are shown with it.
      evidence: [{ start, end: tokens.ends[lastOf(view, token)] ?? start }, issue],
    });
  }
  const phrase = withGerund(view, token, proposal);
  const issue = withheld ? { start: tokens.starts[token] ?? 0, end: phrase.end } : phrase;
  const start = Math.min(tokens.starts[firstOf(view, token)] ?? 0, issue.start);
  const end = Math.max(tokens.ends[token] ?? 0, issue.end);
  const shown = stanceValue(view, token, proposal, family, event);
  if (family.only === "negated" && shown !== family.negated) return [];
  // *Did not call for an end of the ban* says nothing of the ban.
  if (turned && shown !== "support" && shown !== "conditional") return [];
  const stance = turned ? "oppose" : shown;
  return rowsOf(view, holders, proposal, { stance, issue, evidence: [{ start, end }] });
}

/** *Opposes **raising the toll***: the proposal with what is to be done with it. */
function withGerund(view: View, token: number, proposal: number): Span {
  const phrase = phraseOf(view, proposal);
  let at = proposal;
  for (let step = 0; step < 3 && view.arcs.heads[at] !== token; step++) {
    at = view.arcs.heads[at] ?? -1;
    if (at < 0) return phrase;
  }
  const isBefore = at !== proposal && at < proposal && isGerund(view, at) && !isEnding(view, at);
  const { starts } = view.doc.layers.tokens;
  return isBefore ? { start: Math.min(phrase.start, starts[at] ?? 0), end: phrase.end } : phrase;
}

/** *Has not condemned **Tarsk***, ***the shelling***: the country or the deed that is not condemned; -1 for somebody or something else. */
function withheldFrom(view: View, token: number): number {
  const object = objectOf(view, token);
  if (object === -1) return -1;
  const type = view.doc.layers.mentions[view.mentionAt[object] ?? -1]?.type;
  const isBody =
    uposOf(view.doc.layers.tags, object) === "PROPN" && type !== "PER" && type !== "MISC";
  return isBody || deeds.test(lemmaAt(view, object)) ? object : -1;
}

const deeds =
  /^(?:attack|shelling|bombing|bombardment|raid|killing|murder|massacre|strike|action|aggression|invasion|war|annexation|occupation|coup|violence|crackdown|execution|seizure|siege|blockade)s?$/;

/** *Put forward a plan of nine points*: who presents a proposal as its own is for it. */
function presentedAt(view: View, token: number): Draft[] {
  if (uposOf(view.doc.layers.tags, token) !== "VERB" || !presentingAsOwn(view, token)) return [];
  const proposal = proposalOf(view, token, { at: ["obj"], on: "proposals", only: null });
  const told = proposal === -1 ? null : tellingAt(view, proposal);
  // *Put forward a few proposals* names none.
  if (told === null || (told.name === null && told.points === null && told.topic.length === 0))
    return [];
  if (isSupposed(view, token) || isWished(view, token)) return [];
  if (childrenOf(view, token).some((child) => isNegation(view, child))) return [];
  const { tokens } = view.doc.layers;
  const issue = phraseOf(view, proposal);
  return rowsOf(view, holdersAt(view, token, undefined), proposal, {
    stance: "support",
    issue,
    evidence: [{ start: tokens.starts[token] ?? 0, end: issue.end }],
  });
}
