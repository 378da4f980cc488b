import { MockError } from "../mock-error.ts";

/** Says which path under the base URL a URL has, or null when it is not under it. */
export type PathUnderBase = (url: string) => string | null;

/**
 * Reads a base URL: an address, with a path if it likes and with or without `/v1` at its end; a path
 * such as `/api`, of the page's own origin; or `*`, which is every origin.
 */
export function pathUnderBase(baseURL: string): PathUnderBase {
  if (baseURL === "*") return (url) => new URL(url).pathname;
  const { origin, pathname } = parse(baseURL);
  const prefix = pathname.replace(/\/+$/, "").replace(/\/v1$/, "");
  return (url) => {
    const asked = new URL(url);
    if (asked.origin !== origin || !asked.pathname.startsWith(`${prefix}/`)) return null;
    return asked.pathname.slice(prefix.length);
  };
}

function parse(baseURL: string): URL {
  const page: string | undefined = (globalThis as { location?: { href: string } }).location?.href;
  const url = URL.canParse(baseURL, page) ? new URL(baseURL, page) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash === "") return url;
  throw new MockError(
    "invalid_option",
    `Invalid baseURL: expected an address such as 'http://127.0.0.1:4010', a path such as '/api' (in a page), or '*', but got '${baseURL}'.`,
  );
}
