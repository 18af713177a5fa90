import { build, subPath } from './astro.ts';
import { serve } from './static-server.ts';

const { status, stdout, stderr } = build(subPath.outDir, {
  BASE_PATH: subPath.base,
  REPOSITORY_URL: subPath.repository,
});
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
await serve(subPath.outDir, subPath.base, subPath.port);
