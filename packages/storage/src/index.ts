export {
  BlobNotFoundError,
  BlobTooLargeError,
  InvalidBlobKeyError,
  InvalidChunkError,
  InvalidRangeError,
  TruncatedBlobError,
} from "./blobs/blob-errors.ts";
export type { BlobFacts, BlobStore, ByteRange, WriteBlobOptions } from "./blobs/blob-store.ts";
export { createMemoryStorage } from "./create-memory-storage.ts";
export { createStorage, type DirectoryStorageOptions } from "./create-storage.ts";
export {
  DatabaseDamagedError,
  DatabaseTooNewError,
  StorageInUseError,
  UnsupportedSqlValueError,
} from "./database/database-errors.ts";
export type { EvaluationRecord, EvaluationStatus } from "./evaluations/evaluation-record.ts";
export type {
  EvaluationChange,
  EvaluationStore,
  NewEvaluation,
} from "./evaluations/evaluation-store.ts";
export type { Failure } from "./failure.ts";
export type { FilePurpose, FileRecord, FileStatus } from "./files/file-record.ts";
export type { FilePage, FileStore, ListFilesQuery, NewFile } from "./files/file-store.ts";
export { JobNotFoundError } from "./jobs/job-not-found-error.ts";
export type {
  CheckpointRecord,
  JobEventRecord,
  JobRecord,
  JobStatus,
} from "./jobs/job-record.ts";
export type {
  JobChange,
  JobStore,
  NewCheckpoint,
  NewJob,
  NewJobEvent,
} from "./jobs/job-store.ts";
export type { Page, PageQuery } from "./page.ts";
export type { Storage, StorageOptions } from "./storage.ts";
export { StorageClosedError } from "./storage-closed-error.ts";
export { StorageError, type StorageErrorCode } from "./storage-error.ts";
export { UnknownCursorError } from "./unknown-cursor-error.ts";
