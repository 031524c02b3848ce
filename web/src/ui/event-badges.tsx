import type { ReactNode } from "react";
import type { CodedEvent, RowId } from "../../../src/record/index.ts";
import { realisNames } from "../text/rows.ts";
import { Badge, DoubtBadge, WiderThanBadge } from "./badges.tsx";

/** What keeps an event in a list from being taken for a fact: that it did not happen yet, whose word it is, doubt. */
export function EventBadges({
  event,
  remark,
}: {
  readonly event: CodedEvent;
  /** The remark that it rests on an outlet's wider wording of. */
  readonly remark: RowId | null | undefined;
}): ReactNode {
  return (
    <>
      {event.realis === "happened" ? null : <Badge kind="plain">{realisNames[event.realis]}</Badge>}
      {event.assertedBy === null ? null : (
        <Badge kind="plain">according to {event.assertedBy}</Badge>
      )}
      <WiderThanBadge remark={remark} />
      <DoubtBadge row={event} />
    </>
  );
}
