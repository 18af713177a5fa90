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
const AFTER = 240;

/**
 * Words that tell the call, in lower case, as functions, methods in stack traces and libraries write them: Go's `dial`
 * and `wsarecv`, .NET's `Socket.DoBind`, Java's `socketRead0`, Node's `connect ECONNREFUSED`.
 */
const callWords: Readonly<Record<CallFamilyId, string>> = {
  socket: 'wsasocket wsasocketw createsocket wsastartup',
  bind: 'bind binding dobind trybind bindexception',
  accept: 'accept acceptex acceptasync accept0 accepting beginaccept endaccept listen',
  connect:
    'connect connectex connectasync connect0 connecting wsaconnect beginconnect endconnect doconnect finishconnect createconnection dial dialing',
  transfer:
    'recv recvfrom recvmsg wsarecv wsarecvfrom send sendto wsasend wsasendto read write receive receiveasync sendasync readasync writeasync socketread socketread0 socketwrite socketwrite0 beginreceive endreceive beginsend endsend beginread endread',
  select: 'select wsapoll',
  options: 'setsockopt getsockopt ioctlsocket wsaioctl setsocketoption',
  shutdown: 'shutdown getpeername',
  names:
    'getaddrinfo getaddrinfow gethostbyname lookup resolve resolver resolving gethostaddresses getnameinfo',
};

const familyByWord = new Map(
  callFamilies.flatMap(({ id }) => callWords[id].split(' ').map((word) => [word, id] as const)),
);

/**
 * The family of the call that failed at a place of a text, where a word near it says so: the last one before it,
 * else the first behind it, as in a stack trace.
 */
export function callNear(text: string, start: number, end: number): CallFamilyId | undefined {
  const before = callsIn(text.slice(Math.max(0, start - BEFORE), start));
  return before.at(-1) ?? callsIn(text.slice(end, end + AFTER))[0];
}

function callsIn(text: string): CallFamilyId[] {
  const words = text.match(/[A-Za-z]{3,20}\d?/g) ?? [];
  return words
    .map((word) => familyByWord.get(word.toLowerCase()))
    .filter((family) => family !== undefined);
}
