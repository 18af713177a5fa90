import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs MinGW-w64 and Wine by Debian's packages, where they are missing and the system lets it. */
export function installToolchain(): void {
  if (isOnPath() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = ['gcc-mingw-w64-x86-64', 'wine', 'wine64'];
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
  });
}

function isOnPath(): boolean {
  return ['x86_64-w64-mingw32-gcc', 'wine'].every(
    (program) => spawnSync(program, ['--version']).status === 0,
  );
}
