import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/**
 * What the page may load: its own scripts and styles, nothing from elsewhere, nothing
 * inline. Text becomes markup nowhere, which trusted types make the browser enforce.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Sets the headers that every answer carries. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
};

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses requests that another site had a browser send: a host name that is not
 * loopback (a name rebound to 127.0.0.1) or an origin that is not this server.
 */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? "";
  if (!loopback.has(host.replace(/:\d+$/, ""))) {
    return refuse(c, {
      status: 403,
      code: "foreign-host",
      message: "This server answers on 127.0.0.1 and localhost only.",
    });
  }
  const origin = c.req.header("origin") ?? `http://${host}`;
  // Browsers say who sent a request; a link on another page may lead to ours, nothing more.
  const site = c.req.header("sec-fetch-site") ?? "none";
  const isVisit = c.req.method === "GET" && c.req.header("sec-fetch-mode") === "navigate";
  if (origin !== `http://${host}` || (site !== "same-origin" && site !== "none" && !isVisit)) {
    return refuse(c, {
      status: 403,
      code: "foreign-origin",
      message: "Requests from other sites are refused.",
    });
  }
  return next();
};

/** Name of the cookie: cookies are shared by all ports of a host, so each port has its own. */
function cookieName(c: Context): string {
  const port = /:(\d+)$/.exec(c.req.header("host") ?? "")?.[1] ?? "80";
  return `onrecord-${port}`;
}

/** Turns the token of the printed address into a cookie and takes it out of the address. */
export function acceptToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.query("token");
    if (given === undefined || c.req.method !== "GET") return next();
    if (!isEqual(given, token)) {
      return refuse(c, {
        status: 401,
        code: "wrong-token",
        message: "The token is of another start: use the address printed last.",
      });
    }
    setCookie(c, cookieName(c), token, { httpOnly: true, sameSite: "Strict", path: "/" });
    const url = new URL(c.req.url);
    url.searchParams.delete("token");
    return c.redirect(`${url.pathname}${url.search}`, 303);
  };
}

/** Lets a request pass that carries the token, as cookie or as `Authorization: Bearer …`. */
export function needToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    const given = bearer ?? getCookie(c, cookieName(c)) ?? "";
    if (!isEqual(given, token)) {
      return refuse(c, {
        status: 401,
        code: "token-missing",
        message:
          "Open the address that onrecord printed in the terminal: it carries the token of this start.",
      });
    }
    // A form of another page can send text, never JSON.
    const isJson = (c.req.header("content-type") ?? "").startsWith("application/json");
    if (c.req.method !== "GET" && !isJson) {
      return refuse(c, {
        status: 415,
        code: "not-json",
        message: "Send JSON, with its content type.",
      });
    }
    return next();
  };
}

/** Why a request is refused. */
interface Refusal {
  readonly status: 401 | 403 | 415;
  readonly code: string;
  /** What whoever sent it should know or do. */
  readonly message: string;
}

function refuse(c: Context, { status, code, message }: Refusal): Response {
  return c.json({ error: { code, message } }, status);
}

/** Compares in a time that does not tell how much of it was right. */
function isEqual(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
