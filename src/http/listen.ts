import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { OnrecordError } from "../problem.ts";

/** Anything that answers requests, such as an app of ours. */
export interface Answering {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops listening and ends open connections. */
  readonly close: () => Promise<void>;
}

/** Ports tried, one after the other, when the one asked for is taken. */
const portsTried = 50;

/** A secret of 128 bits for one start of a server. */
export function createToken(): string {
  return randomBytes(16).toString("hex");
}

/** Serves an app on 127.0.0.1, on `port` or the next free one; 0 asks the system for any. */
export async function listen(app: Answering, port: number): Promise<Listening> {
  for (let tried = 0; tried < portsTried && port + tried < 65_536; tried++) {
    // The adapter must not replace the global Request and Response for a library's users.
    const handle = getRequestListener((request) => app.fetch(request), {
      overrideGlobalObjects: false,
    });
    const server = createServer((request, response) => void handle(request, response));
    const bound = await bind(server, port === 0 ? 0 : port + tried);
    if (bound !== null) return { port: bound, close: () => close(server) };
  }
  throw new OnrecordError(
    "no-free-port",
    `No port from ${port} on is free. Give another with --port.`,
  );
}

/** The port bound to, or null when it is taken. */
function bind(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
