import { defineEvent } from '../../define-event.ts'

export const itHasStayed = defineEvent({
  id: 'it-has-stayed',
  kind: 'question',
  category: 'family',
  title: 'It has stayed',
  stages: ['infancy', 'childhood'],
  age: { from: 2, to: 5 },
  cast: { baby: { relation: ['sister', 'brother'], age: { to: 0 } }, mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'boot' },
  text: [
    '{baby} has been here for some time. {baby.They} lies in your bed, which you are told was too small for you. {baby.They} cannot do anything, and is congratulated on it.',
  ],
  options: [
    {
      id: 'in',
      text: 'Get in as well',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is room for one and a third. {baby} has a foot in your ear. They come in to be cross, and go out again for the camera.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 5 },
            { kind: 'familiarity', role: 'baby', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'boot',
      text: 'Bring {baby.them} a boot',
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby} looks at it with one eye, and past it with the other. It is your left one. You will not ask for it back before supper.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask when {baby.they} is being fetched',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mother} sits down on the floor and explains it, from the beginning. You hear all of it out. “Tomorrow?” you say.',
          ],
          effects: [
            { kind: 'familiarity', role: 'mother', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
          remembers: { role: 'mother', as: 'the question when it would be fetched' },
        },
      ],
    },
  ],
  examples: [
    { given: { age: 2, gauges: { happiness: 50 } }, choose: 'in', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
