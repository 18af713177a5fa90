import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A web server as Debian packages it, run in the foreground from a folder of its own. */
export interface Host {
  program: string;
  package: string;
  port: number;
  /** Writes what the server needs into its folder, which has the site in `site`; returns the arguments. */
  configure: (folder: string, port: number) => string[];
}

export interface RunningHost {
  address: string;
  /** Files of the site as this server sees it, which may be added to. */
  site: string;
  stop: () => Promise<void>;
}

export const nginx: Host = {
  program: '/usr/sbin/nginx',
  package: 'nginx',
  port: 4341,
  configure: (folder, port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const server = readFileSync('dist-hosting/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replace('root /srv/winsock-errors;', `root ${folder}/site;`);
    const main = [
      'daemon off; master_process off; error_log stderr; events {}',
      `pid ${folder}/pid;`,
      'http { access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      server,
      '}',
    ];
    writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
    return ['-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  },
};

export const apache = apacheWith(4342, [
  'dir',
  'mime',
  'headers',
  'filter',
  'deflate',
  'autoindex',
]);

/** Apache with the least that serves a file. */
export const bareApache = apacheWith(4343, []);

export const python: Host = {
  program: '/usr/bin/python3',
  package: 'python3',
  port: 4344,
  configure: (folder, port) => `-m http.server -b 127.0.0.1 -d ${folder}/site ${port}`.split(' '),
};

/** Serves a copy of the built site, and waits until the server answers. */
export async function start({ program, port, configure }: Host): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const log = join(folder, 'log');
  // A server that root starts reads the files as another user.
  chmodSync(folder, 0o755);
  cpSync('dist', join(folder, 'site'), { recursive: true });
  const server = spawn(program, configure(folder, port), {
    stdio: ['ignore', 'ignore', openSync(log, 'a')],
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(folder, { recursive: true });
  };
  if (!(await answers(server, address))) {
    const reason = readFileSync(log, 'utf8');
    await stop();
    throw new Error(`${program} does not answer at ${address}: ${reason}`);
  }
  return { address, site: join(folder, 'site'), stop };
}

async function answers(server: ChildProcess, address: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt += 1) {
    if (await fetch(address).catch(() => undefined)) return true;
    await setTimeout(100);
  }
  return false;
}

function apacheWith(port: number, modules: string[]): Host {
  return {
    program: '/usr/sbin/apache2',
    package: 'apache2',
    port,
    configure: (folder) => {
      const lines = [
        ...['mpm_event', 'authz_core', ...modules].map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
        ...(modules.includes('mime') ? ['TypesConfig /etc/mime.types'] : []),
        `DefaultRuntimeDir ${folder}`,
        `PidFile ${folder}/pid`,
        'ErrorLog /dev/stderr',
        'ServerName localhost',
        `Listen 127.0.0.1:${port}`,
        `DocumentRoot ${folder}/site`,
        `<Directory ${folder}/site>`,
        'Options Indexes FollowSymLinks',
        // What .htaccess says that it needs, so All is enough too.
        'AllowOverride FileInfo Indexes Options=Indexes',
        'Require all granted',
        '</Directory>',
      ];
      writeFileSync(join(folder, 'apache.conf'), lines.join('\n'));
      return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  };
}
