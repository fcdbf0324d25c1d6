import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { tell } from '../core/feed.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { homesOf, homeTexts } from '../systems/home/homes.ts'
import { moveTo, refuseHome } from '../systems/home/housing.ts'
import type { Command } from './define.ts'

export const moveHome: Command<CommandMessage<'moveHome'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const home = homesOf(turn.catalogue).find((one) => one.id === message.home)
    if (home === undefined) return refusal('no_such_home')
    const closed = refuseHome(turn, home)
    if (closed !== undefined) return closed
    moveTo(turn, home)
    const { name, about } = homeTexts(turn.catalogue, home)
    tell(turn, { eventId: 'moved-home', ...messageOf(turn, 'home.moved', { home: name, about }), importance: 5 })
    return undefined
  },
}
