import { casesOf } from '../define.ts'
import { setDiamonds, setMoney, tire } from '../lives.ts'
import { ask, askClosed, askWith, optionId } from '../questions.ts'

export const answer = casesOf(
  'answer',
  { given: ask, message: ({ life }) => ({ eventId: life.question?.eventId ?? '', option: optionId(life) }) },
  {
    no_such_event: { message: { eventId: 'the-photograph', option: 'drawer' } },
    no_such_option: { given: ask, message: ({ life }) => ({ eventId: life.question?.eventId ?? '', option: 'no' }) },
    option_unavailable: askClosed(),
    not_enough_energy: askWith('energyCost', tire),
    not_enough_money: askWith('moneyCost', ({ turn }) => setMoney(turn, 0)),
    not_enough_diamonds: askWith('diamondCost', ({ turn }) => setDiamonds(turn, 0)),
  },
)

export const claimEvent = casesOf(
  'claimEvent',
  {
    given: ({ life }) => void life.retention.claims.push({ eventId: 'birthday-card', claim: { money: 2_000 } }),
    message: { eventId: 'birthday-card' },
  },
  { nothing_to_claim: { message: { eventId: 'birthday-card' } } },
)
