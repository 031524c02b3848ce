/** What to do with files of kinds that are not read, by the ends of their names. */
const advice: readonly (readonly [string, readonly string[]])[] = [
  ["Unpack it and give the folder.", "tar tgz gz bz2 xz zst 7z rar".split(" ")],
  ["Save it as PDF, .docx, HTML or text first.", "doc epub odp ppt pptx ps".split(" ")],
  ["Save it as CSV, with a column of texts.", "ods xls".split(" ")],
  ["Have its text recognised first (OCR).", "gif jpeg jpg png svg tif tiff webp".split(" ")],
  ["Have it transcribed first.", "avi mov mp3 mp4 ogg wav webm".split(" ")],
];

/** What a person can do about a file of this name that is larger than is read at once. */
export function adviceOnSize(name: string): string {
  const isArchive = name.toLowerCase().endsWith(".zip");
  return `The limit is 32 MB.${isArchive ? " Unpack it and give the folder." : ""}`;
}

/** What a person can do so that a file of this name is read; empty where nothing is known. */
export function adviceOn(name: string): string {
  const end = /\.([a-z0-9]{1,5})$/i.exec(name.slice(-8))?.[1]?.toLowerCase() ?? "";
  return advice.find(([, ends]) => ends.includes(end))?.[0] ?? "";
}
