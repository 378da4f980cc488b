import { join } from "node:path";

/** The home that tests which only read models share; what is in it stays for the next run. */
export const parityHome = join(import.meta.dirname, "../../node_modules/.cache/understudy-test");
