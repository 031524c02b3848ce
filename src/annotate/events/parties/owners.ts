import type { Participant } from "../../../doc/index.ts";
import { caseOf, childrenOf, lemmaAt, plainRelationAt, relationAt, type View } from "../view.ts";
import type { Voices } from "../voices.ts";
import { joined, ownParty } from "./own-party.ts";
import { isScene } from "./phrases.ts";

/** Prepositions that tie a thing to somebody rather than to a place. */
const owning: ReadonlySet<string> = new Set([
  "of",
  "by",
  "from",
  "with",
  "for",
  "to",
  "between",
  "against",
]);

/** Prepositions that tie a thing to somebody where nothing else does: *the closure of shops in Tarsk*. */
const nearing: ReadonlySet<string> = new Set(["in", "about", "on", "inside", "within"]);

/** Phrases that are followed down from a thing to its owner, for who acts and for who is acted on. */
const depths = { near: 2, far: 3 } as const;

/**
 * Whose thing it is: *Chinese proposals*, *its plan*, *the plan of the League*, *memos sent
 * by Tarsk*, with all who are joined by *and*. See {@link Search} for `except`; `nearby`: a place
 * that it stands in will do where nothing else owns it.
 */
export function ownerOf(
  view: View,
  voices: Voices,
  token: number,
  except: ReadonlySet<number> | null = null,
  nearby = false,
): Participant[] {
  const all = (child: number): Participant[] =>
    joined(view, child).flatMap((part) =>
      (ownParty(view, voices, part) ?? []).filter(
        ({ chain }) => chain === null || except === null || !except.has(chain),
      ),
    );
  for (const relation of ["nmod:poss", "amod", "compound"]) {
    for (const child of childrenOf(view, token)) {
      if (relationAt(view, child) !== relation || isScene(view, child)) continue;
      const own = all(child);
      if (own.length > 0) return own;
    }
  }
  if (except === null) return governedBy(view, token, owning, all, depths.near) ?? [];
  const further = nearby ? governedBy(view, token, nearing, all, depths.far) : null;
  return governedBy(view, token, owning, all, depths.far) ?? further ?? [];
}

/** The first somebody in a phrase after one of the prepositions, looked for nearest first; null for nobody. */
function governedBy(
  view: View,
  token: number,
  prepositions: ReadonlySet<string>,
  all: (child: number) => Participant[],
  depth: number,
): Participant[] | null {
  const inner: number[] = [];
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    // *Memos sent by Tarsk*: the phrase hangs on the participle.
    const isParticiple =
      relation === "acl" &&
      relationAt(view, child) !== "acl:relcl" &&
      // *A treaty favored by the party*: none of the party's.
      !liking.test(lemmaAt(view, child)) &&
      // *Stormed the barracks but were driven back by the army*: a clause of its own.
      !childrenOf(view, child).some((one) => plainRelationAt(view, one) === "aux");
    if (isParticiple && prepositions === owning) inner.push(child);
    if (relation !== "nmod" && relation !== "obl") continue;
    const preposition = caseOf(view, child);
    if (preposition === null) continue;
    if (prepositions.has(preposition)) {
      const own = all(child);
      if (own.length > 0) return own;
      // *Imports of Veldian cheese*.
      const described = preposition === "of" ? describedBy(view, child, all) : [];
      if (described.length > 0) return described;
    }
    if (preposition === "of" || prepositions.has(preposition)) inner.push(child);
  }
  if (depth <= 1) return null;
  for (const child of inner) {
    const found = governedBy(view, child, prepositions, all, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** What others think or say of a thing makes it no thing of theirs. */
const liking =
  /^(?:favou?r|back|support|oppose|endorse|praise|criticize|criticise|condemn|denounce|reject|hail|want|like|hate)$/;

function describedBy(
  view: View,
  token: number,
  all: (child: number) => Participant[],
): Participant[] {
  return childrenOf(view, token)
    .filter((child) => relationAt(view, child) === "amod" && !isScene(view, child))
    .flatMap(all);
}
