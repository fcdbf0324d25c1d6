import { defineEvent } from '../../define-event.ts'

export const theBoxUnderTheLilac = defineEvent({
  id: 'the-box-under-the-lilac',
  kind: 'question',
  category: 'loss',
  title: 'A shoebox',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 4, to: 8 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'flush' },
  text: [
    'The fish from the fair has lived nine days. {child} has found it on its side and has not cried. {child.They} {child|wants|want} to know what is done.',
  ],
  options: [
    {
      id: 'flush',
      text: 'Say that there is a quick way',
      outcomes: [
        {
          chance: 1,
          text: [
            'You explain about the river and the sea. {child} listens to the water go down. “That’s the toilet,” {child.they} {child|says|say}. It is the first thing that you lost to {child.their} eyes, and it cost a fish.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: 'Find a box, a spoon, and a place',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'A matchbox, a teaspoon, the strip of dirt by the parking lot. {child} asks you to say something. You say that it swam well. It is enough; it seems to be exactly what is said.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
          remembers: { role: 'child', as: 'that it swam well' },
        },
      ],
    },
    {
      id: 'draw',
      text: 'Show {child.them} what you did, once, with a hamster',
      conditions: [{ kind: 'remembers', what: 'drew-the-hamster' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You get out two pencils. You say that one draws the ear first, or in this case the fin, so that it is not forgotten. {child} works for an hour with {child.their} tongue between {child.their} teeth. It goes on the refrigerator. For years it is the only picture there with the eye in the right place.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'receiveItem', item: 'paint-box' },
          ],
        },
      ],
    },
    {
      id: 'new',
      text: 'Buy another one before supper',
      moneyCost: 1000,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child} takes it quite well. On the third day {child.they} {child|remarks|remark} that this one is left-handed. You will wonder, from time to time, what else {child.they} {child|knows|know} and is too polite to say.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'the-second-fish' },
          ],
        },
        {
          chance: 0.3,
          text: [
            'That one lives for fourteen years. It grows to the length of a shoe. It is moved from tank to tank and never forgiven for its beginnings.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'money', by: -30000 },
            { kind: 'receiveItem', item: 'aquarium' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, memory: ['drew-the-hamster'], gauges: { happiness: 50 } },
      choose: 'draw',
      roll: 0,
      expect: { gauges: { happiness: 8 } },
    },
  ],
})
