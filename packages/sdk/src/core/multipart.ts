import { FileStream } from "../files/file-stream.ts";
import type { Part } from "./upload.ts";

/**
 * The parts of a `multipart/form-data` body (RFC 7578), encoded as browsers do (HTML standard,
 * "multipart/form-data encoding algorithm"). Files stand among them as they are, unread.
 */
export function multipart(
  fields: Iterable<readonly [name: string, value: string | Blob | FileStream]>,
  boundary: string,
): Part[] {
  const parts: Part[] = [];
  for (const [name, value] of fields) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(lines(name))}"`;
    if (typeof value === "string") {
      parts.push(`${head}\r\n\r\n${lines(value)}\r\n`);
    } else {
      const fileName = escapeName(
        value instanceof File || value instanceof FileStream ? value.name : "blob",
      );
      const type = value.type || "application/octet-stream";
      parts.push(`${head}; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`, value, "\r\n");
    }
  }
  return [...parts, `--${boundary}--\r\n`];
}

/** A form has its texts with the line ends of the network, whatever those of the platform. */
function lines(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
