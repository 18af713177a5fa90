/** A way in which programs print an error number: what stands before it, at most 48 characters. */
export interface Shape {
  name: string;
  /** Matches the end of the text in front of the number. Bounded, so that no text can slow it down. */
  before: RegExp;
  /** Also takes numbers below 10000: Win32 twins such as 64, and the codes that Winsock shares with Win32. */
  win32?: true;
  /** A line in this shape; it is the shape's test. */
  example: string;
  /** Where the line, or the function that gives the number, can be read. */
  source: string;
}

/** Shapes that can mean nothing but an error number, one per runtime. */
export const shapes: readonly Shape[] = [
  {
    name: 'Python WinError',
    before: /\[WinError $/i,
    win32: true,
    example: 'OSError: [WinError 121] The semaphore timeout period has expired',
    source: 'https://github.com/alexbers/mtprotoproxy/issues/40',
  },
  {
    name: 'Python Errno',
    before: /\[Errno $/i,
    example: 'socket.gaierror: [Errno 11001] getaddrinfo failed',
    source: 'https://github.com/vmware/pyvmomi-community-samples/issues/331',
  },
  {
    name: 'Python exception arguments',
    before: /(?:Error|Exception)\((?:-?\d+, )?$/,
    example:
      "ConnectionResetError(10054, 'An existing connection was forcibly closed by the remote host', None, 10054, None)",
    source: 'https://github.com/SafeBreach-Labs/CloudMiner/issues/4',
  },
  {
    name: 'Rust os error',
    before: /\(os error $/i,
    win32: true,
    example: 'An existing connection was forcibly closed by the remote host. (os error 10054)',
    source: 'https://github.com/rustdesk/rustdesk/issues/4698',
  },
  {
    name: 'Rust debug form',
    before: /\bOs \{ code: $/,
    win32: true,
    example:
      'Error: IoError(Os { code: 10054, kind: ConnectionReset, message: "An existing connection was forcibly closed by the remote host." })',
    source: 'https://github.com/mozilla/neqo/issues/1759',
  },
  {
    name: '.NET exception',
    before: /(?:SocketException|Win32Exception) \($/,
    win32: true,
    example:
      'System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.',
    source: 'https://github.com/mcmonkeyprojects/SwarmUI/issues/353',
  },
  {
    name: 'Java unrecognized',
    before: /Windows Sockets error: $/i,
    example: 'java.net.SocketException: Unrecognized Windows Sockets error: 10106: socket',
    source:
      'https://github.com/openjdk/jdk/blob/HEAD/src/java.base/windows/native/libnet/net_util_md.c',
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
    example: 'Socket Error # 10054\nConnection reset by peer.',
    source: 'https://github.com/pozitronik/CloudMailRu/issues/283',
  },
  {
    name: 'Dart OS Error',
    before: /\(OS Error: [^\n]{0,90}\n?, errno = $/,
    win32: true,
    example:
      'SocketException: The remote computer refused the network connection.\n (OS Error: The remote computer refused the network connection.\n, errno = 1225), address = 127.0.0.1, port = 57309',
    source: 'https://github.com/flutter/flutter/issues/145019',
  },
  {
    name: 'Apache',
    before: /\(OS $/,
    win32: true,
    example:
      '(OS 10048)Une seule utilisation de chaque adresse de socket (protocole/adresse rÚseau/port) est habituellement autorisÚe.  : make_sock: could not bind to address [::]:443',
    source: 'https://github.com/neard/neard/issues/90',
  },
  {
    name: 'Boost.System',
    before: /\bsystem:$/,
    example:
      'connect: No connection could be made because the target machine actively refused it [system:10061]',
    source:
      'https://github.com/boostorg/system/blob/HEAD/include/boost/system/detail/error_code.hpp',
  },
  {
    name: 'hexadecimal, then decimal',
    before: /\b0x[0-9a-f]{4,8}[ /(]{1,2}$/i,
    example: 'could not connect to server: Connection refused (0x0000274D/10061)',
    source: 'https://github.com/Django-CRM/Django-CRM/issues/447',
  },
  {
    name: 'nginx',
    before: /\bfailed \($/,
    win32: true,
    example:
      '2020/04/21 09:27:13 [emerg] 17384#13972: bind() to 0.0.0.0:80 failed (10013: An attempt was made to access a socket in a way forbidden by its access permissions)',
    source: 'https://github.com/xiaohuasheng/notebook/issues/71',
  },
  {
    name: 'OpenSSH for Windows',
    before: /\bERROR: io:[0-9A-F]{8,16} $/,
    example: 'debug3: WSARecv - WSARecv() ERROR: io:000000166FBB9670 10053',
    source: 'https://github.com/PowerShell/Win32-OpenSSH/issues/1776',
  },
  {
    name: 'OpenVPN',
    before: /\(code=$/,
    example: 'read UDP: Unknown error (code=10054)',
    source: 'https://github.com/OpenVPN/openvpn-gui/issues/223',
  },
];

/** Words that make a bare number beside them a possible error number. */
export const troubleWords =
  /\b(?:error|err|errno|fail|failed|failure|fails|can't|cannot|could not|unable|refused|exception|reset|aborted|socket|wsa\w*|winsock|fatal|code|libevent)\b/i;
