import type { Answer } from "../core/api-promise.ts";
import type { Caller, CallInput } from "../core/caller.ts";
import { kindOfBody } from "../core/kind-of-body.ts";
import type { Operation } from "../core/operation.ts";
import { lendBody, parseJson, readText } from "../core/response-body.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { AnyInput } from "./route.ts";

/** Calls what a route names. The answer is of the kind that its media type says. */
export function callRoute(
  caller: Caller,
  route: string,
  given: AnyInput,
  options: RequestOptions | undefined,
): Promise<Answer<unknown>> {
  const operation = operationOf(route, given.body);
  const input: CallInput = {
    path: namesIn(operation.path).map((name) => given.path?.[name] as string),
    query: given.query,
    body: given.body,
    options,
  };
  return caller.call<unknown>(operation, input, async (response, scope) => {
    const kind = kindOfBody(response);
    if (kind === "json" || kind === "text") {
      const body = await readText(response, scope);
      return { data: kind === "json" ? parseJson(response, body) : body, response, body };
    }
    const lent = lendBody(response, scope);
    const data = kind === "events" ? caller.eventStream(lent, input) : lent;
    return { data, response: lent, body: null };
  });
}

function operationOf(route: string, body: object = {}): Operation {
  const [, method, path = ""] = /^(GET|POST|PUT|PATCH|DELETE) (\/[^?#]*)$/.exec(route) ?? [];
  if (method === undefined) {
    throw new InvalidArgumentError(
      "route",
      `Invalid route: expected a method and a path without a query, such as 'GET /v1/models', but got '${route}'.`,
    );
  }
  return {
    id: route,
    method: method as Operation["method"],
    path,
    body: "either",
    fileFields: Object.entries(body).flatMap(([name, value]) => (isFile(value) ? [name] : [])),
    accept: "application/json, text/event-stream;q=0.9, */*;q=0.8",
  };
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** A Blob, or what `toFile` made of a stream. */
function isFile(value: unknown): boolean {
  const { stream, read } = (value ?? {}) as { readonly stream?: unknown; readonly read?: unknown };
  return typeof (stream ?? read) === "function";
}
