import { reach } from './reach.ts';

/** How far before a place the number of its system may stand. */
const BESIDE = 128;

/**
 * Whether what stands around a text that many systems print shows that this one is not Windows: an errno below a
 * thousand beside it, folders and programs of Unix, Go's words, which are `dial tcp …: connect: ` there and
 * `connectex: ` on Windows, or Java's, which has the text twice there.
 */
export function showsUnix(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach.before), start);
  const after = text.slice(end, end + reach.after);
  const beside = before.slice(-BESIDE);
  const [line = '', next = ''] = after.split('\n', 2);
  return (
    errno.test(`${before.slice(-40)} ${line}`) ||
    errnoBefore.test(beside) ||
    errnoAfter.test(line) ||
    /\berrno: -?\d{1,3}\b/.test(after) ||
    /Exception \(\d{2,3}\)/.test(next) ||
    syslog.test(before) ||
    isTwice(text.slice(start, end), beside, line) ||
    wordsBefore.test(beside) ||
    system.test(before) ||
    system.test(after) ||
    /\.unix\.|\bepoll\b/i.test(line)
  );
}

/** Whether what stands before a text shows that it comes from Windows: one of its folders or programs. */
export function showsWindows(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach.before), start);
  return /\bWindows_NT\b|(?:^|[\s"'(=[])[A-Z]:\\{1,2}\w|\bwin32\b|\.exe\b/i.test(before);
}

const errno = /\b(?:errno|os error|error|code)\b\W{0,4}\d{1,3}\b|\(\d{2,3}:/i;
const errnoBefore = /(?:[([]\d{1,3}[)\]]|\bsystem:\d{2,3})[^\n]{0,3}$|\(\d{1,3}\): $/;
const errnoAfter = /^(?: by [a-z]{1,12})? ?\((?:code=)?\d{1,3}\)/;
/** A line of syslog: day, time, host, program and process. */
const syslog =
  /(?:^|\n|\| )\s{0,4}[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,40} [\w./-]{1,40}\[\d{1,7}\]: [^\n]*$/;
/** Go, shells, the reply of a mail server, and PostgreSQL, which has Windows' own texts there. */
const wordsBefore =
  /(?:dial|read|write|listen) (?:tcp|udp|unix)[^\n]{0,90}: (?:connect|read|write|bind|getsockopt): $|\bdial (?:tcp|udp) \S{1,60}: $|\b(?:telnet|nc|ssh): |\b[45]\.\d\.\d{1,3} $|data (?:from|to) client: $/;
const system =
  /(?:^|[\s'"(=[@|:])\/(?:usr|home\d?|var|etc|data|opt|root|tmp|proc|lib|run|Users)\/|\bsudo |\b(?:eth|wlan|ens)\d|\blwip_|\b(?:Linux|Darwin|Ubuntu|Debian|initctl|systemd|kubelet|kubectl|postfix|[Hh]omebrew|zsh)\b/;

/** Whether a text stands in brackets behind itself: https://github.com/openjdk/jdk (src/java.base/unix/native). */
function isTwice(own: string, before: string, after: string): boolean {
  return after.startsWith(` (${own})`) || before.endsWith(`${own} (`);
}
