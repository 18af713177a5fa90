import type { Command } from '../schemas/command.ts';
import { aliases } from './command-rules.ts';
import type { Shell } from './command-line.ts';
import type { Content } from './content.ts';

/** A text that people read, and where it stands: "content/codes/wsaeacces.mdx#excluded-range". */
export interface Place {
  place: string;
  text: string;
}

/** A command that some page tells people to run. */
export interface Written extends Place {
  shell: Shell;
  /** Whether it is said that it needs an administrator. */
  admin: boolean;
  /** Whether the text gives it as advice; a body may also name a command to warn of it. */
  advice: boolean;
}

// Tools that would stand in prose without a row only by mistake.
const otherTools =
  'arp bcdedit certutil curl dig dism getmac gpupdate icacls nc nslookup openssl pathping powershell reg route sc schtasks taskkill tcpdump telnet where winget wmic'.split(
    ' ',
  );

// Verbs of PowerShell; `Content-Length` is no cmdlet.
const cmdlet =
  /^[($[]*(?:Add|Clear|Disable|Enable|Export|Find|ForEach|Format|Get|Group|Import|Install|Invoke|Measure|New|Out|Register|Remove|Rename|Reset|Resolve|Restart|Select|Set|Show|Sort|Start|Stop|Test|Uninstall|Update|Where|Write)-[A-Z]/;

/** The `check` of every cause. */
export function checksOf({ codes }: Content): Written[] {
  return codes.flatMap(({ filePath, data }) =>
    data.causes.flatMap(({ id, check }) =>
      check
        ? [
            {
              place: `${filePath}#${id}`,
              text: check.run,
              shell: check.shell,
              admin: check.admin === true,
              advice: true,
            },
          ]
        : [],
    ),
  );
}

/** Every text of the content: each cause, each section of a body, each other value. */
export function textsOf({ codes, ...content }: Content): Place[] {
  const { changes, functions, guides, neighbours, runtimes, trackers } = content;
  return [
    ...codes.flatMap(({ filePath, data: { causes, ...rest }, body }) => [
      ...causes.map(({ id, check, ...cause }) => ({
        place: `${filePath}#${id}`,
        text: [...strings(cause), check?.shows, check?.admin && 'administrator'].join('\n'),
      })),
      ...[...strings(rest), ...sections(body)].map((text) => ({ place: filePath, text })),
    ]),
    ...[...changes, ...functions, ...guides, ...neighbours, ...runtimes, ...trackers].flatMap(
      ({ id, filePath, data, body }) =>
        [...strings(data), ...sections(body)].map((text) => ({ place: `${filePath} ${id}`, text })),
    ),
    ...trackers.flatMap(({ filePath, data: { id, code = [] } }) =>
      code
        .filter(({ language }) => language === 'bash')
        .map(({ code }) => ({ place: `${filePath} ${id}`, text: `\`\`\`bash\n${code}\`\`\`` })),
    ),
  ];
}

const sections = (body: string) => body.split(/\n(?=#)/);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const fence = /```(\w*)\n([^]*?)```/g;

type Found = Pick<Written, 'text' | 'shell' | 'advice'>;

/** The commands in the code spans and code blocks of a text. */
export function commandsIn({ place, text }: Place, table: readonly Command[]): Written[] {
  const tools = new Set([...table.map(({ id }) => id), ...otherTools].map(firstWord));
  const admin = /administrator/i.test(text);
  const spans = [...text.replaceAll(fence, '').matchAll(/`([^`\n]+)`/g)]
    .map(([, span = '']) => span)
    // "`netsh int ipv6`" speaks of commands and is none.
    .filter((span) => !table.some(({ id }) => id.startsWith(`${span} `)));
  const lines = [...text.matchAll(fence)].flatMap(([, language = '', code = '']): Found[] => {
    if (language === 'powershell') return [{ text: code, shell: 'PowerShell', advice: true }];
    if (language === 'cmd') return [{ text: code, shell: 'cmd', advice: true }];
    if (language === 'bash') return [{ text: code, shell: 'other', advice: true }];
    if (language !== '' && language !== 'text') return [];
    const typed = code.split('\n').map((line) => line.trim());
    return typed
      .filter((line) => tools.has(firstWord(line)))
      .map((line) => ({ text: line, shell: 'cmd', advice: true }));
  });
  const inSpans = spans.flatMap((span): Found[] => {
    const word = firstWord(span);
    const advice = place.includes('#');
    if (cmdlet.test(span) || (tools.has(word) && aliases.has(word))) {
      return [{ text: span, shell: 'PowerShell', advice }];
    }
    return tools.has(word) ? [{ text: span, shell: 'cmd', advice }] : [];
  });
  return [...inSpans, ...lines].map((found) => ({ place, admin, ...found }));
}

function firstWord(text: string): string {
  return text.split(' ', 1).join();
}
