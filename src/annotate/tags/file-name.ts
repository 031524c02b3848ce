const file = /^[^\s/@:]+\.(?:docx?|xlsx?|pptx?|pdf|txt|rtf|csv|jpe?g|png|gif|zip|exe|mp[34]|avi)$/i;

/** Whether a word is the name of a file, which is a noun whatever its letters: *Budget.pdf*. */
export function isFileName(word: string): boolean {
  return word.length > 4 && word.length < 100 && file.test(word);
}
