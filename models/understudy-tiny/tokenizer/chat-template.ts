/**
 * The Jinja template of chats, as `tokenizer_config.json` has it; `renderChat` says the same in
 * TypeScript.
 */
export const chatTemplate = `{%- macro signature(name, schema, required) -%}
{{- name -}}
{%- if name not in required %}?{% endif -%}
{%- if schema.enum is defined %}: {{ schema.enum | join("|") }}
{%- elif schema.type is defined and schema.type is string and schema.type != "string" %}: {{ schema.type }}
{%- endif -%}
{%- endmacro -%}
{%- set head = namespace(text="") -%}
{%- if messages and messages[0].role in ["system", "developer"] -%}
{%- set head.text = messages[0].content -%}
{%- set messages = messages[1:] -%}
{%- endif -%}
{%- if tools -%}
{%- if head.text -%}{%- set head.text = head.text + "\\n\\n" -%}{%- endif -%}
{%- set head.text = head.text + "Tools:" -%}
{%- for tool in tools -%}
{%- set function = tool.function if tool.function is defined else tool -%}
{%- set parameters = function.parameters if function.parameters is defined and function.parameters else {} -%}
{%- set required = parameters.required if parameters.required is defined else [] -%}
{%- set list = namespace(text="") -%}
{%- for name, schema in (parameters.properties if parameters.properties is defined else {}).items() -%}
{%- set list.text = list.text + (", " if list.text else "") + signature(name, schema, required) -%}
{%- endfor -%}
{%- set description = function.description if function.description is defined and function.description else "" -%}
{%- set head.text = head.text + "\\n- " + function.name + "(" + list.text + "): " + description -%}
{%- endfor -%}
{%- endif -%}
{%- if head.text %}{{ "<|im_start|>system\\n" + head.text + "<|im_end|>\\n" }}{% endif -%}
{%- for message in messages -%}
{%- set role = "system" if message.role == "developer" else message.role -%}
{{- "<|im_start|>" + role + "\\n" -}}
{{- message.content if message.content else "" -}}
{%- if message.tool_calls is defined and message.tool_calls -%}
{%- for call in message.tool_calls -%}
{%- set function = call.function if call.function is defined else call -%}
{%- set arguments = function.arguments if function.arguments is string else function.arguments | tojson -%}
{{- "\\n" if message.content or not loop.first else "" -}}
{{- "<tool_call>\\n{\\"name\\": " + (function.name | tojson) + ", \\"arguments\\": " + arguments + "}\\n</tool_call>" -}}
{%- endfor -%}
{%- endif -%}
{{- "<|im_end|>\\n" -}}
{%- endfor -%}
{%- if add_generation_prompt %}{{ "<|im_start|>assistant\\n" }}{% endif -%}`;
