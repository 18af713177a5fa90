import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { shipped } from './shipped.ts';

/** What this module reads of package-lock.json, version 3: packages by their folder. */
interface LockFile {
  name: string;
  version: string;
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  /** Absent where the folder says it. */
  name?: string;
  version: string;
  license?: string;
  /** Checksum as browsers write it: "sha512-" and base64. Absent for some optional packages. */
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * The bill of materials as a CycloneDX file: every locked package, those with a part in what readers
 * get as required, the tools as excluded. Made from the lock file, so that one lock file gives the same
 * bytes on every machine. `npm sbom` does not: it writes a random number, the time and npm's version,
 * and refuses trees in which a package asks for a tag (lighthouse has one that asks for "latest").
 */
export function sbom(lockFile = 'package-lock.json'): Uint8Array {
  const text = readFileSync(lockFile, 'utf8');
  const lock: LockFile = JSON.parse(text);
  const folders = Object.keys(lock.packages).toSorted();
  // One package may lie in several folders.
  const byReference = Map.groupBy(folders, (folder) => reference(lock, folder));
  const references = [...byReference].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = reference(lock, '');
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(text)}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: component(lock, '', 'application'),
    },
    components: references
      .filter(([id]) => id !== own)
      .map(([, [folder = '']]) => component(lock, folder, 'library')),
    dependencies: references.map(([ref, places]) => ({
      ref,
      dependsOn: [...new Set(places.flatMap((folder) => needs(lock, folder)))].toSorted(),
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(bill)}\n`);
}

function component(lock: LockFile, folder: string, type: 'application' | 'library') {
  const { version, license, integrity } = locked(lock, folder);
  const name = nameOf(lock, folder);
  const [algorithm, digest] = integrity?.split('-') ?? [];
  return {
    type,
    'bom-ref': reference(lock, folder),
    name,
    version,
    ...(type === 'library' && { scope: isShipped(name) ? 'required' : 'excluded' }),
    ...(algorithm === 'sha512' &&
      digest !== undefined && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
      }),
    ...(license !== undefined && {
      licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    ...(type === 'library' && { purl: `pkg:npm/${name.replace('@', '%40')}@${version}` }),
  };
}

/** References of the packages that a package asks for and that are in the lock file. */
function needs(lock: LockFile, folder: string): string[] {
  const asking = locked(lock, folder);
  return Object.keys({
    ...asking.dependencies,
    ...asking.devDependencies,
    ...asking.optionalDependencies,
    ...asking.peerDependencies,
  }).flatMap((name) => {
    const found = find(lock, folder, name);
    return found === undefined ? [] : [reference(lock, found)];
  });
}

/** The folder that Node finds a package in: the nearest node_modules, from the inside out. */
function find(lock: LockFile, folder: string, name: string): string | undefined {
  const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (place in lock.packages) return place;
  return folder === ''
    ? undefined
    : find(lock, folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

function reference(lock: LockFile, folder: string): string {
  return `${nameOf(lock, folder)}@${locked(lock, folder).version}`;
}

function nameOf(lock: LockFile, folder: string): string {
  return locked(lock, folder).name ?? folder.replace(/^.*node_modules\//, '');
}

function locked(lock: LockFile, folder: string): LockedPackage {
  const found = lock.packages[folder];
  if (found === undefined) throw new Error(`The lock file has no package in "${folder}".`);
  return found;
}

function isShipped(name: string): boolean {
  return shipped.some((work) => work.name === name);
}

/** The lock file's checksum in the form of a UUID that its maker defined: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function uuid(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
