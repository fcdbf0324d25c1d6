import { defineEvent } from '../../define-event.ts'

export const theStoreClosesFriday = defineEvent({
  id: 'the-store-closes-friday',
  kind: 'question',
  category: 'work',
  title: 'Do not tell the staff',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['shop'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The letter says: store 114 closes on Friday, do not tell the staff before five that day. There are twenty-six of them. One is signing for a car on Thursday. One has turned down another job, on Monday, because she likes you. There’s a bonus for you in it if the shelves are in order at the end.',
  ],
  options: [
    {
      id: 'keep',
      text: 'Keep it until five on Friday',
      outcomes: [
        {
          chance: 1,
          text: [
            'The shelves are in perfect order. At five you read it out, and then the one who has signed for the car asks you if you’d known. It isn’t a large bonus.',
          ],
          effects: [
            { kind: 'money', by: 300_000 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: -10 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell them tonight, in the stockroom',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' },
            { when: { kind: 'remembers', what: 'stood-by-someone' }, times: 1.3, why: 'they know you' },
          ],
          odds: 'they stay',
          text: [
            'They don’t rob the place and they don’t walk out. On Friday they come in their good clothes, and ring up the last customers with flowers on the registers. Head office hears of it. Your bonus goes to store 115.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'By Wednesday there are six left, and no liquor. You close it with your own hands. You’re the only store manager in the chain who’s let go without a reference, and one of the six, who’s hired by a bank, writes you one.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'loseJob' },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'two',
      text: 'Tell two: the car and the job',
      conditions: [{ kind: 'gauge', of: 'social', from: 40 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it by the cardboard baler, where it’s loud. She calls the other job back and it’s still there. He gives you the pen that he would have signed with. The other twenty-four find out how it was, and it’s right that they look at you like that.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: -3 },
            { kind: 'money', by: 300_000 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'keep',
      roll: 0,
      expect: { gauges: { happiness: -12, stress: 6, social: -10 }, remembers: ['kept-quiet-at-work'] },
    },
  ],
})
