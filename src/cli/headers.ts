/**
 * Writes the hash of the shared stylesheet into the policy: src/hosting/style-hash.ts and the files in
 * which hosts read the headers. Run it when a build says that the styles have changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files = [
  'src/hosting/style-hash.ts',
  'src/hosting/nginx.conf',
  'netlify.toml',
  'public/web.config',
  'public/.htaccess',
];

const folder = mkdtempSync(join(tmpdir(), 'winsock-headers-'));
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'dist')],
  { encoding: 'utf8', env: { ...process.env, WRITE_HEADERS: '1' } },
);
if (status === 0) {
  const [stylesheet = ''] = globSync(join(folder, 'dist/_astro/Page.*.css'));
  const hash = createHash('sha256').update(readFileSync(stylesheet)).digest('base64');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/sha256-(?:none|[A-Za-z0-9+/]{43}=)/g, `sha256-${hash}`));
  }
  console.log(`The policy names sha256-${hash} now. Build again, and commit the files.`);
} else {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
