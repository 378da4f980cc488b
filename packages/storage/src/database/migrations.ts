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
  {
    name: "jobs",
    sql: `
      create table jobs (
        sequence integer primary key autoincrement,
        id text not null unique,
        status text not null check (
          status in (
            'validating_files', 'queued', 'running', 'paused', 'succeeded', 'failed', 'cancelled'
          )
        ),
        created_at integer not null,
        started_at integer,
        finished_at integer,
        request text not null,
        training_file text not null,
        validation_file text,
        training_blob_key text not null,
        validation_blob_key text,
        trained_model text,
        error text not null,
        progress text not null,
        result text not null,
        running_ms real not null check (running_ms >= 0)
      ) strict;
      create index jobs_by_time on jobs (created_at, sequence);
      create index jobs_by_status on jobs (status, created_at, sequence);

      create table job_events (
        sequence integer primary key autoincrement,
        id text not null unique,
        job_id text not null references jobs (id),
        created_at integer not null,
        level text not null check (level in ('info', 'warn', 'error')),
        type text not null,
        message text not null,
        data text not null
      ) strict;
      create index job_events_by_job on job_events (job_id, sequence);

      create table job_checkpoints (
        id text primary key,
        job_id text not null references jobs (id),
        created_at integer not null,
        step_number integer not null check (step_number >= 0),
        epoch integer not null check (epoch >= 0),
        metrics text not null,
        size_bytes integer not null check (size_bytes >= 0),
        sha256 text not null,
        unique (job_id, step_number)
      ) strict, without rowid;
    `,
  },
  {
    name: "evaluations",
    sql: `
      create table evaluations (
        sequence integer primary key autoincrement,
        id text not null unique,
        status text not null check (
          status in ('queued', 'running', 'succeeded', 'failed')
        ),
        created_at integer not null,
        started_at integer,
        finished_at integer,
        model text not null,
        file text not null,
        blob_key text not null,
        request text not null,
        metrics text not null,
        error text not null
      ) strict;
      create index evaluations_by_time on evaluations (created_at, sequence);
      create index evaluations_by_status on evaluations (status, created_at, sequence);
    `,
  },
];
