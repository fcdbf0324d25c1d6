import { defineEvent } from '../../define-event.ts'

export const theCount = defineEvent({
  id: 'the-count',
  kind: 'question',
  category: 'work',
  title: 'Nineteen of twenty',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['medicine'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Four hours into a long operation, closing. The count comes up nineteen sponges of twenty. The machine for the X-ray is in use on another floor; the patient’s pressure is sagging; the nurse has counted the buckets and now says that it might have been nineteen from the start. Everyone looks at your hands.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open again, and look',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes thirty-five minutes with your arm in up to the elbow. There’s nothing there. It was nineteen. His pressure goes twice to where you don’t want to see it, and he lives. The anesthesiologist won’t ride in the elevator with you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'close',
      text: 'Close',
      outcomes: [
        {
          chance: 1,
          text: ['You close. He does well. You are asked to lecture on the technique.'],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'closed-on-nineteen' },
          ],
          followUps: [{ event: 'the-scar', afterDays: [300, 800] }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Hold pressure and wait for the machine',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 0, to: 40 }, times: 1.6, why: 'you are calm' }],
          odds: 'it finds it',
          text: [
            'It takes twenty-two minutes, and they are the longest of your working life. It’s up behind the liver, white as a moth. You lift it out with two fingers, and nobody breathes, and then the nurse says, “Twenty.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
        {
          chance: 0.5,
          odds: 'there was nothing',
          text: [
            'The picture is clean. His kidneys didn’t care for the twenty-two minutes. He’ll be on a machine three times a week for good. At the review they agree that you did everything right.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'close',
      roll: 0,
      expect: { gauges: { stress: 6 }, remembers: ['closed-on-nineteen'], followUp: 'the-scar' },
    },
  ],
})
