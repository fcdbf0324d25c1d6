import { defineEvent } from '../../define-event.ts'

export const theForgottenName = defineEvent({
  id: 'the-forgotten-name',
  kind: 'question',
  category: 'love',
  title: 'A name in the dark',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 3,
  offline: { kind: 'auto', option: 'keep' },
  text: ['Half asleep, {partner} says a name, quite clearly and quite kindly. It is not yours.'],
  options: [
    {
      id: 'ask',
      text: 'Ask at breakfast',
      outcomes: [
        {
          chance: 0.7,
          odds: 'a dog',
          text: [
            'It was a dog, when {partner.they} {partner|was|were} nine. You hear about the dog for an hour, and are sorry not to have known him.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.3,
          odds: 'not a dog',
          text: ['It was not a dog. It was long ago, and it was over, and you would have preferred a dog.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'familiarity', role: 'partner', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Let it be the night’s',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lie there with the name until it is light. Then it is only a word. You say nothing, and count that in your own favor.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'affinity', role: 'partner', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'ask', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
