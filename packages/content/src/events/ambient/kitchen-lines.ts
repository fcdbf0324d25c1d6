import { defineAmbient } from '../../define-ambient.ts'

export const kitchenLines = defineAmbient({
  category: 'home',
  title: 'In the kitchen',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    {
      id: 'kitchen-kettle',
      text: [
        'The kettle has begun to sing a quarter tone lower. You are the only one who would notice.',
        'You put the kettle on, forget it, and put it on again. It does not hold it against you.',
      ],
    },
    {
      id: 'kitchen-tomatoes',
      text: ['Four tomatoes on the windowsill, going red one at a time, like people in a waiting room.'],
    },
    {
      id: 'kitchen-recipe',
      text: [
        'You cook without the recipe for the first time. It tastes the same, and yet.',
        'The recipe says “season to taste”. You notice, late in life or early, that it means yours.',
      ],
    },
    { id: 'kitchen-knife', text: ['You have the knives sharpened. For a week everything is thinner than you meant.'] },
    {
      id: 'kitchen-lightbulb',
      text: [
        'The bulb over the stove goes. You cook by the light of the extractor hood for nine days, and then it is ten.',
      ],
    },
    {
      id: 'kitchen-jar',
      text: ['A jar will not open. You win, in the end, and celebrate with one gherkin.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
    },
    {
      id: 'kitchen-burnt',
      text: ['The toast is black. You scrape it over the sink, with the sound that all kitchens make.'],
    },
    {
      id: 'kitchen-drawer',
      text: ['You clear out the drawer with the string, the candles, the key to nothing. By evening it is full again.'],
    },
  ],
})
