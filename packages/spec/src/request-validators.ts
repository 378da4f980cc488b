import requestValidators from "./generated/request-validators.js";
import type { OperationId } from "./operations.ts";
import type { Validator } from "./validator.ts";

/** Checks what stands in the path or the query of a request. Texts become numbers where asked. */
export function parameterValidator(id: OperationId, place: "path" | "query"): Validator {
  return lookUp(`${id} ${place}`);
}

/** Checks a parsed body. In a form a file is any object, and texts become numbers where asked. */
export function bodyValidator(id: OperationId, mediaType: string): Validator {
  return lookUp(`${id} ${mediaType}`);
}

function lookUp(key: string): Validator {
  const validator = requestValidators[key];
  if (validator === undefined) {
    throw new RangeError(`The document has no request schema for '${key}'.`);
  }
  return validator;
}
