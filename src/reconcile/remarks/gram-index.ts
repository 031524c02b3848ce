/** A text of a pool that shares grams with another, and the cosine of the two. */
export interface GramNeighbor {
  readonly index: number;
  readonly cosine: number;
}

const gramLength = 4;
/** Share of the texts beyond which a gram is too common to look others up by. */
const tooCommon = 0.25;

/**
 * Indexes texts by their runs of four letters, weighted by rarity. The look-up gives
 * the nearest texts, best first by cosine and by how far the smaller is contained in
 * the larger; it costs the texts that share a gram.
 */
export function createGramIndex(
  texts: readonly string[],
  most: number,
): (index: number) => GramNeighbor[] {
  const counts = texts.map(gramsOf);
  const frequency = new Map<string, number>();
  for (const own of counts) {
    for (const gram of own.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const norms = new Float64Array(texts.length);
  const under = new Map<string, { readonly indices: number[]; readonly weights: number[] }>();
  counts.forEach((own, i) => {
    let sum = 0;
    for (const [gram, count] of own) {
      const rarity = Math.log((texts.length + 1) / (frequency.get(gram) ?? 1));
      const weight = (1 + Math.log(count)) * rarity;
      sum += weight * weight;
      let list = under.get(gram);
      if (list === undefined) {
        list = { indices: [], weights: [] };
        under.set(gram, list);
      }
      own.set(gram, weight);
      list.indices.push(i);
      list.weights.push(weight);
    }
    norms[i] = Math.sqrt(sum) || 1;
  });
  return (index) => {
    const dots = new Map<number, number>();
    for (const [gram, weight] of counts[index] ?? []) {
      const list = under.get(gram);
      if (list === undefined || list.indices.length > tooCommon * texts.length + 2) continue;
      list.indices.forEach((other, at) => {
        dots.set(other, (dots.get(other) ?? 0) + weight * (list.weights[at] ?? 0));
      });
    }
    dots.delete(index);
    const own = norms[index] ?? 1;
    return [...dots]
      .map(([other, dot]) => {
        const norm = norms[other] ?? 1;
        return {
          index: other,
          cosine: dot / (own * norm),
          quick: dot / Math.min(own, norm) ** 1.5 / Math.max(own, norm) ** 0.5,
        };
      })
      .sort((x, y) => y.quick - x.quick || x.index - y.index)
      .slice(0, most);
  };
}

function gramsOf(text: string): Map<string, number> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const framed = ` ${words.join(" ")} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + gramLength <= framed.length; i++) {
    const gram = framed.slice(i, i + gramLength);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
