/**
 * Says what is missing on this machine before a command of package.json that could not work without it.
 * Plain JavaScript, because an old Node reads nothing else.
 */
if (!process.features.typescript) {
  stop(
    `This needs Node 22.18 or later, and Node ${process.versions.node} runs it. The package "node" brings one, but its install script has not run: run "npm rebuild node", or npm ci without --ignore-scripts.`,
  );
}
if (/[#?%]/.test(process.cwd())) {
  stop(
    `${process.cwd()} has #, ? or % in its name, where Vite and Astro find no files: rename the folder, and run npm ci again.`,
  );
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
