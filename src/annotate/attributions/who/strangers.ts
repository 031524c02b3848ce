import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type Scene, sexOfPronoun, toldIn } from "./lead.ts";
import type { Somebody } from "./people.ts";
import { endOfQuestion } from "./questions-in-front.ts";

/** Sentences back that are looked through for whose words came before. */
const furthest = 6;
/** Verbs, by lemma, of who was spoken to. */
const answering = new Set(["answer", "reply", "respond", "retort", "counter"]);

/**
 * ***A second smuggler** told the court, “…” **He** added: “…”*, tied to one named before: whether
 * the last who spoke before a *he* or *she* is somebody without a name, and the one that it was
 * tied to is not named since.
 */
export function isStrangerSpeaking(
  scene: Scene,
  { cueHead, how }: Draft,
  { mention, chain }: Somebody,
): boolean {
  const { sheet, voicesIn } = scene;
  const sex = sexOfPronoun(sheet, mention);
  if (mention === null || sex === null || chain === null || how === "nested") return false;
  if (answering.has(sheet.lemmas[cueHead] ?? "")) return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  for (let at = own; at >= 0 && own - at <= furthest; at--) {
    const span = sheet.sentences[at];
    if (span === undefined || (at < own && (sheet.quoted[at] ?? 0) === 2)) continue;
    const end = Math.min(span.end, mention.start);
    const named = toldIn(scene, { start: span.start, end }, sex).some(
      (one) => one.chain === chain && one.mention?.kind !== "nominal",
    );
    const last = at === own ? undefined : voicesIn(at).at(-1);
    if (last !== undefined) return !named && last.isStranger && (last.sex ?? sex) === sex;
    if (named) return false;
  }
  return false;
}

/** Whether a *he* or *she* was tied to one whom the question names that opens the sentence. */
export function isNamedInQuestion({ sheet, people }: Scene, { mention, chain }: Somebody): boolean {
  if (mention?.kind !== "pronoun" || chain === null) return false;
  const end = endOfQuestion(sheet, mention.headToken);
  const start = sheet.sentences[sheet.sentenceOf[mention.headToken] ?? 0]?.start;
  if (end === null || start === undefined) return false;
  return people
    .inside({ start, end })
    .some((one) => one.chain === chain && one.mention?.kind !== "pronoun");
}

/**
 * *Ada Orlu met Ines Tark. **She** said …*: whether the sentence before one that a *he* or *she*
 * opens tells of two named people of the sex, lets neither speak, and joins or opposes the two.
 */
export function isOneOfTwo(scene: Scene, { how }: Draft, { mention, chain }: Somebody): boolean {
  const { sheet, voicesIn, people } = scene;
  const sex = sexOfPronoun(sheet, mention);
  if (mention === null || sex === null || chain === null || how === "nested") return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  const before = sheet.sentences[own - 1];
  if (before === undefined || sheet.sentences[own]?.start !== mention.start) return false;
  if (sheet.paragraphOf[own - 1] !== sheet.paragraphOf[own] || voicesIn(own - 1).length > 0)
    return false;
  const told = toldIn(scene, before, sex).filter(
    (one) => one.mention?.kind === "name" && people.chains[one.chain ?? -1]?.named === true,
  );
  const ids = new Set(told.map((one) => one.chain));
  return ids.size === 2 && ids.has(chain) && told.every((one) => isOfVerb(sheet, one));
}

/** Whether a name is subject, object or joined to one of the main verb: neither is an owner or stands in a clause of its own. */
function isOfVerb(sheet: Sheet, { mention }: Somebody): boolean {
  let at = mention?.headToken ?? -1;
  if (sheet.relations[at] === "conj") at = sheet.heads[at] ?? -1;
  if (!/^(?:nsubj|obj|obl|iobj)/u.test(sheet.relations[at] ?? "")) return false;
  const verb = sheet.heads[at] ?? -1;
  return verb >= 0 && (sheet.heads[verb] ?? -1) < 0;
}
