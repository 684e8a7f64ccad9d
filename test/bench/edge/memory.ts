import * as z from 'zod/mini'

const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }))
const usage = z.object({
  id: z.number(),
  result: z.object({ usedSize: z.number(), backingStorageSize: z.number() }),
})

/**
 * What an isolate of workerd holds, heap and array buffers.
 *
 * @param inspector the address of workerd's inspector
 * @returns bytes
 */
export async function isolateMemory(inspector: string): Promise<number> {
  const [target] = targets.parse(await (await fetch(`${inspector}/json`)).json())
  if (!target) throw new Error('workerd has no isolate to inspect')
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  const { usedSize, backingStorageSize } = usage.parse(await send(socket, 1, 'Runtime.getHeapUsage')).result
  socket.close()
  return usedSize + backingStorageSize
}

function send(socket: WebSocket, id: number, method: string): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      const message = JSON.parse(String(data))
      if (message.id !== id) return
      socket.removeEventListener('message', listen)
      resolve(message)
    }
    socket.addEventListener('message', listen)
    socket.send(JSON.stringify({ id, method }))
  })
}
