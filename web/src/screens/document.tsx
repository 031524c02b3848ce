import { type ReactNode, useCallback, useMemo, useRef } from "react";
import type { DocumentAnswer } from "../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../src/record/index.ts";
import { useAnswer } from "../api/client.ts";
import { contentOf, inOrder, statementOfRange } from "../text/pick-statement.ts";
import { useKeys } from "../ui/keys.ts";
import { Shown } from "../ui/state.tsx";
import { parseFragment } from "../url/fragment.ts";
import { moveTo, navigate, type Place, presentPlace, usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { documentAddress, remarkAddress } from "../url/routes.ts";
import { DocumentHead } from "./reader/document-head.tsx";
import { ReaderView } from "./reader/reader-view.tsx";

const forms = ["direct", "mixed", "indirect"] as const;

/** One document: its text as it is, with what was found in it beside it. */
export function DocumentScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer<DocumentAnswer>(`/api/documents/${id}`);
  return (
    <Shown answered={answered} isScreen>
      {(found) => <Loaded found={found} />}
    </Shown>
  );
}

function Loaded({ found }: { readonly found: DocumentAnswer }): ReactNode {
  const place = usePlace();
  const hidden = (place.query.get("hide") ?? "").split(",");
  const hiddenForms = forms.filter((form) => hidden.includes(form)).join(",");
  const statements = useMemo(
    () => inOrder(found.marks.filter((one) => !hiddenForms.split(",").includes(one.form))),
    [found, hiddenForms],
  );
  const places = useMemo(
    () => new Map(statements.map((statement, at) => [statement.id, at])),
    [statements],
  );
  const chosen = chosenOf(statements, places, place);
  // Keys and cards, of which there may be thousands, keep their functions from one choice to the next.
  const latest = useRef(chosen);
  latest.current = chosen;
  const keys = useMemo(() => {
    const go = (to: RecordedStatement | undefined): void => {
      if (to !== undefined) choose(found.id, to);
    };
    const at = (): number => places.get(latest.current?.id ?? "") ?? -1;
    return {
      j: () => go(statements[at() + 1]),
      k: () => go(statements[at() < 0 ? statements.length - 1 : at() - 1]),
      o: () => {
        if (latest.current?.remark) navigate(remarkAddress(latest.current.remark));
      },
      "[": () => {
        if (found.previous !== null) navigate(documentAddress(found.previous.id));
      },
      "]": () => {
        if (found.next !== null) navigate(documentAddress(found.next.id));
      },
    };
  }, [found, statements, places]);
  useKeys(keys);
  const onChoose = useCallback(
    (statement: RecordedStatement): void => {
      if (statement === latest.current) leave(found.id);
      else choose(found.id, statement);
    },
    [found.id],
  );
  return (
    <article className="document">
      <DocumentHead found={found} />
      <ReaderView found={found} statements={statements} chosen={chosen} onChoose={onChoose} />
    </article>
  );
}

function chosenOf(
  statements: readonly RecordedStatement[],
  places: ReadonlyMap<string, number>,
  { query, hash }: Place,
): RecordedStatement | null {
  const byName = statements[places.get(query.get("s") ?? "") ?? -1];
  if (byName !== undefined) return byName;
  const range = parseFragment(hash);
  return range === null ? null : statementOfRange(statements, range);
}

/** Chooses a statement: its place and id go into the address, in place of the one chosen before. */
function choose(doc: string, statement: RecordedStatement): void {
  const { start, end } = contentOf(statement);
  const text = withQuery(presentPlace().query, { s: statement.id });
  moveTo(`/d/${doc}${text}#char=${start},${end}`);
}

/** Chooses no statement any more. */
function leave(doc: string): void {
  moveTo(`/d/${doc}${withQuery(presentPlace().query, { s: null })}`);
}
