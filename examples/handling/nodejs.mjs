// Handles a failed TCP connection by err.code: the same names on Windows, Linux and macOS.
// err.errno is libuv's number: -4078 for a refusal on Windows. The Winsock number (10061) is lost.
import { once } from 'node:events';
import net from 'node:net';

// A server cannot bind without listening. So it gives its port back, and nobody listens there now.
const server = net.createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
server.close();
await once(server, 'close');

const socket = net.connect({ host: '127.0.0.1', port });
// Without a limit of its own a program waits as long as the system does.
socket.setTimeout(5000, () => {
  socket.destroy(Object.assign(new Error('no answer within 5 seconds'), { code: 'ETIMEDOUT' }));
});

process.exitCode = 1;
try {
  await once(socket, 'connect');
  console.error(`connected: another program took port ${port} meanwhile`);
  socket.destroy();
} catch (err) {
  switch (err.code) {
    case 'ECONNREFUSED': // an answer: the computer is there, so a retry at once gets the same
      console.log(`port ${port}: the server is not running (errno ${err.errno})`);
      console.log('handled: connection refused');
      process.exitCode = 0;
      break;
    case 'ETIMEDOUT':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH': // no answer: the fault may pass, so pauses that grow make sense
      console.error(`no way to the server, try again later: ${err.message}`);
      break;
    case 'ECONNRESET': // the request may have been carried out before the reset
      console.error(`connection lost, repeat only what is safe to do twice: ${err.message}`);
      break;
    default:
      throw err;
  }
}
