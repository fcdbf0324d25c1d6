import { defineHoliday } from '../define-holiday.ts'

export const easter = defineHoliday({
  id: 'easter',
  title: 'Easter',
  date: { kind: 'easter', days: 0 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'take' },
      text: ['There is one more egg, the gold one. You can see it from here. The smaller kid next to you cannot.'],
      options: [
        {
          id: 'take',
          text: 'Take it',
          outcomes: [
            {
              chance: 1,
              text: ['There is a silver dollar inside. It is heavier than you thought, all the way home.'],
              effects: [
                { kind: 'money', by: 100 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'point',
          text: 'Point',
          outcomes: [
            {
              chance: 1,
              text: ['The smaller kid takes it out of the grass with both hands and holds it up to you first.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'gauge', of: 'happiness', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'move',
          text: 'Hide it somewhere harder',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.6,
              odds: 'they hunt all afternoon',
              text: ['They hunt until dark with flashlights. You are asked to do the hiding next year.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
            },
            {
              chance: 0.4,
              odds: 'even you forget where',
              text: ['Nobody ever finds it. In July somebody does, by the smell.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 2 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'walk' },
      text: [
        'Everybody comes at one. There is a ham the size of a dog in the oven, and they are arguing already in two rooms.',
        'It is Easter, the house is full of relatives, and there is one bathroom.',
        'The table is set for more people than there are chairs. Voices are going up in the living room.',
      ],
      options: [
        {
          id: 'kitchen',
          text: 'Take over the kitchen',
          energyCost: 10,
          conditions: [{ kind: 'habit', habit: 'cooking' }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You have four pans going and nobody dares to speak to you. When it is on the table, there is a full minute in which no one says a word.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'between',
          text: 'Get between them',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.5,
              odds: 'it works',
              text: [
                'You ask the one question that makes both of them laugh. It is about the boat. It is always about the boat.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 8 }],
            },
            {
              chance: 0.5,
              odds: 'now it is about you',
              text: ['They stop fighting at once, and turn around, and tell you what is the matter with you.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
            },
          ],
        },
        {
          id: 'service',
          text: 'Slip out to church by yourself',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'You sit in the back. You are not sure what you believe. You know all the words, though, and the roof goes up and up.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
            },
          ],
        },
        {
          id: 'walk',
          text: 'Walk around the block until dinner',
          outcomes: [
            {
              chance: 1,
              text: [
                'You go around three times. Every house smells of the same ham.',
                'A neighbor is out walking for the same reason. You nod at each other, twice.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'direct' },
      text: [
        'The kids from next door are at the fence with their baskets. Your knees say no.',
        'You have two dozen eggs to hide, a yard the size of a tablecloth, and a bad hip.',
      ],
      options: [
        {
          id: 'hide',
          text: 'Hide the eggs yourself',
          energyCost: 10,
          outcomes: [
            {
              chance: 0.75,
              odds: 'all goes well',
              text: [
                'You use every trick that was ever used on you: the gutter, the boot, the mailbox. They are at it for an hour.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
            {
              chance: 0.25,
              odds: 'you turn your ankle',
              text: [
                'Your foot goes into a hole that you have known about for twenty years. The kids run for help, very well, with eggs in their hands.',
              ],
              effects: [
                { kind: 'fallIll', illness: 'sprained-ankle', severity: 1 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'bills',
          text: 'Fold a dollar bill into each one',
          moneyCost: 2000,
          outcomes: [
            {
              chance: 1,
              text: ['Word gets around. Next year there are children from three streets away, in ties.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 7 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'direct',
          text: 'Hand the eggs over the fence, and call “warmer” and “colder” from a chair',
          outcomes: [
            {
              chance: 1,
              text: ['You are in the sun with a blanket on your knees and the power of life and death.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 4 },
                { kind: 'gauge', of: 'happiness', by: 2 },
              ],
            },
          ],
        },
      ],
    },
  },
})
