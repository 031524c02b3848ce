import { useEffect } from "react";
import { usePreferences } from "./preferences.ts";

/** What single keys do on a screen: key to action. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Listens to single keys while the screen is shown, unless they are switched off or typed into a field. */
export function useKeys(keys: KeyMap): void {
  const { keys: on } = usePreferences();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = keys[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys, on]);
}

/** Inputs that letters are not typed into. */
const pressed: readonly string[] = ["checkbox", "radio", "range", "button", "file"];

function isTyping(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && !pressed.includes(target.type)) ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
