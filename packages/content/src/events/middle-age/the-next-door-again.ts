import { defineEvent } from '../../define-event.ts'

export const theNextDoorAgain = defineEvent({
  id: 'the-next-door-again',
  kind: 'question',
  category: 'chance',
  title: 'The scarf',
  stages: ['middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'called-the-police', daysAgo: 2000 },
        { kind: 'remembers', what: 'asked-for-an-egg', daysAgo: 2000 },
        { kind: 'remembers', what: 'the-spare-key', daysAgo: 2000 },
        { kind: 'remembers', what: 'turned-the-radio-on', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'go' },
  text: [
    'On the other platform, between two trains, there’s a scarf that you know. Or it’s just a scarf like that. The one who wears it stands very straight, and is reading a paper. There are ninety seconds until yours.',
  ],
  options: [
    {
      id: 'go',
      text: 'Get on your train',
      outcomes: [
        {
          chance: 1,
          text: [
            'You watch, through two panes of glass, for as long as there are panes. The page is turned. That is all: a hand comes up and turns the page.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'across',
      text: 'Run across',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It’s a stranger. She was startled, and is then so nice about it that you tell her. The next train’s hers, and the one after; she lets them both go.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You get there as the doors close. The one in the scarf looks up, puts a palm to the glass. There is no face to it, with the light; only the hand.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'egg',
      text: 'Buy an egg from the stand, and hold it up',
      moneyCost: 200,
      conditions: [{ kind: 'remembers', what: 'asked-for-an-egg' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You must look crazy. Across four tracks the newspaper comes down. And then there is laughing over there, on and on, and a hand holds up two fingers, thumb and forefinger, as far apart as an egg. It’s no stranger. The train comes in between. When it’s gone there’s an empty platform.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 13 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'key',
      text: 'Hold up your keys',
      conditions: [{ kind: 'remembers', what: 'the-spare-key' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The head comes up at the sound. You stand there with your arm out, like a person feeding a gull. From over there something small flashes: on a chain, around the neck. It has been worn, by the look of it, every day.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'radio',
      text: 'Go home, and write down what you heard, with the dates',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'turned-the-radio-on' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s nobody now to give it to. It’s two pages. You hadn’t thought that you had kept so exact a record, behind the whales. You put it with your papers, signed.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 52, gauges: { stress: 50 } }, choose: 'go', roll: 0, expect: { gauges: { stress: 3 } } }],
})
