/** A number with its noun, as a person reads it: *1 document*, *2,000 documents*. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
