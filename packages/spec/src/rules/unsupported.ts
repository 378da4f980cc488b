import { badRequest, type RequestError } from "../request-error.ts";

/** 400: a field that no model here can honour, in the hosted API's words for such a model. */
export function unsupportedParameter(param: string): RequestError {
  return badRequest(
    `Unsupported parameter: '${param}' is not supported with this model.`,
    param,
    "unsupported_parameter",
  );
}

/** 400: a value that no model here can honour. `supported` are those that it can. */
export function unsupportedValue(
  param: string,
  value: string,
  supported: readonly string[],
): RequestError {
  const list = supported.map((one) => `'${one}'`).join(", ");
  return badRequest(
    `Unsupported value: '${param}' does not support '${value}' with this model. Supported values are: ${list}.`,
    param,
    "unsupported_value",
  );
}

/** 400: a field that another has to be there for. */
export function onlyAllowedWith(param: string, needed: string): RequestError {
  return badRequest(`The '${param}' parameter is only allowed when ${needed}.`, param, null);
}
