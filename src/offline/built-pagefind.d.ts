// The library that Pagefind writes beside its index; bundle.ts says where it is.
declare module 'built-pagefind';
