import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyedCodes, surveyTotals } from './survey.ts';
import { catalog } from './testing/site.ts';

const { codes } = catalog;
const surveyed = surveyedCodes(codes);

test('the survey has at least 500 known endings, and every row counts for one cause', () => {
  assert.ok(surveyTotals(surveyed).known >= 500);
  for (const { code, reports, seen } of surveyed) {
    const counted = seen.reduce((sum, cause) => sum + cause.seen, 0);
    assert.equal(counted, reports.known, code.name);
    assert.equal(reports.read, reports.known + reports.unknown + reports.other, code.name);
  }
});

test('what is still unseen is the share of causes that one report alone shows', () => {
  for (const { code, reports, unseen } of surveyed) {
    const causes = reports.rows.map(({ cause }) => cause);
    const once = causes.filter((cause) => causes.indexOf(cause) === causes.lastIndexOf(cause));
    assert.equal(unseen, causes.length === 0 ? undefined : once.length / causes.length, code.name);
  }
});

test('a thread counts once for a code', () => {
  for (const { code, reports } of surveyed) {
    const urls = reports.rows.map(({ url }) => url);
    assert.equal(new Set(urls).size, urls.length, code.name);
  }
});
