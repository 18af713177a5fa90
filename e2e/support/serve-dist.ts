import { serve } from '../../src/hosting/serve.ts';

await serve('dist', { port: 4322 });
