const adjectiveEndings =
  /^(?:i?ans?|e?ans?|ns?|ese|is?|ish|ic|vians?|nians?|lese|s|vite|ites?|ers?)$/;

/** What a place name and its adjective begin with: the name in lower case without its last vowels. */
export function stemOf(name: string): string {
  return name.toLowerCase().replace(/[aeiouy]+$/, "");
}

/** Whether a word in lower case can be the adjective or people of the place with this stem. */
export function isAdjectiveOf(word: string, stem: string): boolean {
  if (!word.startsWith(stem) || word.length <= stem.length) return false;
  return adjectiveEndings.test(word.slice(stem.length).replace(/^[aeiouy](?=i?an)/, ""));
}
