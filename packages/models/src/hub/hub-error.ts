import { ModelsError } from "../errors.ts";

/** Why the hub gave no model. */
export type HubErrorReason =
  | "bad_reference"
  | "offline"
  | "bad_token"
  | "gated"
  | "disabled"
  | "repository_not_found"
  | "revision_not_found"
  | "file_not_found"
  | "rate_limited"
  | "checksum"
  | "not_a_model"
  | "failed";

export interface HubErrorFacts {
  readonly reason: HubErrorReason;
  readonly repository: string;
  readonly message: string;
  readonly status?: number;
  readonly retryAfterMs?: number;
}

/** A Hugging Face repository that cannot be had; `reason` tells why, and the message what to do. */
export class HubError extends ModelsError {
  override readonly name = "HubError";
  readonly code = "hub_unavailable";
  readonly reason: HubErrorReason;
  /** As the person wrote it, without the revision. */
  readonly repository: string;
  /** What the hub answered, where it did. */
  readonly status: number | undefined;
  /** How long the hub asked to be left alone, where it did. */
  readonly retryAfterMs: number | undefined;

  constructor(facts: HubErrorFacts, options?: ErrorOptions) {
    super(facts.message, options);
    this.reason = facts.reason;
    this.repository = facts.repository;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
  }

  static override is(value: unknown): value is HubError {
    return ModelsError.is(value) && value.code === "hub_unavailable";
  }
}
