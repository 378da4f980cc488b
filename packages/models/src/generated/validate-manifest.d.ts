// Generated from packages/models/manifest.schema.json by `npm run generate`. Do not edit.
import type { ManifestValidator } from "../manifest/schema-violation.ts";

declare const validateManifest: ManifestValidator;
export default validateManifest;
