import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const line = 'x [WinError 10054] y\n';

/** Runs the command; `output` is where its standard output goes instead of to the test. */
function run(args: string[], input: string | Buffer = '', output: 'pipe' | number = 'pipe') {
  return spawnSync(process.execPath, ['src/cli/decode.ts', ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', output, 'pipe'],
  });
}

test('several files and standard input are read, each by its name', ({}, testInfo) => {
  const [first, second] = ['first.log', 'second.log'].map((name) => testInfo.outputPath(name));
  writeFileSync(first ?? '', `a\n${line}`);
  writeFileSync(second ?? '', '(os error 10061)\n');
  const { status, stdout } = run(['--json', first ?? '', '-', second ?? ''], line);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: first, name: 'WSAECONNRESET', line: 2 },
    { file: '-', name: 'WSAECONNRESET', line: 1 },
    { file: second, name: 'WSAECONNREFUSED', line: 1 },
  ]);
});

test('where nothing is found a line says so, and standard output has JSON alone', () => {
  expect(run(['--json'], 'all is well\n')).toMatchObject({
    status: 1,
    stdout: '[]\n',
    stderr: 'Standard input: no Winsock error found.\n',
  });
});

test('--help names the options and the exit statuses', () => {
  const { status, stdout, stderr } = run(['--help']);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  for (const part of ['--json', 'Exit status: 0', '1 none was found', '2 something is wrong'])
    expect(stdout).toContain(part);
});

test('what cannot be read gives a sentence and status 2, the other files are decoded', ({}, testInfo) => {
  const [folder, log] = [testInfo.outputPath('folder'), testInfo.outputPath('good.log')];
  mkdirSync(folder);
  writeFileSync(log, line);
  const { status, stdout, stderr } = run(['--json', 'no-such.log', folder, log]);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `no-such.log cannot be read: it is not there.\n${folder} cannot be read: it is a folder.\n`,
  );
  expect(JSON.parse(stdout)).toHaveLength(1);
});

test('output that cannot be written gives a sentence and status 2', () => {
  test.skip(process.platform !== 'linux', '/dev/full is of Linux.');
  const full = run(['--json'], line, openSync('/dev/full', 'w'));
  expect(full.status).toBe(2);
  expect(full.stderr).toContain('The output cannot be written: ENOSPC');
  const command = `set -o pipefail; "${process.execPath}" src/cli/decode.ts | true`;
  const closed = spawnSync('bash', ['-c', command], { input: line, encoding: 'utf8' });
  expect(closed.status).toBe(2);
  expect(closed.stderr).toContain('The output cannot be written');
});

for (const [name, bytes] of Object.entries({
  'UTF-16 LE with a byte order mark': Buffer.from(`\uFEFF${line}`, 'utf16le'),
  'UTF-16 LE': Buffer.from(line, 'utf16le'),
  'UTF-16 BE with a byte order mark': Buffer.from(`\uFEFF${line}`, 'utf16le').swap16(),
  'UTF-16 BE': Buffer.from(line, 'utf16le').swap16(),
  'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${line}`),
})) {
  test(`a log in ${name} is read`, () => {
    const { stdout } = run(['--json'], bytes);
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'WSAECONNRESET', text: '10054', line: 1 }]);
  });
}

test('a log of a Russian console is read as its messages say, and as it is told', () => {
  const text = `${russian866}\n`;
  const guessed = run(['--json'], Buffer.from(text, 'latin1'));
  expect(guessed.stderr).toContain('Standard input: read as ibm866.');
  expect(JSON.parse(guessed.stdout)).toMatchObject([{ name: 'WSAECONNRESET', line: 1 }]);
  const told = run(['--json', '--encoding', 'windows-1253'], Buffer.from(text, 'latin1'));
  expect(told.status).toBe(1);
  const wrong = run(['--encoding', 'klingon']);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('--encoding is "klingon". Use utf-8,');
});

test('a log is decoded with less memory than it has bytes', () => {
  test.slow();
  test.skip(
    process.platform !== 'linux',
    'The largest memory of a program is read as Linux tells it.',
  );
  // What is kept of the text lies on the heap, which ends the program where it may not grow.
  const { log, heap, most } =
    process.env['THOROUGH'] === undefined
      ? { log: 50, heap: 30, most: 250 }
      : { log: 200, heap: 100, most: 300 };
  const script = `
    const line = 'nothing of note happened here, port 10061 is open\\n'.repeat(1400);
    let left = ${log}e6 / line.length;
    const go = () => { while (left-- > 0) if (!process.stdout.write(line)) return; process.stdout.end('[WinError 10054]'); };
    process.stdout.on('drain', go); go();`;
  const peak = 'process.on("exit", () => console.error(String(process.resourceUsage().maxRSS)))';
  const node = `"${process.execPath}"`;
  const command = `${node} -e "$SCRIPT" | ${node} --max-old-space-size=${heap} --import 'data:text/javascript,${peak}' src/cli/decode.ts --json`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, SCRIPT: script },
  });
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ name: 'WSAECONNRESET', count: 1 }]);
  expect(Number(stderr) / 1024).toBeLessThan(most);
});

/** “Удаленный хост принудительно разорвал существующее подключение” in code page 866, a character for each byte. */
const russian866 =
  '\x93\xa4\xa0\xab\xa5\xad\xad\xeb\xa9\x20\xe5\xae\xe1\xe2\x20\xaf\xe0\xa8\xad\xe3\xa4\xa8\xe2\xa5\xab\xec\xad\xae\x20\xe0\xa0\xa7\xae\xe0\xa2\xa0\xab\x20\xe1\xe3\xe9\xa5\xe1\xe2\xa2\xe3\xee\xe9\xa5\xa5\x20\xaf\xae\xa4\xaa\xab\xee\xe7\xa5\xad\xa8\xa5';
