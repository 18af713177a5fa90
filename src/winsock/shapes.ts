/** A way in which programs print an error number: what stands before it, at most 48 characters. */
export interface Shape {
  name: string;
  /** Matches the end of the text in front of the number. Bounded, so that no text can slow it down. */
  before: RegExp;
  /** Also takes numbers below 10000: Win32 twins such as 64, and the codes that Winsock shares with Win32. */
  win32?: true;
  /** A line in which the shape was seen; it is the shape's test. */
  example: string;
  /** Where the example was read. */
  source: string;
}

/** Shapes that can mean nothing but an error number, one per runtime. */
export const shapes: readonly Shape[] = [
  {
    name: 'Python WinError',
    before: /\[WinError $/i,
    win32: true,
    example: 'OSError: [WinError 121] The semaphore timeout period has expired',
    source: 'https://github.com/aio-libs/aiohttp/issues/6912',
  },
  {
    name: 'Python Errno',
    before: /\[Errno $/i,
    example: 'socket.gaierror: [Errno 11001] getaddrinfo failed',
    source: 'https://github.com/python/cpython/issues/57319',
  },
  {
    name: 'Python exception arguments',
    before: /(?:Error|Exception)\((?:-?\d+, )?$/,
    example:
      "ConnectionResetError(10054, 'An existing connection was forcibly closed by the remote host', None, 10054, None)",
    source: 'https://github.com/psf/requests/issues/4937',
  },
  {
    name: 'Rust os error',
    before: /\(os error $/i,
    win32: true,
    example: 'An existing connection was forcibly closed by the remote host. (os error 10054)',
    source: 'https://github.com/rust-lang/cargo/issues/9909',
  },
  {
    name: 'Rust debug form',
    before: /\bOs \{ code: $/,
    win32: true,
    example: 'Os { code: 10054, kind: ConnectionReset, message: "…" }',
    source: 'https://github.com/tokio-rs/tokio/issues/2017',
  },
  {
    name: '.NET exception',
    before: /(?:SocketException|Win32Exception) \($/,
    win32: true,
    example: 'System.Net.Sockets.SocketException (10061): No connection could be made',
    source: 'https://github.com/dotnet/runtime/issues/45544',
  },
  {
    name: 'Java unrecognized',
    before: /Windows Sockets error: $/i,
    example: 'java.net.SocketException: Unrecognized Windows Sockets error: 10106: socket',
    source:
      'https://github.com/openjdk/jdk/blob/22a7bb2b/src/java.base/windows/native/libnet/net_util_md.c',
  },
  {
    name: 'WSAGetLastError',
    before:
      /\bWSAGetLastError\b(?:\(\))?[ =:>-]{0,4}(?:returned|returns|is|was|gives|gave)?[ :=]{0,3}$/i,
    win32: true,
    example: 'WSAGetLastError() returned 10038',
    source:
      'https://learn.microsoft.com/en-us/windows/win32/api/winsock/nf-winsock-wsagetlasterror',
  },
  {
    name: 'error, then the number',
    before:
      /\b(?:error|errno|err|wsa_?error|fehler|erreur|winsock|ошибка|エラー|错误)(?:[ _-]?(?:code|number|num|no|nr)\b\.?)?(?:\(s\))?["')\]]{0,2}[ :=#]{0,4}["'(\[#]{0,2}$/iu,
    example: 'Socket Error # 10054',
    source: 'https://github.com/IndySockets/Indy/issues/257',
  },
  {
    name: 'Dart OS Error',
    before: /\(OS Error: [^\n]{0,90}\n?, errno = $/,
    win32: true,
    example: '(OS Error: The remote computer refused the network connection.\n, errno = 1225)',
    source: 'https://github.com/flutter/flutter/issues/71904',
  },
  {
    name: 'Apache',
    before: /\(OS $/,
    win32: true,
    example: '(OS 10048)Only one usage of each socket address: make_sock: could not bind',
    source: 'https://httpd.apache.org/docs/2.4/platform/windows.html',
  },
  {
    name: 'Boost.System',
    before: /\bsystem:$/,
    example:
      'connect: No connection could be made because the target machine actively refused it [system:10061]',
    source: 'https://www.boost.org/doc/libs/release/libs/system/doc/html/system.html',
  },
  {
    name: 'hexadecimal, then decimal',
    before: /\b0x[0-9a-f]{4,8}[ /(]{1,2}$/i,
    example: 'could not connect to server: Connection refused (0x0000274D/10061)',
    source: 'https://www.postgresql.org/message-id/16267',
  },
  {
    name: 'nginx',
    before: /\bfailed \($/,
    win32: true,
    example: 'bind() to 0.0.0.0:80 failed (10013: An attempt was made to access a socket',
    source: 'https://nginx.org/en/docs/windows.html',
  },
];

/** Words that make a bare number beside them a possible error number. */
export const troubleWords =
  /\b(?:error|err|errno|fail|failed|failure|fails|can't|cannot|could not|unable|refused|exception|reset|aborted|socket|wsa\w*|winsock|fatal|code|libevent)\b/i;
