import { dependentsOf, lemmaOf, relationOf, tokenText } from "../../doc/index.ts";
import { cueKindOf } from "../../lang/en/cues.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { namedInOwnWords } from "./own-words.ts";
import type { View } from "./view.ts";

/**
 * The subject of the narrator's sentence before, for *he* or *she* with a verb of
 * speech: *Orlu shrugged. “It is late,” he said.* Null where another person stands
 * nearer, where that subject is nobody *he* can be, or at the start of a paragraph.
 */
export function speakerBefore(view: View, item: Item): Item | null {
  const narrated = narratedBefore(view, item);
  const isSingle = item.pronoun?.base === "he" || item.pronoun?.base === "she";
  const asker = isSingle ? askerOf(view, item, narrated) : null;
  const asked = asker === null ? null : askedBy(view, asker);
  if (asked !== null && mayBe(view, item, asked)) return asked;
  const across = speakerAcross(view, item);
  if (across !== null) return across;
  const { subject, beside, teller } = narrated;
  if (teller !== null) return whoTells(view, item, teller);
  if (subject !== null && asks(view, subject)) return null;
  const main = subject === null ? null : nameBehind(view, subject);
  // *Club hero turned baker Ada Orlu said*: the tree has lost the one who speaks.
  const isTold = main?.mention.kind !== "nominal" && main?.mention.type === "PER";
  const before = isTold ? main : (beside ?? main);
  if (before === null || !mayBe(view, item, before)) return null;
  if (subject !== null && goesOn(view, item) && speaksThere(view, subject)) return before;
  return sexOf(view, before) === null && tellsOfAnother(view, item, before) ? null : before;
}

/** ***She** said it was late*, *But **he** added …*: a pronoun that begins its sentence. */
function goesOn(view: View, { first, sentence }: Item): boolean {
  const start = view.sentences[sentence]?.firstToken ?? first;
  const isBut = /^(?:and|but|still|yet)$/i.test(tokenText(view.text, view.tokens, start));
  return first === start || (isBut && first === start + 1);
}

/** *… far beyond the coast, **Orlu said**. “It is late,” he said*: whose words the sentence before was, whoever it is about. Not who asked, and does not answer. */
function whoTells(view: View, item: Item, teller: Item): Item | null {
  const asks = teller.governor >= 0 && questioning.has(lemmaOf(view.tags, teller.governor));
  if (asks && !isCited(view, teller)) return null;
  const named = nameBehind(view, teller);
  return mayBe(view, item, named) ? named : null;
}

/** Verbs, by lemma, that put a question. */
const questioning = new Set(["ask", "inquire", "enquire", "question", "wonder"]);

/** *Tam Orlu had warned **her***: somebody of the sex looked for, beside a name that tells none. */
function tellsOfAnother(view: View, item: Item, before: Item): boolean {
  for (let i = before.index + 1; i < item.index; i++) {
    const other = view.items[i];
    if (other === undefined || other.sentence !== before.sentence) return false;
    if (other.quote >= 0 || view.clusters.of(other.index) === view.clusters.of(before.index))
      continue;
    // *Orlu went before **his** board*: whose board it is was a guess.
    if (other.pronoun !== null && other.relation === "nmod:poss") continue;
    const isSuch = other.pronoun?.base === item.pronoun?.base || sexOf(view, other) !== null;
    if (isSuch && mayBe(view, item, other)) return true;
  }
  return false;
}

/**
 * The one who speaks in the paragraph before, for *he* or *she* behind a quotation that
 * opens a paragraph: *“It is late,” Orlu said.* and then *“It is cold,” she said.* Only a
 * name with a verb of speech in that paragraph's last sentence of the narrator, where it
 * names nobody else.
 */
function speakerAcross(view: View, item: Item): Item | null {
  const { pronoun } = item;
  if (pronoun?.base !== "he" && pronoun?.base !== "she") return null;
  if (item.relation !== "nsubj" || item.quote >= 0 || !closesQuotation(view, item)) return null;
  let sentence = -1;
  let found: Item | null = null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - 60); i--) {
    const other = view.items[i];
    if (other === undefined || item.paragraph - other.paragraph > 1) break;
    if (other.quote >= 0) continue;
    // Whoever is told of before the pronoun stands nearer.
    if (other.paragraph === item.paragraph) return null;
    if (sentence < 0) sentence = other.sentence;
    if (other.sentence !== sentence) break;
    // *… to Ms Venn, **said Orlu***: whose words the sentence was, whoever it names.
    if (isTeller(view, other)) return whoTells(view, item, other);
    const cluster = view.clusters.of(other.index);
    if (cluster.type !== "PER" || cluster.several) continue;
    // ***Orlu said** that Ms Venn had left*: whomever the words name.
    const isMainSpeaker =
      isMain(view, other) && speaksThere(view, other) && !isOfQuestion(view, other);
    if (isMainSpeaker && other.mention.kind === "name" && mayBe(view, item, other)) return other;
    // *“…,” said Orlu, **a friend***
    if (other.relation === "appos") continue;
    const isSpeaker = other.mention.kind === "name" && speaksThere(view, other);
    if (found !== null && view.clusters.of(found.index) !== cluster) return null;
    if (!isSpeaker && found === null && cluster.named && !isSaid(view, other)) return null;
    if (isSpeaker) found = other;
  }
  return found !== null && mayBe(view, item, found) ? found : null;
}

/** Whether a verb of speech that is the main one of its sentence stands before an item, which is then of the words. */
function isSaid(view: View, { first, sentence }: Item): boolean {
  const from = view.sentences[sentence]?.firstToken ?? first;
  for (let at = from; at < first; at++) {
    if ((view.arcs.heads[at] ?? -1) >= 0) continue;
    const verb = lemmaOf(view.tags, at).toLowerCase();
    return speechVerbs.has(verb) && !questioning.has(verb);
  }
  return false;
}

/** Whether a name is the subject of a verb of speech, or stands beside one. */
function speaksThere(view: View, item: Item): boolean {
  if (isBesideVerb(view, item)) return true;
  const isSubject = item.relation === "nsubj" && item.governor >= 0 && !isOwner(view, item);
  return isSubject && speechVerbs.has(lemmaOf(view.tags, item.governor).toLowerCase());
}

/** *Orlu asked Venn whether it was late. “It is,” he said*: who asked, and does not answer; null for every other item. */
export function askerBefore(view: View, item: Item): Item | null {
  return askerOf(view, item, narratedBefore(view, item));
}

function askerOf(view: View, item: Item, { subject }: Before): Item | null {
  if (subject === null) return closesQuotation(view, item) ? askerAcross(view, item) : null;
  return asks(view, subject) ? subject : null;
}

/** Who asked in the last sentence of the paragraph before. */
function askerAcross(view: View, item: Item): Item | null {
  let sentence = -1;
  for (let i = item.index - 1; i >= Math.max(0, item.index - 60); i--) {
    const other = view.items[i];
    if (other === undefined || item.paragraph - other.paragraph > 1) return null;
    if (other.quote >= 0) continue;
    if (other.paragraph === item.paragraph) return null;
    if (sentence < 0) sentence = other.sentence;
    if (other.sentence !== sentence) return null;
    if (isOfQuestion(view, other) && other.relation === "nsubj" && isMain(view, other))
      return other;
  }
  return null;
}

/** *Venn asked **Orlu** whether it was late*: who is asked, by name, and so answers; null where the sentence does not tell. */
function askedBy(view: View, asker: Item): Item | null {
  for (let i = asker.index + 1; i < view.items.length; i++) {
    const other = view.items[i];
    if (other === undefined || other.sentence !== asker.sentence) return null;
    const isAsked = /^i?obj$/.test(other.relation) && other.governor === asker.governor;
    if (isAsked)
      return other.mention.kind === "name" && other.mention.type === "PER" ? other : null;
  }
  return null;
}

/** Whether an item hangs on a verb that puts a question. */
function isOfQuestion(view: View, { governor }: Item): boolean {
  return questioning.has(lemmaOf(view.tags, Math.max(0, governor)).toLowerCase());
}

/** In the sentence before a *he* or *she* that speaks: the subject of the main verb, the one last named beside a verb of speech, and the one whose words the sentence is. */
interface Before {
  readonly subject: Item | null;
  readonly beside: Item | null;
  readonly teller: Item | null;
}

function narratedBefore(view: View, item: Item): Before {
  const { pronoun } = item;
  const nobody: Before = { subject: null, beside: null, teller: null };
  if (pronoun === null || (pronoun.base !== "he" && pronoun.base !== "she")) return nobody;
  if (item.relation !== "nsubj" || item.quote >= 0 || item.governor < 0) return nobody;
  if (!closesQuotation(view, item)) {
    const verb = lemmaOf(view.tags, item.governor).toLowerCase();
    if (!speechVerbs.has(verb) && cueKindOf("verb", verb) !== "speech") return nobody;
  }
  let sentence = -1;
  let subject: Item | null = null;
  let beside: Item | null = null;
  let teller: Item | null = null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - 60); i--) {
    const other = view.items[i];
    if (other === undefined || other.paragraph !== item.paragraph) break;
    if (other.quote >= 0) continue;
    if (other.sentence === item.sentence) {
      // *Asked if **she** would stay, she said …*; *He would call **a clerk**, he said*: nobody known.
      if (other.pronoun?.base === pronoun.base || isNew(other)) continue;
      if (view.clusters.of(other.index).type === "PER") return nobody;
      continue;
    }
    if (sentence < 0) sentence = other.sentence;
    if (other.sentence !== sentence) break;
    const isSubject = other.relation === "nsubj" && isMain(view, other) && !isOwner(view, other);
    if (isSubject) subject ??= other;
    else if (isBesideVerb(view, other)) beside = other;
    if (isTeller(view, other)) teller ??= other;
  }
  return { subject, beside, teller };
}

/** *A former clerk* behind a verb or a preposition: somebody told of for the first time, whom no pronoun beside means. */
function isNew({ determiner, relation, pronoun, mention }: Item): boolean {
  const isDescribed = pronoun === null && mention.kind === "nominal" && determiner === "a";
  return isDescribed && !relation.startsWith("nsubj");
}

/** *…, according to **Orlu***: behind a comma, at the end of what was said. */
function isCited(view: View, { first }: Item): boolean {
  const word = (back: number): string =>
    tokenText(view.text, view.tokens, first - back).toLowerCase();
  return word(1) === "to" && word(2) === "according" && word(3) === ",";
}

/** *…, **Orlu said***, *…, said **the mayor***: the subject of a verb of speech, both behind the comma or the mark that ends what was said. */
function isTeller(view: View, item: Item): boolean {
  if (isCited(view, item)) return true;
  if (item.governor < 0 || isOwner(view, item)) return false;
  if (!speechVerbs.has(lemmaOf(view.tags, item.governor).toLowerCase())) return false;
  // Behind the verb the tree may take it for an object.
  const isBeside =
    (item.governor === item.end && item.relation === "nsubj") ||
    (item.governor === item.first - 1 && /^(?:nsubj|obj)$/.test(item.relation));
  const before = tokenText(view.text, view.tokens, Math.min(item.first, item.governor) - 1);
  return isBeside && /^(?:,|["”»’']{1,2})$/.test(before) && endsWords(view, item);
}

/** Whether whatever stands before the comma in front of a name and its verb has a verb of its own: words that were said, and no more than when. */
function endsWords(view: View, { first, governor, sentence }: Item): boolean {
  const from = view.sentences[sentence]?.firstToken ?? first;
  for (let at = Math.min(first, governor) - 2; at >= from; at--) {
    const xpos = view.tags.xposNames[view.tags.xpos[at] ?? -1] ?? "";
    if (/^(?:VB[DPZ]|MD)$/.test(xpos)) return true;
  }
  return false;
}

/** *“It is late,” he shrugged*: whatever the verb, it brings the words before it. */
function closesQuotation(view: View, { first, end, governor }: Item): boolean {
  return governor === end && /^["”»’']{1,2}$/.test(tokenText(view.text, view.tokens, first - 1));
}

/** Whether a verb of speech follows a mention, whatever the tree makes of the two: *the writer Ada Orlu told …*. */
export function isBesideVerb(view: View, { end, joined }: Item): boolean {
  const xpos = view.tags.xposNames[view.tags.xpos[end] ?? -1] ?? "";
  return !joined && /^VB[DZ]$/.test(xpos) && speechVerbs.has(lemmaOf(view.tags, end).toLowerCase());
}

/** *His opposite number, Ada Orlu, said*: the name between commas behind a subject is who it is. */
function nameBehind(view: View, subject: Item): Item {
  if (subject.mention.kind === "name") return subject;
  for (let i = subject.index + 1; i < subject.index + 4; i++) {
    const other = view.items[i];
    if (other === undefined || other.first > subject.end + 1) break;
    const isBehind = other.first === subject.end + 1 && other.mention.kind === "name";
    const gap = view.text.slice(subject.mention.end, other.mention.start);
    if (isBehind && /^,\s$/.test(gap) && /^[,.]/.test(view.text.slice(other.mention.end)))
      return other;
  }
  return subject;
}

/** *Venn's aide replied*: an owner is no subject, whatever the tree says. */
function isOwner(view: View, { end }: Item): boolean {
  return (view.tags.xposNames[view.tags.xpos[end] ?? -1] ?? "") === "POS";
}

/** Whether the verb of a subject puts a question: *asked whether*, not *asked to*. */
function asks(view: View, { governor }: Item): boolean {
  if (!/^(?:ask|question|press|quiz)$/.test(lemmaOf(view.tags, governor).toLowerCase()))
    return false;
  return dependentsOf(view.tree, governor).some(
    (child) => relationOf(view.arcs, child) === "ccomp",
  );
}

/** Whether an item's verb is that of the main clause. */
function isMain(view: View, { governor }: Item): boolean {
  return governor >= 0 && (view.arcs.heads[governor] ?? -1) < 0;
}

function mayBe(view: View, item: Item, subject: Item): boolean {
  const cluster = view.clusters.of(subject.index);
  const { pronoun } = subject;
  if (pronoun !== null && pronoun.base !== item.pronoun?.base) return false;
  if (cluster.type !== "PER" || cluster.several) return false;
  const sex = sexOf(view, subject);
  if (sex !== null && sex !== item.pronoun?.gender) return false;
  // *Orlu had left. He accused **Orlu** of it*: another one.
  return !namedInOwnWords(view, item).includes(cluster);
}

function sexOf(view: View, { index }: Item): Cluster["gender"] {
  const { gender, guess } = view.clusters.of(index);
  return gender ?? guess;
}
