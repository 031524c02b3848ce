/** One `key  value` line of a block. */
export interface Field {
  readonly key: string;
  /** As written, inner spaces and no-break spaces kept; never empty. */
  readonly value: string;
}

/** A run of lines between blank lines: a head (`attribution direct`) and its fields. */
export interface Block {
  /** First word of the head: which kind of row this is. */
  readonly kind: string;
  /** The rest of the head, or null where the head is one word. */
  readonly form: string | null;
  /** 1-based line of the head, for messages. */
  readonly line: number;
  readonly fields: readonly Field[];
}

const FIELD = /^ {2}([A-Za-z-]+) +(.+)$/;

/**
 * Reads the golden text into blocks, in file order. Throws on a line that is neither head, field nor
 * blank: a typing error in a golden file must not pass as a missing row.
 */
export function parseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let fields: Field[] | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") {
      fields = null;
    } else if (fields === null) {
      const head = /^([a-z-]+)(?: (\S.*))?$/.exec(line);
      if (head === null) throw new Error(`Line ${index + 1} is not the head of a block: ${line}`);
      fields = [];
      blocks.push({ kind: head[1] ?? "", form: head[2] ?? null, line: index + 1, fields });
    } else {
      const field = FIELD.exec(line);
      if (field === null) throw new Error(`Line ${index + 1} is not a field: ${line}`);
      fields.push({ key: field[1] ?? "", value: field[2] ?? "" });
    }
  }
  return blocks;
}

/** Every value of a key, in order; empty where the block has none. */
export function valuesOf(block: Block, key: string): readonly string[] {
  return block.fields.filter((field) => field.key === key).map((field) => field.value);
}

/** The value of a key, or null. Throws where the key stands twice. */
export function oneValue(block: Block, key: string): string | null {
  const values = valuesOf(block, key);
  if (values.length > 1) throw new Error(`Block at line ${block.line} has two ${key} lines`);
  return values[0] ?? null;
}

/** The value of a key that the block must have. */
export function requiredValue(block: Block, key: string): string {
  const value = oneValue(block, key);
  if (value === null) throw new Error(`Block at line ${block.line} (${block.kind}) has no ${key}`);
  return value;
}

/** The parts of a value between separators, trimmed; null gives none. */
export function listOf(value: string | null, separator: string): readonly string[] {
  return value === null ? [] : value.split(separator).map((part) => part.trim());
}
