/** Answers a request whose body is a list of sentences with how many words they have. */
export async function answer(
  request: Request,
  load: () => Promise<(sentence: string) => readonly unknown[]>,
): Promise<Response> {
  if (request.method === 'GET') return new Response('ready')
  const sentences = (await request.json()) as readonly string[]
  const analyze = await load()
  return new Response(String(sentences.reduce((count, sentence) => count + analyze(sentence).length, 0)))
}
