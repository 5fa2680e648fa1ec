import { once } from 'node:events'
import net from 'node:net'

/** The port itself when nothing listens there on loopback (0: any free one), else undefined. */
export const freePort = async (port: number): Promise<number | undefined> => {
  const server = net.createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return undefined
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? address?.port : undefined
}
