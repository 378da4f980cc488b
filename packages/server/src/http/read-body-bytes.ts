import { discardRest } from "./discard-rest.ts";
import { tooLarge } from "./request-error.ts";

/**
 * Reads a body whole, up to `maxBytes`.
 *
 * A declared length that is too large is refused before a byte is read, and a body without one as
 * soon as it is: what a client may send costs at most `maxBytes` of memory.
 */
export async function readBodyBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  // The adaptor reads a body with a length at once, as long as nobody has looked at `body`: that
  // makes a stream of it, which costs more than all else that a small request needs.
  if (declared > 0) return new Uint8Array(await request.arrayBuffer());
  if (request.body === null) return new Uint8Array(0);

  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    sizeBytes += value.byteLength;
    if (sizeBytes > maxBytes) {
      void discardRest(reader);
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
}
