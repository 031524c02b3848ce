import type {
  ListResourcesResult,
  ListResourceTemplatesResult,
  ReadResourceResult,
} from "@modelcontextprotocol/sdk/types.js";
import { OnrecordError } from "../problem.ts";
import type { Context } from "./context.ts";

/** What an address of a document begins with. */
const prefix = "onrecord://document/";
/** Resources on a page of their list. */
const pageLength = 100;

/** How documents are addressed. */
export const resourceTemplates: ListResourceTemplatesResult = {
  resourceTemplates: [
    {
      uriTemplate: `${prefix}{id}`,
      name: "document",
      title: "Text of a document",
      description: "The text that all offsets count in, to the letter. Ids are those of citations.",
      mimeType: "text/plain",
    },
  ],
};

/** Documents as resources, by name, a hundred at a time. */
export async function listResources(
  { store }: Context,
  cursor: string | undefined,
): Promise<ListResourcesResult> {
  const offset = Number(cursor ?? "0");
  if (!Number.isSafeInteger(offset) || offset < 0) {
    throw new OnrecordError("wrong-cursor", `“${cursor}” is no cursor of this list.`);
  }
  const page = await store.listDocuments({}, { limit: pageLength, offset });
  const next = offset + page.length;
  return {
    resources: page.map(({ id, name, title, outlet, dated }) => ({
      uri: `${prefix}${id}`,
      name,
      ...(title === null ? {} : { title }),
      description: [outlet, dated].filter((part) => part !== null).join(", "),
      mimeType: "text/plain",
    })),
    ...(next < (await store.countDocuments()) ? { nextCursor: String(next) } : {}),
  };
}

/** The text of one document. Throws {@link OnrecordError} `no-such-resource`. */
export async function readResource({ store }: Context, uri: string): Promise<ReadResourceResult> {
  const id = uri.startsWith(prefix) ? uri.slice(prefix.length) : null;
  const stored = id === null ? null : await store.readDocument(id, []);
  if (stored === null) {
    throw new OnrecordError(
      "no-such-resource",
      `There is nothing at ${uri}. Documents are at ${prefix}ID, with an id that citations or list_documents give.`,
    );
  }
  return { contents: [{ uri, mimeType: "text/plain", text: stored.doc.text }] };
}
