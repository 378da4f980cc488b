/** The errors of requests that the service refuses. They stand in the spec: the mocks give the same. */
export {
  badRequest,
  methodNotAllowed,
  modelNotFound,
  RequestError,
  tooLarge,
  tooManyRequests,
  unauthorized,
  unavailable,
  unknownUrl,
} from "@understudy/spec";
