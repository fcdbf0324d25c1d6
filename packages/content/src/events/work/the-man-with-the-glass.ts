import { defineEvent } from '../../define-event.ts'

export const theManWithTheGlass = defineEvent({
  id: 'the-man-with-the-glass',
  kind: 'question',
  category: 'growth',
  title: 'A glass of water',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'drink', minutes: 4320 },
  text: [
    'You’re giving a talk at the library, twenty chairs. In the front row is the woman from the waterworks, older, with a tall boy on each side. At the end, when they ask for questions, she fills the glass on your table from a bottle and says, “It’s from the tap. Would you?”',
  ],
  options: [
    {
      id: 'drink',
      text: 'Drink it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It tastes like nothing, the way water should. The boys clap. You look at her over the rim, and she’s counting the swallows, like a woman with a lab book.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'thank',
      text: '“I kept it”',
      conditions: [{ kind: 'remembers', what: 'kept-the-name' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it under your breath, for her only. She takes off her hat and puts it on the table. “I know what it cost,” she says. “I’ve kept count. Forty-one suppers, beginning whenever you like.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 50 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask her what she does now',
      conditions: [{ kind: 'remembers', what: 'gave-the-name' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I teach,” she says. “Eighth grade.” One of the boys begins to say something and she puts a hand on his sleeve. “It’s good water,” she says. “I thought you should have some.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
})
