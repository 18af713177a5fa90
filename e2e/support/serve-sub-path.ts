import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { build, subPath } from './astro.ts';

const { status, stdout, stderr } = build(subPath.outDir, { BASE_PATH: subPath.base });
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
spawn(
  process.execPath,
  [
    resolve('node_modules/astro/bin/astro.mjs'),
    'preview',
    '--outDir',
    subPath.outDir,
    '--port',
    String(subPath.port),
  ],
  { stdio: 'inherit', env: { ...process.env, BASE_PATH: subPath.base } },
);
