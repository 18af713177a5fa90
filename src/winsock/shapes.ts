/** A way in which programs print an error number: what stands before it, at most 48 characters. */
export interface Shape {
  name: string;
  /** Matches the end of the text in front of the number. Bounded, so that no text can slow it down. */
  before: RegExp;
  /** Also takes numbers below 10000: Win32 twins such as 64, and the codes that Winsock shares with Win32. */
  win32?: true;
}

const known = [
  {
    name: 'Python WinError',
    before: /\[WinError $/i,
    win32: true,
  },
  {
    name: 'WinError',
    before: /\bWinError[ :=]{1,3}$/i,
    win32: true,
  },
  {
    name: 'Python Errno',
    before: /\[Errno $/i,
  },
  {
    name: 'Python exception arguments',
    before: /(?:Error|Exception)\((?:-?\d+, )?$/,
  },
  {
    name: 'Rust os error',
    before: /\(os error $/i,
    win32: true,
  },
  {
    name: 'Rust debug form',
    before: /\bOs \{ code: $/,
    win32: true,
  },
  {
    name: '.NET exception',
    before: /(?:SocketException|Win32Exception) \($/,
    win32: true,
  },
  {
    name: 'Java unrecognized',
    before: /Windows Sockets error: $/i,
  },
  {
    name: 'WSAGetLastError',
    before:
      /\bWSAGetLastError\b(?:\(\))?[ =:>-]{0,4}(?:returned|returns|is|was|gives|gave)?[ :=]{0,3}$/i,
    win32: true,
  },
  {
    name: 'error, then the number',
    before:
      /\b(?:error|errno|err|wsa_?error|fehler|erreur|winsock|ошибка|エラー|错误)(?:[ _-]?(?:code|number|num|no|nr)\b\.?)?(?:\(s\))?(?: was| is)?["')\]]{0,2}[ :=#]{0,4}["'(\[#]{0,2}$/iu,
  },
  {
    // JSON, escaped or not, XML, a query string.
    name: 'error as a key',
    before:
      /(?:error|errno|err|winsock)_?(?:code|number|num|no)?\\{0,3}["']? ?(?:[:=>]|\\u003[da]|&#6[01];|%3[ad]){1,2} ?\\{0,3}["']?$/i,
  },
  {
    name: 'Dart OS Error',
    before: /\(OS Error: [^\n]{0,90}\n?, errno = $/,
    win32: true,
  },
  {
    name: 'Apache',
    before: /\(OS $/,
    win32: true,
  },
  {
    name: 'Boost.System',
    before: /\bsystem:$/,
  },
  {
    name: 'hexadecimal, then decimal',
    before: /\b0x[0-9a-f]{4,8}[ /(]{1,2}$/i,
  },
  {
    name: 'nginx',
    before: /\bfailed \($/,
    win32: true,
  },
  {
    name: 'OpenSSH for Windows',
    before: /\bERROR: io:[0-9A-F]{8,16} $/,
  },
  {
    name: 'MySQL',
    before: /\bMySQL\s{1,2}server\s{1,2}on [^\n]{1,64} \($/i,
  },
  {
    name: 'OpenVPN',
    before: /\(code=$/,
  },
  {
    name: 'SOCKET_ERROR',
    before: /\b(?:SOCKET_ERROR|SocketError|LastError|GetLastError(?:\(\))?)["']?[ :=,([]{1,3}$/i,
  },
] as const satisfies readonly Shape[];

/**
 * Shapes that can mean nothing but an error number, one per runtime. Browsers load them, so a line in each
 * shape and its source stand in shape-examples.ts.
 */
export const shapes: readonly Shape[] = known;

/** Name of a shape. */
export type ShapeName = (typeof known)[number]['name'];

/** Words that make a bare number beside them a possible error number. */
export const troubleWords =
  /\b(?:error|err|errno|fail|failed|failure|fails|can't|cannot|could not|unable|refused|exception|reset|aborted|socket|wsa\w*|winsock|fatal|code|libevent)\b/i;
