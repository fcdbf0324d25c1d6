import { defineEvent } from '../../define-event.ts'

export const theHandOnFour = defineEvent({
  id: 'the-hand-on-four',
  kind: 'question',
  category: 'loss',
  title: 'No visitors',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'], rung: { from: 2, to: 3 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'rule', minutes: 4320 },
  text: [
    'The rule is no visitors on four this month, on account of the infection. The man in the end room has perhaps until supper. His wife of fifty-one years is at the back door in a raincoat. She has brought nothing. “I don’t need to touch anything,” she tells you.',
  ],
  options: [
    {
      id: 'in',
      text: 'Gown her, and take her up the back stairs',
      outcomes: [
        {
          chance: 0.75,
          odds: 'nothing comes of it',
          text: [
            'They have two hours and ten minutes. You sit on the stairs outside with a mop and send people around. There’s a memo about it later, to all staff, with no names in it. You file it under thank you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-back-stairs' },
          ],
        },
        {
          chance: 0.25,
          odds: 'it spreads',
          text: [
            'She has it by the weekend, and so has the room next door. She tells the doctor that she came up by herself, she found the stairs. She says it to the end.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'rule',
      text: 'Keep to the rule, and hold the phone to his ear yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'She talks from the parking lot, where he could see her if he could see. It’s about a stove. You look at the ceiling and try not to hear, and you’ll know about that stove as long as you live.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'window',
      text: 'Push his bed down the hall to the window over the lot',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes three of you, and an extension cord. She’s under the lamp in her raincoat. She takes it off, and she has on the good dress. They look at each other until he’s tired.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'the-back-stairs' },
          ],
        },
      ],
    },
  ],
})
