import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '../e2e/support/browser.ts';
import type { Figure } from './figure.ts';
import { median } from './peers/median.ts';
import { serveAsHosted } from './serve.ts';

const RUNS = 5;
const PAGES = [
  '/',
  '/wsaeinval/',
  '/all/',
  '/functions/connect/',
  '/guides/retry-reconnect-give-up/',
  '/decode/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Lighthouse's mobile preset on one page of each kind. Performance is the median of five runs, because one run
 * is noise; the others are the worst of them.
 */
export async function lighthouseScores(): Promise<Figure[]> {
  const site = await serveAsHosted('dist');
  const browser = await startBrowser();
  try {
    const figures: Figure[] = [];
    for (const path of PAGES) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await audit(site.origin + path, browser.port));
      figures.push(toFigure(path, runs));
    }
    return figures;
  } finally {
    browser.stop();
    await site.close();
  }
}

interface Run {
  /** 0 to 100, in the order of the categories. */
  scores: number[];
  /** What cost points, by the names of Lighthouse's audits. */
  lost: string[];
}

async function audit(url: string, port: number, attempts = 3): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  const { categories, audits, runtimeError } = result?.lhr ?? {};
  if (categories === undefined || runtimeError !== undefined) {
    // A trace that broke off has no score at all, which a busy machine brings about.
    if (attempts > 1) return audit(url, port, attempts - 1);
    throw new Error(`Lighthouse says of ${url}: ${runtimeError?.message ?? 'nothing'}`);
  }
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? NaN) * 100)),
    lost: CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits?.[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}

function toFigure(path: string, runs: readonly Run[]): Figure {
  const scores = CATEGORIES.map((id, index) => {
    const all = runs.map((run) => run.scores[index] ?? NaN);
    return id === 'performance' ? median(all) : Math.min(...all);
  });
  const performance = runs.map((run) => run.scores[0]).join(' ');
  const lost = [...new Set(runs.flatMap((run) => run.lost))].join(' ');
  return {
    what: `Lighthouse ${path}: ${CATEGORIES.join(', ')}`,
    figure: `${scores.join(', ')} (runs ${performance}${lost === '' ? '' : `; ${lost}`})`,
    budget: '100 each',
    ok: scores.every((score) => score === 100),
  };
}

/** A Chromium of its own, that listens to Lighthouse on a free port. */
async function startBrowser(): Promise<{ port: number; stop: () => void }> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const options = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-background-networking',
    '--no-first-run',
    ...(globalThis.process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const process = spawn(findBrowser() ?? chromium.executablePath(), options, { detached: true });
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  const stop = () => {
    // Debian starts its Chromium from a shell script: a signal to the script alone leaves the browser running.
    if (process.pid !== undefined) globalThis.process.kill(-process.pid);
    // The browser writes to its profile until its end.
    void ended.then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  };
  const port = await new Promise<number>((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', () => reject(new Error('Chromium ended before it listened.')));
    process.stderr.on('data', (text: Buffer) => {
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(text.toString())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { port, stop };
}
