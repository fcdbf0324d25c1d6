import { defineEvent } from '../../define-event.ts'

export const theGirlWithExactChange = defineEvent({
  id: 'the-girl-with-exact-change',
  kind: 'question',
  category: 'growth',
  title: 'Exact change',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'hi', minutes: 4320 },
  text: [
    'A woman in a navy suit stops you on the street. Beside her a child with no front teeth is staring at you. “You won’t know me,” she says. “Aisle seven. I took a course, after. I’m in lending now.” She gives you a card. “If you ever need anything rounded in your favor.”',
  ],
  options: [
    {
      id: 'hi',
      text: '“I know you. Two cans, vanilla”',
      outcomes: [
        {
          chance: 1,
          text: ['She puts her hand over her mouth. The child wants to know what’s vanilla.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'loan',
      text: 'Ask what it would take to open a place of your own',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', ladders: ['shop'], rung: { from: 2 } },
            { kind: 'money', from: 1_000_000 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She has the forms out on the hood of a parked car before you’re done asking. You don’t, in the end; but you’ve seen the figures in the column under your name, and it was you who couldn’t.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'saw-the-figures' },
          ],
        },
      ],
    },
    {
      id: 'child',
      text: 'Ask the child what it’s like to have no teeth',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is explained to you, with a demonstration involving a roll. The mother buys you a coffee. She pays with a bill and leaves the change in the dish, all of it, with a kind of flourish.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'meet', affinity: 35 },
          ],
        },
      ],
    },
  ],
})
