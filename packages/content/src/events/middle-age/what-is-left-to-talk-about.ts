import { defineEvent } from '../../define-event.ts'

export const whatIsLeftToTalkAbout = defineEvent({
  id: 'what-is-left-to-talk-about',
  kind: 'question',
  category: 'love',
  title: 'A table for two',
  stages: ['middleAge'],
  cast: {
    partner: { relation: ['spouse', 'partner'] },
    child: { relation: ['son', 'daughter'], age: { from: 18 } },
  },
  conditions: [
    { kind: 'livesTogether', role: 'child', is: false },
    { kind: 'livesTogether', role: 'partner', is: true },
    { kind: 'kinship', role: 'child', to: 'partner', as: 'child' },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The leaf has been taken out of the table. You and {partner} sit across from each other in the lamplight and hear each other chew. You have talked about {child}, and when {child} will call. You have talked about the gutter. For twenty years there was a third thing in every sentence. {partner} turns {partner.their} glass a quarter. “Do you think,” says {partner}, “that we would pick each other, now, off a list?”',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes”',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            { when: { kind: 'affinity', role: 'partner', from: 60 }, times: 1.7, why: 'it is true' },
            { when: { kind: 'affinity', role: 'partner', to: 20 }, times: 0.5, why: 'you are not sure' },
          ],
          odds: '{partner} believes you',
          text: [
            'You said it too fast and that was what made it good. {partner} gets up and comes around to your side, as in a restaurant where the other seat has a draft. You eat the rest with your elbows touching, left-handed.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.45,
          odds: '{partner} does not',
          text: [
            '“That was quick,” says {partner}, and begins to clear. The gutter is seen to in the spring. You are friendly, in those years; you are on the best of terms.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -8 },
            { kind: 'familiarity', role: 'partner', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“No. Neither of those two is on it”',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you begin again',
          text: [
            'You do not sleep. You tell each other who you are, as if to a stranger on a night train: what you eat, what you are afraid of, what you wanted. By morning you know a few things about {partner} that would not have fit into the house before.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 18 },
            { kind: 'affinity', role: 'partner', by: 8 },
          ],
        },
        {
          chance: 0.5,
          odds: 'you end it',
          text: [
            'It is said in under a minute, and there is no shouting. You divide the house as you would one in a game, by turns. What neither of you wants is the table.',
          ],
          effects: [{ kind: 'part' }, { kind: 'gauge', of: 'happiness', by: -14 }],
        },
      ],
    },
    {
      id: 'wednesdays',
      text: 'Find a person to say it in front of, on Wednesdays',
      moneyCost: 120000,
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'She has two chairs, a box of tissues, and a clock that only she can see. In the fourth week {partner} says a thing about the year of the twins next door that you had explained to yourself quite otherwise. In the ninth week you both forget to go.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 12 },
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'peas',
      text: '“I’d know you by the peas”',
      conditions: [{ kind: 'remembers', what: 'the-peas-on-friday', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} has to put the glass down. “You didn’t even argue,” says {partner}, for perhaps the fiftieth time. You get the bag out of the freezer, peas, a newer one, and set it between you on the table, like flowers.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'bus',
      text: '“I should have driven you, that Friday”',
      conditions: [{ kind: 'remembers', what: 'the-bus-on-friday', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It is so long ago that you have to say which one. {partner} does not have to be told. “There was an old man,” says {partner}, “who got up for me. I’ve wondered, all this time, whether you’d ever say it.” The lamp hums. “I’d pick you for that,” {partner.they} {partner|says|say}. “Late as it is.”',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 16 },
            { kind: 'forget', what: 'the-bus-on-friday' },
          ],
          remembers: { role: 'partner', as: 'what was said about that Friday' },
        },
      ],
    },
  ],
})
