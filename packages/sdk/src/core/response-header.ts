/** Where a response has its headers before a `Headers` is made of them, which costs more than a look. */
export const rawHeader = Symbol("rawHeader");

/** A response that can be asked for one header, by its name in lower case. */
export interface HasRawHeader {
  [rawHeader](name: string): string | null;
}

/** The value of a header, by its name in lower case, or null. */
export function responseHeader(response: Response, name: string): string | null {
  return rawHeader in response
    ? (response as Response & HasRawHeader)[rawHeader](name)
    : response.headers.get(name);
}
