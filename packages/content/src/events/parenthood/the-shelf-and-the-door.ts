import { defineEvent } from '../../define-event.ts'

export const theShelfAndTheDoor = defineEvent({
  id: 'the-shelf-and-the-door',
  kind: 'question',
  category: 'family',
  title: 'The door again',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 13, to: 15 } } },
  trigger: { kind: 'draw', weight: 15 },
  cooldownDays: 2500,
  importance: 4,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    '{child} has slammed the door so hard that the plate on the wall has come down. It is in nine pieces. Behind the door there is music. You had only asked about Thursday.',
  ],
  options: [
    {
      id: 'in',
      text: 'Go in',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.4,
          text: [
            '{child} is lying with {child.their} face in the pillow. “What,” {child.they} {child|says|say}. You sit down on the floor by the bed, with your back to {child.them}, the way you do with horses. It is about Thursday after all, but another one.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 40 }, times: 1.8 }],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.6,
          text: [
            '“You can’t just come in.” You both say a number of things; yours are the better built. {child}’s are the ones you will remember.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -8 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Sweep up, and wait for supper',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} comes out at nine, and eats standing. {child.They} {child|sees|see} the empty nail. “Was it a good one?” It was not, particularly. “Sorry,” {child.they} {child|says|say}, to the nail.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'affinity', role: 'child', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'hinge',
      text: 'Take the door off its hinges',
      outcomes: [
        {
          chance: 1,
          text: [
            'Two pins and a screwdriver. {child} does homework, sleeps, sulks in full view for a week, like an animal in a diorama. You are ashamed by Tuesday. You do not put it back before Sunday, since you had said so.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -12 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'took-the-door' },
          ],
        },
      ],
    },
    {
      id: 'slam',
      text: 'Go into your own room, and slam yours',
      conditions: [{ kind: 'remembers', what: 'slams-doors' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had forgotten how good it is. The music stops. After a time there is a knock. “That was loud,” says {child}, with respect. You say that at home it had been the picture of yourself, aged three.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 42, memory: ['slams-doors'], gauges: { stress: 50, happiness: 50 } },
      choose: 'slam',
      roll: 0,
      expect: { gauges: { stress: -8, happiness: 4 } },
    },
  ],
})
