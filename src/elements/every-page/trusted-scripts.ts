/**
 * The policy asks for trusted types: no text becomes HTML or code, and the address of a worker has to
 * pass here. Addresses of this site do; Pagefind's worker is one of them.
 */
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const factory: Factory | undefined = Reflect.get(globalThis, 'trustedTypes');

factory?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError(`${url} is not of this site.`);
  },
});

export {};
