import type { MiddlewareRequest } from "../middleware/middleware.ts";

/** The names of headers and parameters whose values nobody may see. Counts of tokens are none. */
const secretName = /auth|cookie|token(?!s)|secret|key|passw|credential|session|signature|\bsig$/i;

const hidden = "***";

/** A shorter text would be found in others by chance. */
const shortestSecret = 8;

/** The headers as JSON, without the values of those that hold secrets. */
export function redactHeaders(headers: Headers): string {
  // A value may be an address, such as that of a redirect, which is signed.
  const shown = [...headers].map(([name, value]) => [
    name,
    secretName.test(name) ? hidden : redactUrl(value),
  ]);
  return JSON.stringify(Object.fromEntries(shown));
}

/** An address without its password, and without the values of parameters that hold secrets. */
export function redactUrl(url: string): string {
  return url
    .replace(/\/\/[^/?#]*@/, `//${hidden}@`)
    .replace(/([?&][^=&#]+=)[^&#]*/g, (whole, name) =>
      secretName.test(name.slice(0, -1)) ? name + hidden : whole,
    );
}

/** Takes the secrets of a request out of texts that may repeat them, such as a refusal of its key. */
export function redactorOf({
  headers,
  url,
}: Pick<MiddlewareRequest, "headers" | "url">): (text: string) => string {
  const query = [...url.matchAll(/[?&]([^=&#]+)=([^&#]*)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const secrets = [...headers, ...query, ["password", /\/\/([^/?#]*)@/.exec(url)?.[1]]]
    .filter(([name = ""]) => secretName.test(name))
    // The key of `Bearer key`, the cookie of `name=cookie` and the password of `name:password`.
    .flatMap(([, value = ""]) => [value, ...value.split(/[\s=;:]+/)])
    .filter(({ length }) => length >= shortestSecret);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
}
