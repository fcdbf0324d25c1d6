import { defineAmbient } from '../../define-ambient.ts'

export const grownLines = defineAmbient({
  category: 'chance',
  title: 'In passing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    {
      id: 'passing-glove',
      text: ['A lost glove on the railing, waving. The next day it is gone. You are oddly relieved.'],
    },
    {
      id: 'passing-song',
      text: [
        'A song from then comes out of a car at the lights. You have time for the first verse and all of that summer.',
      ],
    },
    {
      id: 'passing-library',
      text: [
        'There is a shopping list in the library book. “Eggs, thread, the blue paint.” You wonder about the blue paint.',
      ],
    },
    {
      id: 'passing-name',
      text: ['You meet somebody who knows you well. You talk for ten minutes and never find out who it was.'],
    },
    {
      id: 'passing-socks',
      text: ['All the socks have a partner. You look at the row of them for some time. It will not happen again.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
    },
    {
      id: 'passing-dog',
      text: ['A dog on the streetcar puts its chin on your knee for two stops. Neither of you mentions it.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
    },
    {
      id: 'passing-haircut',
      text: ['The hairdresser takes off more than you said. You hold the back of your neck all the way home.'],
    },
    { id: 'passing-mother-phrase', text: ['You say “put a coat on” to someone, and hear who said it.'] },
    { id: 'passing-window', text: ['You clean the windows. There is a whole street out there.'] },
    {
      id: 'passing-letterbox',
      text: [
        'Mail for someone who lived here before you. You know a good deal about her by now: the optician misses her.',
      ],
    },
    {
      id: 'passing-scaffolding',
      text: ['They have taken the scaffolding down from the house opposite. It is the same house, blushing.'],
    },
    {
      id: 'passing-friend-laugh',
      cast: { friend: { relation: 'friend' } },
      text: ['You and {friend} laugh so hard at a can of peas that the whole aisle moves on.'],
      effects: [{ kind: 'familiarity', role: 'friend', by: 2 }],
    },
  ],
})
