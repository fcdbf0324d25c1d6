import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { dayOf } from '../core/time.ts'
import { engineLimits } from '../life/limits.ts'
import { candidateOf } from '../systems/love/dating-app.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { refuseMinor } from '../systems/love/romance-rules.ts'
import { rootGenes } from '../systems/people/genes.ts'
import { avatarAt, pronounOf } from '../systems/people/looks.ts'
import { interestWords, occupationAt, personalityOf, tastesOf } from '../systems/people/nature.ts'
import type { Command } from './define.ts'

/** Shows the next candidate of the day. Each request shows another one, so the command is journalled. */
export const getSwipeCharacter: Command<CommandMessage<'getSwipeCharacter'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const refused = refuseMinor(life, minute)
    if (refused !== undefined) return refused
    const partner = partnerOf(life)
    if (partner !== undefined) return refusal('already_partnered', 'love.partner-knows-app', { partner })
    const day = dayOf(minute)
    const { swiped } = life.love
    const count = swiped.day === day ? swiped.count : 0
    if (count >= engineLimits.swipesPerDayMax) return refusal('no_more_candidates')
    if (swiped.day !== day) life.love.answered = []
    life.love.swiped = { day, count: count + 1 }
    const shown = candidateOf(turn, count + 1, message?.sex ?? (life.sex === 'female' ? 'male' : 'female'))
    turn.frames.push({
      frame: 'swipeCharacter',
      body: {
        id: shown.id,
        firstname: shown.firstname,
        lastname: shown.lastname,
        sex: shown.sex,
        pronoun: pronounOf(shown.sex),
        ageYears: shown.ageYears,
        occupation: occupationAt(turn.catalogue, shown.nature, shown.ageYears),
        avatar: avatarAt(rootGenes(shown.nature), shown.nature, shown.sex, shown.ageYears),
        likes: interestWords(turn.catalogue, tastesOf(shown.nature).likes),
        dislikes: interestWords(turn.catalogue, tastesOf(shown.nature).dislikes),
        personality: personalityOf(turn.catalogue, shown.nature),
        compatibility: shown.compatibility,
        left: engineLimits.swipesPerDayMax - count - 1,
      },
    })
    return undefined
  },
}
