/** The life of a connection, in order, then what lies beside it. `label` is what pages print. */
export const stages = [
  { id: 'startup', label: 'Startup', about: 'Loading Winsock with WSAStartup', inLife: true },
  {
    id: 'create',
    label: 'Create',
    about: 'Creating a socket and setting its options',
    inLife: true,
  },
  { id: 'address', label: 'Address', about: 'Binding to a local address and port', inLife: true },
  { id: 'listen', label: 'Listen', about: 'Listening and accepting', inLife: true },
  { id: 'connect', label: 'Connect', about: 'Reaching the other side', inLife: true },
  { id: 'transfer', label: 'Transfer', about: 'Sending and receiving', inLife: true },
  { id: 'shutdown', label: 'Shutdown', about: 'Ending a connection', inLife: true },
  { id: 'names', label: 'Names', about: 'Looking up hosts and services', inLife: false },
  {
    id: 'overlapped',
    label: 'Overlapped I/O',
    about: 'Operations that finish later',
    inLife: false,
  },
  { id: 'provider', label: 'Providers', about: 'The DLLs behind Winsock', inLife: false },
  {
    id: 'qos',
    label: 'Quality of service',
    about: 'Reserving bandwidth, long retired',
    inLife: false,
  },
  { id: 'any', label: 'Any call', about: 'Errors that every function may return', inLife: false },
] as const;

/** Identifier of a stage. */
export type StageId = (typeof stages)[number]['id'];

/** The stage with its labels. */
export function getStage(id: StageId): (typeof stages)[number] {
  const stage = stages.find((stage) => stage.id === id);
  if (stage === undefined) throw new Error(`There is no stage "${id}".`);
  return stage;
}
