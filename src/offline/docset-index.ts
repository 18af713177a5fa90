import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Entry } from './docset-entries.ts';

/**
 * The SQLite database that Dash documents. Zeal lists the sections of a page in the order of their ids.
 * The same entries give the same bytes.
 */
export function docsetIndex(entries: readonly Entry[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'docset-'));
  try {
    const file = join(folder, 'docSet.dsidx');
    write(file, entries);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(file: string, entries: readonly Entry[]): void {
  const database = new DatabaseSync(file);
  database.exec(`BEGIN;
    CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT);
    CREATE UNIQUE INDEX anchor ON searchIndex (name, type, path);`);
  const insert = database.prepare(
    'INSERT OR IGNORE INTO searchIndex(name, type, path) VALUES (?, ?, ?)',
  );
  for (const { name, type, path } of entries) insert.run(name, type, path);
  database.exec('COMMIT');
  database.close();
}
