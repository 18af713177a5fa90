import { siteName, tile } from '../site.ts';
import type { Card } from './card.ts';

/** Size of a card in pixels, as Open Graph readers expect it. */
export const size = { width: 1200, height: 630 } as const;

/** A box or a text of the drawing, in the form that satori takes. */
export interface Drawn {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; src?: string; children?: string | Drawn[] };
}

const INNER_WIDTH = size.width - 2 * 76;
const LARGEST = 92;
/** Width of a character of IBM Plex Mono, in ems. */
const MONO = 0.6;

const tileUrl = `data:image/svg+xml;base64,${btoa(tile)}`;

/** The picture of a card. */
export function draw({ heading, mono, facts, title, text }: Card): Drawn {
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '64px 76px 60px',
      color: '#1a1c1f',
      backgroundColor: '#fdfdfc',
      borderTop: '14px solid #0a58a6',
      fontFamily: 'IBM Plex Sans',
    },
    [
      box(
        {
          fontSize: mono ? fitted(heading) : 68,
          fontFamily: mono ? 'IBM Plex Mono' : 'IBM Plex Sans',
          fontWeight: 600,
          lineHeight: 1.15,
          letterSpacing: '-0.02em',
        },
        heading,
      ),
      box(
        { gap: 36, marginTop: 18, fontSize: 40, fontFamily: 'IBM Plex Mono', color: '#0a58a6' },
        facts.map((fact) => box({}, fact)),
      ),
      ...(title === undefined
        ? []
        : [box({ marginTop: 34, fontSize: 46, fontWeight: 600, lineHeight: 1.2 }, title)]),
      box(
        {
          marginTop: title === undefined ? 34 : 14,
          fontSize: 38,
          lineHeight: 1.38,
          color: '#3c4046',
        },
        text,
      ),
      box({ marginTop: 'auto', alignItems: 'center', fontSize: 28, color: '#585c63' }, [
        { type: 'img', props: { src: tileUrl, style: { width: 38, height: 38, marginRight: 16 } } },
        box({}, siteName),
      ]),
    ],
  );
}

/** The largest size at which a name fits on one line. */
function fitted(name: string): number {
  return Math.min(LARGEST, Math.floor(INNER_WIDTH / (name.length * (MONO - 0.02))));
}

function box(style: Drawn['props']['style'], children: string | Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
