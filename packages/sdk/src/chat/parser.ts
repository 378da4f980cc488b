import type { Schemas } from "../schemas.ts";

/** Where a response format or a tool keeps what reads its texts. JSON leaves it out of the request. */
export const parser: unique symbol = Symbol.for("@understudy/sdk parser");

/** Reads a text of the model's, or throws an `InvalidOutputError`. */
export type Parse<T> = (text: string) => Promise<T>;

/** What can read the texts that it asks the model for. */
export interface Parsable<T> {
  readonly [parser]: Parse<T>;
}

/** The parser of a response format or tool; undefined where it has none. */
export function parserOf(value: object | null | undefined): Parse<unknown> | undefined {
  return (value as Partial<Parsable<unknown>> | null | undefined)?.[parser];
}

/** The fields of a request that say how to read its answer. */
export interface Asked {
  readonly response_format?: Schemas["ResponseFormat"] | undefined;
  readonly tools?: readonly Schemas["ChatCompletionTool"][] | undefined;
}

/** Whether the format or a tool has a parser. */
export function isParsable({ response_format, tools = [] }: Asked): boolean {
  return [response_format, ...tools].some(parserOf);
}
