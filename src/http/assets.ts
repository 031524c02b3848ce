import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the web app. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly hashed: boolean;
}

/** The files of the web app by path: `/index.html`. */
export type Assets = ReadonlyMap<string, Asset>;

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  json: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/**
 * Reads the built web app into memory, well under a megabyte. What is served is
 * looked up in this list and never on the disk, so that no path leads out of it.
 */
export function readAssets(folder: string): Assets {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = /\.(\w+)$/.exec(entry.name)?.[1] ?? "";
    const mediaType = mediaTypes[extension];
    if (!entry.isFile() || mediaType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    const bytes = new Uint8Array(readFileSync(file));
    assets.set(path, { bytes, mediaType, hashed: path.startsWith("/assets/") });
  }
  return assets;
}
