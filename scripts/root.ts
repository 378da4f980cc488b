import { dirname } from "node:path";

/** The root of the repository. */
export const root = dirname(import.meta.dirname);
