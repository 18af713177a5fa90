import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOf, needsAdmin } from './command-rules.ts';
import { checksOf, commandsIn, textsOf } from './commands-in.ts';
import { content } from './testing/site.ts';

const table = content.commands.map(({ data }) => data);
const components = globSync('src/**/*.astro').map((place) => ({
  place,
  text: readFileSync(place, 'utf8').replaceAll(/<code>([^<]+)<\/code>/g, '`$1`'),
}));
const checks = checksOf(content);
const prose = [...textsOf(content), ...components].flatMap((text) => commandsIn(text, table));
const written = [...checks, ...prose];

test('every command on the site uses names that its documentation has', () => {
  const faults = written.flatMap(({ place, text, shell }) =>
    faultsOf(text, shell, table).map((fault) => `${place}: ${fault} in: ${text}`),
  );
  assert.deepEqual(faults, []);
});

test('a check says that it needs an administrator exactly where it does', () => {
  const wrong = checks.filter(({ text, shell, admin }) => needsAdmin(text, shell, table) !== admin);
  assert.deepEqual(wrong, []);
});

test('advice to run a command that needs an administrator speaks of one', () => {
  const wrong = prose.filter(
    ({ text, shell, admin, advice }) => advice && !admin && needsAdmin(text, shell, table),
  );
  assert.deepEqual(
    wrong.map(({ place, text }) => `${place}: ${text}`),
    [],
  );
});

test('every row of the table is used, and none stands there twice', () => {
  const ids = table.map(({ id }) => id);
  const all = written.map(({ text }) => text).join('\n');
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index || !all.includes(id)),
    [],
  );
});

test('every line of a code block is a command of its own', () => {
  for (const language of ['powershell', 'cmd']) {
    const text = `\`\`\`${language}\nping HOST\nipconfig /x\n\`\`\``;
    const faults = commandsIn({ place: 'a.mdx', text }, table).flatMap((found) =>
      faultsOf(found.text, found.shell, table),
    );
    assert.deepEqual(faults, ['`ipconfig` has no `/x` in content/commands.yaml'], language);
  }
});

for (const [title, text, shell, says] of [
  ['an unknown cmdlet', 'Get-NetTcpListener', 'PowerShell', /`Get-NetTcpListener` is not in/],
  ['a parameter that a cmdlet lacks', 'Get-Process -Port 80', 'PowerShell', /no `-Port`/],
  ['a nested command', 'Get-Process -Id (Get-NetPort 80)', 'PowerShell', /`Get-NetPort`/],
  ['a command behind a pipe', 'Get-Process | Sort-By Id', 'PowerShell', /`Sort-By`/],
  [
    'a command in a script block',
    'Get-Process | ForEach-Object { Get-X }',
    'PowerShell',
    /`Get-X`/,
  ],
  ['too many words', 'Get-Process node 80', 'PowerShell', /takes \d words/],
  ['curl without .exe in PowerShell', 'curl -v https://HOST', 'PowerShell', /write `curl.exe`/],
  ['an alias', 'Get-Process | select Id', 'PowerShell', /`select` is an alias/],
  ['an unknown switch', 'netstat -ano -w', 'cmd', /no `-w`/],
  ['an unknown letter in a bundle', 'netstat -anw', 'cmd', /no `-anw`/],
  ['an unknown subcommand', 'netsh winsock repair', 'cmd', /`netsh` is not in/],
  ['an unknown name with =', 'netsh int ipv4 show excludedportrange proto=tcp', 'cmd', /proto=tcp/],
  ['an unknown placeholder', 'ping SERVER', 'cmd', /`SERVER` is no placeholder/],
] as const) {
  test(`${title} is a fault`, () => assert.match(faultsOf(text, shell, table).join('\n'), says));
}

for (const [text, shell] of [
  ["Get-WinEvent -FilterHashtable @{LogName='Application'} -MaxEvents 5 # the last", 'PowerShell'],
  ['$Error.Clear(); Resolve-DnsName HOST -DnsOnly; $Error[0].FullyQualifiedErrorId', 'PowerShell'],
  ['netstat -ano | findstr /i PORT services > FILE', 'cmd'],
] as const) {
  test(`no fault in: ${text}`, () => assert.deepEqual(faultsOf(text, shell, table), []));
}
