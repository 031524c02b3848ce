/** Bytes in which a page must name its encoding (HTML, 4.2.5.4: 1024; more are seen in the wild). */
const prescan = 4096;

/** The encoding that a page's first bytes declare in `<meta>` or an XML declaration, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, prescan)).toString("latin1");
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start);
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(start);
  return meta?.[1] ?? xml?.[1] ?? null;
}
