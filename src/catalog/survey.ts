import type { Code, CodeReports, JoinedCause } from './code.ts';

/** What the survey found about one code. */
export interface SurveyedCode {
  code: Code;
  reports: CodeReports;
  /** Causes that at least one report shows, most reports first. */
  seen: JoinedCause[];
  /**
   * How likely the next report shows a cause that none showed before, from 0 to 1: the share of causes seen once
   * (Good and Turing). Undefined where no report has a known ending.
   */
  unseen: number | undefined;
}

/** The codes of which public reports were read, those with most known endings first. */
export function surveyedCodes(codes: readonly Code[]): SurveyedCode[] {
  return codes
    .flatMap((code) => {
      const { reports } = code;
      if (reports === undefined) return [];
      const seen = code.causes.filter((cause) => cause.seen > 0);
      const once = seen.filter((cause) => cause.seen === 1).length;
      const unseen = reports.known === 0 ? undefined : once / reports.known;
      return [{ code, reports, seen, unseen }];
    })
    .toSorted((a, b) => b.reports.known - a.reports.known || a.code.value - b.code.value);
}

/** How many threads the survey read, and how many of them ended with a known cause. */
export function surveyTotals(surveyed: readonly SurveyedCode[]): { read: number; known: number } {
  const sum = (of: (reports: CodeReports) => number) =>
    surveyed.reduce((total, { reports }) => total + of(reports), 0);
  return { read: sum(({ read }) => read), known: sum(({ known }) => known) };
}

/** How many codes the start page shows first. */
const DOZEN = 12;

/** The codes that people met most often: in threads of the survey, whether their ending became known or not. */
export function metMostOften(codes: readonly Code[]): Code[] {
  const met = ({ reports }: Code) => (reports === undefined ? 0 : reports.known + reports.unknown);
  return codes
    .filter((code) => met(code) > 0)
    .toSorted((a, b) => met(b) - met(a))
    .slice(0, DOZEN);
}
