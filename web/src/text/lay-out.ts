/** An edge between two points, by their index. */
export interface Spring {
  readonly from: number;
  readonly to: number;
  /** Pulls harder the greater it is; 1 for one row. */
  readonly weight: number;
}

/** Where a point stands; both from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounds = 400;

/**
 * Places points so that those with an edge stand near each other and all keep apart
 * (Fruchterman and Reingold 1991, with a pull to the middle for parts without edges
 * between them). The same points give the same places: they start on a sunflower's
 * spiral, and chance has no part. Costs `n²` for each of 400 rounds; for up to some
 * hundred points.
 */
export function layOut(count: number, springs: readonly Spring[]): Point[] {
  if (count === 0) return [];
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const radius = Math.sqrt((i + 0.5) / count);
    const angle = i * Math.PI * (3 - Math.sqrt(5));
    xs[i] = radius * Math.cos(angle);
    ys[i] = radius * Math.sin(angle);
  }
  const apart = Math.sqrt(Math.PI / count) * 1.1;
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    dx.fill(0);
    dy.fill(0);
    push(xs, ys, dx, dy, apart);
    for (const { from, to, weight } of springs) {
      const x = (xs[from] ?? 0) - (xs[to] ?? 0);
      const y = (ys[from] ?? 0) - (ys[to] ?? 0);
      const pull = (Math.hypot(x, y) / apart) * (1 + Math.log(weight) / 2) * 0.35;
      dx[from] = (dx[from] ?? 0) - x * pull;
      dy[from] = (dy[from] ?? 0) - y * pull;
      dx[to] = (dx[to] ?? 0) + x * pull;
      dy[to] = (dy[to] ?? 0) + y * pull;
    }
    const most = 0.15 * (1 - round / rounds) + 0.002;
    for (let i = 0; i < count; i++) {
      const x = (dx[i] ?? 0) - (xs[i] ?? 0) * 0.6;
      const y = (dy[i] ?? 0) - (ys[i] ?? 0) * 0.6;
      const length = Math.hypot(x, y) || 1;
      const step = Math.min(length, most) / length;
      xs[i] = (xs[i] ?? 0) + x * step;
      ys[i] = (ys[i] ?? 0) + y * step;
    }
  }
  const [left, width] = extent(xs);
  const [top, height] = extent(ys);
  return Array.from({ length: count }, (_, i) => ({
    x: ((xs[i] ?? 0) - left) / width,
    y: ((ys[i] ?? 0) - top) / height,
  }));
}

/** Every point pushes every other away. */
function push(
  xs: Float64Array,
  ys: Float64Array,
  dx: Float64Array,
  dy: Float64Array,
  apart: number,
): void {
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      const x = (xs[i] ?? 0) - (xs[j] ?? 0);
      const y = (ys[i] ?? 0) - (ys[j] ?? 0);
      const square = Math.max(x * x + y * y, 1e-6);
      const force = (apart * apart) / square;
      dx[i] = (dx[i] ?? 0) + x * force;
      dy[i] = (dy[i] ?? 0) + y * force;
      dx[j] = (dx[j] ?? 0) - x * force;
      dy[j] = (dy[j] ?? 0) - y * force;
    }
  }
}

/** Least value, and distance to the greatest; 1 where there is none. */
function extent(values: Float64Array): readonly [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [least, most - least || 1];
}

/** Half the width and half the height of what stands at a point. */
export interface Box {
  readonly x: number;
  readonly y: number;
}

const partings = 120;

/**
 * Moves points as little as it takes that their boxes do not overlap, within a page of
 * the given size. Where the page is too small for that, some overlap remains.
 */
export function part(points: readonly Point[], boxes: readonly Box[], page: Box): Point[] {
  const placed = points.map(({ x, y }) => ({ x, y }));
  keepOn(placed, boxes, page);
  for (let round = 0; round < partings; round++) {
    let moved = false;
    for (const [i, a] of placed.entries()) {
      for (const [j, b] of placed.entries()) {
        if (j <= i) continue;
        const wide = (boxes[i]?.x ?? 0) + (boxes[j]?.x ?? 0) - Math.abs(a.x - b.x);
        const high = (boxes[i]?.y ?? 0) + (boxes[j]?.y ?? 0) - Math.abs(a.y - b.y);
        if (wide <= 0 || high <= 0) continue;
        moved = true;
        // The shorter way apart; of two points in one place the later goes right or down.
        if (high <= wide) {
          const step = ((a.y <= b.y ? 1 : -1) * (high + 1)) / 2;
          a.y -= step;
          b.y += step;
        } else {
          const step = ((a.x <= b.x ? 1 : -1) * (wide + 1)) / 2;
          a.x -= step;
          b.x += step;
        }
      }
    }
    keepOn(placed, boxes, page);
    if (!moved) break;
  }
  return placed;
}

function keepOn(placed: { x: number; y: number }[], boxes: readonly Box[], page: Box): void {
  for (const [i, point] of placed.entries()) {
    const box = boxes[i] ?? { x: 0, y: 0 };
    point.x = Math.min(Math.max(point.x, box.x), page.x - box.x);
    point.y = Math.min(Math.max(point.y, box.y), page.y - box.y);
  }
}
