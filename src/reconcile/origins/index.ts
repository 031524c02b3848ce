export { type Knowledge, noKnowledge, originKey, originOf, sideName } from "./channel.ts";
export { findCopies } from "./copies.ts";
export { type Copyable, type CopyIndex, CopyIndexMemory, createCopyIndex } from "./copy-index.ts";
export { channelOf } from "./document-channel.ts";
export { groupOrigins, type Provenanced } from "./group-origins.ts";
export { type Prints, printsOf } from "./prints.ts";
