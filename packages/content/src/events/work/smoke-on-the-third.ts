import { defineEvent } from '../../define-event.ts'

export const smokeOnTheThird = defineEvent({
  id: 'smoke-on-the-third',
  kind: 'question',
  category: 'work',
  title: 'On the news',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It is on the news in the morning: the building with fourteen apartments. The fire began in the basement. They got them all out but one, an old man on the third who went back for a bird. The paper says that the wiring had been certified.',
  ],
  options: [
    {
      id: 'confess',
      text: 'Go in and tell them what you saw',
      conditions: [{ kind: 'remembers', what: 'kept-clean-hands' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You bring the date and the envelope, and the other man’s name, the one you had lunch with. He loses his license and his house. You have to say it all again to the old man’s sister, who asks what kind of bird.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'turn-in',
      text: 'It is your signature. Go in',
      conditions: [{ kind: 'remembers', what: 'took-the-money' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The landlord gets six years, and you get a year, suspended, and the license is gone for good. You carry a helper’s bag again, for a man of thirty. You test every wire twice and he lets you.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: -200_000 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'silence',
      text: 'Turn it off',
      outcomes: [
        {
          chance: 1,
          text: [
            'They ask around, and a lot of people in the trade remember nothing. The lot is empty for years. In summer there are sunflowers in it, from the birdseed, a neighbor thinks.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
  ],
})
