import { type ReactNode, useMemo } from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import { Link } from "../../ui/link.tsx";
import { navigate, usePlace } from "../../url/location.ts";
import { withQuery } from "../../url/query.ts";

const forms = [
  ["direct", "direct", "in quotation marks"],
  ["mixed", "mixed", "partly in quotation marks"],
  ["indirect", "indirect", "reported, no quotation marks"],
] as const;

/** Which forms are marked, and whether page furniture is shown; both in the address. */
export function Toolbar({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const { query, hash } = usePlace();
  const hidden = new Set((query.get("hide") ?? "").split(",").filter((form) => form !== ""));
  const fragment = hash === "" ? "" : `#${hash}`;
  const toggle = (form: string): void => {
    const next = new Set(hidden);
    if (!next.delete(form)) next.add(form);
    const hide = forms.map(([name]) => name).filter((name) => next.has(name));
    navigate(`/d/${found.id}${withQuery(query, { hide: hide.join(",") })}${fragment}`, {
      replace: true,
    });
  };
  const counts = useMemo(() => {
    const own = { direct: 0, mixed: 0, indirect: 0 };
    for (const { form } of found.marks) own[form]++;
    return own;
  }, [found]);
  const clean = query.get("view") === "clean";
  const unfolded = query.get("turns") === "all";
  const hasFurniture = found.blocks.some(({ kind }) => kind === "boilerplate");
  return (
    <div className="toolbar">
      <fieldset>
        <legend>Statements marked</legend>
        {forms.map(([form, label, explained]) => (
          <label key={form} title={explained}>
            <input type="checkbox" checked={!hidden.has(form)} onChange={() => toggle(form)} />
            <span className={`form form-${form}`}>{label}</span>{" "}
            <span className="how-many">{counts[form]}</span>
          </label>
        ))}
      </fieldset>
      {found.turns.length > 0 ? (
        <Link
          to={`/d/${found.id}${withQuery(query, { turns: unfolded ? null : "all" })}${fragment}`}
        >
          {unfolded ? "One card for each turn" : "A card for each statement"}
        </Link>
      ) : null}
      {hasFurniture ? (
        <Link to={`/d/${found.id}${withQuery(query, { view: clean ? null : "clean" })}`}>
          {clean ? "Show page furniture" : "Hide page furniture"}
        </Link>
      ) : null}
    </div>
  );
}
