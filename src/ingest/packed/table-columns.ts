/** What a column of a table of articles holds. */
export type TableField = "id" | "text" | "title" | "date" | "outlet" | "url";

/** Where each field stands in a row, from 0 on; a field that no column holds is missing. */
export type TableColumns = Readonly<Partial<Record<TableField, number>>>;

/**
 * Names of columns, the better ones first, without case, spaces and punctuation: what exports of
 * press databases, scrapers (news-please, Media Cloud, GDELT) and people's own sheets call them.
 */
const names: Readonly<Record<TableField, readonly string[]>> = {
  id: words("id docid documentid articleid storyid storiesid itemid uuid guid"),
  text: words(
    "text fulltext articletext maintext bodytext body articlebody content contents articlecontent " +
      "plaintext cleantext rawtext storytext transcript speech article story",
  ),
  title: words("title headline heading articletitle headlinemain hl"),
  date: words(
    "date published publishdate publishedat publisheddate publicationdate publicationtime pubdate " +
      "datepublished datepublish datetime articledate documentdate seendate created createdat",
  ),
  outlet: words(
    "outlet source newspaper publication publicationtitle publicationname publisher medium medianame " +
      "sourcename sourcetitle newssource agency domain sourcedomain site website",
  ),
  url: words("url link weburl articleurl sourceurl permalink documenturl address href"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** What separates columns, the commonest first. */
const delimiters = [",", ";", "\t", "|"] as const;

/** What separates the columns of a table: whatever its first line has most of outside quotation marks. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The fields that the columns of a table hold, by their names in its first row. No column holds two. */
export function columnsOf(head: readonly string[]): TableColumns {
  const bare = head.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  const fields = Object.keys(names) as TableField[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const found = names[field].map((name) => bare.indexOf(name)).find((at) => at >= 0);
      return found === undefined ? [] : [[field, found]];
    }),
  );
}
