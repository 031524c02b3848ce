import type { Span } from "../../text/index.ts";
import { type Draft, withContent } from "./draft.ts";
import { spansOf, withSource } from "./draft-spans.ts";
import { mentioned } from "./mention-columns.ts";
import type { Sheet } from "./sheet.ts";

/** Takes out of a source what is none of it: the time of an entry, who passed words on, the owner of the one who speaks. */
export function trimSource(sheet: Sheet, draft: Draft): Draft {
  return ownedPerson(sheet, withoutRelay(sheet, withoutClock(sheet, draft)));
}

const clock = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–—:|])?\s+/iu;

/** *14:51 The mayor said …*: the time of an entry is no part of who speaks or of what is said. */
function withoutClock(sheet: Sheet, draft: Draft): Draft {
  const cut = (span: Span): Span => {
    const words = sheet.text.slice(span.start, Math.min(span.end, span.start + 20));
    return { start: span.start + (clock.exec(words)?.[0].length ?? 0), end: span.end };
  };
  const own = withContent(draft, draft.content.map(cut));
  const [source] = draft.source;
  const from = source === undefined ? 0 : cut(source).start;
  if (source === undefined || from === source.start) return own;
  return withSource(
    sheet,
    own,
    draft.sourceTokens.filter((at) => (sheet.starts[at] ?? 0) >= from),
  );
}

/** *Orlu, **quoted by Dawn**, spoke of …*: who passed the words on is no part of who said them. */
function withoutRelay(sheet: Sheet, draft: Draft): Draft {
  const comma = draft.sourceTokens.findIndex(
    (at, index) =>
      index > 0 &&
      sheet.words[at]?.text === "," &&
      /^(?:quoted|cited)$/u.test(sheet.words[at + 1]?.lower ?? "") &&
      sheet.words[at + 2]?.lower === "by",
  );
  return comma < 0 ? draft : withSource(sheet, draft, draft.sourceTokens.slice(0, comma));
}

/** ***Her deputy** let it be known*: who belongs to somebody is not that somebody. */
function ownedPerson(sheet: Sheet, draft: Draft): Draft {
  const [owner = -1, ...others] = draft.sourceTokens;
  const [noun = -1, ...rest] = draft.cueTokens;
  if (others.length > 0 || noun !== owner + 1 || sheet.xposNames[owner] !== "PRP$") return draft;
  if (sheet.mentioned[noun] !== mentioned.personNoun || !rest.includes(draft.cueHead)) return draft;
  const cue = { ...draft, cueTokens: rest, cue: spansOf(sheet, rest) };
  return withSource(sheet, cue, [owner, noun]);
}
