import {
  checkToolParameters,
  type Grammar,
  type ToolCallSyntax,
  type ToolDefinition,
  UnsupportedSchemaError,
} from "@understudy/runtime";
import { unsupportedValue } from "@understudy/spec";
import { badRequest, type RequestError } from "../../http/request-error.ts";
import type { ChatRequest } from "./chat-types.ts";

/** A function as the request describes it. */
interface OfferedFunction {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly strict?: boolean | null;
}

/** What the model may call in an answer, and how it must. */
export interface ToolPlan {
  /** The tools as templates show them. */
  readonly shown: readonly { readonly type: "function"; readonly function: OfferedFunction }[];
  readonly grammar: Extract<Grammar, { type: "tool_calls" }>;
  /** Whether the answer may only be calls. */
  readonly forced: boolean;
  /** Whether calls are told in the older form, `function_call`. */
  readonly legacy: boolean;
}

type Choice = Extract<Grammar, { type: "tool_calls" }>["choice"];

/** What a function without `parameters` takes. */
const noParameters = { type: "object", properties: {}, required: [], additionalProperties: false };

/** The plan of a request, or null where nothing may be called. Throws for what cannot be enforced. */
export function toolPlan(body: ChatRequest, syntax: ToolCallSyntax): ToolPlan | null {
  const legacy = body.functions !== undefined;
  const functions = legacy ? (body.functions ?? []) : functionsOf(body);
  if (functions.length === 0) return null;
  const place = (index: number) => (legacy ? `functions[${index}]` : `tools[${index}].function`);
  const names = new Set<string>();
  const tools = functions.map((offered, index): ToolDefinition => {
    const { name } = offered;
    if (names.has(name)) {
      throw badRequest(
        `Invalid '${place(index)}.name': there is another function named '${name}'.`,
        `${place(index)}.name`,
        "invalid_value",
      );
    }
    names.add(name);
    return definition(offered, place(index));
  });
  const chosen = legacy ? legacyChoice(body) : choiceOf(body);
  if (chosen === "none") return null;
  const allowed = typeof chosen === "object" && "allowed" in chosen ? chosen.allowed : null;
  const choice: Choice = typeof chosen === "object" && "allowed" in chosen ? chosen.mode : chosen;
  const wanted = allowed ?? (typeof choice === "object" ? [choice.name] : []);
  for (const name of wanted) {
    if (!names.has(name)) throw unknownFunction(name, legacy);
  }
  const offered = allowed === null ? tools : tools.filter(({ name }) => allowed.includes(name));
  return {
    shown: functions.map((one) => ({ type: "function", function: withParameters(one) })),
    grammar: {
      type: "tool_calls",
      tools: offered,
      syntax,
      choice,
      // The older form has room for one.
      parallel: !legacy && typeof choice === "string" && body.parallel_tool_calls !== false,
    },
    forced: choice !== "auto",
    legacy,
  };
}

function functionsOf({ tools }: ChatRequest): readonly OfferedFunction[] {
  return (tools ?? []).map((tool, index) => {
    if (tool.type === "function") return tool.function;
    throw unsupportedValue(`tools[${index}].type`, "custom", ["function"]);
  });
}

function withParameters(offered: OfferedFunction): OfferedFunction {
  return { ...offered, parameters: offered.parameters ?? noParameters };
}

function definition({ name, parameters, strict }: OfferedFunction, place: string): ToolDefinition {
  try {
    const held = checkToolParameters(parameters ?? noParameters, { strict: strict === true });
    return { name, parameters: held };
  } catch (error) {
    if (!UnsupportedSchemaError.is(error)) throw error;
    throw badRequest(
      `Invalid schema for function '${name}': ${error.message}`,
      `${place}.parameters`,
      "invalid_function_parameters",
    );
  }
}

function choiceOf({
  tool_choice: choice,
}: ChatRequest):
  | Choice
  | "none"
  | { readonly mode: "auto" | "required"; readonly allowed: readonly string[] } {
  if (choice === undefined) return "auto";
  if (typeof choice === "string") return choice;
  switch (choice.type) {
    case "function":
      return { name: choice.function.name };
    case "custom":
      throw unsupportedValue("tool_choice.type", "custom", ["function", "allowed_tools"]);
    case "allowed_tools": {
      const { mode, tools } = choice.allowed_tools;
      return { mode, allowed: tools.map((tool) => tool.function.name) };
    }
    default:
      return choice satisfies never;
  }
}

function legacyChoice({ function_call: choice }: ChatRequest): Choice | "none" {
  return choice ?? "auto";
}

function unknownFunction(name: string, legacy: boolean): RequestError {
  const [field, list] = legacy ? ["function_call", "functions"] : ["tool_choice", "tools"];
  return badRequest(
    `Invalid value for '${field}': no function named '${name}' was specified in the '${list}' parameter.`,
    field,
    null,
  );
}
