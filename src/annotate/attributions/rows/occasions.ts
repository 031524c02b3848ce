import { jointVerbs, meetingNouns, meetingVerbs, notYet } from "../../../lang/en/occasions.ts";
import type { Span } from "../../../text/index.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People, Somebody } from "../who/people.ts";

/** A sentence that says who met: two people, or several of whom no two can be told. */
export interface Meeting {
  readonly sentence: number;
  /** The chains of the two; null where more than two took part. */
  readonly pair: readonly [number, number] | null;
}

/** Sentences with more tokens than this are no sentences. */
const longest = 200;

/**
 * The meetings that a document tells of in its own words, in text order: *Orlu
 * received the envoy Ben Venn*, *the talks of the two presidents*. Meetings to come
 * and those that somebody else tells of, in `contents`, are left out.
 */
export function findMeetings(sheet: Sheet, people: People, contents: readonly Span[]): Meeting[] {
  const told = toldTokens(sheet, contents);
  const found: Meeting[] = [];
  sheet.sentences.forEach(({ firstToken, endToken, start, end }, sentence) => {
    if (endToken - firstToken > longest) return;
    const present = new Set<number>();
    for (let at = firstToken; at < endToken; at++) {
      if (told[at] === 1 || (sheet.quote[at] ?? 0) > 0) continue;
      const parts = participantsOf(sheet, at);
      if (parts === null) continue;
      const here = new Set(parts.flatMap((part) => personsIn(sheet, people, part, told)));
      if (here.size >= 2) for (const chain of here) present.add(chain);
    }
    if (present.size === 0 || notYet.pattern.test(sheet.text.slice(start, end))) return;
    // Whoever else the sentence names may have been there too.
    for (const chain of namedIn(sheet, people, { start, end }, told)) present.add(chain);
    const [one, other] = present;
    const isPair = present.size === 2 && one !== undefined && other !== undefined;
    found.push({ sentence, pair: isPair && one >= 0 && other >= 0 ? [one, other] : null });
  });
  return found;
}

/** Marks the tokens of what somebody is reported to say. */
function toldTokens(sheet: Sheet, contents: readonly Span[]): Uint8Array {
  const told = new Uint8Array(sheet.length);
  for (const { start, end } of contents) {
    for (let at = tokenAtOffset(sheet, start); at < sheet.length; at++) {
      if ((sheet.starts[at] ?? 0) >= end) break;
      told[at] = 1;
    }
  }
  return told;
}

/** The phrases of those who take part in what a word tells of; null where it tells of no meeting. */
function participantsOf(sheet: Sheet, at: number): Span[] | null {
  const tag = sheet.xposNames[at] ?? "";
  const lemma = sheet.lemmas[at] ?? "";
  if (tag.startsWith("NN") && meetingNouns.has(lemma)) {
    const verb = verbOver(sheet, at);
    const subject = verb < 0 ? [] : dependents(sheet, verb, isSubject);
    // *In his meeting with Venn, Orlu said*: his is Orlu's.
    const isOwned = (relation: string): boolean => relation === "nmod:poss" && subject.length === 0;
    const own = dependents(
      sheet,
      at,
      (relation, marker) =>
        isOwned(relation) || (relation === "nmod" && /^(?:with|between|of)$/u.test(marker)),
    );
    const withWhom =
      verb < 0 ? [] : dependents(sheet, verb, (relation, marker) => isWith(relation, marker));
    return [...own, ...subject, ...withWhom];
  }
  const isVerb = /^VB[DZPN]$/u.test(tag);
  if (!isVerb) return null;
  if (meetingVerbs.has(lemma)) {
    return dependents(
      sheet,
      at,
      (relation, marker) =>
        isSubject(relation) ||
        relation === "obj" ||
        isWith(relation, marker) ||
        (relation.startsWith("obl") && marker === "by"),
    );
  }
  if (jointVerbs.has(lemma)) {
    return dependents(
      sheet,
      at,
      (relation, marker) => isSubject(relation) || isWith(relation, marker),
    );
  }
  return null;
}

function isSubject(relation: string): boolean {
  return relation.startsWith("nsubj");
}

function isWith(relation: string, marker: string): boolean {
  return relation.startsWith("obl") && marker === "with";
}

/** The verb that a noun is subject, object or phrase of, at most three words up; -1 without one. */
function verbOver(sheet: Sheet, noun: number): number {
  let up = sheet.heads[noun] ?? -1;
  for (let steps = 0; up >= 0 && steps < 3; steps++) {
    if ((sheet.xposNames[up] ?? "").startsWith("VB")) return up;
    up = sheet.heads[up] ?? -1;
  }
  return -1;
}

/** The phrases under a word whose relation and preposition are wanted. */
function dependents(
  sheet: Sheet,
  of: number,
  isWanted: (relation: string, marker: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (!isWanted(sheet.relations[child] ?? "", markerOf(sheet, child))) continue;
    spans.push({
      start: sheet.starts[sheet.low[child] ?? child] ?? 0,
      end: sheet.ends[sheet.high[child] ?? child] ?? 0,
    });
  }
  return spans;
}

function markerOf(sheet: Sheet, of: number): string {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "case") return sheet.lemmas[child] ?? "";
  }
  return "";
}

/**
 * The chains of the people whom a phrase names, the two of a group each; a negative
 * number for several who are not named. Not those who are only told of another
 * (*Orlu's envoy*).
 */
function personsIn(sheet: Sheet, people: People, span: Span, told: Uint8Array): number[] {
  return people.inside(span).flatMap((one) => chainsOf(sheet, people, span, told, one));
}

/** The same, of those whom a word for them names, and no pronoun. */
function namedIn(sheet: Sheet, people: People, span: Span, told: Uint8Array): number[] {
  const named = people.inside(span).filter(({ mention }) => mention?.kind !== "pronoun");
  return named.flatMap((one) => chainsOf(sheet, people, span, told, one));
}

function chainsOf(
  sheet: Sheet,
  people: People,
  span: Span,
  told: Uint8Array,
  { chain, mention }: Somebody,
): readonly number[] {
  const known = chain === null ? undefined : people.chains[chain];
  if (known === undefined || mention === null) return [];
  const head = mention.headToken;
  if (told[head] === 1 || (sheet.quote[head] ?? 0) > 0) return [];
  if (known.members.length === 2) {
    const isPerson = (id: number): boolean => people.chains[id]?.type === "PER";
    return known.members.every(isPerson) ? known.members : [];
  }
  if (known.type !== "PER") return [];
  if (!known.named)
    return known.gender === "p" && mention.kind === "nominal" ? [-1 - known.id] : [];
  const over = sheet.heads[head] ?? -1;
  const owns = sheet.relations[head] === "nmod:poss" || sheet.relations[head] === "nmod";
  const isInside = (sheet.starts[over] ?? -1) >= span.start && (sheet.starts[over] ?? 0) < span.end;
  return owns && isInside && !meetingNouns.has(sheet.lemmas[over] ?? "") ? [] : [known.id];
}
