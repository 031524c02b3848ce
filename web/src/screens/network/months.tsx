import { type ReactNode, useEffect, useState } from "react";
import type { NetworkAnswer } from "../../../../src/http/answers.ts";
import { counted } from "../../../../src/text/index.ts";
import { renderDate } from "../../text/dates.ts";
import { Link } from "../../ui/link.tsx";
import { navigate } from "../../url/location.ts";
import { withQuery } from "../../url/query.ts";

/** The span of time that is shown: two sliders over the months that rows are dated in. */
export function Months({
  months,
  undated,
  query,
}: {
  readonly months: NetworkAnswer["months"];
  readonly undated: number;
  readonly query: URLSearchParams;
}): ReactNode {
  const last = months.length - 1;
  const indexOf = (month: string | null, otherwise: number): number => {
    const at = months.findIndex((one) => one.month === month);
    return at < 0 ? otherwise : at;
  };
  const from = indexOf(query.get("from"), 0);
  const to = indexOf(query.get("to"), last);
  const highest = Math.max(1, ...months.map(({ count }) => count));
  if (months.length < 2) return null;
  const set = (name: "from" | "to", at: number): void => {
    const least = name === "from" ? at : Math.min(from, at);
    const most = name === "to" ? at : Math.max(to, at);
    const isAll = least === 0 && most === last;
    navigate(
      `/network${withQuery(query, {
        from: isAll ? null : (months[least]?.month ?? null),
        to: isAll ? null : (months[most]?.month ?? null),
        edge: null,
      })}`,
      { replace: true },
    );
  };
  const isAll = query.get("from") === null && query.get("to") === null;
  return (
    <fieldset className="months-span">
      <legend>Months</legend>
      <div className="month-bars" aria-hidden="true">
        {months.map(({ month, count }, at) => (
          <span
            key={month}
            className={at >= from && at <= to ? "in" : undefined}
            style={{ height: `${Math.max(4, (count / highest) * 100)}%` }}
          />
        ))}
      </div>
      <Slider label="First month" at={from} months={months} onSet={(at) => set("from", at)} />
      <Slider label="Last month" at={to} months={months} onSet={(at) => set("to", at)} />
      <p className="hint">
        Bars count remarks and events dated in a month.{" "}
        {isAll ? (
          `All months, and ${counted(undated, "row")} without a date.`
        ) : (
          <Link to={`/network${withQuery(query, { from: null, to: null, edge: null })}`}>
            All months, and {counted(undated, "row")} without a date
          </Link>
        )}
      </p>
    </fieldset>
  );
}

/** Milliseconds of rest after which a moved slider counts. */
const pause = 150;

function Slider({
  label,
  at,
  months,
  onSet,
}: {
  readonly label: string;
  readonly at: number;
  readonly months: NetworkAnswer["months"];
  readonly onSet: (at: number) => void;
}): ReactNode {
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => {
      setMoved(null);
      if (moved !== at) onSet(moved);
    }, pause);
    return () => clearTimeout(timer);
  }, [moved, at, onSet]);
  const shown = moved ?? at;
  const name = renderDate(months[shown]?.month ?? null);
  return (
    <label>
      {label}
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={shown}
        aria-valuetext={name}
        onChange={(event) => setMoved(Number(event.target.value))}
      />
      <output>{name}</output>
    </label>
  );
}
