import { assert } from '@lifegrid/base/assert'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { messageOf } from '../core/message.ts'
import { startTrying, stopTrying, wayToChild } from '../systems/love/children.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { refuseMinor } from '../systems/love/romance-rules.ts'
import type { Command } from './define.ts'

/** Starts or stops trying for a child. Starting or stopping twice changes nothing. */
export const tryForChild: Command<CommandMessage<'tryForChild'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const refused = refuseMinor(life, minute)
    if (refused !== undefined) return refused
    if (message?.trying === false) {
      stopTrying(life)
      return undefined
    }
    const way = wayToChild(life, minute)
    if (typeof way !== 'string') return way
    if (life.love.trying !== null) return undefined
    startTrying(turn, way)
    const partner = partnerOf(life)
    assert(partner !== undefined, 'only a couple can have a child')
    const told = messageOf(turn, way === 'birth' ? 'love.try-for-birth' : 'love.try-for-adoption', { partner })
    sendLoveNews(turn, { what: 'trying', person: partner, ...told })
    return undefined
  },
}
