import { defineEvent } from '../../define-event.ts'

export const theFirstMonday = defineEvent({
  id: 'the-first-monday',
  kind: 'question',
  category: 'family',
  title: 'The first Monday',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 20, to: 48 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { from: 0, to: 1 } },
  },
  trigger: { kind: 'draw', weight: 18 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    '{child} calls from the parking lot of a daycare, where {baby} is being looked at by a stranger with a clipboard. Work begins again on Monday. “What did you do?” asks {child}. “Back then. I can’t remember you deciding it.”',
  ],
  options: [
    {
      id: 'listen',
      text: '“What would you like to do?”',
      outcomes: [
        {
          chance: 1,
          text: ['It takes the whole battery. In the end {child} says, “Huh,” and thanks you for the advice.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'went',
      text: '“I went back. And I was glad of the hot coffee.”',
      conditions: [{ kind: 'remembers', what: 'went-back-full-time', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had never said it to anyone. {child} starts to laugh, and it turns, halfway, into the other thing. “I thought I was a monster,” says {child}. “So did I,” you say. “On Wednesdays.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'forget', what: 'went-back-full-time' },
          ],
        },
      ],
    },
    {
      id: 'fridays',
      text: '“I had the Fridays. We looked at trains.”',
      conditions: [{ kind: 'remembers', what: 'the-fridays', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“That was a real place?” says {child}. “I thought I dreamed that.” You give {child.them} the street, and the hole in the fence. {child.They} {child|asks|ask} for four days.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'granny',
      text: '“There was a list. Number three was about hats.”',
      conditions: [{ kind: 'remembers', what: 'granny-had-the-days', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Oh God, the hats,” says {child}; and then, after a pause in which you both look at the same person, who is not there: “Would you?” You hear yourself say that you would have conditions.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-baby-days',
              title: 'The days with the baby',
              place: 'town',
              time: 'morning',
              days: [2, 3],
              minutes: 240,
              energy: 8,
            },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'baby', by: 10 },
            { kind: 'gauge', of: 'energy', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'offer',
      text: 'Offer your Tuesdays and your Wednesdays',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You have them from eight to six. You had forgotten how heavy they get when they sleep. On Thursdays you ache in places that have no name.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-baby-days',
              title: 'The days with the baby',
              place: 'town',
              time: 'morning',
              days: [2, 3],
              minutes: 240,
              energy: 8,
            },
            { kind: 'familiarity', role: 'baby', by: 12 },
            { kind: 'affinity', role: 'baby', by: 6 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Pay for the good place, with the window',
      moneyCost: 400000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby} cries at the half door and then doesn’t. {child} sends you a photograph of the window. It is a good window.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 60, memory: ['the-fridays'], gauges: { happiness: 50 } },
      choose: 'fridays',
      roll: 0,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})
