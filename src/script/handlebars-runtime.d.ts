// The package types only its compiler; the runtime is the same object without it.
declare module 'handlebars/runtime.js' {
  const runtime: Omit<typeof import('handlebars'), 'compile' | 'precompile' | 'parse' | 'parseWithoutProcessing'>
  export default runtime
}
