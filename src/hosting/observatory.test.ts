import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headers } from './headers.ts';

/**
 * The MDN HTTP Observatory grades a site by its headers. Its scanner asks a public host over https, so
 * its rules are applied here, as it publishes them, to what hosts are told to send.
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 *
 * Left out are the rules that no header of ours decides, each worth 0 for a host that redirects http to
 * https on the same name: cookies (none), CORS (none), redirection, subresource integrity (every
 * script is from the page's own origin). A host without that redirect loses 20.
 */
type Headers = Record<string, string>;

const guides = 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides';

const rules: { name: string; guide: string; score: (headers: Headers) => number }[] = [
  { name: 'Content-Security-Policy', guide: `${guides}/CSP`, score: contentPolicy },
  { name: 'Strict-Transport-Security', guide: `${guides}/TLS`, score: transport },
  { name: 'X-Frame-Options', guide: `${guides}/Clickjacking`, score: framing },
  { name: 'Referrer-Policy', guide: `${guides}/Referrer_policy`, score: referrer },
  { name: 'X-Content-Type-Options', guide: `${guides}/MIME_types`, score: contentType },
  { name: 'Cross-Origin-Resource-Policy', guide: `${guides}/CORP`, score: resourcePolicy },
];

/** Bonuses count only where penalties leave 90 or more. */
function total(headers: Headers): number {
  const scores = rules.map(({ score }) => score(headers));
  const penalized = 100 + sum(scores.filter((score) => score < 0));
  return penalized < 90 ? penalized : 100 + sum(scores);
}

test('the headers earn A+ from the MDN HTTP Observatory', () => {
  // From 100 on the grade is A+.
  assert.ok(total(headers) >= 100);
  assert.deepEqual(
    rules.map(({ name, guide, score }) => [name, guide, score(headers)]),
    [
      ['Content-Security-Policy', `${guides}/CSP`, 10],
      ['Strict-Transport-Security', `${guides}/TLS`, 0],
      ['X-Frame-Options', `${guides}/Clickjacking`, 5],
      ['Referrer-Policy', `${guides}/Referrer_policy`, 5],
      ['X-Content-Type-Options', `${guides}/MIME_types`, 0],
      ['Cross-Origin-Resource-Policy', `${guides}/CORP`, 0],
    ],
  );
});
