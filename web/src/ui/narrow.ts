import { useSyncExternalStore } from "react";

/** As in the style sheets: below this a window is as narrow as a phone. */
const query = "(width < 40rem)";

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Whether the window is as narrow as a phone; the caller is drawn again when that changes. For what a style sheet cannot draw otherwise. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
