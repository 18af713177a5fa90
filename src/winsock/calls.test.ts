import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callNear } from './calls.ts';

for (const [text, call] of [
  ['connect() failed: «10061»', 'connect'],
  ['bind: «WSAEADDRINUSE»', 'bind'],
  ['java.net.BindException: «Address already in use»: JVM_Bind', 'bind'],
  ['dial tcp 192.0.2.1:443: connectex: «No connection»', 'connect'],
  ['listen tcp :80: bind: «Only one usage»', 'bind'],
  ['read tcp 192.0.2.1:443: wsarecv: «An existing»', 'transfer'],
  ['«10054»\n   at System.Net.Sockets.Socket.Receive(Byte[] buffer)', 'transfer'],
  ['«10048»\n   at System.Net.Sockets.Socket.DoBind(EndPoint e)', 'bind'],
  ['«10004»\n   at System.Net.Sockets.Socket.Accept()', 'accept'],
  ['getaddrinfo «ENOTFOUND» db.example', 'names'],
  ['setsockopt(IP_TTL): «10042»', 'options'],
  ['Error: connect «ECONNREFUSED» 127.0.0.1:80', 'connect'],
  ['WSAStartup failed: «10091»', 'socket'],
  ['the disconnected binder «10054»', undefined],
  ['«10054»', undefined],
] as const) {
  test(`what failed in: ${text}`, () => {
    const start = text.indexOf('«');
    const end = text.indexOf('»');
    const bare = text.replace('«', '').replace('»', '');
    assert.equal(callNear(bare, start, end - 1), call);
  });
}
