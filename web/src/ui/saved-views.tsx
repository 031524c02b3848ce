import { type FormEvent, type ReactNode, useId, useState } from "react";
import { usePlace } from "../url/location.ts";
import { Link } from "./link.tsx";
import { announce } from "./live.ts";

/** A view by the name somebody gave it: an address of this app, with everything that is chosen in it. */
interface View {
  readonly name: string;
  readonly address: string;
}

const key = "onrecord-views";

function readViews(): readonly View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return [];
    const views: readonly unknown[] = kept;
    return views.flatMap((one) => {
      const { name, address } = (one ?? {}) as Partial<View>;
      // An address of this app and no other, whatever was written there.
      const isOurs = typeof address === "string" && /^\/(?!\/)/.test(address);
      return typeof name === "string" && isOurs ? [{ name, address }] : [];
    });
  } catch {
    return [];
  }
}

function keep(views: readonly View[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** Views kept in this browser, and a field to keep the present one. */
export function SavedViews(): ReactNode {
  const { path, query } = usePlace();
  const [views, setViews] = useState(readViews);
  const [name, setName] = useState("");
  const id = useId();
  const change = (next: readonly View[], said: string): void => {
    setViews(next);
    announce(keep(next) ? said : "This browser keeps nothing; the view is gone after this visit.");
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    const text = query.toString();
    const view = { name: name.trim(), address: text === "" ? path : `${path}?${text}` };
    change([...views.filter((one) => one.name !== view.name), view], `${view.name} kept.`);
    setName("");
  };
  return (
    <details className="views">
      <summary>Saved views{views.length === 0 ? "" : ` (${views.length})`}</summary>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link to={view.address}>{view.name}</Link>{" "}
            <button
              type="button"
              className="quiet"
              onClick={() =>
                change(
                  views.filter((one) => one !== view),
                  `${view.name} forgotten.`,
                )
              }
            >
              Forget<span className="hidden"> {view.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="field-form" onSubmit={save}>
        <label htmlFor={id}>Keep what is shown now, with all that is chosen, under a name</label>
        <input id={id} value={name} onChange={(event) => setName(event.target.value)} />
        <button type="submit">Keep</button>
      </form>
    </details>
  );
}
