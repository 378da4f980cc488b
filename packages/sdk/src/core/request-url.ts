import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { formFields } from "./form-fields.ts";

/** The address of an operation, with its parameters filled in. `base` ends in no slash. */
export function requestUrl(
  base: string,
  template: string,
  path: readonly string[],
  query: object | undefined,
): string {
  if (query === undefined && path.length === 0) return base + template;
  let index = 0;
  const filled = template.replace(/\{(\w+)\}/g, (_, name) => pathSegment(name, path[index++]));
  const search = new URLSearchParams();
  for (const [name, value] of formFields(query)) search.append(name, String(value));
  return search.size === 0 ? base + filled : `${base}${filled}?${search}`;
}

/**
 * A parameter as one segment of a path. An empty one would ask for the list instead, and `..` for
 * the folder above: URLs drop both without a word, however they are encoded.
 */
function pathSegment(name: string, value: unknown): string {
  if (typeof value === "string" && value.isWellFormed() && !["", ".", ".."].includes(value)) {
    return encodeURIComponent(value);
  }
  const came = typeof value === "string" ? `'${value}'` : String(value);
  throw new InvalidArgumentError(
    name,
    `Invalid ${name}: expected the id as a text that is not empty, but got ${came}.`,
  );
}
