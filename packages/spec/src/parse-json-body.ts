import { badRequest, type RequestError } from "./request-error.ts";

/** Parses a JSON body: UTF-8 with or without a byte-order mark, and no lone surrogates in it. */
export function parseJsonBody(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  if (text === "") throw notJson("the body is empty");
  const value = parse(text);
  // Only an escape can bring a lone surrogate into well-formed UTF-8: most bodies have none.
  if (/\\u[dD][89a-fA-F]/.test(text)) {
    const path = findLoneSurrogate(value);
    if (path !== null) {
      throw badRequest(
        `Invalid '${path}': the string holds a lone surrogate, which is no Unicode text. Expected pairs of surrogates only.`,
        path,
        "invalid_value",
      );
    }
  }
  return value;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notJson("it is not UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : String(error));
  }
}

function notJson(problem: string): RequestError {
  return badRequest(
    `We could not parse the JSON body of your request: ${problem}. Expected a JSON object, sent as UTF-8 with 'Content-Type: application/json'.`,
    null,
    "invalid_json",
  );
}

/** Walks with a stack of its own: a body may nest deeper than the call stack. */
function findLoneSurrogate(root: unknown): string | null {
  const pending: { value: unknown; path: string }[] = [{ value: root, path: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value === "string") {
      if (!value.isWellFormed()) return path;
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        pending.push({ value: item, path: `${path}[${index}]` });
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (!key.isWellFormed()) return path;
        pending.push({ value: item, path: path === "" ? key : `${path}.${key}` });
      }
    }
  }
  return null;
}
