import detypifySymbols from "../../manifests/detypify-symbols.json" with { type: "json" };
import nsfwMobilenetV2 from "../../manifests/nsfw-mobilenet-v2.json" with { type: "json" };
import understudyTiny from "../../manifests/understudy-tiny.json" with { type: "json" };
import useLiteEn from "../../manifests/use-lite-en.json" with { type: "json" };
import type { Manifest } from "./manifest.ts";
import { parseManifest } from "./parse-manifest.ts";

/** The models that come with this package, default of each task first. */
export function builtInManifests(): Manifest[] {
  return [useLiteEn, nsfwMobilenetV2, detypifySymbols, understudyTiny].map((value) =>
    parseManifest(value, `manifests/${value.id}.json`),
  );
}
