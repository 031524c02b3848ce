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

function changed(): void {
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

/** Goes to an address of this app. With `replace`, the back button passes over the place left. */
export function navigate(address: string, { replace = false } = {}): void {
  const now = `${window.location.pathname}${window.location.search}${window.location.hash}`;
  if (address === now) return;
  if (replace) window.history.replaceState(window.history.state, "", address);
  else {
    window.history.replaceState({ y: window.scrollY }, "");
    window.history.pushState({ y: 0 }, "", address);
  }
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
  window.addEventListener("popstate", changed);
  window.addEventListener("hashchange", changed);
}
