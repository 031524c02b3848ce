import type { Name } from "../../doc/index.ts";
import { nameBegins, nameGoesOn, notBeforeParticle } from "../../lang/en/name-particles.ts";
import { officeWords } from "../../lang/en/offices.ts";

/**
 * The names of people with what a recogniser cut off: behind a hyphen (*Lars* of
 * *Lars-Erik Tand*), at a particle (*Gustavo Alves* of *Gustavo Alves da Silva*, *Nasir* of
 * *bin Nasir*), the initial that is also a word (*I. Orlu*); and without a preposition that it took
 * in (*of Tarsk*, which names a place). The half of a firm that *&* joins with another is made whole.
 */
export function wholeNames(text: string, names: readonly Name[]): Name[] {
  const whole: Name[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    const firm = wholeFirm(text, name, before?.end ?? 0);
    const office = firm.type === "PER" ? behindOffice(text, withoutPreposition(text, firm)) : firm;
    const own = office.type === "PER" ? withNickname(text, office) : office;
    if (before !== undefined && before.end >= own.end) continue;
    const isPerson = before?.type === "PER" && own.type === "PER";
    const overlaps = before !== undefined && own.start < before.end;
    const joins = before !== undefined && /^[-‐]$/u.test(text.slice(before.end, own.start));
    if (before !== undefined && isPerson && (joins || overlaps)) {
      whole[whole.length - 1] = withRest(text, { ...before, end: own.end });
    } else if (!overlaps) {
      const floor = before?.end ?? 0;
      whole.push(own.type === "PER" ? withRest(text, withStart(text, own, floor)) : own);
    }
  }
  return whole;
}

/** *Bowden & **Krane***: what *&* joins with one word in capitals is a firm, whatever its second half is taken for. Never from before `floor`. */
function wholeFirm(text: string, name: Name, floor: number): Name {
  if (name.type === "GPE" || text.slice(name.start, name.end).includes(" ")) return name;
  const from = Math.max(floor, name.start - 30);
  const before = /(?<![\p{L}'’.-]|\p{Lu}\p{Ll}+ )\p{Lu}[\p{L}'’-]+ & $/u.exec(
    text.slice(from, name.start),
  );
  return before === null ? name : { ...name, start: from + before.index, type: "ORG" };
}

/** *Robert **“Bob” Venn***: a nickname in marks stands within its bearer's name. */
function withNickname(text: string, name: Name): Name {
  const whole = nicknamed.exec(text.slice(name.start, name.start + 80));
  const end = name.start + (whole?.[0].length ?? 0);
  return end > name.end ? { ...name, end } : name;
}

const nicknamed =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.]*)? [“"‘'] ?(?:[Tt]he )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?[”"’'] \p{Lu}\p{Ll}[\p{L}’'-]*(?<!['’]s)/u;

function withoutPreposition(text: string, name: Name): Name {
  const cut = /^(?:of|for|in|at|from)\s+(?:the\s+)?/u.exec(text.slice(name.start, name.end));
  return cut === null ? name : { ...name, start: name.start + cut[0].length, type: "GPE" };
}

/** *Pope* of *Pope Clement XV*: who is taken for the name is what its bearer is. */
function behindOffice(text: string, name: Name): Name {
  if (!officeWords.has(text.slice(name.start, name.end).toLowerCase())) return name;
  const rest = /^ (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: [IVX]+)?)(?![\p{L}-])/u.exec(
    text.slice(name.end, name.end + 60),
  );
  if (rest?.[1] === undefined) return name;
  return { ...name, start: name.end + 1, end: name.end + rest[0].length };
}

/** With the particle or the initial *I.* before it, which is as easily another word; never before `floor`. */
function withStart(text: string, name: Name, floor: number): Name {
  const from = Math.max(floor, name.start - 40);
  const before = text.slice(from, name.start);
  const isLong = text.slice(name.start, name.end).includes(" ");
  const initial = isLong ? null : /(?:^|\n|[.!?”"] )(I\. ?)$/u.exec(before);
  if (initial?.[1] !== undefined) return { ...name, start: name.start - initial[1].length };
  const particle = nameBegins.exec(before);
  if (particle === null || notBeforeParticle.test(before.slice(0, particle.index))) return name;
  return { ...name, start: from + particle.index };
}

function withRest(text: string, name: Name): Name {
  const isFirst = !text.slice(name.start, name.end).includes(" ");
  let end = name.end;
  // One word so far: a family name may follow.
  const rest = (
    isFirst
      ? /^[-‐]\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}-])/u
      : /^[-‐]\p{Lu}\p{Ll}+(?![\p{L}-])/u
  ).exec(text.slice(end, end + 40));
  end += rest?.[0].length ?? 0;
  for (let steps = 0; steps < 3; steps++) {
    const more = nameGoesOn.exec(text.slice(end, end + 60));
    if (more === null) break;
    end += more[0].length;
  }
  return end === name.end ? name : { ...name, end };
}
