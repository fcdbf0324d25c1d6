import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { startTrying, stopTrying, wayToChild } from '../systems/love/children.ts'
import { tellLove } from '../systems/love/love-news.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { refuseMinor } from '../systems/love/romance-rules.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Starts trying for a child, or stops. Starting again while one tries already, or stopping while one does not, changes nothing. */
export const tryForChild: Handler<CommandMessage<'tryForChild'>> = (turn, message) => {
  const { life, minute } = turn
  const refused = refuseUnlessPlaying(life) ?? refuseMinor(life, minute)
  if (refused !== undefined) return refused
  if (message?.trying === false) {
    stopTrying(life)
    return undefined
  }
  const way = wayToChild(life, minute)
  if (typeof way !== 'string') return way
  if (life.love.trying !== null) return undefined
  startTrying(turn, way)
  const person = partnerOf(life) ?? null
  tellLove(turn, {
    what: 'trying',
    person,
    title: way === 'birth' ? 'A decision' : 'Forms',
    message:
      way === 'birth'
        ? `You and ${person?.firstname} stop being careful. Nothing is different, and everything is.`
        : `You and ${person?.firstname} fill in forty pages about yourselves. The question about hobbies takes longest.`,
  })
  return undefined
}
