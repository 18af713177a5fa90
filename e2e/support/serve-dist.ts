import { serve } from './static-server.ts';

await serve('dist', '', 4322);
