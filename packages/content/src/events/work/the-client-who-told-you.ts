import { defineEvent } from '../../define-event.ts'

export const theClientWhoToldYou = defineEvent({
  id: 'the-client-who-told-you',
  kind: 'question',
  category: 'work',
  title: 'What he told you',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['law'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The trial is going well; the witness was drunk, the lineup was crooked. At lunch your client eats your sandwich and tells you that he did it. He describes the stairs. You may tell no one on earth. This afternoon you are to cross-examine the mother.',
  ],
  options: [
    {
      id: 'defend',
      text: 'Do your work',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take her through the distance, the light, the glasses she had left on the hall table. You’re gentle, and that’s what does it. He walks. On the steps he tells you that you were beautiful in there.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'money', by: 400_000 },
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'won-for-a-guilty-man' },
          ],
        },
      ],
    },
    {
      id: 'soft',
      text: 'Defend him, but leave the mother alone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say “No questions.” The jury looks at her, and then at you, and something shuts. Twenty-five years. He files against you from his cell, and he has a case.',
          ],
          effects: [
            { kind: 'performance', by: -12 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'lost-on-purpose' },
          ],
        },
      ],
    },
    {
      id: 'withdraw',
      text: 'Ask the judge to let you withdraw, and don’t say why',
      conditions: [{ kind: 'job', days: 900 }],
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'remembers', what: 'kept-clean-hands' }, times: 1.5, why: 'the judge knows you' },
          ],
          odds: 'it is granted',
          text: [
            'The judge looks at you over his glasses, and you see that he’s guessed, and that he may not have. There’s a new lawyer, and a new trial, and a plea.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            '“Denied, counsel. The witness is waiting.” So you do it after all, with a hoarse voice, and the whole courtroom watching for what you know.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'won-for-a-guilty-man' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'defend',
      roll: 0,
      expect: { gauges: { happiness: -14, stress: 10 }, remembers: ['won-for-a-guilty-man'] },
    },
  ],
})
