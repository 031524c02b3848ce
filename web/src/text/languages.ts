const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** *German* for `de`; the code itself where it names no language. */
export function languageName(code: string): string {
  if (code === "und") return "not told";
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
