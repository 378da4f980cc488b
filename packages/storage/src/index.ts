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
export type { FilePurpose, FileRecord, FileStatus } from "./files/file-record.ts";
export type { FilePage, FileStore, ListFilesQuery, NewFile } from "./files/file-store.ts";
export { UnknownCursorError } from "./files/unknown-cursor-error.ts";
export type { Storage, StorageOptions } from "./storage.ts";
export { StorageClosedError } from "./storage-closed-error.ts";
export { StorageError, type StorageErrorCode } from "./storage-error.ts";
