import { isBrowser } from "./runtime.ts";

/**
 * Whether `fetch` can send a stream to this address. Outside browsers it can. A browser that can
 * reads `duplex` and makes no text of the stream (which would have a content type); and it does so
 * over HTTP/2 alone, which needs https.
 */
export function sendsStreams(url: string): boolean {
  if (!isBrowser()) return true;
  if (!url.startsWith("https:")) return false;
  let readsDuplex = false;
  const { headers } = new Request(url, {
    method: "POST",
    body: new ReadableStream(),
    get duplex() {
      readsDuplex = true;
      return "half" as const;
    },
  });
  return readsDuplex && !headers.has("content-type");
}
