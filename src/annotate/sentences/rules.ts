import { classes } from "./classes.ts";
import { type Context, isEndMark } from "./context.ts";

/**
 * Whether a sentence begins with token `i` where a rule is surer than the model:
 * true, false, or null where no rule speaks. `alone` asks for an answer to
 * everything, for work without a model.
 */
export function surely(context: Context, i: number, from: number, alone: boolean): boolean | null {
  const { kinds } = context;
  const before = kinds[i - 1] ?? classes.edge;
  const here = kinds[i] ?? classes.edge;
  if (!alone) return null;
  const ended =
    isEndMark(before) || (before === classes.closeQuote && isEndMark(kinds[i - 2] ?? 0));
  const opens =
    here === classes.capital ||
    here === classes.upper ||
    here === classes.letter ||
    here === classes.openQuote ||
    here === classes.openBracket ||
    here === classes.initial ||
    here === classes.abbreviation ||
    here === classes.number ||
    here === classes.uncased;
  return ended && opens && i > from;
}
