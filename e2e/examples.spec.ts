import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';
import { skipWithout, usesProgram } from './support/programs.ts';

interface Row {
  code: string;
  program: string;
  result: number;
  equal: boolean;
}

const record: {
  compiler: string;
  system: string;
  programs: Row[];
  handling: { id: string; tool?: string }[];
} = JSON.parse(readFileSync('content/examples.json', 'utf8'));
const byCode = new Map(record.programs.map((row) => [row.code, row]));
const hasTools = ['x86_64-w64-mingw32-gcc', 'wine'].every(
  (program) => spawnSync(program, ['--version']).status === 0,
);

test('at least 35 codes were reproduced exactly, each by a program of its own', () => {
  const exact = record.programs.filter(({ equal }) => equal);
  expect(exact.length).toBeGreaterThanOrEqual(35);
  for (const { name, value } of codes) {
    const row = byCode.get(name);
    if (row?.equal === true) expect(row.result, name).toBe(value);
  }
  expect(new Set(record.programs.map(({ program }) => program)).size).toBe(record.programs.length);
  for (const { program } of record.programs) expect(existsSync(program), program).toBe(true);
});

test('the page of each code shows its program and result, or why there is none', () => {
  for (const { name, value, url } of codes) {
    const html = readFileSync(`dist${url}index.html`, 'utf8');
    const section = textOf(/<h2 id="example"[^]*?<\/section>/.exec(html)?.[0] ?? '');
    const row = byCode.get(name);
    if (row === undefined) {
      expect(section, name).toMatch(/No program makes it happen on one machine\.\s+\S/);
      continue;
    }
    expect(section).toContain(
      row.equal ? `Reproduced with ${record.system}` : `where Microsoft documents ${value}`,
    );
    expect(section).toContain(readFileSync(row.program, 'utf8').trim());
    expect(section).toContain(`documented ${value}`);
  }
});

test('a program is read without script, copied and downloaded with it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const source = readFileSync('examples/wsaeconnrefused.c', 'utf8');
  await page.goto('/wsaeconnrefused/');
  await page.getByText('wsaeconnrefused.c').click();
  await page.getByRole('button', { name: 'Copy wsaeconnrefused.c' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(source.trim());
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(source);
});

test('the examples page says of all codes what became of them', async ({ page }) => {
  await page.goto('/examples/');
  await expect(page.getByText(`under ${record.system}`)).toBeVisible();
  for (const { name, url } of codes) {
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="${url}"]`) });
    const result = byCode.get(name);
    await expect(row).toContainText(
      result === undefined ? 'cannot' : result.equal ? 'reproduced' : 'differs',
    );
  }
});

test('runtimes with a program show it and say what ran it', async ({ page }) => {
  expect(record.handling.find(({ id }) => id === 'nodejs')?.tool).toBeDefined();
  for (const { id, tool } of record.handling) {
    await page.goto(`/runtimes/${id}/`);
    const text = await page.getByRole('main').textContent();
    expect(text).toContain(tool === undefined ? 'This program was not run' : `of version ${tool}`);
  }
});

test.describe('the check', usesProgram, () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  skipWithout(
    hasTools,
    'MinGW-w64 or Wine is not installed (Debian: apt-get install gcc-mingw-w64-x86-64 wine wine64).',
  );

  const folder = 'node_modules/.cache/examples';

  function check(change: (source: string) => string): { status: number | null; said: string } {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync('examples/example.h', `${folder}/example.h`);
    const source = readFileSync('examples/wsaeconnrefused.c', 'utf8');
    const changed = change(source);
    expect(changed).not.toBe(source);
    writeFileSync(`${folder}/wsaeconnrefused.c`, changed);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/examples.ts', '--check', '--folder', folder],
      { encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  }

  test('fails when a program provokes another code than its own', () => {
    const { status, said } = check((source) =>
      source.replace('provoked(WSAECONNREFUSED', 'provoked(WSAETIMEDOUT'),
    );
    expect(status).toBe(1);
    expect(said).toContain('provokes 10060, but WSAECONNREFUSED is 10061');
  });

  test('fails when the code does not come, and when the record is stale', () => {
    const { status, said } = check((source) =>
      source.replace(
        'provoked(WSAECONNREFUSED, error)',
        'provoked(WSAECONNREFUSED, error - error)',
      ),
    );
    expect(status).toBe(1);
    expect(said).toContain('got 0 instead of 10061');
    expect(said).toContain('content/examples.json is stale for WSAECONNREFUSED');
  });
});

test('no program sets the error that it claims to provoke', () => {
  for (const file of globSync('examples/*.c')) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(?:WSASetLastError|SetLastError)\s*\(/);
  }
});

/** The text of a piece of HTML, as a reader sees it. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}
