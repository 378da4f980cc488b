import { context, propagation, SpanKind, type Tracer, trace } from "@opentelemetry/api";
import type { Middleware } from "../middleware/middleware.ts";
import { checkOptions, type Rule } from "../options/check-options.ts";
import { inputContent } from "./content.ts";
import { recordThrown } from "./failure.ts";
import { fieldsOf, parsed } from "./loose.ts";
import { recordAnswer } from "./record-answer.ts";
import { requestAttributes, spanName } from "./request-attributes.ts";

/** What spans hold, and who makes them. */
export interface OpenTelemetryOptions {
  /** Makes the spans. By default that of the global provider, named `@understudy/sdk`. */
  readonly tracer?: Tracer | undefined;
  /**
   * Whether the spans hold what was said: messages, tools and answers. False by default, since that
   * may be personal, and large.
   */
  readonly captureContent?: boolean | undefined;
}

const rules = {
  tracer: {
    expected: "a Tracer of @opentelemetry/api",
    accepts: (value) => typeof (value as Partial<Tracer> | null)?.startSpan === "function",
  },
  captureContent: {
    expected: "true or false",
    accepts: (value) => typeof value === "boolean",
  },
} satisfies Record<keyof OpenTelemetryOptions, Rule>;

/**
 * A middleware that makes a span of each attempt, by the semantic conventions for generative AI
 * (https://opentelemetry.io/docs/specs/semconv/gen-ai/), and sends its trace context along.
 *
 * A span lasts until the answer has been read: that of a stream until the stream has ended, or was
 * left. A retry has a span of its own, with `http.request.resend_count`.
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Middleware {
  checkOptions(options, rules);
  const { tracer = trace.getTracer("@understudy/sdk"), captureContent = false } = options;
  return async (request, next) => {
    const body = fieldsOf(parsed(request.body));
    const span = tracer.startSpan(spanName(request, body), {
      kind: SpanKind.CLIENT,
      attributes: requestAttributes(request, body),
    });
    const within = trace.setSpan(context.active(), span);
    propagation.inject(within, request.headers, {
      set: (headers, name, value) => headers.set(name, value),
    });
    const send = () => context.with(within, () => next(request));
    if (!span.isRecording()) return send();
    if (captureContent) span.setAttributes(inputContent(body));
    const startMs = performance.now();
    try {
      return recordAnswer(span, await send(), {
        signal: request.signal,
        captureContent,
        elapsedMs: () => performance.now() - startMs,
      });
    } catch (error) {
      recordThrown(span, error);
      span.end();
      throw error;
    }
  };
}
