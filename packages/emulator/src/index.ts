export {
  type CacheState,
  type Catalogue,
  createCatalogue,
  type Manifest,
  ModelsError,
  type PrepareProgress,
} from "@understudy/models";
export { ListenError, ServiceClosedError } from "@understudy/server";
export { createEmulator, type Emulator } from "./create-emulator.ts";
export type { EmulatorOptions } from "./emulator-options.ts";
export { homeDirectory } from "./home-directory.ts";
