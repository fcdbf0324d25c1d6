import { defineEvent } from '../../define-event.ts'

export const thePaperBracelet = defineEvent({
  id: 'the-paper-bracelet',
  kind: 'question',
  category: 'health',
  title: 'The paper bracelet',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 5, to: 12 } } },
  trigger: { kind: 'draw', weight: 11 },
  once: true,
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    'They have put a paper bracelet on {child}, with a number. The thing that they saw on the picture is in the spine and is, they say, the size of a grape. It can be taken out now, by the man who is here. Or they can take {child.them} to the coast, where a woman does nothing else; the flight and the weeks would be yours to pay.',
  ],
  options: [
    {
      id: 'now',
      text: 'Let the man who is here do it',
      outcomes: [
        {
          chance: 0.8,
          text: [
            'He is in there for seven hours. You read the sign about washing hands in four languages. He comes out with the mark of the mask on his face and says “good” before he has reached you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'remember', what: 'the-grape' },
          ],
        },
        {
          chance: 0.2,
          text: [
            'He gets it out. {child} wakes up, and asks for juice, and the left foot does not. It never will, quite. {child} learns to throw it forward like somebody kicking a can, and by ten is the fastest on the block at it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'gauge', of: 'happiness', by: -16 },
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'remember', what: 'the-grape' },
            { kind: 'remember', what: 'the-left-foot' },
          ],
        },
      ],
    },
    {
      id: 'coast',
      text: 'Go to the coast',
      moneyCost: 1400000,
      outcomes: [
        {
          chance: 0.93,
          text: [
            'Five weeks in a room with a view of an air shaft. She has small hands and no small talk. On the last day {child} walks the length of the corridor and back. The woman stands there and watches the feet, only the feet, until both have gone around the corner.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'remember', what: 'the-grape' },
          ],
        },
        {
          chance: 0.07,
          text: [
            'Even she. She tells you herself; she sits down to do it. The left foot. {child} throws it forward like somebody kicking a can.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'remember', what: 'the-grape' },
            { kind: 'remember', what: 'the-left-foot' },
          ],
        },
      ],
    },
    {
      id: 'borrow',
      text: 'Go to the coast, and owe it to the bank',
      conditions: [{ kind: 'not', of: { kind: 'money', from: 1400000 } }],
      outcomes: [
        {
          chance: 0.93,
          text: [
            'You sign for five years in a minute and a half. She has small hands. On the last day {child} walks the length of the corridor and back. Every week, when they take the money, you think of it: left, right, left.',
          ],
          effects: [
            { kind: 'debt', by: 1500000 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'remember', what: 'the-grape' },
          ],
        },
        {
          chance: 0.07,
          text: ['Even she. The left foot. You will pay for it in two hundred and sixty parts.'],
          effects: [
            { kind: 'debt', by: 1500000 },
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'remember', what: 'the-grape' },
            { kind: 'remember', what: 'the-left-foot' },
          ],
        },
      ],
    },
    {
      id: 'tube',
      text: 'Ask to sleep on the floor beside {child.them}, as you did before',
      conditions: [{ kind: 'remembers', what: 'the-tube-in-the-foot', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'A nurse says that it is not allowed, and brings a mat. You know how to sleep there: one hand up, through the rail. Toward morning {child} takes hold of your thumb. The man who is here comes at six, sees you both, and steps out, and comes in again louder. He is in there for seven hours, and then he says “good.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 14 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'the-grape' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 37, gauges: { stress: 50, happiness: 50 } },
      choose: 'now',
      roll: 0.1,
      expect: { gauges: { stress: 10, happiness: 8 }, remembers: ['the-grape'] },
    },
  ],
})
