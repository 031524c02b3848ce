import { useSyncExternalStore } from "react";

/** Where the page is: everything that is shown follows from it. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without its `#`. */
  readonly hash: string;
}

let place: Place = readPlace();
const listeners = new Set<() => void>();

function readPlace(): Place {
  if (typeof window === "undefined") return { path: "/", query: new URLSearchParams(), hash: "" };
  const { pathname, search, hash } = window.location;
  return { path: pathname, query: new URLSearchParams(search), hash: hash.slice(1) };
}

/** Whether the place is not the one that the browser opened the app at. */
let isMoved = false;

/** Whether somebody went to another place since the app was opened; where the browser put the focus no longer counts then. */
export function hasMoved(): boolean {
  return isMoved;
}

function changed(): void {
  isMoved = true;
  place = readPlace();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present place; the caller is drawn again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** The path of the present place; the caller is drawn again when that changes, and by nothing else. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => place.path);
}

/** One parameter of the present place; the caller is drawn again when that changes, and by nothing else. */
export function useParameter(name: string): string | null {
  return useSyncExternalStore(subscribe, () => place.query.get(name));
}

/** The present place, for what is done and not drawn. */
export function presentPlace(): Place {
  return place;
}

/** Goes to an address of this app. With `replace`, the back button passes over the place left. */
export function navigate(address: string, { replace = false } = {}): void {
  writeAddress();
  const now = `${window.location.pathname}${window.location.search}${window.location.hash}`;
  if (address === now) return;
  if (replace) window.history.replaceState(window.history.state, "", address);
  else {
    window.history.replaceState({ y: window.scrollY }, "");
    window.history.pushState({ y: 0 }, "", address);
  }
  changed();
}

/** The address that is shown already and not yet written, with the timer that will write it. */
let unwritten: { readonly address: string; readonly timer: number } | null = null;
const writtenAfter = 100;

/**
 * Goes to an address in place of the present one, as `navigate` with `replace` does, but
 * shows the place at once and writes the address a moment later, once for all that were
 * shown until then. For what a held key moves: writing costs the browser more than
 * showing, and browsers refuse to write very often.
 */
export function moveTo(address: string): void {
  const { pathname, search, hash } = new URL(address, window.location.origin);
  if (unwritten !== null) window.clearTimeout(unwritten.timer);
  unwritten = { address, timer: window.setTimeout(writeAddress, writtenAfter) };
  place = { path: pathname, query: new URLSearchParams(search), hash: hash.slice(1) };
  for (const listener of listeners) listener();
}

function writeAddress(): void {
  if (unwritten === null) return;
  const { address, timer } = unwritten;
  window.clearTimeout(timer);
  unwritten = null;
  window.history.replaceState(window.history.state, "", address);
}

/** Somebody went back or forward: what was not written belonged to the place they left. */
function travelled(): void {
  if (unwritten !== null) window.clearTimeout(unwritten.timer);
  unwritten = null;
  changed();
}

/** Distance scrolled when the place was last left; null for a place that is new. */
export function scrolled(): number | null {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("y" in state)) return null;
  return typeof state.y === "number" ? state.y : null;
}

/** Begins to follow the back and forward buttons. */
export function followHistory(): void {
  window.history.scrollRestoration = "manual";
  window.addEventListener("popstate", travelled);
  window.addEventListener("hashchange", travelled);
  window.addEventListener("pagehide", writeAddress);
}
