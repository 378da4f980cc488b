import { type Span, SpanStatusCode } from "@opentelemetry/api";
import { errorFacts } from "../errors/read-api-error.ts";
import { UnderstudyError } from "../errors/understudy-error.ts";

/** The span is that of an attempt which failed. The type is a code, which has few values. */
export function recordFailure(span: Span, type: string, message: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/** What was thrown: ours has a code, another its name. */
export function recordThrown(span: Span, error: unknown): void {
  if (error instanceof Error || UnderstudyError.is(error)) {
    const code = UnderstudyError.is(error) ? error.code : null;
    recordFailure(span, code ?? error.name, error.message);
  } else {
    recordFailure(span, "_OTHER", String(error));
  }
}

/** What the service said of a failure of its own, in a body or in an event. */
export function recordRefusal(span: Span, body: string, otherwise: string): void {
  const facts = errorFacts(body);
  recordFailure(span, facts?.code || facts?.type || otherwise, facts?.message ?? otherwise);
}
