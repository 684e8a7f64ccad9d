/** Prints how long it takes until the first sentence is read, in ms, and what the process then holds, in bytes. */
export async function report(load: () => Promise<(sentence: string) => unknown>): Promise<void> {
  const begun = performance.now()
  const analyze = await load()
  const loaded = performance.now() - begun
  analyze('電話を解約したいのですが、お願いできますか。')
  console.log(JSON.stringify({ loaded, resident: process.memoryUsage.rss() }))
}
