import { opposite, type Party, type Side, sideOf } from "./parties.ts";
import { isAddress, type Run } from "./runs.ts";

/** Who speaks a run, and why; null with a reason where nothing proves it. */
export interface Spoken {
  readonly run: Run;
  readonly side: Side | null;
  readonly reason: string;
}

/** Why nobody is named, in the words the record shows. */
export const nothingProves = "no name, label or caption stands here";

/**
 * The sides of a meeting of two that speak its runs. One who calls the other by
 * office or name is the first; one who has just been given the floor by the other
 * follows. Signs that disagree prove nothing: then the speaker is unknown.
 */
export function speakersOfMeeting(
  text: string,
  runs: readonly Run[],
  principal: Party | null,
  other: Party,
): Spoken[] {
  const spoken: Spoken[] = runs.flatMap((run) => ownEvidence(run, principal, other));
  const afterFloor = spoken.map((row, i): Spoken => {
    const before = spoken[i - 1];
    if (row.side !== null || before === undefined || before.side === null) return row;
    if (!before.run.givesFloor || row.run.dash || row.reason !== nothingProves) return row;
    return { ...row, side: opposite(before.side), reason: "has just been given the floor" };
  });
  const out: Spoken[] = [];
  afterFloor.forEach((row, i) => {
    const next = afterFloor[i + 1];
    if (next === undefined || next.side === null || row.run.dash || row.run.caption !== null) {
      out.push(row);
      return;
    }
    if (row.run.givesFloor) out.push(...givesFloorTo(text, row, next.side));
    else if (row.side === next.side && !next.run.dash) out.push(...doubted(text, row));
    else out.push(row);
  });
  return out.flatMap((row) =>
    contradicted(text, row, row.side === "principal" ? principal : other),
  );
}

/** What the words of address in a run say of its speaker. */
function ownEvidence(run: Run, principal: Party | null, other: Party): Spoken {
  const called = new Set(
    run.vocatives.flatMap((vocative) => sideOf(vocative, principal, other) ?? []),
  );
  const [only] = called;
  if (called.size > 1) return { run, side: null, reason: "addresses both sides of the meeting" };
  if (only === undefined) return { run, side: null, reason: nothingProves };
  const whom = only === "principal" ? principal : other;
  const name = whom?.somebody?.name ?? "the other side";
  return { run, side: opposite(only), reason: `meeting of two by its heading; addresses ${name}` };
}

/** A run that gives the floor to the one who speaks next, whose side is known. */
function givesFloorTo(text: string, row: Spoken, next: Side): Spoken[] {
  const giver = opposite(next);
  const reason = "meeting of two by its heading; gives the floor to the other";
  if (row.side === null) return [{ ...row, side: giver, reason }];
  if (row.side === giver) return [{ ...row, reason: `${row.reason}; gives the floor` }];
  // It opens with a call to the one who gives the floor at its end: two people speak.
  const [calls, rest] = splitAddress(text, row.run);
  if (calls === null || rest === null) return [unclear(row)];
  return [
    { ...row, run: calls },
    { run: rest, side: giver, reason },
  ];
}

/** Two openings in a row that call the same one: an unmarked change of speaker lies between them. */
function doubted(text: string, row: Spoken): Spoken[] {
  const [calls, rest] = splitAddress(text, row.run);
  if (calls !== null && rest === null) return [row];
  if (calls === null || rest === null) return [unclear(row)];
  // Greetings before the call may be anybody's: *Good day! Good day! Mr. President!*.
  const from = calls.units.findIndex((unit) =>
    calls.vocatives.some((call) => call.start >= unit.start && call.end <= unit.end),
  );
  const greetings = part(calls, 0, Math.max(0, from));
  const own = part(calls, Math.max(0, from), calls.units.length);
  return [
    ...(greetings === null ? [] : [{ run: greetings, side: null, reason: nothingProves }]),
    ...(own === null ? [] : [{ ...row, run: own }]),
    unclear({ ...row, run: rest }),
  ];
}

function unclear(row: Spoken): Spoken {
  return { ...row, side: null, reason: "the speaker changes somewhere here without a sign" };
}

/** The sentences at the start that only call somebody, and the rest; null for an empty part. */
function splitAddress(text: string, run: Run): [Run | null, Run | null] {
  let at = 0;
  while (at < run.units.length && isAddress(text, run.units[at] ?? run)) at++;
  const calls = part(run, 0, at);
  return [calls, part(run, at, run.units.length)];
}

/** A part of a run as a run of its own, null when it is empty. */
function part(run: Run, from: number, to: number): Run | null {
  const units = run.units.slice(from, to);
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return null;
  const inside = run.vocatives.filter(
    (vocative) => vocative.start >= first.start && vocative.end <= last.end,
  );
  return {
    ...run,
    start: first.start,
    end: last.end,
    units,
    vocatives: inside,
    givesFloor: run.givesFloor && to === run.units.length,
  };
}

/**
 * Somebody who speaks of himself from outside (*the President has always said*)
 * is somebody else: from that paragraph on the speaker is unknown.
 */
function contradicted(text: string, row: Spoken, speaker: Party | null): Spoken[] {
  if (row.side === null || speaker === null) return [row];
  const surname = speaker.somebody?.name.split(" ").at(-1) ?? "";
  const at = row.run.units.findIndex((unit, i) => {
    if (i === 0) return false;
    const words = text.slice(unit.start, unit.end);
    if (speaker.office === "head" && outside.test(words)) return true;
    const calls = row.run.vocatives.some(
      (call) => call.start >= unit.start && call.end <= unit.end,
    );
    return surname.length > 2 && !calls && words.includes(surname) && row.side === "principal";
  });
  if (at < 0) return [row];
  let from = at;
  while (from > 0 && row.run.units[from]?.line === false) from--;
  if (from === 0) from = at;
  const kept = part(row.run, 0, from);
  const rest = part(row.run, from, row.run.units.length);
  if (kept === null || rest === null) return [row];
  return [
    { ...row, run: { ...kept, givesFloor: false } },
    { run: rest, side: null, reason: "speaks of the one who spoke before from outside" },
  ];
}

const outside =
  /\b(?:[Tt]he|[Oo]ur) (?:[Pp]resident|[Hh]ead of [Ss]tate)\b(?!\s+(?:of|and I)\b)(?!\s+\p{Lu})/u;
