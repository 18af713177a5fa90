import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What compiles and runs the programs on this machine. */
export interface Toolchain {
  compiler: string;
  system: string;
  wine: boolean;
  /** Compiles a program without warnings; resolves to what the compiler said where it failed. */
  compile(source: string, program: string): Promise<string | undefined>;
  /** Runs a program within its time; resolves to what it printed. */
  run(program: string): Promise<string>;
  /** Removes what the toolchain made on disk. */
  close(): void;
}

const LIMIT_MS = 20_000;
const libraries = ['-lws2_32', '-lmswsock'];

/** The sentence for a machine that lacks the tools. */
export const missing =
  'The examples were not run: they need MinGW-w64 and Wine (Debian: apt-get install gcc-mingw-w64-x86-64 wine wine64), or on Windows gcc of MinGW-w64 or cl of MSVC on the PATH.';

/** The toolchain of this machine, or undefined where a tool is missing. */
export function findToolchain(): Toolchain | undefined {
  return process.platform === 'win32' ? onWindows() : underWine();
}

function underWine(): Toolchain | undefined {
  const gcc = 'x86_64-w64-mingw32-gcc';
  const compiler = version(gcc, ['-dumpversion']);
  const wine = version('wine', ['--version'])?.match(/wine-([\d.]+)/)?.[1];
  if (compiler === undefined || wine === undefined) return undefined;
  // A prefix of its own, so that nothing which was set up on this machine matters.
  const prefix = mkdtempSync(join(tmpdir(), 'winsock-examples-'));
  const env = { ...process.env, WINEPREFIX: prefix, WINEDEBUG: '-all', DISPLAY: '' };
  spawnSync('wineboot', ['-i'], { env, stdio: 'ignore', timeout: 120_000 });
  return {
    compiler: `MinGW-w64 GCC ${compiler.split(/[.-]/)[0]}`,
    system: `Wine ${wine}`,
    wine: true,
    compile: withGcc(gcc),
    run: (program) => output('wine', [program], env),
    close: () => {
      spawnSync('wineserver', ['-k'], { env, stdio: 'ignore' });
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

function onWindows(): Toolchain | undefined {
  const system = `Windows ${release()}`;
  const common = {
    system,
    wine: false,
    run: (program: string) => output(program, [], process.env),
    close: () => undefined,
  };
  const gcc = version('gcc', ['-dumpversion']);
  if (gcc !== undefined) {
    return { ...common, compiler: `MinGW-w64 GCC ${gcc.split('.')[0]}`, compile: withGcc('gcc') };
  }
  const cl = /Version ([\d.]+)/.exec(spawnSync('cl', [], { encoding: 'utf8' }).stderr ?? '')?.[1];
  if (cl === undefined) return undefined;
  return {
    ...common,
    compiler: `MSVC ${cl}`,
    compile: async (source, program) => {
      const options = ['/nologo', '/std:c11', '/W4', '/WX', source, `/Fe${program}`];
      const made = await attempt('cl', [
        ...options,
        `/Fo${program}.obj`,
        'ws2_32.lib',
        'mswsock.lib',
      ]);
      return made.failed ? made.printed + made.said : undefined;
    },
  };
}

function withGcc(gcc: string): Toolchain['compile'] {
  return async (source, program) => {
    const options = [
      '-std=c11',
      '-Wall',
      '-Wextra',
      '-Werror',
      source,
      '-o',
      program,
      ...libraries,
    ];
    const made = await attempt(gcc, options);
    return made.failed ? made.printed + made.said : undefined;
  };
}

function version(program: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

async function output(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { printed, timedOut } = await attempt(program, args, env);
  return timedOut
    ? `${printed}\n${basename(args[0] ?? program)} ran into its limit of 20 s.`
    : printed;
}

/** How a program ended. */
export interface Attempt {
  failed: boolean;
  timedOut: boolean;
  /** Its standard output. */
  printed: string;
  /** Its standard error, to which Wine adds remarks of its own. */
  said: string;
}

/** Runs a program to its end or its limit. */
export function attempt(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Attempt> {
  return new Promise((resolve) => {
    execFile(program, [...args], { env, timeout: LIMIT_MS }, (error, stdout, stderr) =>
      resolve({
        failed: error !== null,
        timedOut: error?.killed === true,
        printed: stdout.replaceAll('\r', ''),
        said: stderr.replaceAll('\r', ''),
      }),
    );
  });
}
