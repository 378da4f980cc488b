import { badRequest } from "./request-error.ts";

/** The bytes of a data URL with base64 (RFC 2397), or the error of a request whose `param` is none. */
export function decodeDataUrl(url: string, param: string): Uint8Array {
  const base64 = /^data:[^,;]*(?:;[^,;]*)*;base64,(?<data>[A-Za-z0-9+/]*={0,2})$/.exec(url)?.groups
    ?.data;
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  throw badRequest(
    `Invalid '${param}': expected a data URL with base64 such as 'data:image/png;base64,iVBORw0…'.${param === "image" ? " To send a file as it is, use 'multipart/form-data'." : ""}`,
    param,
    url.startsWith("data:") ? "invalid_base64_image" : "invalid_image_url",
  );
}
