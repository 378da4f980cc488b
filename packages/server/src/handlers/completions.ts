import type { Handler } from "../http/operation-handler.ts";
import { completionAnswer } from "../services/completion/completion-answer.ts";
import { completionChunks } from "../services/completion/completion-chunks.ts";
import type { CompletionService } from "../services/completion/completion-service.ts";
import { digest } from "../services/digest.ts";
import { generationStream } from "./generation-stream.ts";

export function createCompletion(completions: CompletionService): Handler<"completions.create"> {
  return async ({ body, signal, log }) => {
    log({ model: body.model });
    if (body.user !== undefined) log({ endUser: digest(body.user) });

    const stopped = new AbortController();
    const anySignal = AbortSignal.any([signal, stopped.signal]);
    const { facts, deltas } = await completions.begin(body, anySignal);
    log({ prompts: facts.prompts, promptTokens: facts.promptTokens });
    if (body.stream === true) {
      const includeUsage = body.stream_options?.include_usage === true;
      const chunks = completionChunks(facts, deltas, { includeUsage });
      return generationStream(chunks, () => stopped.abort());
    }
    const answer = await completionAnswer(facts, deltas);
    log({ completionTokens: answer.usage?.completion_tokens ?? 0 });
    return answer;
  };
}
