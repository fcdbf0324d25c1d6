import { defineAmbient } from '../../define-ambient.ts'

export const coupleLines = defineAmbient({
  category: 'love',
  title: 'The two of you',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { love: { relation: ['spouse', 'partner'] } },
  conditions: [{ kind: 'partnered' }],
  lines: [
    { id: 'couple-towel', text: ['There is a right way to fold a towel. There are two, in this house.'] },
    {
      id: 'couple-story',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['{love} tells the story about the ferry. You mouth the last line along.'],
    },
    {
      id: 'couple-feet',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['Cold feet find you in the dark. You let them.'],
    },
    {
      id: 'couple-list',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['On the shopping list, under “eggs,” {love} has drawn a very small heart with a mustache.'],
    },
    { id: 'couple-drive', text: ['{love} says “left,” and points right. You go right.'] },
    {
      id: 'couple-quiet',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['An hour goes by in the same room. You each turn a page.'],
    },
    {
      id: 'couple-song',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{love} hums in the next room, the same four bars, and has no idea.'],
    },
    {
      id: 'couple-blanket',
      text: [
        'You wake up at the edge of the bed with one square foot of blanket and a clear view of who has the rest.',
      ],
    },
    { id: 'couple-ask', text: ['“What are you thinking?” asks {love}. You were thinking about soup.'] },
    {
      id: 'couple-photo',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'A stranger takes a picture of you both. In it you are looking at {love}, and {love} is looking at a dog.',
      ],
    },
    {
      id: 'couple-cold',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['{love} has a cold and would like it to be known.'],
    },
    {
      id: 'couple-key',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{love.Their} key in the lock. You did not know that you were listening for it.'],
    },
    {
      id: 'couple-fight',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['It is about the dishwasher. It is never about the dishwasher.'],
    },
    {
      id: 'couple-nod',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['Across a crowded room {love} lifts one eyebrow. You get the coats.'],
    },
    {
      id: 'couple-gray',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      age: { from: 30 },
      text: ['You find one gray hair on {love}, and say nothing, and feel rich.'],
    },
    {
      id: 'couple-dance',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The radio plays that one. You dance as far as the refrigerator and back.'],
    },
  ],
})
