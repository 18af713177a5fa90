import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragments } from './fragments.ts';

// Ids as they stand in Microsoft's list.
const table = [
  ['WSAECONNRESET', 'Connection reset by peer', 'Connection_reset_by_peer.'],
  [
    'WSA_IO_INCOMPLETE',
    'Overlapped I/O event object not in signaled state',
    'Overlapped_I_O_event_object_not_in_signaled_state.',
  ],
  [
    'WSANO_DATA',
    'Valid name, no data record of requested type',
    'Valid_name__no_data_record_of_requested_type.',
  ],
  [
    'WSA_QOS_EPSFLOWSPEC',
    'Invalid QoS provider-specific flowspec',
    'Invalid_QoS_provider-specific_flowspec.',
  ],
] as const;

for (const [name, title, id] of table) {
  test(`${name} has the ids of the original list`, () => {
    assert.deepEqual(fragments(name, title), [
      name,
      name.toLowerCase(),
      id,
      id.toLowerCase(),
      id.toUpperCase(),
    ]);
  });
}
