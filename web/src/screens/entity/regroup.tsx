import { type ReactNode, useState } from "react";
import type {
  EntityAnswer,
  EntityItem,
  JudgmentAnswer,
  Listed,
} from "../../../../src/http/answers.ts";
import { answerOf, type Decision, decide, useAnswer } from "../../api/client.ts";
import { DecisionList } from "../../ui/decision-list.tsx";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { announce } from "../../ui/live.ts";
import { PickRow } from "../../ui/pick-row.tsx";
import { navigate } from "../../url/location.ts";
import { documentAddress, entityAddress } from "../../url/routes.ts";

/** Documents listed with a button; beyond, the command line takes their names. */
const listed = 20;

/** Says that another entity is this one, or that the one named in a document is another. */
export function Regroup({ entity }: { readonly entity: EntityAnswer }): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const judgments = useAnswer<Listed<JudgmentAnswer>>("/api/judgments");
  const own = (judgments.answer?.items ?? []).filter(
    (one) =>
      one.about === "entity" &&
      one.target.some(({ doc, start, end }) =>
        entity.evidence.some((e) => e.doc === doc && e.start === start && e.end === end),
      ),
  );
  const regroup = async (
    action: "merge" | "split",
    target: Decision["target"],
    said: string,
  ): Promise<void> => {
    const answer = await decide({ action, about: "entity", target });
    setRefused(answer);
    announce(answer ?? said);
    if (answer === null) await openSpeakerOf(entity);
  };
  return (
    <section aria-labelledby="regroup">
      <h2 id="regroup">Is this one and the same?</h2>
      <PickRow<EntityItem>
        label="Words of another name"
        path="/api/entities"
        without={entity.id}
        button="Merge"
        onPick={(other) =>
          void regroup("merge", [entity.evidence[0], other.evidence[0]], "Merged into one.")
        }
      >
        {(row) => `${row.name}, ${row.type}${row.country === null ? "" : `, ${row.country}`}`}
      </PickRow>
      {entity.inDocuments.length < 2 ? null : (
        <details>
          <summary>Named in {entity.inDocuments.length} documents</summary>
          <ul className="picks">
            {entity.inDocuments.slice(0, listed).map((document) => {
              const mentions = entity.evidence.filter(({ doc }) => doc === document.id);
              const [first] = mentions;
              return first === undefined ? null : (
                <li key={document.id}>
                  <div>
                    <Link to={documentAddress(document.id, first)}>{titleOf(document)}</Link>: “
                    {first.exact}”
                  </div>
                  <button
                    type="button"
                    onClick={() => void regroup("split", mentions, "Split off.")}
                  >
                    Another one
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {refused === null ? null : (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      <DecisionList judgments={own} onUndone={() => void openSpeakerOf(entity)} />
    </section>
  );
}

/** Opens the entity that bears the name now: a decision may have given it another address. Whether there is one. */
export async function openSpeakerOf({ id, name }: EntityItem): Promise<boolean> {
  if ((await answerOf(`/api/entities/${id}`)) !== null) return true;
  const query = new URLSearchParams({ q: name, limit: "1" });
  const found = await answerOf<Listed<EntityItem>>(`/api/entities?${query}`);
  const [first] = found?.items ?? [];
  if (first === undefined) return false;
  navigate(entityAddress(first.id), { replace: true });
  return true;
}
