import type { Handler } from "../http/operation-handler.ts";
import { chatAnswer } from "../services/chat/chat-answer.ts";
import { chatChunks } from "../services/chat/chat-chunks.ts";
import type { ChatService } from "../services/chat/chat-service.ts";
import { digest } from "../services/digest.ts";
import { generationStream } from "./generation-stream.ts";

export function createChatCompletion(chat: ChatService): Handler<"chat.completions.create"> {
  return async ({ body, signal, log }) => {
    log({ model: body.model, messages: body.messages.length });
    const user = body.safety_identifier ?? body.user;
    if (user !== undefined) log({ endUser: digest(user) });
    const cacheKey = body.prompt_cache_key ?? undefined;
    if (cacheKey !== undefined) log({ cacheKey: digest(cacheKey) });

    const stopped = new AbortController();
    const { facts, deltas } = await chat.begin(body, AbortSignal.any([signal, stopped.signal]));
    log({ promptTokens: facts.promptTokens });
    if (body.stream === true) {
      const includeUsage = body.stream_options?.include_usage === true;
      const chunks = chatChunks(facts, deltas, { includeUsage });
      return generationStream(chunks, () => stopped.abort());
    }
    const answer = await chatAnswer(facts, deltas);
    log({ completionTokens: answer.usage?.completion_tokens ?? 0 });
    return answer;
  };
}
