const annotated: ReadonlySet<string> = new Set(["en", "und"]);

/** Whether texts of a language (BCP 47, as a `Doc` has it) are annotated: English is, and `und`, a text too short or mixed to tell, gets the benefit of the doubt. */
export function isAnnotatedLanguage(language: string): boolean {
  return annotated.has(language);
}
