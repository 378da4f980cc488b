import { expect, test } from "vitest";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Schemas } from "../schemas.ts";
import { deltaOf, piecesOf } from "../testing/event-source.ts";
import { checkChunk } from "./check-chunk.ts";

type Chunk = Schemas["CreateChatCompletionStreamResponse"];

test.each<[string, object]>([
  ["a list of choices", {}],
  ["a list of choices", { choices: null }],
  ["a list of choices", { choices: [null] }],
  ["choices with an index", { choices: [{ delta: {} }] }],
  ["choices with a delta", { choices: [{ index: 0 }] }],
  ["choices with a delta", { choices: [{ index: 0, delta: null }] }],
  ["tool_calls of functions", piecesOf({ index: "0" })],
  ["tool_calls of functions", piecesOf({ index: 0, id: 7 })],
  ["tool_calls of functions", piecesOf({ index: 0, function: { arguments: {} } })],
  ["tool_calls of functions", { choices: [{ index: 0, delta: { tool_calls: [null] } }] }],
  ["tool_calls of functions", { choices: [{ index: 0, delta: { tool_calls: {} } }] }],
  ["a function_call in text", { choices: [{ index: 0, delta: { function_call: "f" } }] }],
  ["logprobs in lists", { choices: [{ index: 0, delta: {}, logprobs: { content: {} } }] }],
])("a chunk without %s is refused: %j", (expected, chunk) => {
  const add = () => checkChunk(chunk as Chunk, new Response());
  expect(add).toThrow(InvalidResponseError);
  expect(add).toThrow(
    `Expected ${expected} in each chunk of the completion, but got ${JSON.stringify(chunk)}.`,
  );
});

test("a chunk with no more than is needed passes", () => {
  const call = { index: null, id: null, function: null };
  const choice = { index: 0, delta: { content: null, tool_calls: [call] }, logprobs: null };
  for (const chunk of [{ choices: [] }, { choices: [choice] }, deltaOf({ content: "a" })]) {
    checkChunk(chunk as object as Chunk, new Response());
  }
});
