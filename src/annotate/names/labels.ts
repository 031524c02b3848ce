/** The types that the model tells apart; places with a government are told from others afterwards. */
export const labelTypes = ["PER", "ORG", "LOC", "MISC"] as const;

/** See {@link labelTypes}. */
export type LabelType = (typeof labelTypes)[number];

/** A name over tokens. */
export interface TokenSpan {
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  readonly type: LabelType;
}

/** Label 0 is outside; then, for each type, begin, inside, end and single. */
export const labelCount: number = 1 + 4 * labelTypes.length;

/** Place of a token in its name. */
export const part = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** The label of a token in a name of the type with this index. */
export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place;
}

/** Index of the label's type, -1 for outside. */
export function typeOf(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2;
}

function isOpen(label: number): boolean {
  return label !== 0 && ((label - 1) & 3) <= part.inside;
}

function isContinuation(label: number): boolean {
  const place = (label - 1) & 3;
  return label !== 0 && (place === part.inside || place === part.end);
}

/** Whether `label` may follow `before`; `null` stands for the edge of the sentence. */
export function mayFollow(before: number | null, label: number | null): boolean {
  const open = before !== null && isOpen(before);
  const continues = label !== null && isContinuation(label);
  if (!open) return !continues;
  return continues && before !== null && label !== null && typeOf(before) === typeOf(label);
}

/** Labels of `length` tokens from `from` on, under spans that do not overlap. */
export function labelsOf(spans: readonly TokenSpan[], from: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of spans) {
    const t = labelTypes.indexOf(type);
    for (let i = first; i < end; i++) {
      const place =
        end - first === 1
          ? part.single
          : i === first
            ? part.begin
            : i === end - 1
              ? part.end
              : part.inside;
      if (i >= from && i < from + length) labels[i - from] = labelOf(t, place);
    }
  }
  return labels;
}

/** The spans that labels give, in order; `from` is the index of the first token. */
export function spansOf(labels: Uint8Array, from: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    if (label === 0) continue;
    const place = (label - 1) & 3;
    if (place === part.begin || place === part.single) first = i;
    const type = labelTypes[typeOf(label)];
    if ((place === part.end || place === part.single) && type !== undefined) {
      spans.push({ first: from + first, end: from + i + 1, type });
    }
  }
  return spans;
}
