/** The packed dictionary, which wrangler uploads beside the Worker as a module of bytes. */
declare module '*/dictionary.bin' {
  const bytes: ArrayBuffer
  export default bytes
}

/** The bindings of wrangler.toml. */
declare module 'cloudflare:workers' {
  export const env: { readonly ASSETS: { readonly fetch: (url: string) => Promise<Response> } }
}
