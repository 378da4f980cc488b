import type { Catalogue } from "@understudy/models";
import type { RuntimeOptions } from "@understudy/runtime";
import type { Storage } from "@understudy/storage";
import type { Logger } from "pino";

export type Device = NonNullable<RuntimeOptions["device"]>;

export interface ServiceOptions {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  /** How inference runs: device, threads, queue and memory. */
  readonly runtime?: RuntimeOptions;
  /** The keys that are accepted as `Authorization: Bearer KEY`. None by default: any will do. */
  readonly apiKeys?: readonly string[];
  /** The largest JSON body, 25 MiB by default. */
  readonly maxBodyBytes?: number;
  /** The largest uploaded file, 512 MiB by default as in the hosted API. */
  readonly maxFileBytes?: number;
  /** The largest image, 20 MiB by default. */
  readonly maxImageBytes?: number;
  readonly logger: Logger;
  /** 32 random hexadecimal digits. */
  readonly randomHex?: () => string;
}
