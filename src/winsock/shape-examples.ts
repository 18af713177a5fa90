import type { ShapeName } from './shapes.ts';

/** For each shape a line of text in it, and where the line, or the function that gives the number, can be read. */
export const shapeExamples: Readonly<Record<ShapeName, { line: string; source: string }>> = {
  'Python WinError': {
    line: 'OSError: [WinError 121] The semaphore timeout period has expired',
    source: 'https://github.com/alexbers/mtprotoproxy/issues/40',
  },
  WinError: {
    line: 'Network error: WinError 10065 while connecting',
    source: 'https://docs.python.org/3/library/exceptions.html#OSError.winerror',
  },
  'error as a key': {
    line: '{"message":"connect failed","NativeErrorCode": 10060}',
    source: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.sockets.socketexception',
  },
  SOCKET_ERROR: {
    line: 'tcp_write SOCKET_ERROR: 10054',
    source: 'https://learn.microsoft.com/en-us/windows/win32/winsock/handling-winsock-errors',
  },
  'Python Errno': {
    line: 'socket.gaierror: [Errno 11001] getaddrinfo failed',
    source: 'https://github.com/vmware/pyvmomi-community-samples/issues/331',
  },
  'Python exception arguments': {
    line: "ConnectionResetError(10054, 'An existing connection was forcibly closed by the remote host', None, 10054, None)",
    source: 'https://github.com/SafeBreach-Labs/CloudMiner/issues/4',
  },
  'Rust os error': {
    line: 'An existing connection was forcibly closed by the remote host. (os error 10054)',
    source: 'https://github.com/rustdesk/rustdesk/issues/4698',
  },
  'Rust debug form': {
    line: 'Error: IoError(Os { code: 10054, kind: ConnectionReset, message: "An existing connection was forcibly closed by the remote host." })',
    source: 'https://github.com/mozilla/neqo/issues/1759',
  },
  '.NET exception': {
    line: 'System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.',
    source: 'https://github.com/mcmonkeyprojects/SwarmUI/issues/353',
  },
  'Java unrecognized': {
    line: 'java.net.SocketException: Unrecognized Windows Sockets error: 10106: socket',
    source:
      'https://github.com/openjdk/jdk/blob/HEAD/src/java.base/windows/native/libnet/net_util_md.c',
  },
  WSAGetLastError: {
    line: 'WSAGetLastError() returned 10038',
    source:
      'https://learn.microsoft.com/en-us/windows/win32/api/winsock/nf-winsock-wsagetlasterror',
  },
  'error, then the number': {
    line: 'Socket Error # 10054\nConnection reset by peer.',
    source: 'https://github.com/pozitronik/CloudMailRu/issues/283',
  },
  'Dart OS Error': {
    line: 'SocketException: The remote computer refused the network connection.\n (OS Error: The remote computer refused the network connection.\n, errno = 1225), address = 127.0.0.1, port = 57309',
    source: 'https://github.com/flutter/flutter/issues/145019',
  },
  Apache: {
    line: '(OS 10048)Une seule utilisation de chaque adresse de socket (protocole/adresse rÚseau/port) est habituellement autorisÚe.  : make_sock: could not bind to address [::]:443',
    source: 'https://github.com/neard/neard/issues/90',
  },
  'Boost.System': {
    line: 'connect: No connection could be made because the target machine actively refused it [system:10061]',
    source:
      'https://github.com/boostorg/system/blob/HEAD/include/boost/system/detail/error_code.hpp',
  },
  'hexadecimal, then decimal': {
    line: 'could not connect to server: Connection refused (0x0000274D/10061)',
    source: 'https://github.com/Django-CRM/Django-CRM/issues/447',
  },
  nginx: {
    line: '2020/04/21 09:27:13 [emerg] 17384#13972: bind() to 0.0.0.0:80 failed (10013: An attempt was made to access a socket in a way forbidden by its access permissions)',
    source: 'https://github.com/xiaohuasheng/notebook/issues/71',
  },
  'OpenSSH for Windows': {
    line: 'debug3: WSARecv - WSARecv() ERROR: io:000000166FBB9670 10053',
    source: 'https://github.com/PowerShell/Win32-OpenSSH/issues/1776',
  },
  MySQL: {
    line: "Can't connect to MySQL server on 'localhost' (10061)",
    source: 'https://github.com/arcemu/arcemu/issues/334',
  },
  OpenVPN: {
    line: 'read UDP: Unknown error (code=10054)',
    source: 'https://github.com/OpenVPN/openvpn-gui/issues/223',
  },
};
