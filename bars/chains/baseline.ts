import { relationOf, uposOf } from "../../src/doc/index.ts";
import { pronouns } from "../../src/lang/en/pronouns.ts";
import type { Partition, Read } from "./gum.ts";

/**
 * What a careful beginner would write: names are one where they are spelled alike,
 * and a pronoun is the last subject of its kind; *I*, *we* and *you* are each one.
 */
export function baseline({ text, layers }: Read): Partition {
  const byName = new Map<string, number>();
  const lastSubject = new Map<string, number>();
  return layers.mentions.map((mention, i) => {
    const words = text.slice(mention.start, mention.end).toLowerCase();
    const pronoun = mention.kind === "pronoun" ? pronouns.get(words) : undefined;
    let cluster = i;
    if (mention.name !== null) {
      const name = text.slice(mention.name.start, mention.name.end).toLowerCase();
      cluster = byName.get(name) ?? i;
      byName.set(name, cluster);
    } else if (pronoun !== undefined && pronoun.person !== 3) {
      cluster = byName.get(`=${pronoun.base}`) ?? i;
      byName.set(`=${pronoun.base}`, cluster);
    } else if (pronoun !== undefined) {
      const kind = pronoun.base === "it" ? "thing" : pronoun.base === "they" ? "any" : "person";
      cluster = lastSubject.get(kind) ?? i;
    }
    const head = mention.headToken;
    if (relationOf(layers.syntax, head).startsWith("nsubj") && uposOf(layers.tags, head) !== "X") {
      lastSubject.set("any", cluster);
      lastSubject.set(mention.type === "PER" ? "person" : "thing", cluster);
    }
    return cluster;
  });
}
