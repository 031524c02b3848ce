import { crc32, deflateRawSync } from "node:zlib";

/** How an archive is made other than plainly. */
export interface ZipOptions {
  readonly isDeflated?: boolean;
  /** Flags of every file: 1 for a password, 2048 for names in UTF-8. */
  readonly flags?: number;
  /** The size that the archive says its files unpack to, in place of the true one. */
  readonly toldSize?: number;
}

/** A ZIP archive: as much of the format as a Word document needs. A name that ends in `/` is a folder. */
export function makeZip(
  files: Readonly<Record<string, string | Buffer>>,
  { isDeflated = false, flags = 0, toldSize }: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const whole = Buffer.from(content);
    const data = isDeflated ? deflateRawSync(whole) : whole;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(isDeflated ? 8 : 0, 4);
    head.writeUInt32LE(crc32(whole), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(toldSize ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    const entry = [Buffer.from("PK\u0001\u0002"), version, head, tail, Buffer.from(name)];
    centrals.push(Buffer.concat(entry));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** A Word document of paragraphs. */
export function makeDocx(paragraphs: readonly string[]): Buffer {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const links = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return makeZip({
    "[Content_Types].xml": `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });
}

/** An OpenDocument text with this body, in the elements of `content.xml`. */
export function makeOdt(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const open = "urn:oasis:names:tc:opendocument:xmlns";
  const spaces = `xmlns:office="${open}:office:1.0" xmlns:text="${open}:text:1.0"`;
  return makeZip(
    {
      mimetype: "application/vnd.oasis.opendocument.text",
      ...more,
      "content.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { isDeflated: true },
  );
}
