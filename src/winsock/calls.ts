/** Calls that fail alike. */
export interface CallFamily {
  /** What compares them. */
  id: string;
  /** What readers see, with code in backticks. */
  label: string;
  /** The functions, as `calls` of causes name them. */
  calls: readonly string[];
}

/** Families of calls; a function is in the first that has it. */
export const callFamilies = [
  { id: 'socket', label: '`socket`', calls: ['socket', 'WSASocket', 'WSAStartup'] },
  { id: 'bind', label: '`bind`', calls: ['bind'] },
  {
    id: 'accept',
    label: '`listen` and `accept`',
    calls: ['listen', 'accept', 'AcceptEx', 'WSAAccept'],
  },
  {
    id: 'connect',
    label: '`connect`',
    calls: ['connect', 'ConnectEx', 'WSAConnect', 'WSAConnectByName'],
  },
  {
    id: 'transfer',
    label: '`send` and `recv`',
    calls: ['send', 'sendto', 'recv', 'recvfrom', 'WSASend', 'WSASendTo', 'WSARecv', 'WSARecvFrom'],
  },
  {
    id: 'select',
    label: '`select` and `WSAPoll`',
    calls: ['select', 'WSAPoll', 'WSAAsyncSelect', 'WSAEventSelect'],
  },
  {
    id: 'options',
    label: 'Options',
    calls: ['setsockopt', 'getsockopt', 'ioctlsocket', 'WSAIoctl'],
  },
  { id: 'shutdown', label: '`shutdown`', calls: ['shutdown', 'closesocket', 'getpeername'] },
  {
    id: 'names',
    label: 'Looking names up',
    calls: ['getaddrinfo', 'GetAddrInfoW', 'GetAddrInfoEx', 'gethostbyname', 'getnameinfo'],
  },
] as const satisfies readonly CallFamily[];

/** Id of a family of calls. */
export type CallFamilyId = (typeof callFamilies)[number]['id'];

/** The family of a function; undefined for one that is in none. */
export function familyOf(call: string): (typeof callFamilies)[number] | undefined {
  return callFamilies.find(({ calls }) => calls.some((name) => name === call));
}

/** How far around a place its call is looked for, in UTF-16 units: within `reach`. */
const BEFORE = 128;
const AFTER = 400;

/**
 * Words that tell the call, as functions, methods in stack traces and libraries write them: Go's `dial tcp` and
 * `wsarecv`, .NET's `Socket.DoBind`, Java's `socketRead0`, Node's `connect ECONNREFUSED`.
 */
const callWord = new RegExp(
  [
    '(?<options>[gs]etsockopt|ioctlsocket|wsaioctl|setsocketoption)',
    '(?<names>get_?addr_?info|gethostbyname|getaddrinfow?|lookup|resolv(?:e|er|ing)|getHostAddresses)',
    '(?<bind>(?:do|try)?_?bind(?:ing)?|bindexception|listen tcp|listen udp)',
    '(?<accept>(?:wsa|begin|end|do)?_?accept(?:ex|async|ing|0)?|listen)',
    '(?<connect>(?:wsa|begin|end|do|finish|create)?_?connect(?:ex|async|ing|ion to|0)?|dial(?: tcp)?)',
    '(?<transfer>(?:wsa|begin|end|do)?_?(?:recv|send)(?:ex|to|from|msg|async|0)?|(?:socket_?)?(?:read|write|receive)(?:async|0)?|begin(?:read|write|receive)|end(?:read|write|receive)|read tcp|write tcp)',
    '(?<select>select|wsapoll)',
    '(?<shutdown>shutdown|getpeername|getpeereid)',
    '(?<socket>socket\\(\\)|wsasocketw?|create_?socket|wsastartup)',
  ]
    .map((word) => `(?<![a-z])${word}(?![a-z])`)
    .join('|'),
  'gi',
);

/**
 * The family of the call that failed at a place of a text, where a word near it says so: the last one before it,
 * else the first behind it, as in a stack trace.
 */
export function callNear(text: string, start: number, end: number): CallFamilyId | undefined {
  const before = [...text.slice(Math.max(0, start - BEFORE), start).matchAll(callWord)].at(-1);
  const found =
    before ??
    text
      .slice(end, end + AFTER)
      .matchAll(callWord)
      .next().value;
  const groups = found?.groups ?? {};
  return callFamilies.find(({ id }) => groups[id] !== undefined)?.id;
}
