import { casesOf } from '../define.ts'
import { acquaintance, type Prepared, tire } from '../lives.ts'

const talkTo = ({ life }: Prepared) => ({ character: life.people.at(-1)?.id ?? '', type: 'checkIn' as const })

export const conversation = casesOf(
  'conversation',
  { given: ({ turn }) => void acquaintance(turn), message: (one) => ({ ...talkTo(one), text: 'How was your day?' }) },
  {
    no_such_person: { message: { character: 'p9999', type: 'chat' } },
    person_unavailable: { given: ({ turn }) => void acquaintance(turn, { affinity: -90 }), message: talkTo },
    too_young: {
      life: 'infant',
      message: ({ life }) => ({ character: life.people[0]?.id ?? '', type: 'chat' }) as const,
    },
    not_enough_energy: {
      given(one) {
        acquaintance(one.turn)
        tire(one)
      },
      message: (one) => ({ ...talkTo(one), type: 'askAboutDay' }) as const,
    },
  },
)

export const markConversationAsRead = casesOf(
  'markConversationAsRead',
  {
    given: ({ turn }) => void acquaintance(turn),
    before: [{ type: 'conversation', message: talkTo }],
    message: ({ life }) => ({ id: `c${life.index}-${life.conversations.count + 1}` }),
  },
  { no_such_conversation: { message: { id: 'c9-9' } } },
)
