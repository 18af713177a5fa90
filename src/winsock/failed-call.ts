/** Functions of Winsock, and what their wrappers are called, as they stand before a number. */
const calls = new Set(
  'connect reconnect connectex connectto connecting connection bind binding listen listening accept acceptex accepting send sendto sendmsg sending recv recvfrom recvmsg receive receivefrom receiving select socket shutdown closesocket ioctl ioctlsocket getsockopt setsockopt getaddrinfo getaddrinfow gethostbyname gethostbyaddr gethostname getpeername getsockname poll'.split(
    ' ',
  ),
);
/** Calls whose name with a colon stands before no port. */
const transfers = new Set(
  'connect connectex accept acceptex send sendto recv recvfrom select socket'.split(' '),
);
const failing = new Set(
  'failed failing failure fails fail unable cannot can couldn could not error trouble problem returned returns'.split(
    ' ',
  ),
);
/** Words between one of failing, or a call, and the number. */
const filler = new Set(
  'with by due to server host remote peer because of a an the last windows winsock winsock2 socket system error err errno code number reason result status is was rc ret in on at'.split(
    ' ',
  ),
);

/** How many words and signs may stand between the number and what it is about. */
const MOST = 8;
/** How many words may stand between a call and the word that says that it failed. */
const NEAR = 5;

/**
 * Whether a number is the error of a call: `bind() failed: N`, `recv returned -1, N`, `failed to connect: N`,
 * `unable to bind [N]`, `connect: N`. `before` is the text in front of it; only its last line is looked at.
 */
export function isOfFailedCall(before: string): boolean {
  // Arguments and quoted names say nothing about the number.
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .replaceAll(/\([^()\n]{1,40}\)/g, '()')
    .replaceAll(/'[^'\n]{1,60}'|"[^"\n]{1,60}"/g, '');
  const tokens = (line.match(/[A-Za-z_]\w*|\d+|[^\s\w]/g) ?? []).toReversed();
  // A number in brackets or behind a sign; "connect 10061" may be a port.
  const isApart = /[^\w\s]\s?$|\b(?:error|err|code|errno)\s$|\b(?:with|returned|returns)\s$/i.test(
    line,
  );
  if (!isApart || /[/.\d]$/.test(line)) return false;
  const at = tokens.findIndex((token) => isWord(token) && !filler.has(token.toLowerCase()));
  if (at < 0 || at > MOST || isPort(tokens, at)) return false;
  const word = (tokens[at] ?? '').toLowerCase();
  const further = tokens.slice(at + 1, at + 1 + 2 * NEAR).map((token) => token.toLowerCase());
  if (failing.has(word)) return further.some(isCall);
  if (!isCall(word)) return false;
  if (further.slice(0, NEAR).some((token) => failing.has(token))) return true;
  const between = tokens.slice(0, at).toReversed().join('');
  if (/^\(\):[([]?$/.test(between) || /^:[([]$/.test(between)) return true;
  return between === ':' && (transfers.has(word) || word.startsWith('wsa'));
}

function isWord(token: string): boolean {
  return /^[a-z_]/i.test(token);
}

function isCall(token: string): boolean {
  return calls.has(token) || /^wsa[a-z]{3,24}$/.test(token);
}

/** A number behind another one and a colon is a port: `connect to 10.0.0.1:10061`. */
function isPort(tokens: readonly string[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some((token, place) => /^\d/.test(token) && !isMinusOne(tokens, place));
}

function isMinusOne(tokens: readonly string[], place: number): boolean {
  return tokens[place] === '1' && tokens[place + 1] === '-';
}
