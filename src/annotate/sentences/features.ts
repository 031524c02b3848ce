import { classes } from "./classes.ts";
import type { Context } from "./context.ts";

/** Number of features of a candidate: {@link fillFeatures} writes so many. */
export const featureCount = 36;

/** Hash of a token in lower case; only its first and last characters count in long ones. */
function formHash(context: Context, i: number): number {
  const { text, tokens } = context;
  const start = tokens.starts[i];
  if (start === undefined) return 1;
  const end = tokens.ends[i] ?? start;
  let hash = 0x811c9dc5;
  for (let at = start; at < end && at < start + 12; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code |= 32;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return Math.imul(hash ^ (end - start), 0x01000193) >>> 0;
}

function bucket(n: number): number {
  if (n < 6) return n;
  if (n < 9) return 6;
  if (n < 14) return 7;
  if (n < 22) return 8;
  if (n < 40) return 9;
  return n < 255 ? 10 : 11;
}

function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Writes the features of the boundary before token `i` into `out`, as hashes to be
 * taken modulo the table's length. `from` is the first token of the sentence so far.
 */
export function fillFeatures(context: Context, i: number, from: number, out: Uint32Array): void {
  const { kinds, hard, tokens, quoted, depth, toStop, toEnd, casual } = context;
  // Nothing beyond the paragraph is seen: a neighbor there is an edge.
  const p = kinds[i - 1] ?? classes.edge;
  const atStart = hard[i - 1] === 1;
  const pp = atStart ? classes.edge : (kinds[i - 2] ?? classes.edge);
  const ppp = atStart || hard[i - 2] === 1 ? classes.edge : (kinds[i - 3] ?? classes.edge);
  const n = kinds[i] ?? classes.edge;
  const last = i + 1 >= tokens.length || hard[i + 1] === 1;
  const nn = last ? classes.edge : (kinds[i + 1] ?? classes.edge);
  const nnn =
    last || i + 2 >= tokens.length || hard[i + 2] === 1 ? classes.edge : (kinds[i + 2] ?? 0);
  const pForm = formHash(context, i - 1);
  const ppForm = atStart ? 1 : formHash(context, i - 2);
  const nForm = formHash(context, i);
  const nnForm = last ? 1 : formHash(context, i + 1);
  const gap = (tokens.starts[i] ?? 0) - (tokens.ends[i - 1] ?? 0) > 0 ? 1 : 0;
  const length = bucket(i - from);
  const stop = bucket(toStop[i] ?? 255);
  const end = bucket(toEnd[i] ?? 255);
  const first = kinds[from] ?? classes.edge;
  const state = (quoted[i] ?? 0) * 4 + (depth[i] ?? 0);
  const pn = p * 32 + n;
  let at = 0;
  out[at++] = mix(0, 0);
  out[at++] = mix(1, p);
  out[at++] = mix(2, n);
  out[at++] = mix(3, pn, gap);
  out[at++] = mix(4, pn, pp);
  out[at++] = mix(5, pn, nn);
  out[at++] = mix(6, pn, pp * 32 + nn);
  out[at++] = mix(7, pn, pp * 32 + ppp);
  out[at++] = mix(8, pn, nn * 32 + nnn);
  out[at++] = mix(9, pForm);
  out[at++] = mix(10, pForm, n);
  out[at++] = mix(11, nForm, p);
  out[at++] = mix(12, nForm, n);
  out[at++] = mix(13, nForm, pn, nn);
  out[at++] = mix(14, nnForm, pn);
  out[at++] = mix(15, ppForm, p, n);
  out[at++] = mix(16, pForm, nForm);
  out[at++] = mix(17, pn, length);
  out[at++] = mix(18, pn, stop);
  out[at++] = mix(19, pn, end);
  out[at++] = mix(20, length, end, p);
  out[at++] = mix(21, pn, state);
  out[at++] = mix(22, pn, state * 32 + pp);
  out[at++] = mix(23, pn, casual);
  out[at++] = mix(24, pn, first);
  out[at++] = mix(25, pn, first * 16 + length);
  out[at++] = mix(26, pForm, nnForm, n);
  out[at++] = mix(27, stop, length, pn);
  out[at++] = mix(28, pp, state, p);
  out[at++] = mix(29, formHash(context, from), p, length);
  out[at++] = mix(30, nForm, nnForm);
  out[at++] = mix(31, pn, gap * 8 + casual, stop);
  out[at++] = mix(32, ppForm, pForm);
  out[at++] = mix(33, n, nn, nnn);
  out[at++] = mix(34, pp, ppp, pn);
  out[at++] = mix(35, end, stop, pn);
}
