import { hermesToolCalls, llamaToolCalls } from "@understudy/runtime";
import { expect, test } from "vitest";
import { toolCallSyntax } from "./tool-syntax.ts";

const qwen = '{%- if tools %}<tools>{% endif %}{{ \'<tool_call>\\n{"name": "\' }}';
const llama =
  "{%- if tools is not none %}{{- '{\"name\": \"' + tool_call.name + '\", ' }}{{- '\"parameters\": ' }}{% endif %}";

test.each([
  ["that write calls between tags", qwen, hermesToolCalls],
  ["that write them as a bare object", llama, llamaToolCalls],
  ["without tools", '{{ messages[0].content }} "parameters": ', hermesToolCalls],
  ["with a way of their own", "{% if tools %}[AVAILABLE_TOOLS]{% endif %}", hermesToolCalls],
])("calls of templates %s are known", (_, template, syntax) => {
  expect(toolCallSyntax(template)).toBe(syntax);
});
