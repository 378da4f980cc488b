import { parseOutput } from "../chat/parse-output.ts";
import type { Parse } from "../chat/parser.ts";
import { InvalidOutputError, type OutputIssue } from "../errors/output-errors.ts";
import type { StandardIssue, StandardSchema } from "./standard-schema.ts";

/** Reads JSON and holds it to a schema. `what` is said in errors: "The arguments of 'get_weather'". */
export function parseWith<Output>(schema: StandardSchema, what: string): Parse<Output> {
  return async (text) => {
    const result = await schema["~standard"].validate(parseOutput(text, what));
    if (result.issues === undefined) return result.value as Output;
    const issues = result.issues.map(plain);
    const said = issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`,
    );
    throw new InvalidOutputError(
      `${what} does not fit its schema: ${said.join("; ")}`,
      text,
      issues,
    );
  };
}

function plain({ message, path = [] }: StandardIssue): OutputIssue {
  return { message, path: path.map((part) => (typeof part === "object" ? part.key : part)) };
}
