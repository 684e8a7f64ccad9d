/** The packed dictionary, which wrangler uploads beside the Worker as a module of bytes. */
declare module '*/dictionary.bin' {
  const bytes: ArrayBuffer
  export default bytes
}
