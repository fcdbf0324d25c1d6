import { defineAmbient } from '../../define-ambient.ts'

export const seasonLinesMore = defineAmbient({
  category: 'season',
  title: 'Out there',
  stages: ['childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    {
      id: 'out-first-warm',
      conditions: [{ kind: 'season', in: ['spring'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The first warm evening. Someone in the street has put a table out, and then everyone has.'],
    },
    {
      id: 'out-swifts',
      conditions: [{ kind: 'season', in: ['spring', 'summer'] }],
      text: ['The swifts are back. They scream around the church as if they had been told something outrageous.'],
    },
    {
      id: 'out-wasps',
      conditions: [{ kind: 'season', in: ['summer'] }],
      text: ['There is one wasp for each plum cake in the whole town, and they keep to it.'],
    },
    {
      id: 'out-conker',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['You find a conker in the pocket of the coat, from last year, quite dull. You put a new one in with it.'],
    },
    {
      id: 'out-dark-at-four',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: ['At four it is dark. In all the kitchens people can be seen who do not know that they can be seen.'],
    },
    {
      id: 'out-ice',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: ['The pond has frozen over. A man tests it with a stone, then with a foot, and then with his brother.'],
    },
  ],
})
