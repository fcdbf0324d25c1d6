import { defineEvent } from '../../define-event.ts'

export const aWindowInJanuary = defineEvent({
  id: 'a-window-in-january',
  kind: 'question',
  category: 'health',
  title: 'A window in January',
  stages: ['middleAge'],
  age: { from: 46, to: 55 },
  cast: { mate: { relation: 'colleague' } },
  conditions: [{ kind: 'sex', is: 'female' }, { kind: 'season', in: ['winter'] }, { kind: 'job' }],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'bear' },
  text: [
    'It starts at the knees. It is January, eight people are sitting around a table in their sweaters, and you have been given the floor. By the second sentence your collar is wet. By the third you can hear your own face. {mate}, across from you, looks up, looks down, and slides the water over. There is a window behind you, painted shut.',
  ],
  options: [
    {
      id: 'window',
      text: 'Stop in the middle of the sentence, and get it open',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'The paint gives at the fourth blow of your shoe. Snow comes in on the minutes. “So,” you say, with your back to it, cool, terrible, “the second point.” Nobody speaks against the second point.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'name',
      text: 'Say what it is, in one word, and go on',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'temperament', of: 'extraversion', from: 58 }, times: 1.5, why: 'you can say such things' },
          ],
          odds: 'the table lets go of its breath',
          text: [
            'The man at the head drops his pen. Then a woman by the door, who has not said a word in a meeting since the merger, says, “Me too, since Tuesday.” They turn the heat down four degrees. It had been set by no one.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'It is very quiet. From now on they are considerate with you, they ask if you would like to sit by the door. The next big thing is given to a man who sweats for other reasons.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'bear',
      text: 'Go on as you are',
      outcomes: [
        {
          chance: 1,
          text: [
            'You get to the end by holding on to the table. In the restroom you run cold water over your wrists, and beside you at the next basin, not looking at you, stands {mate}, with a dry blouse on a hanger.',
          ],
          effects: [
            { kind: 'familiarity', role: 'mate', by: 8 },
            { kind: 'affinity', role: 'mate', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
})
