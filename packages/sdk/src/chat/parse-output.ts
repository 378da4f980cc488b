import { InvalidOutputError } from "../errors/output-errors.ts";

/** The value of a text of the model's. `what` begins the error's message. */
export function parseOutput(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidOutputError(`${what} is no JSON (${cause}): ${text.slice(0, 200)}`, text, [], {
      cause,
    });
  }
}
