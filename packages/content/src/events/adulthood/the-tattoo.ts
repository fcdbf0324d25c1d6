import { defineEvent } from '../../define-event.ts'

export const theTattoo = defineEvent({
  id: 'the-tattoo',
  kind: 'question',
  category: 'family',
  title: 'A swallow',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 16, to: 25 } } },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  importance: 3,
  offline: { kind: 'auto', option: 'butter' },
  text: [
    '{child} comes to breakfast in long sleeves. It is ninety degrees. When the butter is passed you see it: a swallow, quite a good one.',
  ],
  options: [
    {
      id: 'say',
      text: '“Who drew that?”',
      outcomes: [
        {
          chance: 1,
          text: ['A friend; and it hurt; and it is for somebody you have never heard of. You hear of him now.'],
          effects: [
            { kind: 'familiarity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'butter',
      text: 'Ask for the butter back',
      outcomes: [
        {
          chance: 1,
          text: [
            'You wait to be told. It takes until Christmas, and then it is you who is asked why you said nothing.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 36, gauges: { stress: 50 } }, choose: 'say', roll: 0, expect: { gauges: { stress: 2 } } }],
})
