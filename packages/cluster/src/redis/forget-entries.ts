import { clusterLimits } from '../limits.ts'
import type { RedisLink } from './connect.ts'

/** Removes the entries of a stream whose payload contains a text. Reads the stream in pages, so that no command takes long. */
export async function forgetEntries({ client, bounded }: RedisLink, key: string, mark: string): Promise<void> {
  for (let after = '-'; ; ) {
    const reading = client.xrange(key, after, '+', 'COUNT', clusterLimits.forgetPage)
    const page = await bounded('looking for the entries of a player', reading)
    const found = page.filter(([, fields]) => fields.some((text) => text.includes(mark))).map(([id]) => id)
    if (found.length > 0) await bounded('removing the entries of a player', client.xdel(key, ...found))
    if (page.length < clusterLimits.forgetPage) return
    after = `(${page.at(-1)?.[0]}`
  }
}
