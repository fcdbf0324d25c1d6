import type { MeetEffect } from '../catalogue/effect.ts'
import { epochDayAt } from '../core/time.ts'
import { roll, rollBetween } from '../core/turn.ts'
import { engineLimits } from '../life/limits.ts'
import { planMeetingAgain } from '../systems/people/met-again.ts'
import { addPerson } from '../systems/people/roster.ts'
import type { EffectKind } from './define.ts'

export const meet: EffectKind<MeetEffect> = {
  kind: 'meet',
  changes: ['facts'],
  applies({ affinity }, turn) {
    const { life, minute } = turn
    if (life.people.length >= engineLimits.peopleMax) return
    const label = `meet:${life.peopleCount}`
    const sameSex = roll(turn, 'people', `${label}:sex`) < 0.65
    const { last } = turn.catalogue.names
    const today = epochDayAt(life, minute)
    const friend = addPerson(turn, {
      relation: 'friend',
      sex: sameSex ? life.sex : life.sex === 'female' ? 'male' : 'female',
      // Within a year of the player's own age, and born before today.
      bornDay: Math.min(today - 200, life.birthDay + rollBetween(turn, 'people', `${label}:age`, -365, 365)),
      lastname: last[Math.floor(roll(turn, 'people', `${label}:lastname`) * last.length)] ?? life.lastname,
      affinity,
      familiarity: 40,
    })
    planMeetingAgain(turn, friend)
  },
  explains: () => 'a new friend',
  bounds: ({ affinity }) => ({ of: 'affinity', from: 0, to: 60, asked: affinity }),
}
