import { datings } from "./datings.ts";
import { documents } from "./documents.ts";
import { entities } from "./entities.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { network } from "./network.ts";
import { positions } from "./positions.ts";
import { remarks } from "./remarks.ts";
import { statements } from "./statements.ts";
import type { Table } from "./table.ts";
import type { TableName } from "./table-name.ts";
import { timeline } from "./timeline.ts";

export type { Table } from "./table.ts";
export type { TableName } from "./table-name.ts";

/** Every flat table, by name. */
export const tables: Readonly<Record<TableName, Table>> = {
  documents,
  statements,
  remarks,
  events,
  entities,
  figures,
  positions,
  datings,
  network,
  timeline,
  evidence,
};
