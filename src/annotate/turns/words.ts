/** A noun without its plural ending: good enough to find titles. */
export function lemmaFold(word: string): string {
  const bare = word.replace(/[^\p{L}-]/gu, "").toLowerCase();
  if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  return bare.length > 4 && bare.endsWith("s") && !bare.endsWith("ss") ? bare.slice(0, -1) : bare;
}
