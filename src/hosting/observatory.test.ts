import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from './headers.ts';

const headers = headersFor('sha256-style');

/**
 * The MDN HTTP Observatory grades a site by its headers. Its scanner asks a public host over https, and as a package
 * it brings a web server and a database, so its rules are applied here, as it publishes them, to the headers that
 * every host is told to send; they are held to the scores that the scanner itself gave (`changes` below).
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 *
 * Left out is what no header of ours decides, each worth 0 here: cookies and CORS (there are none),
 * subresource integrity (no script is from another origin), and the redirect from http to https on the
 * same name, which is the host's to make; without it a site loses 20.
 */
const guides =
  'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides';

/** The rules by their guide: what a site's headers add to or take from 100. */
const rules: Record<string, (sent: Sent) => number> = {
  [`${guides}/CSP`]: contentPolicy,
  [`${guides}/TLS#http_strict_transport_security_implementation`]: transport,
  [`${guides}/Clickjacking`]: framing,
  [`${guides}/Referrer_policy`]: referrer,
  [`${guides}/MIME_types`]: contentType,
  [`${guides}/CORP`]: resourcePolicy,
};

test('the headers earn A+ from the MDN HTTP Observatory', () => {
  assert.ok(total({}) >= 100);
  assert.deepEqual(
    Object.values(rules).map((rule) => rule(headers)),
    [10, 0, 5, 5, 0, 10],
  );
});

/** What the Observatory's scanner 1.4.8 gives for a change of one header, '' for none, was seen to be this. */
const changes: [score: number, change: Sent][] = [
  [55, { 'Content-Security-Policy': '' }],
  [80, { 'Content-Security-Policy': policyWith("script-src 'self'", "'unsafe-inline'") }],
  [110, { 'Content-Security-Policy': policyWith("script-src 'self'", "'unsafe-eval'") }],
  [120, { 'Content-Security-Policy': policyWith("style-src 'self'", 'https:') }],
  [125, { 'Content-Security-Policy': policyWith("default-src 'none'", "'self'") }],
  [80, { 'Strict-Transport-Security': '' }],
  [120, { 'Strict-Transport-Security': 'max-age=86400' }],
  [120, { 'Referrer-Policy': 'unsafe-url' }],
  [125, { 'Referrer-Policy': '' }],
  [125, { 'X-Content-Type-Options': '' }],
  [120, { 'Cross-Origin-Resource-Policy': '' }],
];

for (const [score, change] of changes) {
  test(`${JSON.stringify(change).slice(0, 90)} gives ${score}`, () => {
    assert.equal(total(change), score);
  });
}

/** The score of our headers with a change. Bonuses count only where penalties leave 90 or more. */
function total(change: Sent): number {
  const scores = Object.values(rules).map((rule) => rule({ ...headers, ...change }));
  const penalized = 100 + sum(scores.filter((score) => score < 0));
  return penalized < 90 ? penalized : 100 + sum(scores);
}

function contentPolicy(sent: Sent): number {
  const policy = parse(sent['Content-Security-Policy'] ?? '');
  if (policy.size === 0) return -25;
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [script, style, object] = ['script-src', 'style-src', 'object-src'].map(sources);
  const all = [...policy.values()].flat();
  if (has(script, [...broad, ...inline]) || has(object, broad)) return -20;
  if (all.some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if (has([...(script ?? []), ...(style ?? [])], ["'unsafe-eval'"])) return -10;
  if (has(style, [...broad, ...inline])) return 0;
  const strict = policy.get('default-src')?.join() === "'none'";
  return strict && /^'(?:none|self)'$/.test(policy.get('form-action')?.join() ?? '') ? 10 : 5;
}

const broad = ['*', 'ftp:', 'http:', 'https:', 'http://*', 'https://*'];
const inline = ["'unsafe-inline'", 'data:'];

/** A domain in the browsers' preload list gets 5 more; asking for that is each domain's own decision. */
function transport(sent: Sent): number {
  const age = /max-age=(\d+)/.exec(sent['Strict-Transport-Security'] ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) < 15_552_000 ? -10 : 0;
}

function framing(sent: Sent): number {
  if (parse(sent['Content-Security-Policy'] ?? '').has('frame-ancestors')) return 5;
  return /^(?:deny|sameorigin)$/i.test(sent['X-Frame-Options'] ?? '') ? 0 : -20;
}

function referrer(sent: Sent): number {
  const value = sent['Referrer-Policy'] ?? '';
  if (value === '') return 0;
  return /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(value) ? 5 : -5;
}

function contentType(sent: Sent): number {
  return sent['X-Content-Type-Options'] === 'nosniff' ? 0 : -5;
}

function resourcePolicy(sent: Sent): number {
  const value = sent['Cross-Origin-Resource-Policy'] ?? '';
  if (/^same-(?:origin|site)$/.test(value)) return 10;
  return value === '' || value === 'cross-origin' ? 0 : -5;
}

/** The sources of each directive of a policy. */
function parse(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((text) => text.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources]),
  );
}

/** Our policy with a source behind what stands there. */
function policyWith(directive: string, source: string): string {
  return headers['Content-Security-Policy'].replace(directive, `${directive} ${source}`);
}

function has(sources: string[] = [], unwanted: string[]): boolean {
  return sources.some((source) => unwanted.includes(source));
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

type Sent = Record<string, string>;
