import { isQuoted } from "./alike.ts";
import { noneMark } from "./none.ts";
import type { Report } from "./report.ts";
import type { Word } from "./words.ts";

/** Words of matter up to which a sentence as a whole denies where it has a word that denies. */
const mostDenied = 12;
/** *Dont* and the like are printed where apostrophes were lost. */
const denials =
  /^(?:∅.*|not|no|never|cannot|(?:ca|do|wo|did|does|is|are|was|were|has|have|had|would|could|should)nt)$|n't$/;
/** Words that deny what stands beside them by themselves, with the beginning that their forms share: *would vote against it* is *would not get a vote*. */
const refusals =
  /^(?:without|against|refus|reject|oppos|declin|fail|lack|prevent|avoid|impossib|unabl|unwilling|exclud)/;
/** What begins a clause about what there is none of. */
const ofClause: ReadonlySet<string> = new Set(["that", "which", "who", "whom"]);
/** Words of matter before *but* from which what follows may be another matter. */
const ofMatter = 3;
/** Words with which a denial tells when: *will not stop until it is dry* is *will run until it is dry*. */
const ofTime: ReadonlySet<string> = new Set(["until", "till", "unless", "before"]);

/** Words before *if* up to which what follows may be all that is told: *that if it rains she will not come*. */
const mostBeforeIf = 2;

/** Whether words deny. *There is no dispute that cannot be settled* does not: all can. */
function denies(words: readonly Word[]): boolean {
  let [is, isOfNone, isInClause] = [false, false, false];
  for (const [at, { form }] of words.entries()) {
    // *Will close if it is not paid* tells what will be.
    if (form === "if" && at > mostBeforeIf) return is;
    if (ofClause.has(form)) isInClause = isOfNone;
    if (!denials.test(form)) continue;
    is = !isInClause;
    isOfNone = form.startsWith(noneMark);
    isInClause = false;
  }
  return is;
}

/** The words before *but*, after which an outlet may tell what was not said: *… but did not elaborate*. */
function beforeBut(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ form }) => form === "but");
  const before = words.slice(0, Math.max(0, at));
  return before.filter(({ content }) => content).length < ofMatter ? words : before;
}

/**
 * Whether one of two short sentences denies and the other does not, one of them in an outlet's words: an outlet
 * does not turn round what it retells. *Without new taxes* says *no new taxes*, and *refused to pay* says *would not pay*.
 */
export function isDenied(a: Report, b: Report): boolean {
  if (isQuoted(a) && isQuoted(b) && a.statement.form === b.statement.form) return false;
  const isLong = ({ words }: Report): boolean =>
    words.filter(({ content }) => content).length > mostDenied;
  if (isLong(a) || isLong(b) || denies(a.words) === denies(b.words)) return false;
  if (denies(beforeBut(a.words)) === denies(beforeBut(b.words))) return false;
  const [denied, other] = denies(a.words) ? [a.words, b.words] : [b.words, a.words];
  const refuses = ({ form, stemId }: Word): boolean =>
    refusals.test(form) && !denied.some((word) => word.stemId === stemId);
  if (other.some(refuses)) return false;
  return !denied.some(({ form }) => ofTime.has(form) && !other.some((word) => word.form === form));
}
