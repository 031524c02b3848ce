import type { AttributionKind, Form } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { cueKinds } from "../sheet/cue-kind-column.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Nouns, by lemma, whose saying is a finding. */
const finders = new Set(
  "study survey poll research data analysis court audit inquiry investigation census figure statistic test".split(
    " ",
  ),
);
/** Nouns, by lemma, whose saying is writing. */
const writings = new Set(
  `letter memo tweet post email e-mail editorial op-ed column article book essay note text message diary report review
  statement communique communiqué release document dossier treaty law constitution charter statute bill resolution
  agreement accord contract draft minute transcript filing lawsuit indictment affidavit petition manifesto pamphlet
  leaflet flyer brochure website page banner sign headline caption memoir biography blog newsletter memorandum cable
  dispatch guideline directive decree notice`.split(/\s+/u),
);

/** Adjectives, by lemma, that tell what somebody thinks. */
const thinking = new Set(
  "afraid anxious aware bullish certain concerned confident convinced doubtful fearful glad hopeful keen mindful optimistic persuaded pessimistic proud sceptical skeptical sure unsure wary worried".split(
    " ",
  ),
);

/**
 * What kind of attribution a draft is: by the cue's entry in the table, turned
 * into a finding or writing by a source that is a study or a letter. Quoted words
 * under a verb of thinking were spoken.
 */
export function kindOf(sheet: Sheet, draft: Draft, form: Form): AttributionKind {
  if (draft.cueHead < 0) return "speech";
  // *Let her know*, *let it be known*; *a court heard*, which somebody told it
  if (draft.cueTokens.some((at) => sheet.lemmas[at] === "let")) return "speech";
  if (sheet.lemmas[draft.cueHead] === "hear" && draft.sourceTokens.length === 0) return "speech";
  let kind: AttributionKind = "speech";
  const known = sheet.cueKind[draft.cueHead] ?? 0;
  // *…, the press service reports.*: a verb, whatever the tagger takes it for.
  const isReport = sheet.lemmas[draft.cueHead] === "report" && draft.sourceTokens.length > 0;
  if (isReport && draft.sourceTokens.at(-1) === draft.cueHead - 1) return "writing";
  if (known > 0) kind = cueKinds[(known - 1) % 4] ?? "speech";
  else {
    const other = draft.cueTokens.find((at) => (sheet.cueKind[at] ?? 0) > 0);
    if (other !== undefined) kind = cueKinds[((sheet.cueKind[other] ?? 1) - 1) % 4] ?? "speech";
  }
  const isThought = draft.cueTokens.some((at) => thinking.has(sheet.lemmas[at] ?? ""));
  if (isThought && form !== "direct" && !draft.cueTokens.some((at) => sheet.cueKind[at] === 1))
    return "thought";
  const { sourceTokens } = draft;
  // *A fact-checker at the paper* is a person, *an analyst of the bank's data* is too.
  const heads = sourceTokens.some(
    (at) =>
      sheet.mentioned[at] === mentioned.personNoun || sheet.mentioned[at] === mentioned.person,
  )
    ? sourceTokens.filter((at) => !sourceTokens.includes(sheet.heads[at] ?? -1))
    : sourceTokens;
  const own = sourceTokens.filter((at) => !sourceTokens.includes(sheet.heads[at] ?? -1));
  // *A report by the audit office*
  const isWritten = own.some((at) => writings.has(sheet.lemmas[at] ?? ""));
  if (isWritten && kind === "speech") return "writing";
  const sourceLemmas = heads.map((at) => sheet.lemmas[at] ?? "");
  if (sourceLemmas.some((lemma) => finders.has(lemma)) && kind === "speech") return "finding";
  if (sourceLemmas.some((lemma) => writings.has(lemma)) && kind === "speech") return "writing";
  if (kind === "thought" && form === "direct") return "speech";
  if (kind === "finding" && form !== "indirect") return "speech";
  return kind;
}
