import { type KeyedValues, KeyIndex, mix } from "../../learn/index.ts";

/** Clusters of words by the folded hash of a form. */
export class ClusterIndex {
  readonly #index: KeyIndex;
  /** What stands for each cluster in features. */
  readonly #hashes: Int32Array;

  constructor(clusters: KeyedValues) {
    this.#index = new KeyIndex(clusters);
    const count = clusters.values.reduce((most, value) => Math.max(most, value), -1) + 1;
    this.#hashes = Int32Array.from({ length: count }, (_, cluster) => clusterHash(cluster));
  }

  /** What stands for the cluster of a form in features. */
  hashOf(form: number): number {
    const cluster = this.#index.find(form);
    return cluster < 0 ? unknown : (this.#hashes[cluster] as number);
  }
}

function clusterHash(cluster: number): number {
  return mix(0x636c75, cluster);
}

const unknown = clusterHash(-1);
