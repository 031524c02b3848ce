import { floorGiving, greeting, thanks } from "../../lang/en/transcripts.ts";
import type { Span } from "../../text/index.ts";
import { type Caption, captionAt } from "./captions.ts";
import type { People } from "./people.ts";
import type { Unit } from "./units.ts";
import { findVocatives, type Vocative } from "./vocatives.ts";

/** Sentences of one speaker, as far as the text shows, and what shows who that is. */
export interface Run extends Span {
  readonly units: Unit[];
  readonly caption: Caption | null;
  readonly dash: boolean;
  readonly vocatives: Vocative[];
  /** Whether its last sentence gives the floor to somebody. */
  givesFloor: boolean;
  end: number;
}

/**
 * Cuts a section into runs: at captions, at dashes, after the floor is given, and
 * where a sentence greets or calls somebody as one does when one begins to speak.
 */
export function findRuns(text: string, units: readonly Unit[], people: People): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  const open = (unit: Unit, caption: Caption | null): Run => {
    const start = caption?.speech ?? unit.start;
    const next: Run = {
      start,
      end: unit.end,
      units: [],
      caption,
      dash: unit.dash,
      vocatives: [],
      givesFloor: false,
    };
    runs.push(next);
    return next;
  };
  units.forEach((unit, index) => {
    const caption = unit.dash ? null : captionAt(text, unit.start, people);
    const span = { start: caption?.speech ?? unit.start, end: unit.end };
    const vocatives = span.start < span.end ? findVocatives(text, span) : [];
    const last = index === units.length - 1;
    if (
      run === null ||
      caption !== null ||
      unit.dash ||
      breaks(text, run, unit, { vocatives, last })
    ) {
      run = open(unit, caption);
    }
    run.units.push({ ...unit, start: span.start });
    run.vocatives.push(...vocatives);
    run.end = unit.end;
    run.givesFloor = floorGiving.pattern.test(text.slice(span.start, span.end));
  });
  return runs;
}

/** How many sentences that only call or greet a turn may open with. */
const mostCalls = 8;

/** Whether a new run begins with a sentence although no caption or dash says so. */
function breaks(
  text: string,
  run: Run,
  unit: Unit,
  at: { readonly vocatives: readonly Vocative[]; readonly last: boolean },
): boolean {
  if (run.givesFloor) return true;
  // What a dash began ends with its line.
  if (run.dash && unit.line) return true;
  const words = text.slice(unit.start, Math.min(unit.end, unit.start + 60));
  const onlyAddress =
    run.units.length <= mostCalls && run.units.every((other) => isAddress(text, other));
  if (onlyAddress) return false;
  if (at.vocatives.some((vocative) => vocative.opens && (vocative.alone || vocative.dear)))
    return true;
  if (greeting.pattern.test(words) && !at.last) return true;
  return thanks.pattern.test(words) && run.units.length > 3 && !at.last;
}

/** Whether a sentence only greets or calls somebody. */
export function isAddress(text: string, unit: Span): boolean {
  if (unit.end - unit.start > 80) return false;
  const words = text.slice(unit.start, unit.end);
  if (greeting.pattern.test(words) && words.length < 40) return true;
  return findVocatives(text, unit).some((vocative) => vocative.alone);
}
