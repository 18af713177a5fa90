import { siteName } from '../site.ts';

/** Name of the docset's folder and of its feed, without their endings. */
export const docsetBundle = 'Winsock_errors';

/** What stands before a search to limit it to this docset: `winsock:10054`. */
const keyword = 'winsock';

/** Info.plist: what Dash, Velocity and Zeal are told about the docset. */
export function docsetInfo(address: URL): string {
  const values = {
    CFBundleIdentifier: keyword,
    CFBundleName: siteName,
    DocSetPlatformFamily: keyword,
    DashDocSetFallbackURL: address.href,
    DashDocSetFamily: 'dashtoc',
    dashIndexFilePath: 'index.html',
    isDashDocset: true,
    isJavaScriptEnabled: true,
    DashDocSetDefaultFTSEnabled: true,
  } as const;
  const lines = Object.entries(values).map(
    ([key, value]) =>
      `  <key>${key}</key>\n  ${value === true ? '<true/>' : `<string>${escape(value)}</string>`}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines.join('')}</dict>
</plist>
`;
}

/** meta.json, which Zeal reads first, and from which it knows where updates come from. */
export function docsetMeta(address: URL, version: string): string {
  const meta = {
    name: docsetBundle,
    title: siteName,
    version,
    feed_url: new URL(`offline/${docsetBundle}.xml`, address).href,
    extra: { indexFilePath: 'index.html', isJavaScriptEnabled: true, keywords: [keyword] },
  };
  return `${JSON.stringify(meta, null, 2)}\n`;
}

/**
 * The feed to which Dash, Velocity and Zeal subscribe. They fetch the docset from `url` again when
 * `version` has changed in any way.
 */
export function docsetFeed(version: string, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<entry>
  <version>${escape(version)}</version>
  <url>${escape(url)}</url>
</entry>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
