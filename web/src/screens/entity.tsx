import type { ReactNode } from "react";
import type { EntityAnswer, Listed, RemarkBrief } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { useFollowed } from "../ui/followed.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { CountLine, Shown } from "../ui/state.tsx";
import { openSpeakerOf, Regroup } from "./entity/regroup.tsx";
import { RemarkTable } from "./remark-table.tsx";
import { otherNames } from "./speakers.tsx";

/** Somebody: the names printed, and everything recorded of them. */
export function EntityScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useFollowed(useAnswer<EntityAnswer>(`/api/entities/${id}`), openSpeakerOf);
  const remarks = useAnswer<Listed<RemarkBrief>>(`/api/remarks?speakerId=${id}&limit=500`);
  return (
    <Shown answered={answered} isScreen>
      {(entity) => (
        <>
          <Head title={entity.name} over="Speaker">
            {otherNames(entity).length === 0 ? null : (
              <p className="lede">Printed as {otherNames(entity).join(", ")}.</p>
            )}
            <p className="links">
              <Link to={`/search?who=${entity.id}`}>{counted(entity.statements, "statement")}</Link>{" "}
              <Link to={`/timeline?speakerId=${entity.id}`}>Timeline</Link>
            </p>
          </Head>
          <Shown answered={remarks}>
            {({ items, total }) => (
              <section aria-labelledby="said">
                <h2 id="said">Remarks</h2>
                <CountLine text={counted(total, "remark")} />
                <RemarkTable
                  remarks={items}
                  empty="No statement found by this speaker in the record."
                />
              </section>
            )}
          </Shown>
          <Regroup entity={entity} />
        </>
      )}
    </Shown>
  );
}
