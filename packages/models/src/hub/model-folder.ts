import type { Manifest, Precision } from "../manifest/manifest.ts";
import type { ChosenFile } from "./choose-files.ts";

/** The files of a model as the hub has them, of which the small ones can be read. */
export interface ModelFolder {
  /** What it is called in errors. */
  readonly place: string;
  readonly files: readonly ChosenFile[];
  /** Undefined unless one was asked for. */
  readonly precision: Precision | undefined;
  /** The value of a JSON file; undefined where the folder has none of that path. */
  json(path: string): Promise<unknown>;
}

type Named = "id" | "created" | "owned_by" | "licence" | "origin" | "source";

type WithoutNames<M> = M extends unknown ? Omit<M, Named> : never;

/** What a manifest says of how a model is made and used, with a description of it. */
export type ModelFacts = WithoutNames<Manifest>;

/** Finds out what a folder's model does. Throws HubError or SourceFormatError for one that is none of ours. */
export type DescribeModel = (folder: ModelFolder) => Promise<ModelFacts>;
