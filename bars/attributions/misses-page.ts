import type { CueClass, Fault, Miss } from "./misses.ts";

/** What would put a fault right, whatever its cue. */
const remedies: Readonly<Record<Fault, string>> = {
  "cue not found": "see the cue's class below",
  "content given to another cue":
    "decide between two cues with one content together, not one after the other",
  "content runs on after its end":
    "a better tree: which trailing clause (*including …*, *though …*, *as …*) hangs on the content and which on the narrator's verb",
  "content begins too early":
    "learn fronted clauses that are the narrator's, and where a second verb of one subject takes over",
  "content cut before its end":
    "a better tree: clauses joined by *and*, *but*, *because* that still belong to the words reported",
  "content begins too late":
    "learn objects and short clauses before the reported clause as part of it, and quotations spliced into it",
  "content elsewhere":
    "learn which side the content stands on, for cues in passing and for quotations in the next sentence",
  "source left out":
    "look for owners and agents beyond the cue's own clause, also one sentence back",
  "source given where there is none":
    "tell passives, expletives and impersonal nouns, which have no source, from subjects left unsaid",
  "another source":
    "weigh subjects of governing verbs and relative clauses against the nearest name",
  "row that people do not mark":
    "tell reports of words and beliefs from deeds by the same verb; people agree on few of these",
};

/** What would make a class of cue found more often. */
const cueRemedies: Readonly<Record<CueClass, string>> = {
  "verb of speech":
    "verbs of speech in infinitives, participles and questions, whose words may be meant and not said",
  "verb of writing": "verbs of writing with an object that sums up what was written",
  "verb of thought or finding":
    "verbs of thought with an infinitive or a noun for content, where people disagree",
  "other verb": "verbs and set phrases seen once or never: word classes learnt from more text",
  "noun of our tables": "nouns of speech whose content is an *of* phrase or an infinitive",
  "other noun":
    "nouns that hold a view only with their complement: word classes learnt from more text",
  adjective: "adjectives of belief with their clause (*sure that*, *open to*): more examples",
  "according to and the like":
    "phrases without a verb (*in the eyes of*, *for her*): more examples",
  "mark or nothing": "colons, dashes and headlines: layout rules for each",
};

/** Names of the sides a miss is counted by, in the order of their tables. */
const sides = [
  ["fault", "what went wrong"],
  ["form", "form"],
  ["cue", "cue"],
  ["place", "cue stands … the content"],
  ["source", "source"],
  ["size", "words of content"],
] as const;

function remedyOf({ fault, cue }: Miss): string {
  return fault === "cue not found" ? cueRemedies[cue] : remedies[fault];
}

function countBy(misses: readonly Miss[], key: (miss: Miss) => string): [string, number, Miss][] {
  const counts = new Map<string, [number, Miss]>();
  for (const miss of misses) {
    const own = key(miss);
    counts.set(own, [(counts.get(own)?.[0] ?? 0) + 1, miss]);
  }
  return [...counts]
    .map(([name, [count, miss]]): [string, number, Miss] => [name, count, miss])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/**
 * The page `docs/attribution-misses.md`: how many misses there are by each side, and
 * the fifty most frequent kinds with what would put each right. Patterns and counts
 * only, no word of the corpus.
 */
export function writeMissesPage(misses: readonly Miss[], gold: number): string {
  const kindOf = ({ fault, form, cue, place, source }: Miss): string => {
    const about = /source/.test(fault) ? `${source} for source` : `cue ${place} the content`;
    return [fault, form, cue, about].join(" · ");
  };
  const kinds = countBy(misses, kindOf);
  const shown = kinds.slice(0, 50);
  const covered = shown.reduce((sum, [, count]) => sum + count, 0);
  const unmarked = misses.filter(({ fault }) => fault === "row that people do not mark").length;
  const lines = [
    "# What is missed",
    "",
    "Written by `npm run bars -- attributions --misses`; do not edit. PolNeAR dev, outermost attributions.",
    "",
    `Of ${gold} attributions people marked, ${misses.length - unmarked} have no right row; ${unmarked} rows have no attribution`,
    "that people marked. Right is what the bar calls right: half of the content, the source and a word of the cue.",
    "",
  ];
  for (const [side, title] of sides) {
    const missed = misses.filter(({ fault }) => fault !== "row that people do not mark");
    const extra = misses.filter(({ fault }) => fault === "row that people do not mark");
    const names = countBy(misses, (miss) => miss[side]);
    const count = (list: readonly Miss[], name: string): string =>
      `${list.filter((miss) => miss[side] === name).length}`;
    lines.push(
      ...(side === "fault"
        ? table(
            [title, "count"],
            names.map(([name, n]) => [name, `${n}`]),
          )
        : table(
            [title, "missed", "not marked by people"],
            names.map(([name]) => [name, count(missed, name), count(extra, name)]),
          )),
    );
  }
  lines.push(
    `## The fifty most frequent kinds`,
    "",
    `They cover ${covered} of ${misses.length}.`,
    "",
    ...table(
      ["", "kind", "count", "what would put it right"],
      shown.map(([name, count, miss], at) => [`${at + 1}`, name, `${count}`, remedyOf(miss)]),
    ),
  );
  return `${lines.join("\n").trimEnd()}\n`;
}
