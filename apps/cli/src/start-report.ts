import type { CommandIo } from "./command-io.ts";

/** What `start` has to say, in the order in which it comes. */
export type StartEvent =
  /** A model is being made ready; `step` says what is going on in a few words. */
  | { readonly event: "progress"; readonly model: string; readonly step: string }
  | { readonly event: "notice"; readonly text: string }
  | {
      readonly event: "serving";
      readonly home: string;
      readonly models: readonly string[];
      readonly keys: number;
    }
  /** The last of start-up: requests are answered from here on. */
  | { readonly event: "ready"; readonly url: string; readonly ms: number }
  | { readonly event: "stopping"; readonly signal: string };

/** Tells people or programs how the start goes: lines of text, or of JSON. */
export function startReporter(
  io: Pick<CommandIo, "stdout">,
  json: boolean,
): (event: StartEvent) => void {
  return json
    ? (event) => io.stdout(`${JSON.stringify(event)}\n`)
    : (event) => io.stdout(`${asText(event)}\n`);
}

function asText(event: StartEvent): string {
  switch (event.event) {
    case "progress":
      return `preparing ${event.model}: ${event.step}`;
    case "notice":
      return `note: ${event.text}`;
    case "serving": {
      const keys = event.keys === 0 ? "any, or none" : `one of ${event.keys}`;
      return `home    ${event.home}\nmodels  ${event.models.join(", ")}\nAPI key ${keys}`;
    }
    case "ready":
      return `understudy ready on ${event.url} in ${event.ms} ms`;
    case "stopping":
      return `stopping (${event.signal})`;
    default:
      return assertNever(event);
  }
}

function assertNever(event: never): never {
  throw new TypeError(`Unexpected event: ${JSON.stringify(event)}`);
}
