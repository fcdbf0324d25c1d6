import { defineEvent } from '../../define-event.ts'

export const thePagerAtThePlay = defineEvent({
  id: 'the-pager-at-the-play',
  kind: 'question',
  category: 'work',
  title: 'On call',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { kid: { relation: ['son', 'daughter'], age: { from: 4, to: 14 } } },
  conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 1, to: 3 } }, { kind: 'parent' }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'phone', minutes: 4320 },
  text: [
    'You’re on call, and {kid} is the third tree. You have seats on the aisle. In the second scene your leg buzzes: payments are down, all of them, and it’s your piece that’s down. You’d need fifteen minutes and an outlet. The third tree has four lines, and they’re next.',
  ],
  options: [
    {
      id: 'phone',
      text: 'Go out to the hall',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes forty minutes, on the floor, by the trophy case. Through the door you hear applause. {kid} has seen the empty seat; {kid.they} was looking straight at it, says the man who sat beside it, and did the four lines to it.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'money', by: 60_000 },
            { kind: 'affinity', role: 'kid', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'missed-it-for-work' },
          ],
          remembers: { role: 'kid', as: 'the third tree' },
        },
      ],
    },
    {
      id: 'stay',
      text: 'Turn it off',
      outcomes: [
        {
          chance: 1,
          text: [
            '{kid} says the four lines, and one that {kid.they} made up. You stand on the seat. Two million dollars, they tell you on Monday, with a graph. You ask for a copy of the graph, and you know the exact minute of the tree.',
          ],
          effects: [
            { kind: 'performance', by: -12 },
            { kind: 'affinity', role: 'kid', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'was-there-in-time' },
          ],
          remembers: { role: 'kid', as: 'you stood on the seat' },
        },
      ],
    },
    {
      id: 'junior',
      text: 'Text the junior the one line that will fix it, and trust it',
      conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 2 } }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'remembers', what: 'taught-the-trade' }, times: 1.5, why: 'you trained the junior' },
          ],
          odds: 'the junior has it',
          text: [
            'It’s fixed before the fourth line. The junior wears a T-shirt with it on the next day. You have a blurred picture of a tree, all green, with a mouth.',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'remember', what: 'taught-the-trade' },
            { kind: 'remember', what: 'was-there-in-time' },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is a typo',
          text: [
            'There was a space in it. It’s Tuesday before the last of the money is found. But you saw it: “I have stood here,” {kid} said, very loud, “a hundred years.”',
          ],
          effects: [
            { kind: 'performance', by: -14 },
            { kind: 'affinity', role: 'kid', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'was-there-in-time' },
          ],
        },
      ],
    },
  ],
})
