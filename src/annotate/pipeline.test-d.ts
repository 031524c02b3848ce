import { pipeline, type Stage } from "./pipeline.ts";

declare const blocks: Stage<never, "blocks">;
declare const tokens: Stage<never, "tokens">;
declare const sentences: Stage<"tokens" | "blocks", "sentences">;

pipeline().add(blocks).add(tokens).add(sentences);

// @ts-expect-error: nothing has made the tokens and blocks that sentences need.
pipeline().add(sentences);

// @ts-expect-error: the blocks are still missing.
pipeline().add(tokens).add(sentences);
