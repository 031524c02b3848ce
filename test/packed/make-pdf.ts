/** A line set in Helvetica: where it begins, in points from the lower left corner, and how large it is. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A PDF with these lines on its pages, of the simplest kind there is. */
export function makePdf(pages: readonly (readonly SetLine[])[]): Buffer {
  const font = 3;
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects[1] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[font] =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  pages.forEach((lines, i) => {
    const content = lines.map(operators).join("\n");
    const resources = `/Resources << /Font << /F ${font} 0 R >> >>`;
    const box = "/MediaBox [0 0 420 595]";
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${5 + i * 2} 0 R >>`;
    objects[5 + i * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return assemble(objects);
}

function operators({ text, x, y, size }: SetLine): string {
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /F ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[]): Buffer {
  let out = "%PDF-1.4\n";
  const offsets: number[] = [];
  for (let i = 1; i < objects.length; i++) {
    offsets.push(out.length);
    out += `${i} 0 obj\n${objects[i]}\nendobj\n`;
  }
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`;
  return Buffer.from(out + table + trailer, "latin1");
}
