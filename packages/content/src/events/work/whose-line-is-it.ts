import { defineEvent } from '../../define-event.ts'

export const whoseLineIsIt = defineEvent({
  id: 'whose-line-is-it',
  kind: 'question',
  category: 'work',
  title: 'Four words',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['marketing'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'clap', minutes: 4320 },
  text: [
    'You said it by the coffee machine, four words, about a mattress. This morning it’s on the wall in letters a foot high, and your manager is walking up and down in front of it, telling the client how it came to him in the shower.',
  ],
  options: [
    {
      id: 'say',
      text: '“It came to you at the coffee machine”',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'the client likes it',
          text: [
            'Everyone laughs, the client loudest. “Keep this one,” she says, pointing at you with a pen. He keeps you. He checks his coffee for the rest of the year.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'said-whose-line' },
          ],
        },
        {
          chance: 0.6,
          odds: 'nobody does',
          text: [
            'The room goes quiet. “We’re a team,” he says warmly. You’re on the team that does the back of the coupon.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'said-whose-line' },
          ],
        },
      ],
    },
    {
      id: 'clap',
      text: 'Clap',
      outcomes: [
        {
          chance: 1,
          text: [
            'It runs for a decade. You see it on buses, on a blimp, on the T-shirt of a man asleep in a bus station. You’ve told four people, and you could see that two of them didn’t believe it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'next',
      text: 'Give him a bad one next, on purpose',
      conditions: [{ kind: 'job', performance: { from: 45 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it by the machine, clearly, twice. He takes it to the meeting for the cat food. It is spoken of still. You do feel a little sorry, around the middle of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'the-cat-food-line' },
          ],
        },
      ],
    },
  ],
})
