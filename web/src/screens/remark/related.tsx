import type { ReactNode } from "react";
import type { RemarkAnswer } from "../../../../src/http/answers.ts";
import { renderDate } from "../../text/dates.ts";
import { Link } from "../../ui/link.tsx";
import { remarkAddress } from "../../url/routes.ts";

const relations: Readonly<Record<RemarkAnswer["related"][number]["relation"], string>> = {
  alike: "Like words of the same speaker, perhaps on another occasion",
  echo: "Like words of another speaker",
  repeat: "Like words of the same speaker on another occasion",
  "self-report": "The speaker about own earlier words",
};

/** Remarks that read like this one and are kept apart from it, and why. */
export function Related({ found }: { readonly found: RemarkAnswer }): ReactNode {
  if (found.related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">Not the same remark</h2>
      <p className="section-note">These read like it. They are linked here, not merged.</p>
      <ul className="related">
        {found.related.map(({ relation, brief }) => (
          <li key={`${relation} ${brief.id}`}>
            {relations[relation]}:{" "}
            <Link to={remarkAddress(brief.id)}>
              {brief.speaker ?? "Speaker unknown"}: “{brief.exact}”
            </Link>
            , {renderDate(brief.date)}.
          </li>
        ))}
      </ul>
    </section>
  );
}
