import type { ReactNode, RefObject } from "react";
import { setPreferences, usePreferences } from "./preferences.ts";

const keys = [
  ["?", "show these keys"],
  ["/", "search"],
  ["h", "start page"],
  ["j  k", "next, previous statement (document, review)"],
  ["o", "open the remark of the statement (document)"],
  ["[  ]", "previous, next document"],
  ["a  r  u", "accept, reject, take back (review)"],
  ["e  s", "edit, open the source (review)"],
] as const;

/** The keys of the app, and the switch that turns them off. */
export function KeyHelp({
  dialog,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
}): ReactNode {
  const { keys: on } = usePreferences();
  return (
    <dialog ref={dialog} aria-labelledby="key-help-title">
      <h2 id="key-help-title">Keys</h2>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split("  ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => setPreferences({ keys: event.target.checked })}
        />
        Single letters are commands
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
