/** What readers see of how a text names a code, by id. */
export const kindLabels = {
  name: 'name',
  'short-name': 'short name',
  'other-name': 'other name',
  number: 'number',
  hex: 'hex',
  hresult: 'HRESULT',
  ntstatus: 'NTSTATUS',
  openssl: 'OpenSSL',
  title: 'short title',
  runtime: 'runtime',
  message: 'message',
  shape: 'error number',
  slip: 'similar name',
  start: 'start of the name',
  part: 'part of the name',
  words: 'similar words',
} as const;
