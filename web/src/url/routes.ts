export { documentAddress } from "../../../src/record/index.ts";

/** A screen of the app, with the id of the row that it shows. */
export type Screen =
  | {
      readonly name:
        | "document"
        | "remark"
        | "entity"
        | "statement"
        | "event"
        | "figure"
        | "position";
      readonly id: string;
    }
  | {
      readonly name:
        | "corpus"
        | "remarks"
        | "search"
        | "speakers"
        | "timeline"
        | "events"
        | "positions"
        | "figures"
        | "review"
        | "ask"
        | "digest"
        | "network"
        | "nowhere";
    };

const details = {
  d: "document",
  r: "remark",
  e: "entity",
  s: "statement",
  v: "event",
  f: "figure",
  p: "position",
} as const;
const lists = [
  "remarks",
  "search",
  "speakers",
  "timeline",
  "events",
  "positions",
  "figures",
  "review",
  "ask",
  "digest",
  "network",
] as const;

/** The screen at a path. */
export function screenAt(path: string): Screen {
  if (path === "/") return { name: "corpus" };
  const match = /^\/([a-z]+)(?:\/([\w-]+))?\/?$/.exec(path);
  const [, first = "", id] = match ?? [];
  if (id !== undefined) {
    const name = Object.entries(details).find(([letter]) => letter === first)?.[1];
    return name === undefined ? { name: "nowhere" } : { name, id };
  }
  return { name: lists.find((name) => name === first) ?? "nowhere" };
}

/** The address of a remark. */
export function remarkAddress(id: string): string {
  return `/r/${id}`;
}

/** The address of an entity. */
export function entityAddress(id: string): string {
  return `/e/${id}`;
}

/** The address of an event. */
export function eventAddress(id: string): string {
  return `/v/${id}`;
}

/** The address of a statement's evidence page. */
export function statementAddress(id: string): string {
  return `/s/${id}`;
}

/** The address of a figure. */
export function figureAddress(id: string): string {
  return `/f/${id}`;
}

/** The address of a position. */
export function positionAddress(id: string): string {
  return `/p/${id}`;
}
