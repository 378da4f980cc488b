import { resolve } from "node:path";
import type { CachePaths } from "../cache/cache-paths.ts";
import type { CatalogueOptions } from "../catalogue-options.ts";
import type { SourceOptions } from "./locate-source.ts";

const defaultRegistry = "https://registry.npmjs.org/";
const defaultHub = "https://huggingface.co";

/** Where and how a catalogue looks for sources, with what the environment says where nothing is given. */
export function sourceOptions(options: CatalogueOptions, paths: CachePaths): SourceOptions {
  return {
    paths,
    registry: options.npmRegistry ?? process.env.npm_config_registry ?? defaultRegistry,
    hub: {
      endpoint: (options.hubEndpoint ?? (process.env.HF_ENDPOINT || defaultHub)).replace(
        /\/+$/,
        "",
      ),
      token: (options.hubToken ?? process.env.HF_TOKEN) || undefined,
    },
    fetch: options.fetch ?? ((...request) => fetch(...request)),
    packageStartingPoints: [
      import.meta.url,
      ...(options.packageDirectories ?? [process.cwd()]).map((directory) => resolve(directory)),
    ],
    stallTimeoutMs: options.stallTimeoutMs ?? 30_000,
    retryDelayMs: options.retryDelayMs ?? 500,
  };
}
