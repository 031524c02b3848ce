import { type Command, Option } from "commander";
import { limitOption, storeOption } from "../commands/options.ts";

/** Adds `review` with its parts. They are loaded when they run. */
export function addReview(program: Command): void {
  const review = program
    .command("review")
    .description("look at what was found, correct it, and read the log of corrections")
    .addHelpText(
      "after",
      `
Examples:
  onrecord review list                             what to look at first, with ids
  onrecord review confirm 1f0c6a9be2d4577a         any row: statement, remark, event, figure, position
  onrecord review edit 1f0c6a9be2d4577a --speaker "Ada Orlu"
  onrecord review merge ID ID                      two remarks, or two entities, that are one
  onrecord review split ID wire.txt                what wire.txt reports is another remark
  onrecord review redate undated.txt 2031-05
  onrecord review undo                             takes the latest decision back
Decisions stand beside what was found, are signed and dated, and survive a rebuild: kept,
re-attached to exactly the same words of a changed document, or orphaned and shown.`,
    );
  const part = (name: string, description: string): Command =>
    review
      .command(name)
      .description(description)
      .addOption(storeOption())
      .option("--who <name>", "sign as (default: the system's user)")
      .option("--why <text>", "the reason, for the log");
  const loaded = () => import("./review.ts");

  review
    .command("list", { isDefault: true })
    .description("statements nobody has looked at, doubt times use first")
    .addOption(storeOption())
    .addOption(limitOption(20))
    .option("--json", "print the rows as JSON Lines")
    .action(async (options) => (await loaded()).runList(options));
  review
    .command("log")
    .description("every decision, and how it stands now")
    .addOption(storeOption())
    .option("--json", "print the decisions as JSON Lines")
    .action(async (options) => (await loaded()).runLog(options));
  part("confirm", "say that rows are right")
    .argument("<id...>", "ids of rows")
    .action(async (ids: string[], options) => (await loaded()).runVerdict("confirm", ids, options));
  part("reject", "say that rows are wrong: they leave the record until this is taken back")
    .argument("<id...>", "ids of rows")
    .action(async (ids: string[], options) => (await loaded()).runVerdict("reject", ids, options));
  part("edit", "correct a statement; “unknown” empties a field")
    .argument("<id>", "id of the statement")
    .option("--speaker <name>", "who said it")
    .option("--addressee <name>", "to whom")
    .option("--date <edtf>", "when: 2031-05-14, 2031-05, 2031")
    .option("--words <text...>", "the words said, exactly as printed; one value for each piece")
    .action(async (id: string, options) => (await loaded()).runEdit(id, options));
  part("add", "record a statement that was missed")
    .argument("<document>", "name or id of the document")
    .argument("<words...>", "the words said, exactly as printed; one argument for each piece")
    .option("--speaker <name>", "who said it")
    .option("--addressee <name>", "to whom")
    .option("--date <edtf>", "when")
    .addOption(new Option("--form <form>", "form").choices(["direct", "indirect", "mixed"]))
    .addOption(
      new Option("--kind <kind>", "kind").choices(["speech", "writing", "thought", "finding"]),
    )
    .action(async (document: string, words: string[], options) =>
      (await loaded()).runAdd(document, words, options),
    );
  part("merge", "say that remarks, or entities, are one")
    .argument("<id...>", "ids of two rows or more")
    .option("--name <name>", "the name of the merged entity")
    .action(async (ids: string[], options) => (await loaded()).runMerge(ids, options));
  part("split", "say that what some documents report or name is another one")
    .argument("<id>", "id of the remark or entity")
    .argument("<document...>", "names or ids of the documents")
    .action(async (id: string, documents: string[], options) =>
      (await loaded()).runSplit(id, documents, options),
    );
  part("redate", "set a date by hand; “unknown” for none")
    .argument("<what>", "name of a document, or id of an event or remark")
    .argument("<date>", "EDTF: 2031-05-14, 2031-05, 2031")
    .action(async (what: string, date: string, options) =>
      (await loaded()).runRedate(what, date, options),
    );
  part("undo", "take a decision back")
    .argument("[decision]", "its id (default: the latest that stands)")
    .action(async (id: string | undefined, options) => (await loaded()).runUndo(id, options));
}
