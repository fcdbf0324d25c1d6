import { defineEvent } from '../../define-event.ts'

export const twoCoats = defineEvent({
  id: 'two-coats',
  kind: 'question',
  category: 'work',
  title: 'Two coats',
  stages: ['infancy'],
  age: { from: 1 },
  cast: { mother: { relation: 'mother' } },
  conditions: [{ kind: 'weekend', is: false }],
  trigger: { kind: 'draw', weight: 10 },
  importance: 3,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'The coat with the hood means bread. The coat with the belt means all day. {mother} takes down the one with the belt.',
  ],
  options: [
    {
      id: 'other',
      text: 'Bring the one with the hood',
      outcomes: [
        {
          chance: 0.5,
          odds: 'there is time',
          text: [
            'You get it off its hook by hanging on to it. {mother} looks at the clock; and then you are both on the way to the baker’s, at twenty to eight, at a run.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'mother', by: 4 },
          ],
        },
        {
          chance: 0.5,
          odds: 'there is none',
          text: [
            'You bring it the whole length of the hall, by one sleeve. {mother} hangs it up again. From the window the belt can be seen as far as the streetcar.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'familiarity', role: 'mother', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep the belt',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mother} goes to work held shut with one hand. You sit in the hall, with the belt on your knees. At ten past five it is called for.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'affinity', role: 'mother', by: 3 },
          ],
          remembers: { role: 'mother', as: 'the belt, and who kept it' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50 } },
      choose: 'other',
      roll: 0.25,
      expect: { gauges: { happiness: 6 }, says: 'You get it off its hook by hanging on to it' },
    },
    {
      given: { age: 1, gauges: { stress: 50 } },
      choose: 'other',
      roll: 0.75,
      expect: { gauges: { stress: 3 }, says: 'You bring it the whole length of the hall' },
    },
  ],
})
