import { defineEvent } from '../../define-event.ts'

export const theThingThatAnswers = defineEvent({
  id: 'the-thing-that-answers',
  kind: 'question',
  category: 'work',
  title: 'The thing that answers',
  stages: ['adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 22 } } },
  conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 61 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'What your team has built answers the customers. It answers in two seconds, at three in the morning, in nineteen languages, and in the test people liked it better than the forty in support. {mate} is one of the forty. {mate.They} trained it, without being told what for. They want it live on the first.',
  ],
  options: [
    {
      id: 'ship',
      text: 'Ship it',
      outcomes: [
        {
          chance: 1,
          text: [
            'On the first there are forty boxes in the lobby. {mate} stops by your desk to congratulate you, and means it, and that’s the worst of it. Months later you ask it something yourself, late, and it says just what {mate} would have.',
          ],
          effects: [
            { kind: 'money', by: 2_000_000 },
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'affinity', role: 'mate', by: -16 },
            { kind: 'remember', what: 'shipped-the-answerer' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {mate} today',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} is quiet. “The part where it asks if there’s anything else,” {mate.they} says. “That’s mine.” The forty have a lawyer by Friday, and get ten months’ pay and not two. You’re asked who talked, and you look at your shoes like everyone.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 16 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          remembers: { role: 'mate', as: 'you told me in time' },
        },
      ],
    },
    {
      id: 'half',
      text: 'Build it to hand over to a person whenever someone cries',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      energyCost: 12,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'they take it',
          text: [
            'You didn’t know that it was one in six. They need twenty-two people to answer the ones who cry. {mate} runs them, and you’ve moved your desk down there, for the noise.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they take it out',
          text: [
            'It’s taken out, in a version you don’t see. One in six gets a very good answer in two seconds, and hangs up.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'ship',
      roll: 0,
      expect: { gauges: { happiness: -10 }, remembers: ['shipped-the-answerer'] },
    },
  ],
})
