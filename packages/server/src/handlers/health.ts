import type { Handler } from "../http/operation-handler.ts";
import { unavailable } from "../http/request-error.ts";
import type { ModelService } from "../services/model-service.ts";
import type { Device } from "../services/service-options.ts";

export const live: Handler<"health.live"> = () => ({ status: "live" });

export interface ReadinessFacts {
  readonly models: ModelService;
  readonly device: Device;
  readonly isClosing: () => boolean;
  /** Throws when the storage does not answer. */
  readonly checkStorage: () => Promise<void>;
}

export function ready(facts: ReadinessFacts): Handler<"health.ready"> {
  return async () => {
    if (facts.isClosing()) throw unavailable("The service is shutting down.");
    try {
      await facts.checkStorage();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw unavailable(`The storage does not answer: ${reason}`);
    }
    return { status: "ready", models: facts.models.list().length, device: facts.device };
  };
}
