import responseValidators from "./generated/response-validators.js";
import type { OperationId } from "./operations.ts";
import type { Validator } from "./validator.ts";

/** Checks the body of a response, or is undefined when the document describes no such response. */
export function responseValidator(
  id: OperationId,
  status: number,
  mediaType: string,
): Validator | undefined {
  return responseValidators[`${id} ${status} ${mediaType}`];
}
