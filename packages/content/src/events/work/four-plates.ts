import { defineEvent } from '../../define-event.ts'

export const fourPlates = defineEvent({
  id: 'four-plates',
  kind: 'question',
  category: 'work',
  title: 'Four plates',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['waiting'], rung: { from: 0, to: 0 } },
    { kind: 'not', of: { kind: 'job', ladders: ['waiting'], days: 250 } },
  ],
  trigger: { kind: 'waiting', medianDays: 40 },
  once: true,
  importance: 3,
  offline: { kind: 'deadline', option: 'two', minutes: 4320 },
  text: [
    'The head waiter carries four plates, two hands, a forearm, no thumbs. You’ve practiced at home with books. Table six is a party of eight, a birthday, the grandmother in a crown. He looks at you from across the floor, and raises one eyebrow.',
  ],
  options: [
    {
      id: 'two',
      text: 'Carry two, and go twice',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s safe, and the second four eat cold. “Sensible,” the head waiter says. He doesn’t raise it again for a long time.',
          ],
          effects: [{ kind: 'performance', by: 1 }],
        },
      ],
    },
    {
      id: 'four',
      text: 'Carry four',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            { when: { kind: 'gauge', of: 'stress', from: 0, to: 40 }, times: 1.6, why: 'you are calm' },
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'activity', activity: 'ballet' },
                  { kind: 'activity', activity: 'basketball' },
                  { kind: 'activity', activity: 'martial-arts' },
                ],
              },
              times: 1.4,
              why: 'you have good hands',
            },
          ],
          odds: 'they arrive',
          text: [
            'You set down the last in front of the crown. The head waiter has turned away, so you’re not to see his face. At the end of the night there’s a folded bill in your apron that isn’t from table six.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 5 },
            { kind: 'money', by: 2000 },
            { kind: 'remember', what: 'carried-four' },
          ],
        },
        {
          chance: 0.45,
          odds: 'three arrive',
          text: [
            'Three arrive. The fourth goes down the back of a man at table five, and the whole room makes the noise that rooms make. The grandmother, in her crown, gives you the first slice.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'money', by: -3500 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'dropped-the-fourth' },
          ],
        },
      ],
    },
    {
      id: 'eight',
      text: 'Ask the busser for his arm too, and bring eight at once, walking in step',
      conditions: [{ kind: 'any', of: [{ kind: 'gauge', of: 'social', from: 60 }, { kind: 'activity' }] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You count under your breath, like dancers. All eight go down together. The party applauds, and wants it again with dessert. It’s in the house style now; new people hate you for it and don’t know your name.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'carried-four' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'two',
      roll: 0,
      expect: {},
    },
  ],
})
