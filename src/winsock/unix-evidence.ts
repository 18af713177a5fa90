import { reach } from './reach.ts';

/** How far behind a short text the errno of its system may stand: Dart has the text twice before it. */
const AFTER = 90;

/**
 * Whether what stands around a text that many systems print shows that this one is not Windows: an errno below a
 * thousand beside it, folders of Unix, or Go's words, which are `dial tcp …: connect: ` there and `connectex: ` on
 * Windows.
 */
export function showsUnix(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach.before), start);
  const after = text.slice(end, end + AFTER);
  return (
    errno.test(`${before.slice(-40)} ${after.split('\n', 1).join('')}`) ||
    errnoBefore.test(before) ||
    /^ ?\((?:code=)?\d{1,3}\)/.test(after) ||
    system.test(before) ||
    /\.unix\.|\bepoll\b/i.test(after)
  );
}

const errno = /\b(?:errno|os error|error|code)\b\W{0,4}\d{1,3}\b|\(\d{2,3}:/i;
const errnoBefore = /(?:[([]\d{1,3}[)\]]|\bsystem:\d{2,3})[^\n]{0,3}$|\(\d{1,3}\): $/;
const system =
  /(?:^|[\s'"(=[@|])\/(?:usr|home|var|etc|data|opt|root|tmp|proc|lib|Users)\/|(?:dial|read|write|listen) (?:tcp|udp|unix)[^\n]{0,90}: (?:connect|read|write|bind): $|\b(?:telnet|nc|ssh): /;
