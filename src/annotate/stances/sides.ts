import { uposOf } from "../../doc/index.ts";
import {
  namingVerbs,
  proposedNouns,
  receivingVerbs,
  sideNouns,
  sidePrepositions,
  stanceFamilies,
  verdictAdjectives,
  verdictNouns,
} from "../../lang/en/stances.ts";
import { firstWhere, type Span } from "../../text/index.ts";
import { type Draft, firstOf, rowsOf } from "./draft.ts";
import { actorsOf, holderOf, holdersAt } from "./holders.ts";
import { isNegation } from "./negation.ts";
import { phraseOf, proposalHead } from "./proposals.ts";
import { takenUp } from "./taken-up.ts";
import { caseOf, childrenOf, lemmaAt, reachOf, relationAt, type View, wordAt } from "./view.ts";

/** Nouns for a stance that a proposal can have or get. */
const receivedNouns: ReadonlyMap<string, "support" | "oppose"> = new Map(
  stanceFamilies
    .filter(({ part }) => part === "noun")
    .flatMap(({ lemmas, stance }) => [...lemmas].map((lemma) => [lemma, stance] as const)),
);

/** Stances that other words than a verb with its object show at `token`. */
export function sidesAt(view: View, token: number, told: ReadonlyMap<number, number>): Draft[] {
  return [
    ...sidedAt(view, token),
    ...takingSidesAt(view, token),
    ...receivedAt(view, token),
    ...namedAt(view, token, told),
  ];
}

/** *Is behind the plan*, *were against the treaty*: the proposal is the predicate. Empty for none. */
function sidedAt(view: View, token: number): Draft[] {
  if (relationAt(view, token) !== "case") return [];
  const isAllFor = wordAt(view, token) === "for" && wordAt(view, token - 1) === "all";
  const side = isAllFor ? "support" : sidePrepositions.get(wordAt(view, token));
  const predicate = view.arcs.heads[token] ?? -1;
  if (side === undefined || predicate <= token) return [];
  const children = childrenOf(view, predicate);
  const isPredicate =
    children.some((child) => relationAt(view, child) === "cop") &&
    // *Was behind the attack*: did it.
    (side === "oppose" ||
      isAllFor ||
      proposedNouns.has(lemmaAt(view, predicate)) ||
      children.some((child) =>
        /^(?:fully|firmly|squarely|solidly|right|all)$/.test(wordAt(view, child)),
      ));
  const proposal = isPredicate ? proposalHead(view, predicate, "any") : -1;
  if (proposal === -1) return [];
  if (children.some((child) => isNegation(view, child))) return [];
  const { tokens } = view.doc.layers;
  const issue = phraseOf(view, proposal);
  return rowsOf(view, holdersAt(view, predicate, undefined), proposal, {
    stance: side,
    issue: { start: Math.max(issue.start, tokens.starts[token + 1] ?? 0), end: issue.end },
    evidence: [{ start: tokens.starts[firstOf(view, token)] ?? 0, end: issue.end }],
  });
}

/** *Is a critic **of the dam***, *a supporter of the tax cut, Ulf Marr*. Empty for none, and for *a former critic*. */
function takingSidesAt(view: View, token: number): Draft[] {
  const stance = sideNouns.get(lemmaAt(view, token));
  if (stance === undefined || uposOf(view.doc.layers.tags, token) !== "NOUN") return [];
  const children = childrenOf(view, token);
  const isOther = (child: number): boolean =>
    isNegation(view, child) || /^(?:former|one-time|erstwhile|no)$/.test(wordAt(view, child));
  // *Was a supporter until last year*.
  const isPast = children.some((child) => caseOf(view, child) === "until");
  if (isPast || children.some(isOther)) return [];
  const of = children.find(
    (child) => relationAt(view, child) === "nmod" && /^(?:of|to)$/.test(caseOf(view, child) ?? ""),
  );
  const proposal = of === undefined ? -1 : proposalHead(view, of, "any");
  const holder = proposal === -1 ? -1 : bearerOf(view, token);
  const found = holder === -1 ? null : holderOf(view, holder);
  if (found === null) return [];
  const issue = phraseOf(view, proposal);
  const start = view.doc.layers.tokens.starts[token] ?? 0;
  return rowsOf(view, [found], proposal, { stance, issue, evidence: [{ start, end: issue.end }] });
}

/** Who is called a critic or supporter: what the noun is said of, or stands beside; -1 for none. */
function bearerOf(view: View, token: number): number {
  const children = childrenOf(view, token);
  if (relationAt(view, token) === "appos") return view.arcs.heads[token] ?? -1;
  const beside = children.find((child) => relationAt(view, child) === "appos");
  if (beside !== undefined) return beside;
  const isPredicate = children.some((child) => relationAt(view, child) === "cop");
  const subject = children.find((child) => relationAt(view, child) === "nsubj");
  return isPredicate && subject !== undefined ? subject : -1;
}

/** *Has **the backing** of most voters*, *drew criticism from them*: whoever stands behind gives it. */
export function isReceived(view: View, token: number): boolean {
  const verb = view.arcs.heads[token] ?? -1;
  return (
    /^(?:obj|obl)$/.test(relationAt(view, token)) &&
    receivingVerbs.has(lemmaAt(view, verb)) &&
    [...childrenOf(view, token), ...childrenOf(view, verb)].some(
      (child) => child > token && /^(?:of|from|among)$/.test(caseOf(view, child) ?? ""),
    )
  );
}

/** *The plan has **the support of Norland***, *drew **criticism from the union***. Empty for none. */
function receivedAt(view: View, token: number): Draft[] {
  const stance = receivedNouns.get(lemmaAt(view, token));
  if (stance === undefined || !/^(?:obj|obl)$/.test(relationAt(view, token))) return [];
  const verb = view.arcs.heads[token] ?? -1;
  if (!receivingVerbs.has(lemmaAt(view, verb))) return [];
  const children = childrenOf(view, verb);
  const isNone = [...children, ...childrenOf(view, token)].some((child) => isNegation(view, child));
  const subject = children.find((child) => relationAt(view, child) === "nsubj");
  const proposal = subject === undefined || isNone ? -1 : proposalHead(view, subject, "any");
  if (proposal === -1) return [];
  const from = [...childrenOf(view, token), ...children].find(
    (child) =>
      child > token &&
      /^(?:nmod|obl)$/.test(relationAt(view, child)) &&
      /^(?:of|from|by|among)$/.test(caseOf(view, child) ?? ""),
  );
  if (from === undefined) return [];
  const listed = childrenOf(view, from).filter((child) => relationAt(view, child) === "conj");
  const event = view.doc.layers.events[view.eventAt.get(token) ?? -1];
  const told = event === undefined ? [] : actorsOf(event);
  const holders =
    told.length > 0 ? told : [from, ...listed].flatMap((one) => holderOf(view, one) ?? []);
  const issue = phraseOf(view, proposal);
  const { starts, ends } = view.doc.layers.tokens;
  const start = Math.min(issue.start, starts[verb] ?? 0);
  const end = ends[reachOf(view, from, true).last] ?? 0;
  return rowsOf(view, holders, proposal, { stance, issue, evidence: [{ start, end }] });
}

/** *Called the plan “a serious basis”*, *calls extending the mandate a mistake*, *called it a farce*. Empty for none. */
function namedAt(view: View, token: number, told: ReadonlyMap<number, number>): Draft[] {
  if (!namingVerbs.has(lemmaAt(view, token))) return [];
  if (uposOf(view.doc.layers.tags, token) !== "VERB") return [];
  if (childrenOf(view, token).some((child) => isNegation(view, child))) return [];
  const { proposal, issue, before } = whatIsNamed(view, token, told);
  const verdict = proposal === -1 ? null : verdictBehind(view, before);
  if (verdict === null) return [];
  const start = view.doc.layers.tokens.starts[firstOf(view, token)] ?? 0;
  const words = { start, end: verdict.end };
  const isShown = start <= issue.start && issue.end <= verdict.end;
  return rowsOf(view, holdersAt(view, token, undefined), proposal, {
    stance: verdict.stance,
    issue,
    evidence: isShown ? [words] : [words, issue],
  });
}

/** What a verb gives a name. */
interface Named {
  /** Head token of the proposal; -1 for none. */
  readonly proposal: number;
  readonly issue: Span;
  /** Offset behind which its name begins. */
  readonly before: number;
}

function whatIsNamed(view: View, token: number, told: ReadonlyMap<number, number>): Named {
  const { starts, ends } = view.doc.layers.tokens;
  const named = childrenOf(view, token).find(
    (child) =>
      child > token && (relationAt(view, child) === "obj" || /ing$/.test(wordAt(view, child))),
  );
  const none = { proposal: -1, issue: { start: 0, end: 0 }, before: 0 };
  if (named === undefined) return none;
  if (wordAt(view, named) === "it") {
    const proposal = takenUp(view, token, told);
    if (proposal === -1) return none;
    return { proposal, issue: phraseOf(view, proposal), before: ends[named] ?? 0 };
  }
  const isDoing = uposOf(view.doc.layers.tags, named) === "VERB";
  const object = isDoing
    ? childrenOf(view, named).find((child) => relationAt(view, child) === "obj")
    : named;
  const proposal = object === undefined ? -1 : proposalHead(view, object, "any");
  if (proposal === -1) return none;
  const phrase = phraseOf(view, proposal);
  const start = isDoing ? (starts[named] ?? 0) : phrase.start;
  return { proposal, issue: { start, end: phrase.end }, before: phrase.end };
}

/** Words after what is named in which its name is looked for. */
const nameReach = 8;

/** The verdict in the words directly behind what is named, before a comma or full stop; null for none or a denied one. */
function verdictBehind(
  view: View,
  from: number,
): { readonly stance: "support" | "oppose"; readonly end: number } | null {
  const { starts, ends } = view.doc.layers.tokens;
  let at = firstFrom(view, from);
  for (let step = 0; step < nameReach; step++, at++) {
    const word = wordAt(view, at);
    // What is called so begins at once: *called the plan **a mistake***, no *called the mayor about the plan on a bad day*.
    if (step === 0 && !/^(?:an?|as|the|[“"‘'])$/.test(word) && !verdictAdjectives.has(word))
      return null;
    if (/^(?:[.;:!?,]|not|no|never|least|less|that|which|who|)$/.test(word)) return null;
    const next = wordAt(view, at + 1);
    const isStep = /^(?:step|move)$/.test(word);
    const stepped = isStep && /^(?:backwards?|back)$/.test(next);
    const stance = stepped
      ? "oppose"
      : isStep && next === "forward"
        ? "support"
        : (verdictAdjectives.get(word) ?? verdictNouns.get(lemmaAt(view, at)));
    if (stance !== undefined) {
      const last = isStep ? at + 1 : at;
      const end = ends[last] ?? from;
      return (starts[last] ?? 0) < from ? null : { stance, end };
    }
  }
  return null;
}

function firstFrom(view: View, offset: number): number {
  const { tokens } = view.doc.layers;
  return firstWhere(tokens.length, (i) => (tokens.starts[i] ?? 0) >= offset);
}
