import { defineEvent } from '../../define-event.ts'

export const theTreasurer = defineEvent({
  id: 'the-treasurer',
  kind: 'question',
  category: 'friendship',
  title: 'The treasurer',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'kept-clean-hands', daysAgo: 700 },
        { kind: 'remembers', what: 'took-the-money', daysAgo: 700 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'no', minutes: 4320 },
  text: [
    'The block association needs a treasurer. It’s four thousand dollars, in a tin, for the trees and the summer party. They have settled on you. “We asked around,” says the chairwoman. “You know. About who’s straight.”',
  ],
  options: [
    {
      id: 'yes',
      text: 'Take the tin',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a receipt in it for balloons from before you were born. You balance it to the penny every month at the kitchen table, and every month it takes you longer than it should, because you enjoy it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'You have no time',
      outcomes: [
        {
          chance: 1,
          text: ['It goes to a man across the street with three locks on his door. There’s a party, with one balloon.'],
          effects: [{ kind: 'gauge', of: 'social', by: -3 }],
        },
      ],
    },
    {
      id: 'straight',
      text: '“Who did you ask?”',
      conditions: [{ kind: 'remembers', what: 'took-the-money' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She names a man you worked with. You thought he knew. Either he did not, or he did, and this is what he does with it. You lie awake on that for longer than on the thing itself.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'envelope',
      text: 'Tell her about the envelope you once left where it was',
      conditions: [{ kind: 'remembers', what: 'kept-clean-hands' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve not told that one before. Told out loud, it’s a short story. She writes you down as treasurer before you get to the end.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
})
