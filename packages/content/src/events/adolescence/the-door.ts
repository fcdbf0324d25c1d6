import { defineEvent } from '../../define-event.ts'

export const theDoor = defineEvent({
  id: 'the-door',
  kind: 'question',
  category: 'family',
  title: 'The door',
  stages: ['adolescence'],
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 9, modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 50 }, times: 2 }] },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'auto', option: 'close-softly' },
  text: [
    'It began with a wet towel and has reached your whole attitude. {parent} is in the doorway. Your hand is on the door.',
    '“As long as you live in this house,” {parent} begins. You know how it goes on. So does the neighbor.',
  ],
  options: [
    {
      id: 'slam',
      text: 'Slam it',
      outcomes: [
        {
          chance: 1,
          text: ['The picture in the hall comes down. It is the one of you, aged three, laughing.'],
          effects: [
            { kind: 'affinity', role: 'parent', by: -6 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'remember', what: 'slams-doors' },
          ],
        },
      ],
    },
    {
      id: 'close-softly',
      text: 'Close it softly',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is no answer to a door that closes softly. {parent} stands there for a while. Then the steps go away.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'hang-towel',
      text: 'Hang up the towel',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes four seconds. {parent} opens {parent.their} mouth, finds nothing in it, and goes to make tea. There are two cups.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 6 },
            { kind: 'familiarity', role: 'parent', by: 5 },
          ],
          remembers: { role: 'parent', as: 'the towel' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { stress: 60 } },
      choose: 'slam',
      expect: { gauges: { stress: -8 }, remembers: ['slams-doors'] },
    },
  ],
})
