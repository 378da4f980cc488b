// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Validator } from "../validator.ts";

declare const requestValidators: Readonly<Record<string, Validator>>;
export default requestValidators;
