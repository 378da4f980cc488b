import type { components } from "@understudy/spec";

/** The types of what is sent and received, by the names of the API: `Schemas["Embedding"]`. */
export type Schemas = components["schemas"];
