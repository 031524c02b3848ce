import type { Chain, Mention } from "../../../doc/index.ts";
import { covers, type Span } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { isEntry } from "./entries.ts";
import type { People, Somebody } from "./people.ts";
import { endOfQuestion } from "./questions-in-front.ts";

/**
 * What an order of telling proves. `tells`: whose words came right before, whatever was thought
 * of the pronoun. `names`: a subject, where nobody was thought of, and against anybody who was.
 * `denies`: against anybody else, but not enough for a name. `agrees`: only that it is as was thought.
 */
type Weight = "tells" | "names" | "denies" | "agrees";

/** Whom the narrator leads a *he* or *she* back to. */
export interface Lead {
  readonly chain: Chain;
  readonly weight: Weight;
}

/** Whose words the narrator has told, sentence by sentence: what a *he said* behind them goes back to. */
export interface Voice {
  /** The one named person who speaks; null for somebody unnamed, or several. */
  readonly chain: Chain | null;
  /** Whether they put a question, which another answers. */
  readonly asks: boolean;
  /** Whether it is one person who is described and not named. */
  readonly isStranger: boolean;
  /** Of a stranger; null where nothing shows it. */
  readonly sex: Sex | null;
}

/** A document as far as its speakers are known. */
export interface Scene {
  readonly sheet: Sheet;
  readonly people: People;
  /** 1 for each token that stands in the content of a draft. */
  readonly said: Uint8Array;
  /** The voices of a sentence, in text order. */
  readonly voicesIn: (sentence: number) => readonly Voice[];
}

/** Sentences back that are looked through. */
const furthest = 8;

/** What a *he* or *she* shows. */
export type Sex = "m" | "f";

/** The sex of a *he* or *she* outside of quotation marks; null for any other words. */
export function sexOfPronoun(sheet: Sheet, mention: Mention | null): Sex | null {
  if (mention?.kind !== "pronoun" || (sheet.quote[mention.headToken] ?? 0) > 0) return null;
  const word = sheet.text.slice(mention.start, mention.end).toLowerCase();
  return word === "he" ? "m" : word === "she" ? "f" : null;
}

/**
 * Whom a *he* or *she* that speaks goes back to by the order of telling alone: the subject that
 * stands before it in its sentence, else the last one whose words were told, else the subject
 * of the last sentence that tells of a person. Quoted words and what the pronoun itself says
 * are passed over, so is a sentence that tells of things; a time that begins an entry and a second
 * paragraph of the narrator end the search. Null where that is nobody named, or two fit.
 */
export function leadOf(scene: Scene, draft: Draft, pronoun: Mention): Lead | null {
  const { sheet, voicesIn } = scene;
  const sex = sexOfPronoun(sheet, pronoun);
  const own = sheet.sentenceOf[pronoun.headToken] ?? 0;
  const sentence = sheet.sentences[own];
  if (sex === null || sentence === undefined || draft.how === "nested") return null;
  const from = endOfQuestion(sheet, pronoun.headToken) ?? sentence.start;
  const before = toldIn(scene, { start: from, end: pronoun.start }, sex);
  const beside = before.filter(({ mention }) => !isOwn(draft, mention));
  if (beside.length > 0) return onlySubject(scene, beside, own);
  const speaks = isSpeechKind(sheet.cueKind[draft.cueHead]);
  // *Orlu would go on, **he** said*: the words may be those of whom they tell.
  if (before.some(({ mention }) => isSubject(sheet, subjectOf(sheet, mention)))) return null;
  // *She takes it as a compliment: “…”*: the verb does not say that she speaks.
  if (!speaks && (sheet.quote[tokenAtOffset(sheet, draft.content[0].start)] ?? 0) > 0) return null;
  let paragraphs = 0;
  let isNear = true;
  for (let at = own - 1; at >= 0 && own - at <= furthest; at--) {
    if (isEntry(sheet, at + 1)) return null;
    const span = sheet.sentences[at];
    if (span === undefined || (sheet.quoted[at] ?? 0) === 2) continue;
    if (sheet.paragraphOf[at] !== sheet.paragraphOf[own]) {
      const isNew = paragraphs === 0 || sheet.paragraphOf[at] !== sheet.paragraphOf[at + 1];
      if (isNew) paragraphs++;
      if (paragraphs > 1 || (paragraphs === 1 && isNew && !isNear)) return null;
    }
    const all = toldIn(scene, span, sex);
    const heard = voicesIn(at);
    if (all.length === 0 && heard.length === 0) {
      isNear = false;
      continue;
    }
    const lead = heard.length > 0 ? lastVoice(scene, heard, { all, sex }) : mainSubject(scene, all);
    if (lead === null || isToldOf(scene, lead, pronoun, draft)) return null;
    const isOne = heard.length > 0 || all.every((one) => one.chain === lead.id);
    const sure = isNear && isOne && speaks;
    // A paragraph that opens with *He implied* may turn back to whom the story is about.
    const goesOn = paragraphs === 0 || draft.content[0].end <= pronoun.start;
    const weight = !sure ? "agrees" : heard.length > 0 && goesOn ? "tells" : "names";
    // *In what **he** called a rant, Orlu …*: a clause may look forward.
    return sure || isMain(sheet, pronoun.headToken) ? { chain: lead, weight } : null;
  }
  return null;
}

/** *He told **Orlu***, *“**Orlu** has fled,” he said*: whoever is named behind the pronoun in its sentence, or told of in its own quoted words, is another. */
function isToldOf({ sheet, people }: Scene, lead: Chain, pronoun: Mention, draft: Draft): boolean {
  const sentence = sheet.sentences[sheet.sentenceOf[pronoun.headToken] ?? 0];
  const behind = { start: pronoun.end, end: sentence?.end ?? pronoun.end };
  const isLead = ({ chain, mention }: Somebody): boolean =>
    chain === lead.id && mention?.kind !== "pronoun";
  const isNamed = (one: Somebody): boolean => isLead(one) && one.mention?.kind === "name";
  return (
    people.inside(behind).some(isNamed) ||
    draft.content.some((span) => people.inside(span).some(isLead))
  );
}

/** Whether a subject is that of its sentence's main verb. */
export function isMain({ heads }: Sheet, subject: number): boolean {
  const verb = heads[subject] ?? -1;
  return verb >= 0 && (heads[verb] ?? -1) < 0;
}

/** Single people whom the narrator tells of in a span, outside of marks, and who may be of the sex. */
export function toldIn({ sheet, people }: Scene, span: Span, sex: Sex): Somebody[] {
  return people.inside(span).filter(({ mention, chain }) => {
    if (mention?.type !== "PER" || (sheet.quote[mention.headToken] ?? 0) > 0) return false;
    // Whose *his board* is was a guess.
    const isPossessive = sheet.relations[mention.headToken] === "nmod:poss";
    if (mention.kind === "pronoun" && isPossessive) return false;
    return (people.chains[chain ?? -1]?.gender ?? sex) === sex;
  });
}

/** Whether a mention stands in what a draft says. */
function isOwn({ content }: Draft, mention: Mention | null): boolean {
  return mention !== null && content.some((span) => covers(span, mention));
}

/** The one named person who is a subject or speaks among some of a sentence, where no two of them do; null for none. */
function onlySubject(scene: Scene, some: readonly Somebody[], sentence: number): Lead | null {
  const { sheet, people } = scene;
  const heard = scene.voicesIn(sentence).map((voice) => voice.chain?.id ?? -1);
  const subjects = some.filter(
    ({ chain, mention }) =>
      isSubject(sheet, subjectOf(sheet, mention)) || heard.includes(chain ?? -2),
  );
  const [first] = subjects;
  if (first?.mention?.kind === "pronoun") return null;
  const chain = people.chains[first?.chain ?? -1];
  if (chain?.named !== true || subjects.some((one) => one.chain !== chain.id)) return null;
  const isOne = some.every((one) => one.chain === chain.id);
  return { chain, weight: isOne ? "names" : "denies" };
}

/** Whether a token is a subject. */
export function isSubject({ relations }: Sheet, token: number): boolean {
  return (relations[token] ?? "").startsWith("nsubj");
}

/** The word that hangs on a verb for a mention: *the boy's uncle, **Ben Orlu**, denied it* is called by the name, and *uncle* is the subject. */
export function subjectOf(sheet: Sheet, mention: Mention | null): number {
  const head = mention?.headToken ?? -1;
  const over = sheet.heads[head] ?? -1;
  if (sheet.relations[head] !== "appos" || over < 0 || over > head) return head;
  const before = sheet.words[(sheet.low[head] ?? head) - 1]?.text;
  return before === "," ? over : head;
}

/**
 * Who spoke last in a sentence; null where two of the sex did, or somebody unnamed. One whose sex
 * nothing shows is not meant where the sentence tells of another of the sex looked for.
 */
function lastVoice(
  { sheet, people, said }: Scene,
  heard: readonly Voice[],
  { all, sex }: { readonly all: readonly Somebody[]; readonly sex: Sex },
): Chain | null {
  const fitting = heard.filter(({ chain }) => chain === null || (chain.gender ?? sex) === sex);
  const chain = fitting.at(-1)?.chain ?? null;
  if (chain === null || fitting.some((one) => one.chain !== chain || one.asks)) return null;
  // *When Orlu defended the law, **Venn** differed*
  const isOther = ({ chain: other, mention }: Somebody): boolean => {
    const head = mention?.kind === "name" ? mention.headToken : -1;
    return other !== chain.id && said[head] === 0 && isSubject(sheet, head) && isMain(sheet, head);
  };
  if (all.some(isOther)) return null;
  const isKnown = chain.gender === sex;
  const shown = all.some(
    (one) => one.chain !== chain.id && people.chains[one.chain ?? -1]?.gender === sex,
  );
  return isKnown || !shown ? chain : null;
}

/** The named person who is the subject of a sentence's main verb; null for nobody. */
function mainSubject({ sheet, people }: Scene, all: readonly Somebody[]): Chain | null {
  const main = all.find(({ mention }) => {
    const subject = subjectOf(sheet, mention);
    return isSubject(sheet, subject) && isMain(sheet, subject);
  });
  const chain = people.chains[main?.chain ?? -1];
  // *His opponent, Ada Orlu, won*: whose opponent she is was told of before.
  const isAnothers = sheet.xposNames[sheet.low[main?.mention?.headToken ?? -1] ?? -1] === "PRP$";
  return chain?.named === true && !isAnothers ? chain : null;
}
