import { type ReactNode, useMemo } from "react";
import type { NetworkAnswer } from "../../../../src/http/answers.ts";
import { layOut, type Point, part } from "../../text/lay-out.ts";
import { useNarrow } from "../../ui/narrow.ts";
import { navigate } from "../../url/location.ts";

type Edge = NetworkAnswer["items"][number];
type Node = NetworkAnswer["nodes"][number];

/** A drawing: its size in pixels as it is seen, and how many names have room in it. The table has all. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

const wide: Drawing = { width: 760, height: 560, most: 36 };
const slim: Drawing = { width: 340, height: 420, most: 12 };
const margin = { x: 70, y: 34 };

/** The drawing that the window has room for. */
export function useDrawing(): Drawing {
  return useNarrow() ? slim : wide;
}

/** The network as a picture: who is nearer says more to the other. What it shows stands in the table too. */
export function NetworkChart({
  found,
  drawing,
  chosen,
  edgeAddress,
}: {
  readonly found: NetworkAnswer;
  readonly drawing: Drawing;
  readonly chosen: string | null;
  readonly edgeAddress: (edge: Edge) => string;
}): ReactNode {
  const { width, height } = drawing;
  const nodes = useMemo(() => drawnNodes(found, drawing), [found, drawing]);
  const { places, edges } = useMemo(() => {
    const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
    const drawn = found.items.filter(({ from, to }) => indexOf.has(from) && indexOf.has(to));
    const springs = drawn.map(({ from, to, count }) => ({
      from: indexOf.get(from) ?? 0,
      to: indexOf.get(to) ?? 0,
      weight: count,
    }));
    const points = part(
      layOut(nodes.length, springs).map((point) => toPage(point, drawing)),
      nodes.map(boxOf),
      { x: drawing.width, y: drawing.height },
    );
    return { places: new Map(nodes.map(({ id }, i) => [id, points[i]])), edges: drawn };
  }, [found, nodes, drawing]);
  return (
    <figure className="network-chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${nodes.length} names and ${edges.length} lines between them; the table beside it has all of them`}
      >
        <defs>
          {(["said", "did"] as const).map((kind) => (
            <marker
              key={kind}
              id={`head-${kind}`}
              className={`head-${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" />
            </marker>
          ))}
        </defs>
        {edges.map((edge) => {
          const path = arc(places.get(edge.from), places.get(edge.to), edge.kind);
          const key = edgeKey(edge);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside it is the way for keyboards
            <g key={key} onClick={() => navigate(edgeAddress(edge))}>
              <path className="edge-reach" d={path} />
              <path
                className={`edge edge-${edge.kind}${key === chosen ? " chosen" : ""}`}
                d={path}
                strokeWidth={1 + Math.log2(edge.count)}
                markerEnd={`url(#head-${edge.kind})`}
              />
            </g>
          );
        })}
        {nodes.map((node) => (
          <NodeMark key={node.id} node={node} place={places.get(node.id)} />
        ))}
      </svg>
      <figcaption>
        <span className="legend">
          <svg viewBox="0 0 40 8" aria-hidden="true">
            <path className="edge edge-said" d="M0 4H40" strokeWidth="2" />
          </svg>
          said something to
        </span>
        <span className="legend">
          <svg viewBox="0 0 40 8" aria-hidden="true">
            <path className="edge edge-did" d="M0 4H40" strokeWidth="2" />
          </svg>
          did something to
        </span>
        <span>
          A thicker line stands for more remarks or events, a larger circle for more rows a name
          takes part in; a dashed one is a name as printed, of nobody the record knows. Distances
          measure nothing.
        </span>
      </figcaption>
    </figure>
  );
}

/** The nodes of most rows, without those whose every line leads to one that is not drawn. */
function drawnNodes({ nodes, items }: NetworkAnswer, { most }: Drawing): readonly Node[] {
  const first = nodes.slice(0, most);
  const ids = new Set(first.map(({ id }) => id));
  const drawn = items.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return first.filter(({ id }) => ends.has(id));
}

/** Names an edge: in an address, and as a key. */
export function edgeKey({ from, to, kind }: Pick<Edge, "from" | "to" | "kind">): string {
  return `${kind} ${from} ${to}`;
}

function toPage({ x, y }: Point, { width, height }: Drawing): Point {
  return {
    x: margin.x + x * (width - 2 * margin.x),
    y: margin.y + y * (height - 2 * margin.y),
  };
}

/** Pixels of a letter of a name, on average, and room around a name and its circle. */
const letter = 8;
const room = 12;

/** The room that a circle and the name above it take. */
function boxOf(node: Node): Point {
  const radius = radiusOf(node);
  const name = Math.min(node.name.length, longestName) * letter;
  return { x: Math.max(name / 2, radius) + 3, y: radius + room };
}

function radiusOf({ rows }: Node): number {
  return 4 + 2.2 * Math.sqrt(rows);
}

/** A bowed line, so that the way there, the way back and both kinds are told apart; it ends beside the circle. */
function arc(from: Point | undefined, to: Point | undefined, kind: Edge["kind"]): string {
  if (from === undefined || to === undefined) return "";
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = (kind === "said" ? 0.1 : 0.22) * length;
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bow,
    y: (from.y + to.y) / 2 + (dx / length) * bow,
  };
  const [ex, ey] = [to.x - middle.x, to.y - middle.y];
  const rest = Math.hypot(ex, ey) || 1;
  const gap = 15;
  const end = { x: to.x - (ex / rest) * gap, y: to.y - (ey / rest) * gap };
  const n = (value: number): string => value.toFixed(1);
  return `M${n(from.x)} ${n(from.y)}Q${n(middle.x)} ${n(middle.y)} ${n(end.x)} ${n(end.y)}`;
}

const longestName = 26;

function NodeMark({
  node,
  place,
}: {
  readonly node: Node;
  readonly place: Point | undefined;
}): ReactNode {
  if (place === undefined) return null;
  const name =
    node.name.length > longestName ? `${node.name.slice(0, longestName - 1)}…` : node.name;
  return (
    <g className="node" transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}>
      <circle r={radiusOf(node)} className={node.entityId === null ? "node-name" : undefined} />
      <text y={-radiusOf(node) - 3} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}
