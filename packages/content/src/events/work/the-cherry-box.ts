import { defineEvent } from '../../define-event.ts'

export const theCherryBox = defineEvent({
  id: 'the-cherry-box',
  kind: 'question',
  category: 'growth',
  title: 'The same couple',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['carpentry'], rung: { from: 1 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'crib', minutes: 4320 },
  text: [
    'The couple with the slip of paper come in again. It has been years. She is very big, and walks leaning back. “We need a crib,” he says, and then, when you reach for the pencil: “We’d rather it was you.”',
  ],
  options: [
    {
      id: 'crib',
      text: 'Write down what they want',
      outcomes: [
        {
          chance: 1,
          text: [
            'You build it of maple, with slats at the legal distance. You measure those eight times. They send a picture, and all you look at for a while is the joints.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'cherry',
      text: 'Make it of what was left of that cherry board',
      conditions: [{ kind: 'remembers', what: 'the-small-box' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You ask her first, outside, by herself. She thinks about it with her hand on the board. “Yes,” she says. “They should have something the same.” It is the best thing you have made, and you will never sign it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'remember', what: 'the-cherry-crib' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Send them to a good shop for cribs',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell them it is the finish, the regulations. He nods and nods. It comes to you in the night that they were not shopping for a crib.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
        },
      ],
    },
  ],
})
