import { Environment, Interpreter, Template } from "@huggingface/jinja";
import { badRequest } from "../../http/request-error.ts";
import { strftime } from "./strftime.ts";

/** For models that come without one, as most templates are: ChatML. */
export const defaultTemplate =
  "{%- for message in messages -%}" +
  "{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' -}}" +
  "{%- endfor -%}" +
  "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}";

/** How the default template ends a turn. */
export const defaultTurnEnd = "<|im_end|>";

/** A message as templates take it. */
export interface TemplateMessage {
  readonly role: string;
  readonly content: string;
  readonly [field: string]: unknown;
}

export interface TemplateInput {
  readonly messages: readonly TemplateMessage[];
  /** Left out where there are none, as templates ask whether it is there. */
  readonly tools?: readonly unknown[];
  readonly specialTokens: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** What templates find besides their input. Jinja's own environment brings a clock that cannot be set. */
const globals = {
  true: true,
  false: false,
  none: null,
  True: true,
  False: false,
  None: null,
  raise_exception: (message: unknown): never => {
    throw new TypeError(String(message));
  },
  range: (first: number, end?: number, step = 1): number[] => {
    const [start, stop] = end === undefined ? [0, first] : [first, end];
    const length = Math.max(0, Math.ceil((stop - start) / step));
    return Array.from({ length }, (_, index) => start + index * step);
  },
};

/** Parsed templates that are kept. */
const maxKept = 32;

/** Renders the chat templates of models, as `apply_chat_template` of transformers does. */
export class ChatTemplates {
  readonly #parsed = new Map<string, Template>();

  /** The prompt. Throws a 400 with the template's own words where it refuses the messages. */
  render(template: string, { messages, tools, specialTokens, now }: TemplateInput): string {
    try {
      const { parsed } = this.#parse(template);
      const variables = {
        ...globals,
        ...specialTokens,
        messages,
        ...(tools !== undefined && { tools }),
        add_generation_prompt: true,
        strftime_now: (format: string) => strftime(now, format),
      };
      const environment = new Environment();
      for (const [name, value] of Object.entries(variables)) environment.set(name, value);
      return String(new Interpreter(environment).run(parsed).value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw badRequest(
        `The model's chat template refused the messages: ${reason}`,
        "messages",
        "invalid_messages",
      );
    }
  }

  #parse(template: string): Template {
    const known = this.#parsed.get(template);
    if (known !== undefined) return known;
    const parsed = new Template(template);
    const oldest = this.#parsed.keys().next();
    if (this.#parsed.size >= maxKept && oldest.done === false) this.#parsed.delete(oldest.value);
    this.#parsed.set(template, parsed);
    return parsed;
  }
}
