import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assets, readAssets } from "../http/index.ts";
import { OnrecordError } from "../problem.ts";

/** The package's folder, from the source and from `dist/` alike. */
const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The built web app. A published package brings it along; a clone builds it here on
 * first use and whenever its source is newer, which takes a second or two and is said
 * on stderr.
 */
export async function loadWebApp(): Promise<Assets> {
  const built = join(root, "dist", "web");
  const source = join(root, "web");
  const page = join(built, "index.html");
  const hasSource = existsSync(join(source, "vite.config.ts"));
  if (hasSource && (!existsSync(page) || newest(source) > statSync(page).mtimeMs)) {
    console.error("onrecord: building the web app, once …");
    await buildWebApp(source);
  }
  if (!existsSync(page)) {
    throw new OnrecordError(
      "web-app-missing",
      `The web app is not in ${built}. Install onrecord anew.`,
    );
  }
  return readAssets(built);
}

async function buildWebApp(source: string): Promise<void> {
  const before = process.env["NODE_ENV"];
  try {
    // Vite takes over what is set, and anything but this builds a slow page for developers.
    process.env["NODE_ENV"] = "production";
    const { build } = await import("vite");
    await build({ root: source, configFile: join(source, "vite.config.ts"), logLevel: "error" });
  } catch (error) {
    throw new OnrecordError(
      "web-app-unbuilt",
      `The web app could not be built: ${(error as Error).message}. Run npm ci and try again.`,
      { cause: error },
    );
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

/** When the latest file below a folder was changed, in milliseconds. */
function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}
