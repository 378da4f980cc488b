/** One part of a form, as the bytes of its header and its content. */
export interface Part {
  readonly header: string;
  readonly content: string | Uint8Array;
}

export const boundary = "understudy-boundary";
export const contentType = `multipart/form-data; boundary=${boundary}`;

export function field(name: string, content: string): Part {
  return { header: `Content-Disposition: form-data; name="${name}"`, content };
}

export function file(name: string, filename: string, content: string | Uint8Array): Part {
  return {
    header: `Content-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: application/octet-stream`,
    content,
  };
}

/** The start of each part and its content, without the end of the form. */
export function openForm(...parts: readonly Part[]): Buffer {
  return Buffer.concat(
    parts.flatMap(({ header, content }, index) => [
      Buffer.from(`${index === 0 ? "" : "\r\n"}--${boundary}\r\n${header}\r\n\r\n`),
      Buffer.from(content as string),
    ]),
  );
}

export const endOfForm = `\r\n--${boundary}--\r\n`;

/** A complete form (RFC 7578), with every byte of it as given. */
export function form(...parts: readonly Part[]): Buffer {
  return Buffer.concat([openForm(...parts), Buffer.from(endOfForm)]);
}
