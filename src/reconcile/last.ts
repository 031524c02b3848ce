/** Remembers the last result of something costly, and what it was made of. */
export interface Last<Value> {
  /** The last result where it was made of the same, part for part; else what `make` gives. */
  readonly recall: (madeOf: () => readonly unknown[], make: () => Value) => Value;
}

/** Creates a memory of one result. Parts are compared as `Object.is` does: texts by their letters, objects by themselves. */
export function createLast<Value>(): Last<Value> {
  let last: { readonly parts: readonly unknown[]; readonly value: Value } | null = null;
  return {
    recall: (madeOf, make) => {
      const parts = madeOf();
      const isSame =
        last?.parts.length === parts.length &&
        last.parts.every((part, i) => Object.is(part, parts[i]));
      if (last === null || !isSame) last = { parts, value: make() };
      return last.value;
    },
  };
}

/** A memory that keeps nothing: for what is done once. */
export const forgetful = {
  recall: <Value>(_: () => readonly unknown[], make: () => Value): Value => make(),
} as const;
