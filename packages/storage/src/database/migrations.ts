export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * What turns an empty database into the current one, in order.
 *
 * A migration that has been released is never changed: its place in this list is the database's
 * version. Add another after it.
 */
export const migrations: readonly Migration[] = [
  {
    name: "files",
    sql: `
      create table files (
        sequence integer primary key autoincrement,
        id text not null unique,
        filename text not null,
        purpose text not null,
        bytes integer not null check (bytes >= 0),
        created_at integer not null,
        expires_at integer,
        status text not null check (status in ('uploaded', 'processed', 'error')),
        blob_key text not null unique,
        sha256 text not null
      ) strict;
      create index files_by_time on files (created_at, sequence);
      create index files_by_purpose on files (purpose, created_at, sequence);
      create index files_by_expiry on files (expires_at) where expires_at is not null;

      create table removed_files (
        id text primary key,
        created_at integer not null,
        sequence integer not null,
        removed_at integer not null
      ) strict, without rowid;
      create index removed_files_by_time on removed_files (removed_at);
    `,
  },
];
