import type { RequestBody, ResponseBody } from "@understudy/spec";
import { example } from "./example.ts";
import { words } from "./words.ts";

type Request = RequestBody<"completions.create">;
type Completion = ResponseBody<"completions.create">;

/** The document's example, with so many choices as the request asks for, after their prompts if it asks. */
export function completion(body: Request, id: string): Completion {
  const withLogprobs = typeof body.logprobs === "number";
  const shown = example("completions.create", withLogprobs ? "logprobs" : "text");
  const [choice] = shown.choices;
  if (choice === undefined) throw new RangeError("The example of 'completions.create' is empty.");
  const prompts = promptsOf(body);
  const all = prompts.flatMap((prompt) => Array.from({ length: body.n ?? 1 }, () => prompt));
  const prompt_tokens = prompts.reduce((sum, prompt) => sum + words(prompt).length, 0);
  const completion_tokens = words(choice.text).length * all.length;
  return {
    ...shown,
    id,
    model: body.model,
    choices: all.map((prompt, index) => ({
      ...choice,
      index,
      text: body.echo === true && !withLogprobs ? prompt + choice.text : choice.text,
    })),
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

/** Tokens read as their numbers: there is no tokenizer here. */
function promptsOf({ prompt }: Request): string[] {
  if (!Array.isArray(prompt)) return [prompt ?? ""];
  if (typeof prompt[0] === "number") return [prompt.join(" ")];
  return prompt.map((one) => (Array.isArray(one) ? one.join(" ") : String(one)));
}
