import type { Rule } from "./check-options.ts";

export const baseUrlRule: Rule = {
  expected:
    "an address such as http://127.0.0.1:4010, with http:// or https:// and without a query, a fragment or a password",
  accepts: (value) => {
    if (typeof value !== "string" || !/^https?:\/\//i.test(value) || !URL.canParse(value)) {
      return false;
    }
    const { search, hash, username, password } = new URL(value);
    return `${search}${hash}${username}${password}` === "";
  },
  secret: true,
};

/**
 * An address that paths such as `/v1/models` can be put after. A `/v1` at its end is dropped, so
 * that the address which an OpenAI client was given serves as it is.
 */
export function normaliseBaseUrl(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/, "").replace(/\/v1$/, "").replace(/\/+$/, "");
}
