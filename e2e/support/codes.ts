import { readFileSync } from 'node:fs';

/** The part of /codes.json that tests rely on, as its users do. */
export interface PublishedCode {
  name: string;
  value: number;
  hex: string;
  hresult: string;
  hresultSigned: number;
  title: string;
  message: string;
  summary: string;
  stage: string;
  nature: string;
  url: string;
  aliases: string[];
  related: { code: string; why: string }[];
  functions: { name: string; when?: string }[];
  runtimes: Record<string, string | number>;
  sources: { title: string; url: string }[];
}

/** All codes of the built site. */
export const codes: PublishedCode[] = JSON.parse(readFileSync('dist/codes.json', 'utf8'));
