import type { Draft } from "../draft.ts";
import { isEntry } from "./entries.ts";
import { isMain, isSubject, type Scene, sexOfPronoun, subjectOf, toldIn } from "./lead.ts";
import type { Somebody } from "./people.ts";

/** Sentences back that are looked through. */
const furthest = 12;

/**
 * *Orlu met Venn. **Brandt** opened the door. “It is late,” he said*, tied to Venn: whether a
 * *he* or *she* may as well be a person of the same sex whom the narrator made the subject of a
 * main clause, or let speak, after the one it was tied to was last named, or in that very
 * sentence, where that one is no such subject.
 */
export function isNearerTold(scene: Scene, draft: Draft, { mention, chain }: Somebody): boolean {
  const { sheet } = scene;
  const sex = sexOfPronoun(sheet, mention);
  if (mention === null || sex === null || chain === null || draft.how === "nested") return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  for (let at = own; at >= 0 && own - at <= furthest; at--) {
    const span = sheet.sentences[at];
    if (span === undefined) return false;
    if ((sheet.quoted[at] ?? 0) !== 2) {
      const end = Math.min(span.end, mention.start);
      const told = toldIn(scene, { start: span.start, end }, sex).filter(
        (one) => one.mention?.kind === "name",
      );
      const led = at === own ? [] : told.filter((one) => leads(scene, one, at));
      if (led.some((one) => one.chain === chain)) return false;
      if (led.length > 0) return true;
      if (told.some((one) => one.chain === chain)) return false;
    }
    if (isEntry(sheet, at)) return false;
  }
  return false;
}

/** Verbs, by lemma, of who is asked. */
const answering = new Set(["answer", "reply", "respond", "retort"]);

/** *“Were you there?” Orlu asked.* and then *“I was,” **she** answered*: whether the one that a *he* or *she* who answers was tied to is who asked last. */
export function isAskerAnswering(
  { sheet, voicesIn }: Scene,
  { cueHead }: Draft,
  { mention, chain }: Somebody,
): boolean {
  if (mention?.kind !== "pronoun" || !answering.has(sheet.lemmas[cueHead] ?? "")) return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  for (let at = own - 1; at >= 0 && own - at <= 3; at--) {
    const last = voicesIn(at).at(-1);
    if (last !== undefined) return last.asks && last.chain?.id === chain;
  }
  return false;
}

/** Whether a name is the subject of its sentence's main verb, or behind a comma who that subject is, or speaks there. */
function leads(
  { sheet, people, voicesIn }: Scene,
  { chain, mention }: Somebody,
  at: number,
): boolean {
  // Who asks does not answer.
  const voice = voicesIn(at).find((one) => one.chain?.id === chain);
  if (voice?.asks === true) return false;
  if (people.chains[chain ?? -1]?.named !== true) return false;
  const subject = subjectOf(sheet, mention);
  if (isSubject(sheet, subject) && isMain(sheet, subject)) return true;
  return voice !== undefined;
}
