import { readEnvironment } from './read-environment.ts';

/** What the environment of this process says about the build; a value that cannot be used stops it. */
export const {
  site,
  base,
  repository,
  securityContact,
  forCloudflare,
  killServiceWorker,
  contentFolder,
  cacheFolder,
} = readEnvironment(process.env);
