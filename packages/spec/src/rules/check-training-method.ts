import type { components } from "../generated/types.ts";
import { badRequest } from "../request-error.ts";

type JobRequest = components["schemas"]["CreateTrainingJobRequest"];

/** Throws for hyperparameters of another method than that of the job. */
export function checkTrainingMethod({ method }: JobRequest): void {
  for (const name of Object.keys(method)) {
    if (name === "type" || name === method.type) continue;
    throw badRequest(
      `Invalid 'method.${name}': the method is '${method.type}'. Expected its hyperparameters in 'method.${method.type}'.`,
      `method.${name}`,
      "invalid_value",
    );
  }
}
