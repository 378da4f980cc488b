import type { Attributes } from "@opentelemetry/api";
import type { MiddlewareRequest } from "../middleware/middleware.ts";
import { fieldsOf, type Loose, numberOf, textOf } from "./loose.ts";

/** The names that the conventions have. Another operation goes by its own, such as `rerank.create`. */
const operationNames: Readonly<Record<string, string>> = {
  "chat.completions.create": "chat",
  "completions.create": "text_completion",
  "embeddings.create": "embeddings",
};

const providerName = "understudy";

/** Such as `chat gpt-4o`, or `files.list` where there is no model. */
export function spanName({ operationId }: MiddlewareRequest, { model }: Loose): string {
  const name = operationNames[operationId] ?? operationId;
  return typeof model === "string" ? `${name} ${model}` : name;
}

/** What is known before the request is sent. */
export function requestAttributes(request: MiddlewareRequest, body: Loose): Attributes {
  const { operationId, attempt, url } = request;
  const name = operationNames[operationId];
  return {
    "gen_ai.operation.name": name ?? operationId,
    "gen_ai.provider.name": providerName,
    "gen_ai.request.model": textOf(body.model),
    ...serverAttributes(url),
    "http.request.resend_count": attempt > 1 ? attempt - 1 : undefined,
    ...(name === "chat" || name === "text_completion" ? generationAttributes(body) : {}),
    ...(name === "embeddings" ? embeddingAttributes(body) : {}),
  };
}

function serverAttributes(url: string): Attributes {
  if (!URL.canParse(url)) return {};
  const { protocol, hostname, port } = new URL(url);
  return {
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
  };
}

function generationAttributes(body: Loose): Attributes {
  const format = fieldsOf(body.response_format).type;
  const { n, stop } = body;
  return {
    "gen_ai.request.temperature": numberOf(body.temperature),
    "gen_ai.request.top_p": numberOf(body.top_p),
    "gen_ai.request.top_k": numberOf(body.top_k),
    "gen_ai.request.frequency_penalty": numberOf(body.frequency_penalty),
    "gen_ai.request.presence_penalty": numberOf(body.presence_penalty),
    "gen_ai.request.seed": numberOf(body.seed),
    "gen_ai.request.max_tokens": numberOf(body.max_completion_tokens) ?? numberOf(body.max_tokens),
    "gen_ai.request.choice.count": n === 1 ? undefined : numberOf(n),
    "gen_ai.request.stop_sequences": [stop].flat().filter((text) => typeof text === "string"),
    "gen_ai.request.stream": body.stream === true ? true : undefined,
    "gen_ai.output.type": textOf(format)?.replace(/^json_.*/, "json"),
  };
}

function embeddingAttributes({ dimensions, encoding_format }: Loose): Attributes {
  return {
    "gen_ai.embeddings.dimension.count": numberOf(dimensions),
    "gen_ai.request.encoding_formats":
      typeof encoding_format === "string" ? [encoding_format] : undefined,
  };
}
