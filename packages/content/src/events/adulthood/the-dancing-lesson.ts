import { defineEvent } from '../../define-event.ts'

export const theDancingLesson = defineEvent({
  id: 'the-dancing-lesson',
  kind: 'question',
  category: 'love',
  title: 'Slow, slow, quick',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'partnered' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'teacher' },
  text: [
    'An evening class, beginners, seven pairs and you. The teacher claps her hands: there is somebody else without anybody, over by the coats.',
  ],
  options: [
    {
      id: 'coats',
      text: 'Go over to the coats',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          odds: 'a new face',
          text: [
            'Four left feet, and a great deal of apologizing. At the end you know each other’s shoes very well, and a telephone number.',
          ],
          effects: [
            { kind: 'meet', affinity: 45 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'a bruise',
          text: ['You are led, firmly, by somebody who has come in order to lead. You learn it, though.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'teacher',
      text: 'Wait for the teacher to have time',
      outcomes: [
        {
          chance: 1,
          text: [
            'She has time at ten to nine, for one round. It is like being driven by somebody who can drive. You go home along the river, slow, slow, quick.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'coats', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
