import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a project makes or fetches; caches are in node_modules. */
const made = /^(?:node_modules|\.git|\.astro|\.?dist.*|test-results|playwright-report)$/;

/** Copies a project to a folder, with caches of its own and the packages of this one. */
export function copyProject(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const name of readdirSync(from).filter((name) => !made.test(name))) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  for (const name of packages()) {
    const place = join(to, 'node_modules', name);
    mkdirSync(join(place, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), place, 'junction');
  }
}

function packages(): string[] {
  const names = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  return names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join('node_modules', name)).map((inner) => join(name, inner))
      : [name],
  );
}
