import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.dist.*/', '.astro/', 'test-results/', 'playwright-report/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-console': 'error',
      'no-else-return': 'error',
    },
  },
  {
    // Command-line programs talk to their user on the console; tests print the figures they measure.
    files: ['e2e/**/*.ts', 'bench/**/*.ts', 'src/cli/*', 'examples/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
