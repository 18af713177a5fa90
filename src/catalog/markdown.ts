import { href } from '../hosting/href.ts';
import { sideLabels } from '../schemas/cause.ts';
import { handlingLabels } from '../schemas/code.ts';
import { getNature } from '../winsock/natures.ts';
import { getStage } from '../winsock/stages.ts';
import { evidence } from './arrange-causes.ts';
import type { Code, JoinedCause } from './code.ts';
import { sectionLabels } from './sections.ts';

/**
 * The page of a code as plain Markdown: the same facts in the same order, for programs, notes and bug
 * reports. `site` makes links absolute.
 */
export function toMarkdown(code: Code, site: URL): string {
  const link = (url: string) => new URL(url, site).href;
  const sections = [
    `# ${code.name} (${code.value}): ${code.title}`,
    `> ${code.message.text}`,
    code.summary,
    [
      `- Number: ${code.value}, ${code.hex}, HRESULT ${code.hresult} (${code.hresultSigned})`,
      `- Stage: ${getStage(code.stage).label}`,
      `- Kind: ${getNature(code.nature).label}`,
      `- Try again? ${code.retry}`,
      `- For a program: ${handlingFacts(code).join('. ')}.`,
      `- Page: ${link(code.url)}`,
    ].join('\n'),
    causes(code, link),
    bodyOf(code, link).trim(),
    section(
      sectionLabels['returned-by'],
      code.functions.map(
        ({ name, when }) => `- \`${name}\`${when === undefined ? '' : `: ${when}`}`,
      ),
    ),
    section(sectionLabels.elsewhere, code.runtimes.map(runtimeLine)),
    section(
      sectionLabels.related,
      code.relatedCodes.map(
        ({ name, value, url, why }) => `- [${name}](${link(url)}) (${value}): ${why}`,
      ),
    ),
    section(
      sectionLabels.guides,
      code.guides.map(({ title, url }) => `- [${title}](${link(url)})`),
    ),
    section(
      sectionLabels.sources,
      code.allSources.map(({ title, url }) => `- [${title}](${url})`),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function handlingFacts({ handling: { socket, retry, delivered } }: Code): string[] {
  return [
    handlingLabels.socket[socket],
    handlingLabels.retry[retry],
    handlingLabels.delivered[delivered],
  ];
}

/** The body, its links to other pages of the site made absolute. */
function bodyOf({ body }: Code, link: (url: string) => string): string {
  return body.replaceAll(/(?<=\]\()\/([^)\s]*)/g, (_, path: string) => link(href(`/${path}`)));
}

function section(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function causes(code: Code, link: (url: string) => string): string {
  const { causes, reports } = code;
  if (causes.length === 0) return 'No public report of a cause was found.';
  const read =
    reports === undefined
      ? []
      : [`${reports.read} public threads were read; ${reports.known} ended with a known cause.`];
  const all = causes.map((cause) => causeSection(cause, link(`${code.url}#${cause.id}`), reports));
  return ['## Which one is yours?', ...read, ...all].join('\n\n');
}

function causeSection(cause: JoinedCause, url: string, reports: Code['reports']): string {
  const { label, side, calls, check, fixFor, sources } = cause;
  const seen = evidence(cause, reports);
  const facts = [
    sideLabels[side],
    ...(calls === undefined ? [] : [`fails in ${calls.map((name) => `\`${name}\``).join(', ')}`]),
    ...(seen === undefined ? [] : [`seen in ${seen}`]),
    `<${url}>`,
  ];
  return [
    `### ${label}`,
    facts.join(' · '),
    cause.cause,
    `**How to tell:** ${cause.tell}`,
    ...(check === undefined ? [] : [checkBlock(check)]),
    `**What to do:** ${cause.fix}`,
    ...(fixFor === undefined
      ? []
      : [`**If you use it:** ${fixFor.user}`, `**If you write it:** ${fixFor.developer}`]),
    `**Sources:** ${sources.map(({ title, url }) => `[${title}](${url})`).join(', ')}`,
  ].join('\n\n');
}

function checkBlock({ shell, admin, run, shows }: NonNullable<JoinedCause['check']>): string {
  const where = shell === 'other' ? 'Run' : `Run (${shell})`;
  const who = admin === undefined ? '' : ', as an administrator';
  return [`**${where}${who}:**`, `\`\`\`\n${run}\n\`\`\``, `It shows: ${shows}`].join('\n\n');
}

function runtimeLine({ title, name, value, message, note }: Code['runtimes'][number]): string {
  const called = [name, value, message === undefined ? undefined : `"${message}"`].filter(
    (part) => part !== undefined,
  );
  return `- ${title}: ${called.join(' ')}${note === undefined ? '' : ` (${note})`}`;
}
