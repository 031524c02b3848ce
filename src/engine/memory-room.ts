import { getHeapStatistics } from "node:v8";
import { OnrecordError } from "../problem.ts";
import type { DocumentHead } from "../store/index.ts";

/**
 * Bytes of memory that reconciling takes at the least for each character of the documents: 924 articles of
 * 4.2 million characters came through where 348 MiB might be used, and not where 323 might.
 */
const bytesPerCharacter = 80;

/**
 * Makes sure that the documents of a pile can be reconciled in the memory that this process may use: otherwise
 * the runtime would end it in the middle. Throws {@link OnrecordError} `pile-too-large`; what is stored stays.
 */
export function checkMemory(
  heads: readonly Pick<DocumentHead, "length">[],
  limit: number = getHeapStatistics().heap_size_limit,
): void {
  const characters = heads.reduce((sum, { length }) => sum + length, 0);
  const needed = characters * bytesPerCharacter;
  if (needed <= limit) return;
  const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
  const megabytes = Math.ceil((needed * 1.3) / 2 ** 20);
  throw new OnrecordError(
    "pile-too-large",
    `All ${heads.length} documents are stored and annotated, but bringing together their ${Math.round(characters / 1e6)} million characters takes more than ${gigabytes(needed)} GB of memory, and this process may use ${gigabytes(limit)} GB. Run it on a machine with more, with NODE_OPTIONS=--max-old-space-size=${megabytes}, or make records of parts of the pile.`,
  );
}
