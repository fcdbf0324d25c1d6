import type { Client } from '@lifegrid/sdk/client'
import { type Chronicle, chronicleAfter, isNetWorthOld, withNetWorth } from '../game/chronicle.ts'
import { keep, readKept } from './storage.ts'

const name = 'chronicle'

/** The chronicle of the client's life, as far as this browser has kept it. Undefined while there is no life. */
export function chronicleOf({ view }: Pick<Client, 'view'>): Chronicle | undefined {
  if (view === null) return undefined
  const { userID, life } = view
  const kept = readKept<Chronicle>(name)
  return kept?.userID === userID && kept.life === life ? kept : { userID, life, samples: [] }
}

/**
 * Keeps the chronicle of the client's life while it is played. Once in a year of the game it asks for the net worth.
 * @returns a function that ends it.
 */
export function recordChronicle(client: Client): () => void {
  let current = chronicleOf(client)
  const update = (next: Chronicle): void => {
    if (next === current) return
    current = next
    keep(name, next)
  }
  const offs = [
    client.on('change', ({ userID, life, state }) => {
      const isSame = current?.userID === userID && current.life === life
      const before = isSame && current !== undefined ? current : { userID, life, samples: [] }
      const next = state.status === 'playing' ? chronicleAfter(before, state) : before
      if (next !== before && isNetWorthOld(next)) void client.read('getStore')
      update(next)
    }),
    client.on('frame', (frame) => {
      if (frame.type === 'store' && current !== undefined) update(withNetWorth(current, frame.money.netWorthCents))
    }),
  ]
  return () => {
    for (const off of offs) off()
  }
}
