import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import config from './svelte.config.js';

const onlyInPlatform = { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/platform may know the shell.' }] };

export default ts.config(
  { ignores: ['dist', 'src/api/bindings.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-undef': 'off',
      'no-restricted-imports': ['error', onlyInPlatform],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Addresses are hash links built by the router; there is no SvelteKit to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
      // What is reactive here is the state that holds them; a date or a map that nobody changes needs no twin.
      'svelte/prefer-svelte-reactivity': 'off',
      // A blank beside a tag is written as an expression, since the compiler trims the other kind.
      'svelte/no-useless-mustaches': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig: config } },
  },
  { files: ['src/platform/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['tests/**', '*.ts', '*.js'], languageOptions: { globals: { ...globals.node } } },
);
