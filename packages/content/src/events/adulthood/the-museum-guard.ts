import { defineEvent } from '../../define-event.ts'

export const theMuseumGuard = defineEvent({
  id: 'the-museum-guard',
  kind: 'question',
  category: 'growth',
  title: 'Room nine',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'stay' },
  text: [
    'You have come in out of the rain. In room nine the guard has gotten up from her chair and says, very softly: “You are looking at it from the wrong side.”',
  ],
  options: [
    {
      id: 'move',
      text: 'Go where she points',
      outcomes: [
        {
          chance: 1,
          text: [
            'From there, at a quarter to four, the light in the picture and the light in the window are the same light. “Nobody comes at a quarter to four,” she says.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay where you are',
      outcomes: [
        {
          chance: 1,
          text: ['You like it from the wrong side. She looks at it with you for a time. “Hm,” she says.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'move',
      roll: 0,
      expect: { gauges: { happiness: 7, stress: -3 } },
    },
  ],
})
