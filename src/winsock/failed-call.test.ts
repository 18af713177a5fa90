import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfFailedCall } from './failed-call.ts';

for (const before of [
  'bind() failed: ',
  'connect: ',
  'sendto() failed: ',
  'Failed to connect: ',
  'Unable to bind socket [',
  'recv returned -1, ',
  'select failed with ',
  'WSASend() failed with error code ',
  'cannot bind to socket, error (',
  'accept(): ',
  "couldn't connect to server: ",
])
  test(`an error stands behind "${before}"`, () => assert.ok(isOfFailedCall(before)));

for (const before of [
  'listen: ',
  'failed to connect to 192.0.2.1:',
  'connect to port ',
  'bind failed, port ',
  'listening on port ',
  'connected ',
  'item failed: ',
  'retry ',
  'bind() failed: 5\nrow ',
])
  test(`none stands behind "${before}"`, () => assert.ok(!isOfFailedCall(before)));
