import { defineEvent } from '../../define-event.ts'

export const theFamilyPhotograph = defineEvent({
  id: 'the-family-photograph',
  kind: 'question',
  category: 'family',
  title: 'Everyone, please',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { sibling: { relation: ['sister', 'brother'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'jam' },
  text: [
    'A photographer has been ordered, and chairs. {sibling} wants everybody in white. It rains, and the youngest has jam on it.',
  ],
  options: [
    {
      id: 'white',
      text: 'Put on white',
      outcomes: [
        {
          chance: 1,
          text: ['The picture is perfect. Nobody in it is anyone you know. It hangs in four houses.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'jam',
      text: 'Say that one should leave the jam',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling} is silent for an hour. It is the only picture of all of you in which somebody laughs, and in the end it is {sibling} who has it framed.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { stress: 50 } }, choose: 'white', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
