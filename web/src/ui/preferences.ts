import { useSyncExternalStore } from "react";

/** How the page looks: as the system says, or one of the two always. */
export type Theme = "system" | "light" | "dark";

/** What a reader set for this browser. */
export interface Preferences {
  readonly theme: Theme;
  /** Whether single letters are commands; off for those whose software types letters. */
  readonly keys: boolean;
}

const name = "onrecord";
const listeners = new Set<() => void>();
let preferences: Preferences = read();

function read(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "{}");
    const { theme, keys } = kept as Partial<Preferences>;
    return {
      theme: theme === "light" || theme === "dark" ? theme : "system",
      keys: keys !== false,
    };
  } catch {
    return { theme: "system", keys: true };
  }
}

/** Changes what is set, here and for the next visit. */
export function setPreferences(changes: Partial<Preferences>): void {
  preferences = { ...preferences, ...changes };
  try {
    localStorage.setItem(name, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing forgets at the next visit.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Puts the chosen look on the page. */
export function applyTheme(): void {
  const { theme } = preferences;
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** What is set; the caller is drawn again when it changes. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => preferences,
  );
}
