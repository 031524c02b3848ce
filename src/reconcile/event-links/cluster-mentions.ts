import { eventNouns } from "../../lang/en/event-nouns.ts";
import { eventVerbs } from "../../lang/en/event-verbs.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf, synonymGroups } from "../../lang/en/synonyms.ts";
import { addUnder, compareTexts, pushUnder } from "../../text/index.ts";
import { createGroups } from "../groups.ts";

/** Words that name an event, whatever its class, with what stands around them. */
export interface NamedEvent {
  readonly id: string;
  readonly doc: string;
  /** Documents of one story share this. */
  readonly story: string;
  /** Lemma of the head word. */
  readonly head: string;
  /** Lemmas of all its content words. */
  readonly words: readonly string[];
  /** Lemmas of names and nouns that stand with it. */
  readonly parties: readonly string[];
}

/** Heads that name no event by themselves: only with the same company are two of them one. */
const vague: ReadonlySet<string> = new Set(
  "be have take make do give get go say tell report event thing happen occur come it this that case incident hold put set see find".split(
    " ",
  ),
);

/** Classes of the tables under which a word stands whatever its object, so that *raid* and *bombing* can meet. */
const codes = new Map<string, Set<string>>();
for (const row of eventVerbs.filter(({ objects }) => objects === null))
  for (const verb of row.verbs) if (!verb.includes(" ")) addCode(verb, row.cameo);
for (const row of eventNouns) for (const noun of row.nouns) addCode(noun, row.cameo);

function addCode(word: string, cameo: string): void {
  addUnder(codes, stemOf(word), cameo);
}

/**
 * Groups mentions of one story that name one event: the same head word by its stem;
 * words that stand for each other where their company agrees too. Order-independent; costs the
 * mentions of a story by head word.
 */
export function clusterMentions(mentions: readonly NamedEvent[]): Map<string, string> {
  const sorted = [...mentions].sort((a, b) => compareTexts(a.id, b.id));
  const groups = createGroups(sorted.length);
  const byStem = new Map<string, number[]>();
  sorted.forEach((mention, i) => {
    const key = `${mention.story} ${stemOf(baseFormOf(mention.head))}`;
    pushUnder(byStem, key, i);
  });
  for (const members of byStem.values()) {
    const [first] = members;
    const head = sorted[first ?? -1]?.head ?? "";
    members.forEach((i, at) => {
      if (!vague.has(head)) {
        if (first !== undefined) groups.join(first, i);
        return;
      }
      for (const j of members.slice(0, at)) if (shared(sorted[i], sorted[j]) > 0) groups.join(i, j);
    });
  }
  joinSynonyms(sorted, byStem, groups.join);
  const out = new Map<string, string>();
  sorted.forEach((mention, i) => {
    out.set(mention.id, sorted[groups.find(i)]?.id ?? mention.id);
  });
  return out;
}

/** Joins head words of one story that mean the same and keep the same company. */
function joinSynonyms(
  mentions: readonly NamedEvent[],
  byStem: ReadonlyMap<string, readonly number[]>,
  join: (a: number, b: number) => void,
): void {
  const byMeaning = new Map<string, (readonly number[])[]>();
  for (const [key, members] of byStem) {
    const space = key.lastIndexOf(" ");
    const story = key.slice(0, space);
    const stem = key.slice(space + 1);
    const first = mentions[members[0] ?? -1];
    if (first === undefined || vague.has(first.head)) continue;
    const meanings = [
      ...synonymGroups(stem).map((group) => `g${group}`),
      ...(codes.get(stem) ?? []),
    ];
    for (const meaning of meanings) {
      const name = `${story} ${meaning}`;
      pushUnder(byMeaning, name, members);
    }
  }
  for (const sets of byMeaning.values()) {
    sets.forEach((a, at) => {
      for (const b of sets.slice(at + 1)) {
        const [x, y] = [a[0], b[0]];
        if (x !== undefined && y !== undefined && company(mentions, a, b) >= leastCompany)
          join(x, y);
      }
    });
  }
}

/** Share of company that two words for one thing must keep. */
const leastCompany = 0.2;

function company(
  mentions: readonly NamedEvent[],
  a: readonly number[],
  b: readonly number[],
): number {
  const words = (members: readonly number[]): Set<string> =>
    new Set(members.flatMap((i) => mentions[i]?.parties ?? []));
  const left = words(a);
  const right = words(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.max(1, Math.min(left.size, right.size));
}

function shared(a: NamedEvent | undefined, b: NamedEvent | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.parties.filter((word) => b.parties.includes(word)).length;
}
