import {
  hermesToolCalls,
  llamaToolCalls,
  mistralToolCalls,
  tekkenToolCalls,
} from "@understudy/runtime";
import { expect, test } from "vitest";
import { callIdFor, toolCallSyntax } from "./tool-syntax.ts";

const qwen = '{%- if tools %}<tools>{% endif %}{{ \'<tool_call>\\n{"name": "\' }}';
const llama =
  "{%- if tools is not none %}{{- '{\"name\": \"' + tool_call.name + '\", ' }}{{- '\"parameters\": ' }}{% endif %}";

const mistral =
  "{% if tools is not none %}{{- '[TOOL_CALLS] [' }}{{- ']' + eos_token }}{% endif %}";

test.each([
  ["that write calls between tags", qwen, hermesToolCalls],
  ["that write them as a bare object", llama, llamaToolCalls],
  ["that write them as a list behind a mark", mistral, mistralToolCalls],
  ["that write no space behind it", mistral.replace("] [", "]["), tekkenToolCalls],
  ["without tools", '{{ messages[0].content }} "parameters": ', hermesToolCalls],
  ["with a way of their own", "{% if tools %}[AVAILABLE_TOOLS]{% endif %}", hermesToolCalls],
])("calls of templates %s are known", (_, template, syntax) => {
  expect(toolCallSyntax(template)).toBe(syntax);
});

test("ids of calls are nine letters and digits for a template that throws for others", () => {
  expect(callIdFor(qwen, "call_1")).toBe("call_1");
  expect(callIdFor(mistral, "aB3aB3aB3")).toBe("aB3aB3aB3");
  const ids = ["call_1", "call_2", "call_1"].map((id) => callIdFor(mistral, id));
  expect(ids[0]).toMatch(/^[a-zA-Z0-9]{9}$/);
  expect(ids[1]).not.toBe(ids[0]);
  expect(ids[2]).toBe(ids[0]);
});
