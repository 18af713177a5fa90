import { href } from '../hosting/href.ts';
import { sideLabels } from '../schemas/code.ts';
import { getNature } from '../winsock/natures.ts';
import { getStage } from '../winsock/stages.ts';
import { type BodySection, bodySections } from './body-sections.ts';
import type { Code } from './code.ts';
import { sectionLabels } from './sections.ts';

/**
 * The page of a code as plain Markdown: the same facts in the same order, for programs, notes and bug
 * reports. `site` makes links absolute.
 */
export function toMarkdown(code: Code, site: URL): string {
  const link = (url: string) => new URL(url, site).href;
  const own = bodySections(bodyOf(code, link));
  const depth = own.filter(({ id }) => id === 'in-depth');
  const meaning = own.filter((each) => !depth.includes(each));
  const sections = [
    `# ${code.name} (${code.value}): ${code.title}`,
    `> ${code.message.text}`,
    code.summary,
    [
      `- Number: ${code.value}, ${code.hex}, HRESULT ${code.hresult} (${code.hresultSigned})`,
      `- Stage: ${getStage(code.stage).label}`,
      `- Kind: ${getNature(code.nature).label}`,
      `- Try again? ${code.retry}`,
      `- Page: ${link(code.url)}`,
    ].join('\n'),
    textOf(meaning),
    section('Why it happens, and what to do', causes(code)),
    textOf(depth),
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

/** The body, its links to other pages of the site made absolute. */
function bodyOf({ body }: Code, link: (url: string) => string): string {
  return body.replaceAll(/(?<=\]\()\/([^)\s]*)/g, (_, path: string) => link(href(`/${path}`)));
}

function textOf(sections: readonly BodySection[]): string {
  return sections
    .map(({ text }) => text)
    .join('')
    .trim();
}

function section(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function causes(code: Code): string[] {
  return code.causes.map(
    ({ cause, tell, fix, side, sources }, index) =>
      `${index + 1}. ${cause} (${sideLabels[side]})\n   - If you see: ${tell}\n   - Do: ${fix}\n   - Seen in: ${sources.map(({ title, url }) => `[${title}](${url})`).join(', ')}`,
  );
}

function runtimeLine({ title, name, value, message, note }: Code['runtimes'][number]): string {
  const called = [name, value, message === undefined ? undefined : `"${message}"`].filter(
    (part) => part !== undefined,
  );
  return `- ${title}: ${called.join(' ')}${note === undefined ? '' : ` (${note})`}`;
}
