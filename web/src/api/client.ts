import { useEffect, useSyncExternalStore } from "react";
import type { ErrorAnswer, JudgmentAnswer } from "../../../src/http/answers.ts";
import type { Evidence, JudgmentAction } from "../../../src/record/index.ts";

/** An answer of the API: on its way, here, or refused. */
export type Answered<Answer> =
  | { readonly state: "waiting"; readonly answer: null; readonly message: null }
  | { readonly state: "here"; readonly answer: Answer; readonly message: null }
  | {
      readonly state: "refused";
      readonly answer: null;
      readonly message: string;
      /** Whether the server says that there is no such row; it may have been there before. */
      readonly isGone?: boolean;
    };

const waiting: Answered<never> = { state: "waiting", answer: null, message: null };

/** Answers by address, kept so that going back shows a screen at once. */
const kept = new Map<string, Answered<unknown>>();
/** How many parts of the page show the answer at an address. */
const shown = new Map<string, number>();
const listeners = new Set<() => void>();

function set(address: string, answered: Answered<unknown>): void {
  kept.set(address, answered);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The answer at an address of the API, asked for when it is first needed; null asks nothing. */
export function useAnswer<Answer>(address: string | null): Answered<Answer> {
  const answered = useSyncExternalStore(subscribe, () =>
    address === null ? waiting : (kept.get(address) ?? waiting),
  );
  useEffect(() => {
    if (address === null) return;
    if (!kept.has(address)) void load(address);
    shown.set(address, (shown.get(address) ?? 0) + 1);
    return () => {
      shown.set(address, (shown.get(address) ?? 1) - 1);
    };
  }, [address]);
  return answered as Answered<Answer>;
}

async function load(address: string): Promise<void> {
  kept.set(address, waiting);
  set(address, await ask(address));
}

/** Asks again and shows what comes; what is shown stays until then, and where no answer comes. A row that is gone is said to be gone. */
export async function refresh(address: string): Promise<void> {
  const answered = await ask(address);
  if (answered.state === "refused" && answered.isGone === true) set(address, answered);
  if (answered.state !== "here") return;
  // An answer that says nothing new draws nothing anew.
  const isSame = JSON.stringify(kept.get(address)?.answer) === JSON.stringify(answered.answer);
  if (!isSame) set(address, answered);
}

async function ask(address: string, init: RequestInit = {}): Promise<Answered<unknown>> {
  try {
    const response = await fetch(address, init);
    const body: unknown = await response.json();
    if (response.ok) return { state: "here", answer: body, message: null };
    const { message } = (body as ErrorAnswer).error;
    return { state: "refused", answer: null, message, isGone: response.status === 404 };
  } catch {
    return {
      state: "refused",
      answer: null,
      message: "onrecord does not answer. Is it still running in the terminal?",
    };
  }
}

/** An answer of the API, asked for now and not kept; null when there is none. */
export async function answerOf<Answer>(address: string): Promise<Answer | null> {
  return (await ask(address)).answer as Answer | null;
}

/** Asks again for every answer that is shown, and forgets the others: a decision may have changed any of them. */
export async function forgetAll(): Promise<void> {
  const open = [...kept.keys()].filter((address) => (shown.get(address) ?? 0) > 0);
  for (const address of [...kept.keys()]) if (!open.includes(address)) kept.delete(address);
  await Promise.all(open.map(refresh));
}

/** A decision about evidence, to be kept. */
export interface Decision {
  readonly action: JudgmentAction;
  readonly about: string;
  readonly target: readonly Evidence[];
  readonly values?: Readonly<Record<string, unknown>> | null;
  readonly why?: string;
}

/** Keeps a decision. Gives the sentence to show when it was refused, else null. */
export async function decide(decision: Decision): Promise<string | null> {
  const answered = (await ask("/api/judgments", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(decision),
  })) as Answered<JudgmentAnswer>;
  if (answered.state !== "here") return answered.message;
  otherTabs?.postMessage("decided");
  await forgetAll();
  return null;
}

/** The other tabs of this browser; null before {@link followOthers}. */
let otherTabs: BroadcastChannel | null = null;

/** Begins to show what others decide: in another tab at once, elsewhere when somebody comes back to this one. */
export function followOthers(): void {
  otherTabs = new BroadcastChannel("onrecord-decisions");
  otherTabs.onmessage = () => void forgetAll();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void forgetAll();
  });
}
