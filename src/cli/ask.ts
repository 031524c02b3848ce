import { type AskGroup, type AskRow, ask, type Relation } from "../query/index.ts";
import { openStore } from "../store/index.ts";
import { counted, flat } from "../text/index.ts";
import { renderDoubt } from "./rows.ts";
import { bold, note, print } from "./terminal.ts";

/** Options of `onrecord ask`. */
export interface AskCommandOptions {
  readonly store: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `onrecord ask`: rows of the record that answer a question, grouped by whether they agree; never a sentence of our own. */
export async function runAsk(question: string, options: AskCommandOptions): Promise<void> {
  const store = await openStore(options.store, { create: false });
  try {
    const answer = await ask(store, question, { limit: options.limit });
    for (const one of answer.remarks) note(`onrecord: ${one}`);
    if (options.json === true) {
      for (const group of answer.groups) print(JSON.stringify(group));
      return;
    }
    for (const group of answer.groups) print(renderGroup(group));
    print(
      answer.total === 0
        ? `nothing found in ${counted(answer.searched, "document")}`
        : `${answer.total} found in ${counted(answer.searched, "document")}, ${answer.groups.length} shown`,
    );
  } finally {
    await store.close();
  }
}

const relations: Readonly<Record<Relation, string>> = {
  agree: "agree",
  differ: "differ",
  single: "1 document",
};

function renderGroup({ relation, differences, rows, id }: AskGroup): string {
  const documents = new Set(rows.map(({ document }) => document.id)).size;
  const verb = `${relations[relation]}${documents === 1 ? "s" : ""}`;
  const count =
    relation === "single" ? relations.single : `${counted(documents, "document")} ${verb}`;
  const how = differences.length === 0 ? "" : `: ${differences.join(", ")}`;
  const address = id === null ? "" : `  ${id}`;
  return `${bold(`${count}${how}`)}${address}\n${rows.map(renderRow).join("")}`;
}

function renderRow({
  kind,
  document,
  start,
  end,
  exact,
  speaker,
  addressee,
  date,
  label,
  statement,
}: AskRow): string {
  const who = speaker ?? (kind === "figure" ? "the document itself" : "speaker unknown");
  const to = addressee === null ? "" : ` to ${addressee}`;
  const when = date === null ? "" : `, ${date}`;
  const doubt = statement === null ? "" : renderDoubt(statement);
  const what =
    label === null && doubt === "" ? "" : `  (${`${label ?? ""}${doubt}`.replace(/^, /, "")})`;
  return `  ${who}${to}${when}: “${flat(exact)}”${what}\n    ${document.name} [${start}-${end}]\n`;
}
