import type { ScalarType } from "./schema.ts";

/** Protobuf's wire types. Groups (3 and 4) are refused. https://protobuf.dev/programming-guides/encoding/ */
export const wireTypes = { varint: 0, fixed64: 1, lengthDelimited: 2, fixed32: 5 } as const;

/** The wire type of each scalar when it is not packed. */
export const wireTypeOf = {
  int32: wireTypes.varint,
  int64: wireTypes.varint,
  uint64: wireTypes.varint,
  float: wireTypes.fixed32,
  double: wireTypes.fixed64,
  string: wireTypes.lengthDelimited,
  bytes: wireTypes.lengthDelimited,
} as const satisfies Record<ScalarType, number>;

/** The most bytes that one protobuf message may have: 2 GiB less one. */
export const maxMessageBytes = 2 ** 31 - 1;

/** How deep messages may lie in each other, as in protobuf's own readers. */
export const maxDepth = 100;
