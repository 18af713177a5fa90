/** Stands in pages for the name of the stylesheet that they share, which the build knows when it is done. */
export const styleMark = '{style}';

/**
 * What the site may load and run, for a stylesheet by its name in a policy ("sha256-…"). One value serves the
 * header and the `<meta>` of hosts without headers.
 */
const policy = (style: string) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' '${style}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** Content-Security-Policy for `<meta http-equiv>`, which may not carry `frame-ancestors`. */
export const metaPolicy = policy(styleMark).join('; ');

/** The policy of the development server, where Vite writes styles, and what went wrong, into pages itself. */
export const devPolicy = metaPolicy
  .replace(`'${styleMark}'`, "'unsafe-inline'")
  .replace("require-trusted-types-for 'script'; ", '');

/** Headers of every response, for a stylesheet by its name in a policy. host-files.ts tells each host. */
export const headersFor = (style: string) => ({
  'Content-Security-Policy': [...policy(style), "frame-ancestors 'none'"].join('; '),
  // For this name alone: what its subdomains serve is not ours to say.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Cross-Origin-Resource-Policy of what is below /cards/: chats and trackers show these pictures in pages of their own. */
export const cardsPolicy = 'cross-origin';

/** Cache-Control: pages and data are asked for again each time, files with a hash in their name never change. */
export const caching = {
  pages: 'public, max-age=0, must-revalidate',
  hashed: 'public, max-age=31536000, immutable',
} as const;
