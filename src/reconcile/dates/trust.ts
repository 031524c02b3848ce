import { dayNumber, dayOf, intervalOf, isDay, weekdayOf } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { sameStory } from "./around.ts";
import { type Clues, readClues } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { dayWeights } from "./day-weights.ts";
import { chooseDay, nearDays, shareNear, type Weighing, weighDays } from "./story.ts";

/** What is left of the trust in a day that a text and its neighbours surely put elsewhere, and by how much surer they must be. */
const least = 0.1;
const surely = 0.85;
/** The same for a text that names no time at all: nothing in it speaks for the day that came with it. */
const surelyUntimed = 0.6;

/** Whether the days of neighbours are so close that trust in one of them changes little. */
export function areOfOneTime(neighbors: readonly DatedNeighbor[]): boolean {
  const days = neighbors.map(({ day }) => day);
  return Math.max(...days) - Math.min(...days) <= 2 * nearDays;
}

/**
 * How far the day of a dated document is trusted to be that of its text, 0 to 1. What
 * comes with a document may be the day on which its page was last changed or its file
 * copied: then its own weekdays and the documents most like it put it on another day,
 * and its own would draw its story along. A day that the text itself prints is trusted.
 * Costs one weighing of days; `weighing` holds the document's neighbours, each trusted.
 */
export function trustIn(document: DocumentFacts, day: number, weighing: Weighing): number {
  const likeness = weighing.neighbors[0]?.likeness ?? 0;
  if (likeness < sameStory) return 1;
  if (isPrinted(document, day)) return isYearOff(document, day, weighing) ? 0 : 1;
  const candidates = weighDays(document, weighing);
  const best = chooseDay(candidates, dayWeights);
  if (best === null || Math.abs(best.day - day) <= nearDays) return 1;
  // A follow-up lies apart from its story too: only what leaves no doubt takes trust away.
  const enough = document.times.length === 0 ? surelyUntimed : surely;
  return best.certainty - shareNear(candidates, dayWeights, day) >= enough ? least : 1;
}

/** Days within which a story is of one time. */
const oneTime = 14;

/**
 * Whether a printed day has the wrong year: none of the documents of its story is near it, one is near
 * the same day of the next year or of the last, and the weekday that the text puts its news on is that of then.
 */
function isYearOff(document: DocumentFacts, day: number, { neighbors }: Weighing): boolean {
  const alike = neighbors.filter(({ likeness }) => likeness >= sameStory);
  if (alike.some((each) => Math.abs(each.day - day) <= oneTime)) return false;
  const news = readClues(document).weekdays.filter(({ use }) => use === "said" || use === "plain");
  return [-1, 1].some((years) => {
    const { year, month, day: inMonth } = dayOf(day);
    const other = { year: year + years, month, day: inMonth };
    if (!isDay(other)) return false;
    const at = dayNumber(other);
    return (
      alike.some((each) => Math.abs(each.day - at) <= oneTime) && fresh(news, at) > fresh(news, day)
    );
  });
}

/** How many of the weekdays are of that day or the one before. */
function fresh(news: Clues["weekdays"], day: number): number {
  const weekday = weekdayOf(day);
  return news.filter((each) => (weekday - each.weekday + 7) % 7 <= 1).length;
}

/** Whether the document dates itself with that day, in words of its own. */
function isPrinted({ dating }: DocumentFacts, day: number): boolean {
  const [first] = dating.reasons;
  if (dating.date === null || first === undefined || first.end === first.start) return false;
  return intervalOf(dating.date).from === day;
}
