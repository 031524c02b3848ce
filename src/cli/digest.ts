import { OnrecordError } from "../problem.ts";
import { type Digest, digest, digestWeeks } from "../query/index.ts";
import { openStore } from "../store/index.ts";
import { counted } from "../text/index.ts";
import { renderEvent, renderFigure, renderPosition, renderRemark } from "./rows.ts";
import { bold, print } from "./terminal.ts";

/** Options of `onrecord digest`. */
export interface DigestOptions {
  readonly store: string;
  readonly json?: boolean;
}

/** `onrecord digest`: what a week brought; without a week, the weeks of the record. */
export async function runDigest(week: string | undefined, options: DigestOptions): Promise<void> {
  const store = await openStore(options.store, { create: false });
  try {
    if (week === undefined) {
      const weeks = await digestWeeks(store);
      if (options.json === true) {
        for (const one of weeks) print(JSON.stringify(one));
        return;
      }
      for (const one of weeks) {
        print(
          `${one.week}  ${one.from} to ${one.to}  ${counted(one.documents, "document")}, ${counted(one.remarks, "remark")} (${one.sharedRemarks} in several documents), ${counted(one.events, "event")}, ${counted(one.positions, "position")}`,
        );
      }
      if (weeks.length === 0) print("no row of the record is dated to a week");
      return;
    }
    const found = await digest(store, week);
    if (found === null) {
      throw new OnrecordError(
        "wrong-week",
        `“${week}” is no ISO week. Give one like 2031-W20; “onrecord digest” lists those of the record.`,
      );
    }
    print(options.json === true ? JSON.stringify(found) : renderDigest(found));
  } finally {
    await store.close();
  }
}

function renderDigest(found: Digest): string {
  const others = new Map(found.others.map((row) => [row.id, row]));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Said, in several documents", found.shared.map(renderRemark)],
    ["Done", found.happened.map(renderEvent)],
    ["Positions taken", found.taken.map(renderPosition)],
    [
      "Figures that differ",
      found.differing.map((row) =>
        [
          renderFigure(row),
          ...row.differsFrom.flatMap((id) => {
            const other = others.get(id);
            return other === undefined ? [] : [`    differs from ${renderFigure(other).trim()}`];
          }),
        ].join("\n"),
      ),
    ],
  ];
  const head = `${found.week}, ${found.from} to ${found.to}: ${counted(found.documents, "document")} written, ${counted(found.remarks, "remark")} made`;
  const filled = parts.filter(([, rows]) => rows.length > 0);
  return [
    bold(head),
    ...filled.map(([title, rows]) => `\n${bold(title)}\n${rows.join("\n")}`),
  ].join("\n");
}
