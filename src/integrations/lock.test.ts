import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'lock');
test.after(() => rmSync(folder, { recursive: true }));

test('a process that lives keeps its lock', () => {
  writeFileSync(file, String(process.ppid));
  assert.throws(
    () => lock(file),
    new RegExp(`already running \\(process ${process.ppid}\\).*remove ${file}`),
  );
  assert.equal(readFileSync(file, 'utf8'), String(process.ppid));
});

test('a lock of a process that was killed, or had the same id, does not block', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const holder of [pid, process.pid]) {
    writeFileSync(file, String(holder));
    lock(file);
    assert.equal(readFileSync(file, 'utf8'), String(process.pid));
  }
});

test('where nothing can be written the sentence says so', () => {
  assert.throws(() => lock(join(folder, 'nowhere/lock')), /cannot be written \(ENOENT\)/);
});
